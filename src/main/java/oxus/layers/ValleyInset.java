package oxus.layers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;

import oxus.model.BaseMap;
import oxus.model.BaseMap.Boundary;
import oxus.model.BaseMap.Town;
import oxus.model.BaseMap.Water;
import oxus.model.Country;
import oxus.scene.DrawnLayer;
import oxus.scene.Glyph;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** The Fergana Valley, where three republics lie within one another, enlarged beside a map that is too small to show it. */
final class ValleyInset implements Layer {

    /** The valley with its enclaves, longitude and latitude in degrees. */
    private static final double[] SHOWN = {69.4, 39.45, 73.4, 39.45, 69.4, 41.6, 73.4, 41.6};
    private static final Envelope DEGREES = new Envelope(68, 75, 38.5, 42.5);

    private static final double WIDTH_PX = 270;
    private static final double PART_OF_PAGE = 0.18;
    /** On a map that is not at least so much smaller the inset has nothing to add. */
    private static final double LEAST_ENLARGED = 1.8;
    private static final double NARROWEST_PAGE_PX = 1250;
    private static final int TOWN_RANK = 8;
    private static final int RIVER_RANK = 9;

    /** The enclaves that the base map has, as {@code geodata/PROVENANCE.md} lists them: longitude and latitude of a point in each. */
    private static final Map<String, double[]> ENCLAVES = Map.of("Sokh", new double[] {71.10, 39.97},
            "Shohimardon", new double[] {71.74, 39.94}, "Vorukh", new double[] {70.58, 39.84},
            "Sarvan", new double[] {70.60, 40.98});

    @Override
    public String id() {
        return "fergana";
    }

    @Override
    public String title() {
        return "Inset of the Fergana Valley";
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
        Rectangle2D ground = InsetWindow.ground(SHOWN, sheet.projection());
        double enlarged = sheet.metres(1) / (ground.getWidth() / width);
        if (sheet.isFrame() || sheet.isPane() || enlarged < LEAST_ENLARGED || sheet.request().widthPx() < sheet.sized(NARROWEST_PAGE_PX)
                || !sheet.ground().intersects(ground)) {
            return List.of();
        }
        double caption = sheet.sized(19);
        return InsetCorner.of(sheet, width, InsetWindow.heightPx(SHOWN, sheet.projection(), width) + caption)
                .map(corner -> marks(sheet, InsetWindow.around(SHOWN, sheet.projection(),
                        new Point2D.Double(corner.getX(), corner.getY() + caption), width), enlarged)).orElse(List.of());
    }

    private static List<Mark> marks(Sheet sheet, InsetWindow window, double enlarged) {
        Page page = new Page(sheet);
        Rectangle2D box = window.box();
        double caption = sheet.sized(19);
        page.panel(box.getX(), box.getY() - caption, box.getWidth(), box.getHeight() + caption);
        page.words(box.getX() + sheet.sized(7), box.getY() - sheet.sized(6), "Fergana Valley, enlarged "
                + Math.round(enlarged * 10) / 10.0 + " times", page.text(10.5).bold());
        page.box(box.getX(), box.getY(), box.getWidth(), box.getHeight(), FeatureStyle.filled(page.ink(Ink.NEIGHBOUR)));
        Ground ground = ground(sheet, window);
        Map<String, FeatureStyle> colours = colours(sheet);
        ground.countries.forEach((country, shape) -> page.add(new Mark.Area(Optional.empty(), Space.PAGE, shape,
                colours.getOrDefault(country.id(), FeatureStyle.filled(page.ink(country.republic() ? Ink.LAND : Ink.NEIGHBOUR))))));
        FeatureStyle river = FeatureStyle.lined(Line.solid(page.ink(Ink.RIVER), 0.7));
        ground.rivers.forEach(shape -> page.add(new Mark.Stroke(Optional.empty(), Space.PAGE, shape, river)));
        ground.lakes.forEach(shape -> page.add(new Mark.Area(Optional.empty(), Space.PAGE, shape,
                FeatureStyle.of(page.ink(Ink.LAKE), Line.solid(page.ink(Ink.SHORE), 0.6)))));
        FeatureStyle settled = FeatureStyle.lined(Line.solid(page.ink(Ink.REPUBLIC_BORDER), 1));
        ground.boundaries.forEach(shape -> page.add(new Mark.Stroke(Optional.empty(), Space.PAGE, shape, settled)));
        names(sheet, window, page);
        page.box(box.getX(), box.getY(), box.getWidth(), box.getHeight(),
                FeatureStyle.lined(Line.solid(page.ink(Ink.PANEL_EDGE), 1)));
        return page.marks();
    }

