/**
 * The door for files of the user's own: shapefiles, GeoJSON and tables with coordinates. They come out as
 * {@link oxus.model.OwnFile}, in degrees, no finer than can be seen, or as one line that says what is wrong with them.
 */
package oxus.files.own;
