package oxus.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import oxus.projection.Projection;
import oxus.style.BundledFonts;
import oxus.style.Ink;
import oxus.style.Theme;
import oxus.time.Timeline;

/**
 * Turns a request into a scene: asks each layer that is on for its marks, bottom first. The same request always gives the
 * same scene. Safe for several threads.
 */
public final class Composer {

    private final Timeline timeline;
    private final List<Layer> layers;
    private final Map<String, Theme> themes;
    private final Projection projection;
    private final ShapeCache shapes;
    private final BundledFonts fonts;

    /**
     * @param layers in drawing order, bottom first
     * @param themes by name
     */
    public Composer(Timeline timeline, List<Layer> layers, Map<String, Theme> themes, Projection projection,
                    ShapeCache shapes, BundledFonts fonts) {
        this.timeline = timeline;
        this.layers = List.copyOf(layers);
        this.themes = Map.copyOf(themes);
        this.projection = projection;
        this.shapes = shapes;
        this.fonts = fonts;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** All layers, bottom first. */
    public List<Layer> layers() {
        return layers;
    }

    public Projection projection() {
        return projection;
    }

    public MapScene compose(MapRequest request) {
        Sheet sheet = sheet(request);
        List<DrawnLayer> drawn = new ArrayList<>();
        for (Layer layer : layers) {
            double opacity = request.opacityOf(layer.id());
            if (request.shows(layer.id()) && opacity > 0) {
                drawn.add(new DrawnLayer(layer, opacity, layer.marks(sheet.over(List.copyOf(drawn)))));
            }
        }
        return new MapScene(request.widthPx(), request.heightPx(), request.scale(), sheet.theme().ink(Ink.OCEAN),
                request.viewpoint().toPage(request.widthPx(), request.heightPx()), List.copyOf(drawn));
    }

    /** The empty sheet of a request, for asking about its moment, its look or its ground. */
    public Sheet sheet(MapRequest request) {
        Theme theme = themes.get(request.theme());
        if (theme == null) {
            throw new IllegalArgumentException("no theme " + request.theme() + "; there are " + themes.keySet());
        }
        return new Sheet(request, timeline.at(request.moment(), request.selection()), theme, projection, shapes, fonts, List.of());
    }
}
