package oxus.layers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Geometry;

import oxus.projection.Projections;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.Contents;
import oxus.scene.Layer;
import oxus.scene.Look;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Space;
import oxus.scene.Viewpoint;
import oxus.style.Theme;
import oxus.time.Moment;

/** The map that the atlas opens with, and the home that the viewpoint returns to. */
public final class Opening {

    /** The moment of the opening map: the year in which all five essays' questions meet. */
    public static final int YEAR = 2022;

    public static final String INDICATOR = "china_share_external_public_debt";
    public static final String THEME = "paper";

    /** Corners and bulges of the five republics' outline, longitude and latitude in degrees. */
    private static final double[] REGION = {46.5, 49, 51.5, 37.5, 62, 35.1, 71, 36.7, 75, 37.3, 80.2, 42.2, 87.3, 49.1,
        78, 54, 69, 55.4, 65.2, 54.5, 63.1, 54.3, 61, 53.9, 50, 51.6, 53, 37.2, 66, 35.4, 83, 51};

    /** Room that the furniture at the foot of the page usually takes, in logical pixels. */
    private static final double SOURCES_PX = 46;
    private static final double LEGEND_BAND_PX = 165;
    /** What the title panel takes of the top, less the empty corner of the region under it. */
    private static final double TITLE_PX = 36;

    /** Part of the lesser side of a map's room that is left around the region. */
    private static final double RIM_PART = 0.02;

    private Opening() {
    }

    /** The opening request for a page of this size, in logical pixels. */
    public static MapRequest request(Projections projection, double widthPx, double heightPx, double scale) {
        return new MapRequest(Moment.year(YEAR), home(projection, widthPx, heightPx),
                new MapRequest.Page(widthPx, heightPx, scale), Contents.of(
                        Layers.inDrawingOrder().stream().filter(Layer::opensOn).map(Layer::id).toList(), INDICATOR),
                new Look(THEME, 1).laidOut(projection));
    }

    /** The viewpoint that shows the five republics, with a rim around them. */
    public static Viewpoint home(Projections projection, double widthPx, double heightPx) {
        return home(projection, widthPx, heightPx, 1);
    }

    /** The viewpoint that shows them in the one map of a request. */
    static Viewpoint home(MapRequest request, Theme theme) {
        return home(request.projection(), request.widthPx(), request.heightPx(), request.furnitureScale(theme));
    }

    /** @param furniture how much larger than usual it is */
    private static Viewpoint home(Projections projection, double widthPx, double heightPx, double furniture) {
        double rim = Math.min(widthPx, heightPx) * 0.035;
        boolean beside = Legend.fitsBeside(widthPx, heightPx, furniture);
        double sources = SOURCES_PX * furniture;
        double below = beside ? sources : sources + Math.min(LEGEND_BAND_PX * furniture, heightPx * 0.28);
        double above = beside ? 0 : Math.min(TITLE_PX * furniture, heightPx * 0.06 * furniture);
        Viewpoint fitting = Viewpoint.fit(region(projection), widthPx - 2 * rim, heightPx - above - below - 2 * rim);
        return fitting.panned(0, (above - below) / 2);
    }

    /** The viewpoint that shows the five republics in one map of several, whose furniture stands outside. */
    public static Viewpoint paneHome(Projections projection, double widthPx, double heightPx) {
        double rim = Math.min(widthPx, heightPx) * RIM_PART;
        return Viewpoint.fit(region(projection), widthPx - 2 * rim, heightPx - 2 * rim);
    }

    /** The request seen from where its map, or each of its maps, shows the five republics. */
    public static MapRequest seenWhole(MapRequest request, Composer composer) {
        if (MapRoom.isCounted(request)) {
            Rectangle2D room = MapRoom.of(request, composer);
            double rim = Math.min(room.getWidth(), room.getHeight()) * RIM_PART;
            Rectangle2D region = region(request.projection());
            double metres = Viewpoint.fit(region, room.getWidth() - 2 * rim, room.getHeight() - 2 * rim).metresPerPx() * rim;
            return MapRoom.showing(request, new Rectangle2D.Double(region.getX() - metres, region.getY() - metres,
                    region.getWidth() + 2 * metres, region.getHeight() + 2 * metres), corners(request.projection()), composer);
        }
        if (!(request.comparison() instanceof Comparison.Beside)) {
            return request.from(home(request, composer.themeOf(request)));
        }
        Rectangle2D place = composer.places(request).get(0);
        return request.from(paneHome(request.projection(), place.getWidth(), place.getHeight()));
    }

    /**
     * The request seen from where its one map shows a ground whole, in the room that title, legend and sources leave of it.
     *
     * @param shape of the ground, in degrees
     */
    public static MapRequest framed(MapRequest request, Geometry shape, Composer composer) {
        Rectangle2D ground = ground(request.projection(), Stream.of(shape.getCoordinates())
                .flatMapToDouble(at -> DoubleStream.of(at.x, at.y)).toArray());
        double width = request.widthPx();
        double height = request.heightPx();
        // What the furniture takes depends on what is there to explain, which depends on the frame: looked at once.
        MapScene first = composer.compose(request.from(Viewpoint.fit(ground, width, height)));
        Optional<Rectangle2D> legend = panel("legend", first);
        boolean beside = legend.filter(panel -> panel.getMaxX() < width / 2 && panel.getHeight() > height / 3).isPresent();
        double left = beside ? legend.get().getMaxX() : 0;
        double below = height - (beside ? panel("sources", first) : legend.or(() -> panel("sources", first)))
                .map(Rectangle2D::getMinY).orElse(height);
        double above = panel("title", first).map(Rectangle2D::getMaxY).orElse(0.0);
        double rim = Math.min(width, height) * 0.035;
        double free = Math.max(height / 4, height - above - below - 2 * rim);
        return request.from(Viewpoint.fit(ground, width - left - 2 * rim, free).panned(left / 2, (above - below) / 2));
    }

    /** What the areas of a piece of furniture take of the page. */
    private static Optional<Rectangle2D> panel(String layer, MapScene scene) {
        return scene.layers().stream().filter(drawn -> drawn.layer().id().equals(layer)).flatMap(drawn -> drawn.marks().stream())
                .filter(mark -> mark instanceof Mark.Area && mark.space() == Space.PAGE)
                .map(mark -> ((Mark.Area) mark).shape().bounds()).reduce(Rectangle2D::createUnion);
    }

    /** The box around the five republics, in metres of a projection. */
    static Rectangle2D region(Projections projection) {
        return ground(projection, REGION.clone());
    }

    /** Corners and bulges of the five republics' outline, in metres of a projection. */
    private static List<Point2D> corners(Projections projection) {
        double[] xy = REGION.clone();
        projection.forward(xy);
        return IntStream.range(0, xy.length / 2).<Point2D>mapToObj(i -> new Point2D.Double(xy[2 * i], xy[2 * i + 1])).toList();
    }

    /** The box around places, in metres; the array is used up. */
    private static Rectangle2D ground(Projections projection, double[] xy) {
        projection.forward(xy);
        Rectangle2D ground = new Rectangle2D.Double(xy[0], xy[1], 0, 0);
        for (int i = 2; i < xy.length; i += 2) {
            ground.add(xy[i], xy[i + 1]);
        }
        return ground;
    }

    /** Ids of all layers that hold facts, in drawing order. */
    public static List<String> factLayers() {
        return Layers.inDrawingOrder().stream().filter(l -> l.group() == Layer.Group.FACTS).map(Layer::id).toList();
    }
}
