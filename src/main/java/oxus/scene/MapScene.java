package oxus.scene;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.Stream;

/**
 * A composed map: everything that a painter or a writer needs, and nothing that it has to look up.
 *
 * @param widthPx    of the page, in logical pixels
 * @param heightPx   of the page, in logical pixels
 * @param scale      device pixels per logical pixel
 * @param background what shows where nothing is drawn
 * @param toPage     from {@link Space#MAP} to {@link Space#PAGE}
 * @param layers     bottom first
 */
public record MapScene(double widthPx, double heightPx, double scale, Color background, AffineTransform toPage,
                       List<DrawnLayer> layers) {

    /** This scene with more layers on it. */
    MapScene under(List<DrawnLayer> more) {
        return new MapScene(widthPx, heightPx, scale, background, toPage,
                Stream.concat(layers.stream(), more.stream()).toList());
    }

    /** This scene without the labels of a lesser priority. */
    MapScene naming(double leastPriority) {
        return new MapScene(widthPx, heightPx, scale, background, toPage, layers.stream()
                .map(drawn -> new DrawnLayer(drawn.layer(), drawn.opacity(), drawn.marks().stream()
                        .filter(mark -> !(mark instanceof Mark.Text text) || text.space() == Space.PAGE
                                || text.priority() >= leastPriority).toList(), drawn.misfits())).toList());
    }

    public int deviceWidth() {
        return Math.max(1, (int) Math.round(widthPx * scale));
    }

    public int deviceHeight() {
        return Math.max(1, (int) Math.round(heightPx * scale));
    }
}
