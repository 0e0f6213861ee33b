package oxus.scene;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;

import oxus.model.Atlas;
import oxus.model.Position;
import oxus.projection.Projection;
import oxus.style.BundledFonts;
import oxus.style.Theme;
import oxus.time.Snapshot;

/**
 * The sheet of paper that layers draw on: the question, the moment's facts, the look, and the way from degrees to the map.
 *
 * @param request    the question
 * @param snapshot   the facts of the request's moment
 * @param theme      the request's theme
 * @param projection degrees to metres
 * @param shapes     projected shapes, kept between sheets
 * @param fonts      for measuring words
 * @param drawn      the layers beneath the one that is being drawn, bottom first
 * @param panes      on the sheet of what several maps share, their sheets; empty on the sheet of a map
 */
public record Sheet(MapRequest request, Snapshot snapshot, Theme theme, Projection projection, ShapeCache shapes,
                    BundledFonts fonts, List<DrawnLayer> drawn, List<Sheet> panes) {

    /** Whether this is the sheet of what several maps share. */
    public boolean isFrame() {
        return !panes.isEmpty();
    }

    /** Whether this is the sheet of one map among several. */
    public boolean isPane() {
        return panes.isEmpty() && request.comparison().maps() > 1;
    }

    /** Whether this is the sheet of what maps over one another share, which fill the page as one map does. */
    public boolean isOverlay() {
        return isFrame() && request.comparison() instanceof Comparison.Swipe;
    }

    /** The sheets of the maps that furniture on this sheet speaks of: this one, or all panes. */
    public List<Sheet> maps() {
        return panes.isEmpty() ? List.of(this) : panes;
    }

    public Atlas atlas() {
        return snapshot.atlas();
    }

    /** The ground that the page shows, in metres of the projection. */
    public Rectangle2D ground() {
        return request.viewpoint().ground(request.widthPx(), request.heightPx());
    }

    /** A geometry in degrees as a path in map space, thinned to this sheet's scale; nothing when it lies off the page. */
    public Optional<Outline> outline(Geometry degrees) {
        Rectangle2D ground = ground();
        return shapes.outline(degrees, metresPerDevicePx(), ground);
    }

    /** A position in map space. */
    public Point2D at(double lonDeg, double latDeg) {
        double[] xy = {lonDeg, latDeg};
        projection.forward(xy);
        return new Point2D.Double(xy[0], xy[1]);
    }

    public Point2D at(Position position) {
        return at(position.lonDeg(), position.latDeg());
    }

    /** Whether a point of map space lies on the page, or within {@code marginPx} of it. */
    public boolean shows(Point2D point, double marginPx) {
        Rectangle2D ground = ground();
        double margin = marginPx * request.viewpoint().metresPerPx();
        return point.getX() > ground.getMinX() - margin && point.getX() < ground.getMaxX() + margin
                && point.getY() > ground.getMinY() - margin && point.getY() < ground.getMaxY() + margin;
    }

    /** Longitude and latitude of the map's middle, kept off the poles, in degrees. */
    public double[] middle() {
        double[] lonLat = {request.viewpoint().x(), request.viewpoint().y()};
        projection.inverse(lonLat);
        lonLat[1] = Math.max(-85, Math.min(85, lonLat[1]));
        return lonLat;
    }

    /** Metres on the ground, at the map's middle, that a logical pixel covers: the mean of all directions. */
    public double groundMetresPerPx() {
        double[] middle = middle();
        return request.viewpoint().metresPerPx() / projection.scaleAt(middle[0], middle[1]);
    }

    /** Metres of the projection under one pixel of the picture. */
    public double metresPerDevicePx() {
        return request.viewpoint().metresPerPx() / request.scale();
    }

    /** Metres of the projection that so many logical pixels cover. */
    public double metres(double px) {
        return px * request.viewpoint().metresPerPx();
    }

    /** A size of words or symbols as this request and its theme want it. */
    public double sized(double px) {
        return px * request.lettering(theme);
    }

    /** The size of a label on the map, which the theme does not let fall below what can be read. */
    public double lettered(double px) {
        return Math.max(sized(px), request.textScale() * theme.type().leastLabelPx(request.heightPx()));
    }

    /** A size of titles, legends and other furniture, which has to leave room for the map. */
    public double furnished(double px) {
        return px * request.furnitureScale(theme);
    }

    Sheet over(List<DrawnLayer> beneath) {
        return new Sheet(request, snapshot, theme, projection, shapes, fonts, beneath, panes);
    }
}