    /** As the map beneath colours the countries. */
    private static Map<String, FeatureStyle> colours(Sheet sheet) {
        Map<String, FeatureStyle> colours = new HashMap<>();
        for (DrawnLayer drawn : sheet.drawn()) {
            for (Mark mark : drawn.marks()) {
                if (mark instanceof Mark.Area area && area.space() == Space.MAP && drawn.opacity() == 1) {
                    area.subject().ifPresent(subject -> colours.put(subject.id(), area.style()));
                }
            }
        }
        return colours;
    }

    private static void names(Sheet sheet, InsetWindow window, Page page) {
        List<Rectangle2D> taken = new ArrayList<>();
        TextStyle words = page.text(9.5).haloed(sheet.theme().ink(Ink.HALO, 0.85));
        TextStyle enclaves = page.quiet(9).italic().haloed(sheet.theme().ink(Ink.HALO, 0.85));
        FeatureStyle dot = FeatureStyle.of(page.ink(Ink.QUIET_TEXT), Line.solid(page.ink(Ink.HALO), 0.8));
        for (Town town : sheet.atlas().base().towns()) {
            Point2D at = window.at(town.place().getX(), town.place().getY());
            if (town.rank() <= TOWN_RANK && window.box().contains(at)
                    && named(Naming.of(town, sheet).split("\n")[0], at, sheet.sized(4), words, window, page, taken)) {
                page.add(new Mark.Symbol(Optional.empty(), Space.PAGE, at.getX(), at.getY(), Glyph.CIRCLE, sheet.sized(4), dot));
            }
        }
        ENCLAVES.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(enclave ->
                named(enclave.getKey(), window.at(enclave.getValue()[0], enclave.getValue()[1]), sheet.sized(7), enclaves, window,
                        page, taken));
    }

    /** Writes a name beside its place where it meets no other and stays in the window; false when it finds no room. */
    private static boolean named(String name, Point2D at, double gap, TextStyle style, InsetWindow window, Page page,
                                 List<Rectangle2D> taken) {
        double width = page.width(name, style);
        double height = style.sizePx();
        double[][] corners = {{at.getX() + gap, at.getY() - height / 2}, {at.getX() - gap - width, at.getY() - height / 2},
            {at.getX() - width / 2, at.getY() - gap - height}, {at.getX() - width / 2, at.getY() + gap}};
        for (double[] corner : corners) {
            Rectangle2D room = new Rectangle2D.Double(corner[0], corner[1], width, height);
            Rectangle2D within = new Rectangle2D.Double(room.getX() - 3, room.getY() - 2, width + 6, height + 4);
            if (window.box().contains(within) && taken.stream().noneMatch(within::intersects)) {
                taken.add(room);
                taken.add(new Rectangle2D.Double(at.getX() - 3, at.getY() - 3, 6, 6));
                page.words(room.getX(), room.getMaxY() - height * 0.2, name, style);
                return true;
            }
        }
        return false;
    }

    private static Ground ground(Sheet sheet, InsetWindow window) {
        return sheet.shapes().kept(new Key(window.box()), () -> {
            BaseMap base = sheet.atlas().base();
            Map<Country, Outline> countries = new LinkedHashMap<>();
            base.countries().stream().filter(country -> country.shape().getEnvelopeInternal().intersects(DEGREES))
                    .forEach(country -> window.area(country.shape()).ifPresent(shape -> countries.put(country, shape)));
            return new Ground(countries,
                    base.rivers().stream().filter(water -> water.rank() <= RIVER_RANK).map(Water::shape)
                            .filter(shape -> shape.getEnvelopeInternal().intersects(DEGREES))
                            .map(window::line).flatMap(Optional::stream).toList(),
                    base.lakes().stream().map(Water::shape).filter(shape -> shape.getEnvelopeInternal().intersects(DEGREES))
                            .map(window::area).flatMap(Optional::stream).toList(),
                    base.boundaries().stream().map(Boundary::line).filter(line -> line.getEnvelopeInternal().intersects(DEGREES))
                            .map(window::line).flatMap(Optional::stream).toList());
        });
    }

    private record Ground(Map<Country, Outline> countries, List<Outline> rivers, List<Outline> lakes, List<Outline> boundaries) {
    }

    private record Key(Rectangle2D box) {
    }
}
