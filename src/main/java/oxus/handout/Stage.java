package oxus.handout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import oxus.export.handout.DrawingPage;
import oxus.export.handout.Flipbook;
import oxus.export.handout.Leaf;
import oxus.export.handout.Looks;
import oxus.export.handout.Markup;
import oxus.export.handout.Sheaf;
import oxus.export.handout.States;
import oxus.layers.Caption;
import oxus.layers.Cited;
import oxus.model.Remark;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.Sheet;

/**
 * The map of a handout in all its states: each year, and each scene of the lecture. Scenes that the map can show are views
 * of it; one that compares maps, lies elsewhere or has another projection has a drawing of its own.
 */
final class Stage {

    /** A scene nearer than this many times the map has a drawing of its own: the map's lines are too coarse for it. */
    private static final double MOST_NEARER = 4;
    /** As much of a scene's ground has to lie on the map. */
    private static final double LEAST_ON_MAP = 0.8;

    private static final String NAMES = "names";
    private static final String REMARKS = "remarks";

    private final Composer composer;
    private final MapRequest map;
    private final Looks looks;
    private final FactCards cards;
    private final States sets = new States();
    private final Flipbook drawing = new Flipbook();
    private final Flipbook legend = new Flipbook();
    private final List<String> drawings = new ArrayList<>();
    private final Map<String, Integer> captions = new LinkedHashMap<>();
    private final Map<String, Integer> credits = new LinkedHashMap<>();
    private final List<Map<String, Object>> states = new ArrayList<>();

    Stage(MapRequest map, Composer composer, Looks looks, FactCards cards) {
        this.composer = composer;
        this.map = map;
        this.looks = looks;
        this.cards = cards;
    }

    /** Adds a year of the map, with the layers that can be switched on; years come first. */
    void addYear(MapRequest year) throws IOException {
        MapRequest everything = year.showing(composer.layers().stream().filter(layer -> layer.group() == Layer.Group.FACTS
                || year.shows(layer.id())).map(Layer::id).toList());
        List<Sheaf> opening = DrawingPage.of(composer.plate(year), "", looks);
        List<Sheaf> all = DrawingPage.of(composer.plate(everything), "", looks);
        drawing.add(all.stream().map(sheaf -> withoutCrowding(sheaf, opening, year)).toList());
        tell(year, everything);
    }

    /** What is on from the beginning stands as if it were alone: what can be switched on gives way to it. */
    private static Sheaf withoutCrowding(Sheaf sheaf, List<Sheaf> opening, MapRequest year) {
        Sheaf alone = opening.stream().filter(other -> other.id().equals(sheaf.id())).findFirst().orElse(sheaf);
        if (!sheaf.id().equals(NAMES)) {
            return alone;
        }
        List<Leaf> leaves = new ArrayList<>(alone.leaves());
        sheaf.leaves().stream().filter(leaf -> !year.shows(leaf.layer())).forEach(leaves::add);
        return new Sheaf(sheaf.id(), sheaf.tag(), sheaf.rest(), sheaf.intro(), leaves);
    }

    /** Adds a scene that the map can show, and returns what the page has to know of it. */
    Map<String, Object> addView(MapRequest scene) throws IOException {
        MapRequest drawn = onMap(scene);
        drawing.add(DrawingPage.of(composer.plate(drawn), "", looks));
        tell(drawn, drawn);
        Rectangle2D view = view(scene);
        return told(scene, 0, view.contains(page()) ? page() : view);
    }

    /** Adds a scene with a drawing of its own; these come last. */
    Map<String, Object> addDrawing(MapRequest scene) throws IOException {
        int number = drawings.size() + 1;
        Flipbook alone = new Flipbook();
        alone.add(DrawingPage.of(composer.plate(scene), "sheet" + number + "-", looks));
        drawings.add(alone.markup(sets, 0));
        tell(scene, scene);
        return told(scene, number, new Rectangle2D.Double(0, 0, scene.widthPx(), scene.heightPx()));
    }

