/**
 * The ESRI shapefile, read.
 *
 * <p>Two storeys. Below, {@link oxus.files.shapefile.Shapefile} and what it is made of: it turns files into JTS geometry and
 * plain values and knows nothing of GeoTools, so that it starts in milliseconds. Above,
 * {@link oxus.files.shapefile.ShapefileStore} offers the same features to whoever speaks GeoTools.
 *
 * <p>Format rules are those of the <i>ESRI Shapefile Technical Description</i>, July 1998; "page 8" and the like in the
 * comments are its pages. Coordinates stand as in the file, x before y: longitude first, in the units of the .prj.
 */
package oxus.files.shapefile;
