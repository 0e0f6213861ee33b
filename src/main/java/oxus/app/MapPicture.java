package oxus.app;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

import oxus.paint.PicturePainter;
import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Plate;
import oxus.style.BundledFonts;
import oxus.time.Moment;

/**
 * A painted page on the screen: its maps, which follow the hand between two frames, and above them the furniture, which
 * stands still. Together they are the picture that an export of the same request writes.
 */
final class MapPicture {

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private final BundledFonts fonts;
    private final Backdrop backdrop;
    private final PicturePainter painter;
    private final PixelFrame frame = new PixelFrame();
    private final ImageView furniture = new ImageView();
    private final Group maps = new Group();
    private final Group nodes = new Group(maps, furniture);
    private List<MapPane> painted = List.of();
    private List<MapPane> panes = List.of();

    MapPicture(BundledFonts fonts, Backdrop backdrop) {
        this.fonts = fonts;
        this.backdrop = backdrop;
        painter = new PicturePainter(fonts);
        furniture.getStyleClass().setAll("image-view", "furniture");
        nodes.setManaged(false);
        nodes.setMouseTransparent(true);
    }

    Node node() {
        return nodes;
    }

    /** The maps on the screen, in the order of the page. */
    List<MapPane> panes() {
        return panes;
    }

    /** The pixels of the furniture on the screen. */
    PixelFrame furniture() {
        return frame;
    }

    /** Paints the page that answers a request; on the background thread. */
    void paint(Plate plate, MapRequest request) {
        List<Plate.Pane> maps = plate.maps();
        painted = asMany(maps.size());
        if (!(request.comparison() instanceof Comparison.Beside)) {
            // Names on one side of a bar make room for the other side, too: each step paints both.
            IntStream.range(0, maps.size()).forEach(n -> painted.get(n).paint(maps.get(n).scene(), request));
        } else {
            List<Moment> moments = Comparing.moments(request);
            IntStream.range(0, maps.size()).parallel().forEach(n -> painted.get(n).paintBesideOthers(maps.get(n).scene(),
                    sized(request, maps.get(n).scene()).at(moments.get(n)).against(Comparison.none())));
        }
        Plate above = furniture(plate);
        frame.paint(plate.deviceWidth(), plate.deviceHeight(), picture -> painter.paint(above, picture));
    }

    /** Brings what was painted to the screen; on the FX thread. */
    void show(Plate plate) {
        if (!panes.equals(painted)) {
            panes = painted;
            maps.getChildren().setAll(panes.stream().map(MapPane::node).toList());
        }
        for (int n = 0; n < panes.size(); n++) {
            panes.get(n).show(plate.panes().get(n));
        }
        furniture.setImage(frame.show());
        furniture.setFitWidth(plate.deviceWidth() / plate.scale());
        furniture.setFitHeight(plate.deviceHeight() / plate.scale());
    }

    /** Moves the maps to where the hand wants them, and the backdrop around them. */
    void place(Plate plate, MapRequest shown, MapRequest wanted) {
        for (int n = 0; n < panes.size(); n++) {
            MapRequest of = onItsMap(wanted, shown, plate.panes().get(n), plate);
            panes.get(n).place(placement(plate.panes().get(n), shown, of), of, part(n, of));
        }
    }

    /** What of a map's page shows the map: all of it, or its side of the bar. */
    private static Rectangle2D part(int map, MapRequest wanted) {
        return wanted.comparison() instanceof Comparison.Swipe swipe
                ? swipe.sides(wanted.widthPx(), wanted.heightPx(), wanted.scale()).get(map)
                : new Rectangle2D.Double(0, 0, wanted.widthPx(), wanted.heightPx());
    }

    /** Where a painted map lies on its own page when another request is wanted. */
    static Placement placement(Plate.Pane pane, MapRequest shown, MapRequest wantedOnItsMap) {
        return Placement.of(sized(shown, pane.scene()), wantedOnItsMap);
    }

    /**
     * What is wanted of one of the painted maps. A page that a map fills may have taken another size; how several will
     * share it is only known when they are composed, and when it is shared in another way none moves until then.
     */
    static MapRequest onItsMap(MapRequest wanted, MapRequest shown, Plate.Pane pane, Plate plate) {
        if (!wanted.comparison().isArrangedLike(shown.comparison())) {
            return sized(shown, pane.scene());
        }
        return wanted.comparison() instanceof Comparison.Beside ? sized(wanted, pane.scene()) : wanted;
    }

    private static MapRequest sized(MapRequest request, MapScene scene) {
        return request.sized(scene.widthPx(), scene.heightPx(), scene.scale());
    }

    /** Panes that are there already keep what they know of the ground. */
    private List<MapPane> asMany(int count) {
        if (painted.size() == count) {
            return painted;
        }
        List<MapPane> some = new ArrayList<>(painted.subList(0, Math.min(count, painted.size())));
        while (some.size() < count) {
            some.add(new MapPane(fonts, backdrop));
        }
        return List.copyOf(some);
    }

    private static Plate furniture(Plate plate) {
        return new Plate(plate.widthPx(), plate.heightPx(), plate.scale(), NOTHING, plate.panes().stream()
                .map(pane -> new Plate.Pane(pane.xPx(), pane.yPx(), furniture(pane.scene()))).toList());
    }

    private static MapScene furniture(MapScene scene) {
        return new MapScene(scene.widthPx(), scene.heightPx(), scene.scale(), NOTHING, scene.toPage(),
                scene.layers().stream().filter(MapPane::isFurniture).toList());
    }
}
