package oxus.scene;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import oxus.projection.Projections;
import oxus.style.BundledFonts;
import oxus.style.Ink;
import oxus.style.Theme;
import oxus.style.Vision;
import oxus.time.Snapshot;
import oxus.time.Timeline;

/**
 * Turns a request into a scene: asks each layer that is on for its marks, bottom first. The same request always gives the
 * same scene. Safe for several threads.
 */
public final class Composer {

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private final Timeline timeline;
    private final List<Layer> layers;
    private final Map<String, Theme> themes;
    private final Map<Map.Entry<String, Vision>, Theme> seen = new ConcurrentHashMap<>();
    private final Projections opening;
    private final Map<Projections, ShapeCache> shapes = new ConcurrentHashMap<>();
    private final BundledFonts fonts;

    /**
     * @param layers in drawing order, bottom first
     * @param themes by name
     * @param opening the projection that the atlas opens with
     * @param shapes  projected shapes of that projection; those of others are made when they are asked for
     */
    public Composer(Timeline timeline, List<Layer> layers, Map<String, Theme> themes, Projections opening,
                    ShapeCache shapes, BundledFonts fonts) {
        this.timeline = timeline;
        this.layers = List.copyOf(layers);
        this.themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
        this.opening = opening;
        this.shapes.put(opening, shapes);
        this.fonts = fonts;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** All layers, bottom first. */
    public List<Layer> layers() {
        return layers;
    }

    /** Names of the themes that requests can ask for, in the order in which they are offered. */
    public Set<String> themes() {
        return themes.keySet();
    }

    /** The projection that the atlas opens with; a request may ask for another. */
    public Projections projection() {
        return opening;
    }

    /** One map: that of the request's moment, whatever it is compared with. */
    public MapScene compose(MapRequest request) {
        return scene(sheet(request), layers, background(request));
    }

    /** The page that answers a request: one map, or several with what they share. */
    public Plate plate(MapRequest request) {
        if (request.comparison() instanceof Comparison.Swipe swipe) {
            return swiped(request, swipe);
        }
        if (!(request.comparison() instanceof Comparison.Beside beside)) {
            return Plate.of(compose(request));
        }
        List<Rectangle2D> places = places(request);
        List<Sheet> sheets = panes(request, beside, places);
        List<Layer> each = layers.stream().filter(layer -> layer.group() != Layer.Group.FURNITURE || layer.inEachPane())
                .toList();
        Color ocean = background(request);
        List<Plate.Pane> panes = new ArrayList<>(IntStream.range(0, sheets.size()).parallel()
                .mapToObj(n -> new Plate.Pane(places.get(n).getX(), places.get(n).getY(),
                        scene(sheets.get(n), each, ocean).naming(PaneGrid.leastNamed(places.get(n)))))
                .toList());
        panes.add(new Plate.Pane(0, 0, frame(request, sheets)));
        return plate(request, panes);
    }

    /** Two maps over one another, each of which keeps clear of what they share and of the other's side. */
    private Plate swiped(MapRequest request, Comparison.Swipe swipe) {
        List<Sheet> sheets = List.of(sheet(request.at(swipe.left())), sheet(request));
        List<Rectangle2D> sides = swipe.sides(request.widthPx(), request.heightPx(), request.scale());
        Rectangle2D page = new Rectangle2D.Double(0, 0, request.widthPx(), request.heightPx());
        MapScene frame = frame(request, sheets);
        List<DrawnLayer> clear = frame.layers().stream().map(DrawnLayer::unseen).toList();
        List<Layer> each = layers.stream().filter(layer -> layer.group() != Layer.Group.FURNITURE).toList();
        Color ocean = background(request);
        List<Plate.Pane> panes = new ArrayList<>(IntStream.range(0, sheets.size()).parallel()
                .mapToObj(n -> new Plate.Pane(0, 0, scene(sheets.get(n), each, ocean).under(clear)
                        .under(List.of(Covered.except(sides.get(n), page))), sides.get(n)))
                .toList());
        panes.add(new Plate.Pane(0, 0, frame));
        return plate(request, panes);
    }

    private Color background(MapRequest request) {
        return request.ground() == Ground.CLEAR ? NOTHING : themeOf(request).ink(Ink.OCEAN);
    }

    private Plate plate(MapRequest request, List<Plate.Pane> panes) {
        return new Plate(request.widthPx(), request.heightPx(), request.scale(),
                request.ground() == Ground.CLEAR ? NOTHING : themeOf(request).ink(Ink.PANEL_EDGE),
                List.copyOf(panes));
    }

    /**
     * Where the maps of a request stand on its page, in logical pixels: all of it for one map; several share what title,
     * legend and sources leave.
     */
    public List<Rectangle2D> places(MapRequest request) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, request.widthPx(), request.heightPx());
        if (!(request.comparison() instanceof Comparison.Beside beside)) {
            return List.of(page);
        }
        Sheet shared = shared(request, List.of());
        Strips strips = furniture().filter(layer -> request.shows(layer.id()) && request.opacityOf(layer.id()) > 0)
                .map(layer -> layer.strips(shared)).reduce(Strips.none(), Strips::and);
        Rectangle2D room = new Rectangle2D.Double(0, strips.topPx(), request.widthPx(),
                Math.max(1, request.heightPx() - strips.topPx() - strips.footPx()));
        return PaneGrid.of(beside.moments().size(), room, request.scale());
    }

    /** The furniture of the page alone, as it stands when there is one map: for asking what room it leaves. */
    public List<DrawnLayer> furniture(MapRequest request) {
        List<DrawnLayer> ground = beneath(request, layer -> layer.group() != Layer.Group.FURNITURE);
        return scene(sheet(request).over(ground), furniture().toList(), new Color(0, 0, 0, 0)).layers();
    }

    private Stream<Layer> furniture() {
        return layers.stream().filter(layer -> layer.group() == Layer.Group.FURNITURE);
    }

    private MapScene scene(Sheet sheet, List<Layer> asked, Color background) {
        MapRequest request = sheet.request();
        List<DrawnLayer> drawn = new ArrayList<>(sheet.drawn());
        for (Layer layer : on(request, asked)) {
            double opacity = request.opacityOf(layer.id());
            if (request.shows(layer.id()) && opacity > 0) {
                drawn.add(layer.drawn(sheet.over(List.copyOf(drawn)), opacity));
            }
        }
        return new MapScene(request.widthPx(), request.heightPx(), request.scale(), background,
                request.viewpoint().toPage(request.widthPx(), request.heightPx()),
                List.copyOf(drawn.subList(sheet.drawn().size(), drawn.size())));
    }

    private static List<Layer> on(MapRequest request, List<Layer> layers) {
        return layers.stream().flatMap(layer -> layer.on(request).stream()).toList();
    }

    private List<Sheet> panes(MapRequest request, Comparison.Beside beside, List<Rectangle2D> places) {
        List<Sheet> sheets = new ArrayList<>();
        for (int n = 0; n < places.size(); n++) {
            Rectangle2D place = places.get(n);
            sheets.add(sheet(request.at(beside.moments().get(n))
                    .sized(place.getWidth(), place.getHeight(), request.scale())
                    .lettered(request.textScale() * PaneGrid.lettering(place))));
        }
        return List.copyOf(sheets);
    }

    /** What several maps share. The layers that they all show lie beneath it, so that it can speak of them. */
    private MapScene frame(MapRequest request, List<Sheet> panes) {
        return scene(shared(request, panes), furniture().toList(), NOTHING);
    }

    private Sheet shared(MapRequest request, List<Sheet> panes) {
        List<DrawnLayer> beneath = beneath(request, layer -> layer.group() != Layer.Group.FURNITURE);
        Sheet sheet = sheet(request);
        return new Sheet(request, sheet.snapshot(), sheet.theme(), sheet.projection(), sheet.shapes(), fonts, beneath, panes);
    }

    /** The sheets of all the maps on the page that answers a request, each as {@link #told} has it. */
    public List<Sheet> maps(MapRequest request) {
        if (request.comparison() instanceof Comparison.Swipe swipe) {
            return List.of(told(request.at(swipe.left())), told(request));
        }
        return request.comparison() instanceof Comparison.Beside beside
                ? panes(request, beside, places(request)).stream()
                        .map(pane -> pane.over(beneath(pane.request(), layer -> true))).toList()
                : List.of(told(request));
    }

    /** The sheet of a request with the layers that are on it, without their marks: for asking in words what they show. */
    public Sheet told(MapRequest request) {
        return sheet(request).over(beneath(request, layer -> true));
    }

    private List<DrawnLayer> beneath(MapRequest request, Predicate<Layer> which) {
        return on(request, layers).stream().filter(which).filter(layer -> request.shows(layer.id()))
                .filter(layer -> request.opacityOf(layer.id()) > 0)
                .map(layer -> new DrawnLayer(layer, request.opacityOf(layer.id()), List.of())).toList();
    }

    /** The empty sheet of a request, for asking about its moment, its look or its ground. */
    public Sheet sheet(MapRequest request) {
        return new Sheet(request, snapshot(request), themeOf(request), request.projection(),
                shapes.computeIfAbsent(request.projection(), ShapeCache::new), fonts, List.of(), List.of());
    }

    /** The facts that answer a request: of its moment, or of what changed until then. */
    public Snapshot snapshot(MapRequest request) {
        return request.comparison() instanceof Comparison.Difference difference
                ? timeline.between(difference.earlier(), request.moment(), request.selection())
                : timeline.at(request.moment(), request.selection());
    }

    /** The look of a request, as its eyes see it. */
    public Theme themeOf(MapRequest request) {
        Theme theme = themes.get(request.theme());
        if (theme == null) {
            throw new IllegalArgumentException("no theme " + request.theme() + "; there are " + themes.keySet());
        }
        return request.vision() == Vision.NORMAL ? theme
                : seen.computeIfAbsent(Map.entry(theme.name(), request.vision()), asked -> theme.seenBy(request.vision()));
    }
}
