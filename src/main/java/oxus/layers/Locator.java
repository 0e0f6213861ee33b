package oxus.layers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import oxus.model.Country;
import oxus.projection.AlbersEqualArea;
import oxus.projection.Projection;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** A small map of all of Russia and China, on which the frame of the large one is drawn. */
final class Locator implements Layer {

    private static final Projection PLANE = new AlbersEqualArea(95, 45, 25, 60);

    /** Russia and China to their ends, longitude and latitude in degrees. */
    private static final double[] SHOWN = {27, 54, 45, 68, 60, 72, 100, 78, 140, 74, 179, 67, 160, 58, 145, 44, 122, 30, 110, 18,
        78, 24, 45, 28, 35, 38};

    private static final double WIDTH_PX = 170;
    private static final double PART_OF_PAGE = 0.09;
    private static final int RIM_PIECES = 12;

    @Override
    public String id() {
        return Layers.LOCATOR;
    }

    @Override
    public String title() {
        return "Locator with Russia and China";
    }

    @Override
    public Group group() {
        return Group.FURNITURE;
    }

    @Override
    public boolean opensOn() {
        return false;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        double width = Math.max(sheet.sized(WIDTH_PX), PART_OF_PAGE * sheet.request().widthPx());
        double height = InsetWindow.heightPx(SHOWN, PLANE, width);
        if (sheet.isFrame() || sheet.isPane()) {
            return List.of();
        }
        return InsetCorner.of(sheet, width, height)
                .flatMap(corner -> marks(sheet, InsetWindow.around(SHOWN, PLANE, corner, width))).orElse(List.of());
    }

    /** Nothing when the frame leaves no more to be located. */
    private static Optional<List<Mark>> marks(Sheet sheet, InsetWindow window) {
        Geometry frame = frame(sheet);
        Optional<Outline> rim = window.area(frame);
        if (rim.isEmpty() || rim.get().bounds().getWidth() > 0.9 * window.box().getWidth()) {
            return Optional.empty();
        }
        Page page = new Page(sheet);
        Rectangle2D box = window.box();
        page.box(box.getX(), box.getY(), box.getWidth(), box.getHeight(), FeatureStyle.filled(page.ink(Ink.OCEAN)));
        Line border = Line.solid(page.ink(Ink.BORDER), 0.5);
        for (Land land : lands(sheet, window)) {
            page.add(new Mark.Area(Optional.empty(), Space.PAGE, land.shape,
                    FeatureStyle.of(page.ink(land.republic ? Ink.LAND : Ink.NEIGHBOUR), border)));
        }
        TextStyle words = page.quiet(10).haloed(sheet.theme().ink(Ink.HALO, 0.7));
        for (Country country : sheet.atlas().base().overview()) {
            if (country.id().equals("rus") || country.id().equals("chn")) {
                Point2D at = country.id().equals("rus") ? window.at(98, 63) : window.at(104, 35);
                page.centred(at.getX(), at.getY() + sheet.sized(4), Naming.of(country, sheet), words);
            }
        }
        page.add(new Mark.Area(Optional.empty(), Space.PAGE, rim.get(),
                FeatureStyle.lined(Line.solid(page.ink(Ink.TEXT), 1.6))));
        page.box(box.getX(), box.getY(), box.getWidth(), box.getHeight(),
                FeatureStyle.lined(Line.solid(page.ink(Ink.PANEL_EDGE), 1)));
        return Optional.of(page.marks());
    }

    private static List<Land> lands(Sheet sheet, InsetWindow window) {
        return sheet.shapes().kept(new Key(window.box()), () -> {
            List<Land> lands = new ArrayList<>();
            for (Country country : sheet.atlas().base().overview()) {
                window.area(country.shape()).ifPresent(shape -> lands.add(new Land(shape, country.republic())));
            }
            return List.copyOf(lands);
        });
    }

    /** The ground of the large map, in degrees. */
    private static Geometry frame(Sheet sheet) {
        Rectangle2D ground = sheet.ground();
        double[] corners = {ground.getMinX(), ground.getMinY(), ground.getMaxX(), ground.getMinY(), ground.getMaxX(),
            ground.getMaxY(), ground.getMinX(), ground.getMaxY(), ground.getMinX(), ground.getMinY()};
        List<Coordinate> rim = new ArrayList<>();
        for (int side = 0; side < 8; side += 2) {
            for (int piece = 0; piece < RIM_PIECES; piece++) {
                double part = (double) piece / RIM_PIECES;
                double[] xy = {corners[side] + part * (corners[side + 2] - corners[side]),
                    corners[side + 1] + part * (corners[side + 3] - corners[side + 1])};
                sheet.projection().inverse(xy);
                rim.add(new Coordinate(xy[0], Math.max(-80, Math.min(89, xy[1]))));
            }
        }
        rim.add(rim.get(0));
        return new GeometryFactory().createPolygon(rim.toArray(Coordinate[]::new));
    }

    private record Land(Outline shape, boolean republic) {
    }

    private record Key(Rectangle2D box) {
    }
}
