package oxus.layers;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.DrawnLayer;
import oxus.scene.MapRequest;
import oxus.scene.Mark;
import oxus.scene.Piece;
import oxus.scene.Viewpoint;

/** What the furniture of a page leaves for its map, and how a map is moved from page to page. */
public final class MapRoom {

    /** The shape of a page is found when its furniture, which follows it, changes it no more. */
    private static final int TRIES = 4;

    /** What the title in the corner takes of the page's height, less the empty corner of the region under it. */
    private static final double TITLE_PART = 0.05;

    /** So much of a border a panel may hide: what stands there is seen all the same. */
    private static final double HIDDEN_PX = 14;

    private MapRoom() {
    }

    /** Whether the room of a request's map is counted from its furniture, not from what that usually takes. */
    static boolean isCounted(MapRequest request) {
        return !(request.comparison() instanceof Comparison.Beside)
                && (Stacking.of(request) || request.has(Piece.STRIP) || !request.has(Piece.LEGEND));
    }

    /**
     * The part of the page that a map has to itself, in logical pixels: between what lies across an upright page, or one with
     * a strip of years or without a legend; all of other pages, where furniture stands over the map; of several maps beside
     * each other the first one's place.
     */
    public static Rectangle2D of(MapRequest request, Composer composer) {
        if (!isCounted(request)) {
            return composer.places(request).get(0);
        }
        double width = request.widthPx();
        List<Rectangle2D> across = panels(request, composer).filter(box -> box.getWidth() >= width - 1).toList();
        double top = across.stream().filter(box -> box.getMinY() < 1).mapToDouble(Rectangle2D::getMaxY).max()
                .orElse(request.shows("title") && !Stacking.of(request) ? TITLE_PART * request.heightPx() : 0);
        double foot = across.stream().filter(box -> box.getMinY() >= 1).mapToDouble(Rectangle2D::getMinY).min()
                .orElse(request.heightPx());
        return new Rectangle2D.Double(0, top, width, Math.max(1, foot - top));
    }

    /** The request seen from where the room of its map shows some ground, in metres of its projection, with its middle in the middle. */
    public static MapRequest showing(MapRequest request, Rectangle2D ground, Composer composer) {
        MapRequest seen = request;
        // The legend lists what is seen, and so the room changes with the ground.
        for (int n = 0; n < TRIES; n++) {
            Rectangle2D room = of(seen, composer);
            Viewpoint fitting = Viewpoint.fit(ground, room.getWidth(), room.getHeight());
            MapRequest next = request.from(request.comparison() instanceof Comparison.Beside ? fitting
                    : fitting.panned(room.getCenterX() - request.widthPx() / 2, room.getCenterY() - request.heightPx() / 2));
            if (next.equals(seen) || !isCounted(request)) {
                return next;
            }
            seen = next;
        }
        return seen;
    }

    /**
     * The same, from farther where that is needed for some places to stand clear of what stands over the map.
     *
     * @param places in metres of the projection
     */
    static MapRequest showing(MapRequest request, Rectangle2D ground, List<Point2D> places, Composer composer) {
        MapRequest seen = showing(request, ground, composer);
        Rectangle2D room = of(seen, composer);
        for (int n = 0; n < TRIES; n++) {
            AffineTransform toPage = seen.viewpoint().toPage(seen.widthPx(), seen.heightPx());
            List<Point2D> onPage = places.stream().map(place -> toPage.transform(place, null)).toList();
            Optional<Rectangle2D> over = panels(seen, composer).map(MapRoom::core).filter(panel -> onPage.stream().anyMatch(panel::contains)).findFirst();
            if (over.isEmpty()) {
                break;
            }
            room = roomiest(room, over.get(), ground);
            seen = seen.from(Viewpoint.fit(ground, room.getWidth(), room.getHeight())
                    .panned(room.getCenterX() - seen.widthPx() / 2, room.getCenterY() - seen.heightPx() / 2));
        }
        return seen;
    }

