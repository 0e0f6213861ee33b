package oxus.layers;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import oxus.files.ThemeReader;
import oxus.model.Atlas;
import oxus.model.TinyWorld;
import oxus.projection.Projections;
import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Plate;
import oxus.scene.ShapeCache;
import oxus.scene.Viewpoint;
import oxus.style.BundledFonts;
import oxus.style.Ink;
import oxus.style.Theme;
import oxus.time.Moment;
import oxus.time.Timeline;

/** Maps of the {@link TinyWorld}, with all layers of the atlas. */
public final class TinyMap {

    public static final Projections PROJECTION = Projections.region();
    public static final BundledFonts FONTS = new BundledFonts();

    private static final Composer COMPOSER = composer(TinyWorld.atlas());

    private TinyMap() {
    }

    /** Maps of any atlas. */
    public static Composer composer(Atlas atlas) {
        try {
            return new Composer(new Timeline(atlas), Layers.inDrawingOrder(), ThemeReader.bundled(), PROJECTION,
                    new ShapeCache(PROJECTION), FONTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The opening map on a page of 1280 x 720, at another year. */
    public static MapRequest request(int year) {
        return Opening.request(PROJECTION, 1280, 720, 1).at(Moment.year(year)).coloured(TinyWorld.CHINA_SHARE);
    }

    /** The same map with every layer on. */
    public static MapRequest everything(int year) {
        return request(year).showing(Layers.inDrawingOrder().stream().map(Layer::id).toList());
    }

    /** The same map looking at a part of the world, in degrees. */
    public static MapRequest lookingAt(MapRequest request, double west, double south, double east, double north) {
        double[] corners = {west, south, east, south, east, north, west, north};
        PROJECTION.forward(corners);
        Rectangle2D ground = new Rectangle2D.Double(corners[0], corners[1], 0, 0);
        for (int i = 2; i < corners.length; i += 2) {
            ground.add(corners[i], corners[i + 1]);
        }
        return request.from(Viewpoint.fit(ground, request.widthPx(), request.heightPx()));
    }

    /** The request without one of its layers. */
    public static MapRequest without(MapRequest request, String layer) {
        List<String> others = request.layers().stream().filter(id -> !id.equals(layer)).toList();
        return request.showing(others);
    }

    public static MapScene scene(MapRequest request) {
        return COMPOSER.compose(request);
    }

    /** The page that answers a request, with all maps that it compares. */
    public static Plate plate(MapRequest request) {
        return COMPOSER.plate(request);
    }

    public static MapScene scene(int year) {
        return scene(request(year));
    }

    public static Theme theme() {
        return COMPOSER.sheet(request(1991)).theme();
    }

    static Color ink(Ink ink) {
        return theme().ink(ink);
    }
}