    private Map<String, Object> told(MapRequest scene, int sheet, Rectangle2D view) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("sheet", sheet);
        told.put("state", states.size() - 1);
        told.put("view", List.of(round(view.getX()), round(view.getY()), round(view.getWidth()), round(view.getHeight())));
        told.put("year", scene.moment().lastYear());
        told.put("when", scene.moment().text());
        told.put("layers", scene.layers());
        return told;
    }

    private static double round(double px) {
        return Math.round(px * 100) / 100.0;
    }

    /** Whether the map can show a scene as a view of itself. */
    boolean canShow(MapRequest scene) {
        boolean single = !(scene.comparison() instanceof Comparison.Beside) && !(scene.comparison() instanceof Comparison.Swipe);
        if (!single || scene.projection() != map.projection()
                || map.viewpoint().metresPerPx() / scene.viewpoint().metresPerPx() > MOST_NEARER) {
            return false;
        }
        Rectangle2D view = view(scene);
        Rectangle2D seen = view.createIntersection(page());
        double part = seen.isEmpty() ? 0 : seen.getWidth() * seen.getHeight() / (view.getWidth() * view.getHeight());
        return part >= LEAST_ON_MAP || view.contains(page());
    }

    private Rectangle2D page() {
        return new Rectangle2D.Double(0, 0, map.widthPx(), map.heightPx());
    }

    /** The ground of a scene on the page of the map. */
    private Rectangle2D view(MapRequest scene) {
        AffineTransform toPage = map.viewpoint().toPage(map.widthPx(), map.heightPx());
        return toPage.createTransformedShape(scene.viewpoint().ground(scene.widthPx(), scene.heightPx())).getBounds2D();
    }

    /** A scene seen from where the map is seen from, without what belongs to a page. */
    private MapRequest onMap(MapRequest scene) {
        Set<String> page = composer.layers().stream()
                .filter(layer -> layer.group() == Layer.Group.FURNITURE && !layer.id().equals(REMARKS)).map(Layer::id)
                .collect(Collectors.toSet());
        // What stands at the rim of the scene's page is told below it: the rim of the map is elsewhere.
        return scene.sized(map.widthPx(), map.heightPx(), map.scale()).from(map.viewpoint())
                .remarking(scene.remarks().stream().filter(remark -> remark.stand() instanceof Remark.OnGround).toList())
                .showing(scene.layers().stream().filter(layer -> !page.contains(layer)).toList());
    }

    /**
     * Legend, cards and words of a state.
     *
     * @param seen       what is on
     * @param everything what can be switched on, too
     */
    private void tell(MapRequest seen, MapRequest everything) {
        List<Sheet> maps = composer.maps(everything);
        Sheet last = maps.get(maps.size() - 1);
        legend.add(new LegendList(looks).of(last));
        cards.add(states.size(), everything, last.snapshot());
        String caption = Caption.of(seen, composer).description();
        String credit = Cited.credits(last);
        states.add(Map.of("caption", captions.computeIfAbsent(caption, fresh -> captions.size()),
                "credits", credits.computeIfAbsent(credit, fresh -> credits.size())));
    }

    /** All drawings as SVG, the map first; the others lie as bare text, which costs no time before their scene is opened. */
    String drawings(int opening, String words) {
        StringBuilder all = new StringBuilder(svg(words, drawing.markup(sets, opening)));
        drawings.forEach(other -> all.append("\n<script type=\"image/svg+xml\" class=\"waiting\">").append(svg("", other)).append("</script>"));
        return all.toString();
    }

    private String svg(String words, String content) {
        String label = words.isEmpty() ? "" : " aria-label=\"" + Markup.text(words) + "\"";
        return "<svg class=\"sheet\" role=\"img\" viewBox=\"0 0 " + number(map.widthPx()) + " " + number(map.heightPx()) + "\"" + label
                + ">" + content + "</svg>";
    }

    private static String number(double px) {
        return px == Math.rint(px) ? Long.toString((long) px) : Double.toString(px);
    }

    String legend(int opening) {
        return legend.markup(sets, opening);
    }

    States sets() {
        return sets;
    }

    List<String> captions() {
        return List.copyOf(captions.keySet());
    }

    List<String> credits() {
        return List.copyOf(credits.keySet());
    }

    List<Map<String, Object>> states() {
        return states;
    }
}