    private static Stream<Rectangle2D> panels(MapRequest request, Composer composer) {
        return composer.furniture(request).stream().map(DrawnLayer::marks).flatMap(List::stream)
                .filter(Mark.Area.class::isInstance).map(mark -> ((Mark.Area) mark).shape().bounds());
    }

    /** What of a panel hides more than a rim of the ground. */
    private static Rectangle2D core(Rectangle2D panel) {
        double rim = Math.min(HIDDEN_PX, Math.min(panel.getWidth(), panel.getHeight()) / 2);
        return box(panel.getX() + rim, panel.getY() + rim, panel.getMaxX() - rim, panel.getMaxY() - rim);
    }

    /** Of the parts of a room beside, above and below a panel, the one in which a ground is largest. */
    private static Rectangle2D roomiest(Rectangle2D room, Rectangle2D panel, Rectangle2D ground) {
        double right = room.getMaxX();
        double foot = room.getMaxY();
        return Stream.of(box(panel.getMaxX(), room.getY(), right, foot), box(room.getX(), room.getY(), panel.getX(), foot),
                        box(room.getX(), panel.getMaxY(), right, foot), box(room.getX(), room.getY(), right, panel.getY()))
                .filter(part -> !part.isEmpty())
                .max(Comparator.comparingDouble(part -> Math.min(part.getWidth() / ground.getWidth(), part.getHeight() / ground.getHeight())))
                .orElse(room);
    }

    private static Rectangle2D box(double left, double top, double right, double foot) {
        return new Rectangle2D.Double(left, top, right - left, foot - top);
    }

    /** The same on another page: no less of the ground, around the same middle; the view of the whole region stays one. */
    public static MapRequest paged(MapRequest request, double widthPx, double heightPx, double scale, Composer composer) {
        MapRequest there = request.sized(widthPx, heightPx, scale);
        return isWhole(request, composer) ? Opening.seenWhole(there, composer)
                : showing(there, ground(request, composer), composer);
    }

    /** The same on another page that is only as high as its furniture and the shape of the ground need. */
    public static MapRequest shaped(MapRequest request, double widthPx, double mostHeightPx, double scale, Composer composer) {
        Rectangle2D ground = isWhole(request, composer) ? Opening.region(request.projection()) : ground(request, composer);
        MapRequest page = request.sized(widthPx, mostHeightPx, scale);
        for (int n = 0; n < TRIES; n++) {
            Rectangle2D room = of(page, composer);
            double spare = rows(page, composer) * (room.getHeight() - room.getWidth() * ground.getHeight() / ground.getWidth());
            double height = Math.round((page.heightPx() - spare) * scale) / scale;
            if (height >= page.heightPx() || height < 1 || !bears(page.sized(widthPx, height, scale), composer)) {
                break;
            }
            page = page.sized(widthPx, height, scale);
        }
        return paged(request, widthPx, page.heightPx(), scale, composer);
    }

    private static boolean bears(MapRequest page, Composer composer) {
        return composer.furniture(page).stream().allMatch(drawn -> drawn.misfits().isEmpty());
    }

    /** How many maps stand above each other. */
    private static long rows(MapRequest page, Composer composer) {
        return page.comparison() instanceof Comparison.Beside
                ? composer.places(page).stream().mapToDouble(Rectangle2D::getY).distinct().count() : 1;
    }

    private static boolean isWhole(MapRequest request, Composer composer) {
        return request.viewpoint().equals(Opening.seenWhole(request, composer).viewpoint());
    }

    /** The ground in the room of a map. */
    private static Rectangle2D ground(MapRequest request, Composer composer) {
        Rectangle2D room = of(request, composer);
        Viewpoint middle = request.comparison() instanceof Comparison.Beside ? request.viewpoint()
                : request.viewpoint().panned(request.widthPx() / 2 - room.getCenterX(), request.heightPx() / 2 - room.getCenterY());
        return middle.ground(room.getWidth(), room.getHeight());
    }
}
