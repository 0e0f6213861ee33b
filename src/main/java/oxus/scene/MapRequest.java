package oxus.scene;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Envelope;

import oxus.projection.Projection;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;
import oxus.time.Selection;

/**
 * The whole question that a map answers. The window edits one, the command line reads one.
 *
 * @param moment     the time
 * @param viewpoint  the place
 * @param widthPx    of the page, in logical pixels (1/96 inch on paper)
 * @param heightPx   of the page, in logical pixels
 * @param scale      device pixels per logical pixel: the screen's output scale, or dpi/96 on paper
 * @param layers     ids of the layers that are on; their order is not the drawing order, which {@code Layers} keeps
 * @param opacity    by layer id, 0 to 1; a layer that is not here is opaque
 * @param indicator  id of the indicator that colours the countries
 * @param theme      name of the theme
 * @param textScale  size of words and symbols against the theme's own
 * @param ringed     ids of facts and countries that the map marks with a ring, such as those an essay speaks of
 * @param selection  what of the moment is looked at: through which lens, past which filter, with ghosts or without
 * @param comparison what the moment is held against
 */
public record MapRequest(Moment moment, Viewpoint viewpoint, double widthPx, double heightPx, double scale,
                         List<String> layers, Map<String, Double> opacity, String indicator, String theme,
                         double textScale, List<String> ringed, Selection selection, Comparison comparison) {

    public MapRequest(Moment moment, Viewpoint viewpoint, double widthPx, double heightPx, double scale,
                      List<String> layers, Map<String, Double> opacity, String indicator, String theme,
                      double textScale) {
        this(moment, viewpoint, widthPx, heightPx, scale, layers, opacity, indicator, theme, textScale, List.of());
    }

    /** Of everything there is, compared with nothing. */
    public MapRequest(Moment moment, Viewpoint viewpoint, double widthPx, double heightPx, double scale,
                      List<String> layers, Map<String, Double> opacity, String indicator, String theme,
                      double textScale, List<String> ringed) {
        this(moment, viewpoint, widthPx, heightPx, scale, layers, opacity, indicator, theme, textScale, ringed,
                Selection.everything(), Comparison.none());
    }

    public MapRequest {
        if (!(widthPx >= 1) || !(heightPx >= 1) || !(scale > 0)) {
            throw new IllegalArgumentException("no page: " + widthPx + " x " + heightPx + " at scale " + scale);
        }
        layers = List.copyOf(layers);
        opacity = Map.copyOf(opacity);
        ringed = List.copyOf(ringed);
    }

    /** Width of the picture in device pixels. */
    public int deviceWidth() {
        return Math.max(1, (int) Math.round(widthPx * scale));
    }

    /** Height of the picture in device pixels. */
    public int deviceHeight() {
        return Math.max(1, (int) Math.round(heightPx * scale));
    }

    /** A box of longitude and latitude around all the ground on the page. */
    public Envelope degrees(Projection projection) {
        Rectangle2D ground = viewpoint.ground(widthPx, heightPx);
        return projection.degreesAround(
                new Envelope(ground.getMinX(), ground.getMaxX(), ground.getMinY(), ground.getMaxY()));
    }

    public boolean shows(String layer) {
        return layers.contains(layer);
    }

    public double opacityOf(String layer) {
        return opacity.getOrDefault(layer, 1.0);
    }

    public MapRequest at(Moment other) {
        return new MapRequest(other, viewpoint, widthPx, heightPx, scale, layers, opacity, indicator, theme, textScale,
                ringed, selection, comparison);
    }

    public MapRequest from(Viewpoint other) {
        return new MapRequest(moment, other, widthPx, heightPx, scale, layers, opacity, indicator, theme, textScale,
                ringed, selection, comparison);
    }

    public MapRequest sized(double width, double height, double outputScale) {
        return new MapRequest(moment, viewpoint, width, height, outputScale, layers, opacity, indicator, theme,
                textScale, ringed, selection, comparison);
    }

    /** The same on another page: no less of the ground, around the same middle. */
    public MapRequest paged(double width, double height, double outputScale) {
        double farther = Math.max(widthPx / width, heightPx / height);
        return sized(width, height, outputScale)
                .from(new Viewpoint(viewpoint.x(), viewpoint.y(), viewpoint.metresPerPx() * farther));
    }

    public MapRequest showing(List<String> others) {
        return new MapRequest(moment, viewpoint, widthPx, heightPx, scale, others, opacity, indicator, theme,
                textScale, ringed, selection, comparison);
    }

    public MapRequest dimming(String layer, double to) {
        Map<String, Double> next = new HashMap<>(opacity);
        next.put(layer, to);
        return new MapRequest(moment, viewpoint, widthPx, heightPx, scale, layers, next, indicator, theme, textScale,
                ringed, selection, comparison);
    }

    public MapRequest coloured(String byIndicator) {
        return new MapRequest(moment, viewpoint, widthPx, heightPx, scale, layers, opacity, byIndicator, theme,
                textScale, ringed, selection, comparison);
    }

    public MapRequest themed(String other) {
        return new MapRequest(moment, viewpoint, widthPx, heightPx, scale, layers, opacity, indicator, other,
                textScale, ringed, selection, comparison);
    }

    public MapRequest lettered(double otherTextScale) {
        return new MapRequest(moment, viewpoint, widthPx, heightPx, scale, layers, opacity, indicator, theme,
                otherTextScale, ringed, selection, comparison);
    }

    public MapRequest ringing(List<String> others) {
        return new MapRequest(moment, viewpoint, widthPx, heightPx, scale, layers, opacity, indicator, theme,
                textScale, others, selection, comparison);
    }

    public MapRequest of(Selection other) {
        return new MapRequest(moment, viewpoint, widthPx, heightPx, scale, layers, opacity, indicator, theme,
                textScale, ringed, other, comparison);
    }

    public MapRequest through(Lens lens) {
        return of(selection.through(lens));
    }

    public MapRequest keeping(Filter filter) {
        return of(selection.keeping(filter));
    }

    public MapRequest with(Ghosts ghosts) {
        return of(selection.with(ghosts));
    }

    public MapRequest against(Comparison other) {
        return new MapRequest(moment, viewpoint, widthPx, heightPx, scale, layers, opacity, indicator, theme,
                textScale, ringed, selection, other);
    }
}
