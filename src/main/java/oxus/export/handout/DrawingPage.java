package oxus.export.handout;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.export.SvgNumbers;
import oxus.export.VectorPage;
import oxus.export.VectorPainter;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Plate;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/**
 * Takes a plate as elements of SVG: each names the fact that it is about, and what does not grow with the map, symbols and
 * words, is drawn around its own point, so that whoever shows the map nearer can keep its size.
 */
public final class DrawingPage implements VectorPage {

    /** A country keeps its name when the layer that writes its figure under it is switched off. */
    private static final String FIGURES = "debt";
    private static final String NAMES = "country-names";
    /** Names of this priority are shown however small the map is: those of countries. */
    private static final double GREAT = 900;
    /** How far beyond its symbol a drawing in it may reach, as part of its size. */
    private static final double OVERHANG = 0.2;

    private final Plate plate;
    private final Looks looks;
    private final String prefix;
    private final List<Sheaf> sheaves = new ArrayList<>();
    private final Map<Mark, String> layers = new IdentityHashMap<>();

    private int maps;
    private String frame = "";
    private String group = "";
    private String groupRest = "";
    private String groupIntro = "";
    private List<Leaf> leaves = new ArrayList<>();
    private Optional<Mark> mark = Optional.empty();
    private int rows;
    private Optional<Point2D> stand = Optional.empty();
    private Optional<Mark.Symbol> symbol = Optional.empty();
    private Rectangle2D symbolBox = new Rectangle2D.Double();

    private DrawingPage(Plate plate, String prefix, Looks looks) {
        this.plate = plate;
        this.prefix = prefix;
        this.looks = looks;
    }

    /**
     * The groups of a plate, bottom first.
     *
     * @param prefix of all ids, so that several drawings find room in one document
     */
    public static List<Sheaf> of(Plate plate, String prefix, Looks looks) throws IOException {
        DrawingPage page = new DrawingPage(plate, prefix, looks);
        new VectorPainter(looks.fonts()).paint(plate, page);
        return page.sheaves;
    }

    @Override
    public void beginMap(double x, double y, Rectangle2D part, Color background) throws IOException {
        MapScene scene = plate.panes().get(maps).scene();
        scene.layers().forEach(drawn -> drawn.marks().forEach(of -> layers.put(of, drawn.layer().id())));
        String name = prefix + "map" + maps++;
        String rectangle = "<rect x=\"" + SvgNumbers.text(part.getX() - x) + "\" y=\"" + SvgNumbers.text(part.getY() - y)
                + "\" width=\"" + SvgNumbers.text(part.getWidth()) + "\" height=\"" + SvgNumbers.text(part.getHeight()) + "\"";
        boolean whole = plate.panes().size() == 1;
        frame = whole ? "" : " transform=\"translate(" + SvgNumbers.text(x) + " " + SvgNumbers.text(y) + ")\" clip-path=\"url(#" + name + ")\"";
        String ground = background.getAlpha() > 0 ? rectangle + " class=\"" + looks.of(FeatureStyle.filled(background)) + "\"/>" : "";
        String clip = whole ? "" : "<clipPath id=\"" + name + "\">" + rectangle + "/></clipPath>";
        sheaves.add(new Sheaf(name, "g", frame, clip + ground, List.of(new Leaf("", "g", "/>"))));
    }

    @Override
    public void endMap() {
        // All that lies on the map has named its frame.
    }

    @Override
    public void beginGroup(String id, String name) {
        group = id;
        groupRest = " id=\"" + prefix + Markup.text(id) + "\" data-layer=\"" + Markup.text(id) + "\"" + frame;
        groupIntro = "";
        leaves = new ArrayList<>();
    }

    @Override
    public void endGroup() {
        if (!leaves.isEmpty()) {
            sheaves.add(new Sheaf(prefix + group, "g", groupRest, groupIntro, leaves));
        }
    }

    @Override
    public void mark(Mark next) {
        mark = Optional.of(next);
        rows = 0;
        stand = Optional.empty();
        MapScene scene = plate.panes().get(maps - 1).scene();
        if (next instanceof Mark.Symbol at && next.space() == Space.MAP) {
            Point2D place = scene.toPage().transform(new Point2D.Double(at.x(), at.y()), null);
            double reach = at.sizePx() * (0.5 + OVERHANG);
            stand = Optional.of(place);
            symbol = Optional.of(at);
            symbolBox = new Rectangle2D.Double(place.getX() - reach, place.getY() - reach, 2 * reach, 2 * reach);
        } else if (next instanceof Mark.Text text && next.space() == Space.MAP && text.place() instanceof Mark.Place.Beside) {
            stand = Optional.of(scene.toPage().transform(new Point2D.Double(text.x(), text.y()), null));
        }
    }

    @Override
    public void path(Path2D path, FeatureStyle style, Optional<String> about, double opacity) throws IOException {
        Rectangle2D box = path.getBounds2D();
        Optional<Subject> subject = mark.flatMap(Mark::subject);
        boolean words = mark.filter(Mark.Text.class::isInstance).isPresent();
        if (stand.isEmpty() && words) {
            stand = Optional.of(new Point2D.Double(box.getCenterX(), box.getCenterY()));
        }
        Optional<Point2D> at = stand;
        if (!words && subject.isEmpty() && symbol.isPresent() && symbolBox.contains(box)) {
            // The drawing in a symbol.
            at = Optional.of(new Point2D.Double(symbolBox.getCenterX(), symbolBox.getCenterY()));
            subject = symbol.get().subject();
        }
        Path2D shape = new Path2D.Double(path);
        at.ifPresent(point -> shape.transform(java.awt.geom.AffineTransform.getTranslateInstance(-point.getX(), -point.getY())));
        String course = " d=\"" + SvgNumbers.course(shape) + "\""
                + (path.getWindingRule() == Path2D.WIND_EVEN_ODD && style.fill().isPresent() ? " fill-rule=\"evenodd\"" : "");
        String drawn = "<path class=\"" + looks.of(style) + "\"" + course + let(opacity) + "/>"
                + style.hatch().map(hatch -> "<path fill=\"url(#" + looks.hatch(hatch) + ")\"" + course + let(opacity) + "/>").orElse("");
        String fact = subject.filter(s -> !s.id().isEmpty())
                .map(s -> " data-f=\"" + Markup.text(s.id()) + "\"").orElse("");
        if (at.isEmpty() && style.hatch().isEmpty()) {
            leaves.add(new Leaf(layer(), "path", layerOf() + fact + drawn.substring("<path".length())));
        } else {
            leaves.add(new Leaf(layer(), "g", layerOf() + fact + placed(at, drawn)));
        }
    }

    @Override
    public void words(String words, TextStyle style, double x, double baseline, double opacity) throws IOException {
        rows++;
        double width = looks.fonts().widthPx(words, style);
        boolean onMap = mark.filter(of -> of.space() == Space.MAP).isPresent();
        if (onMap && stand.isEmpty()) {
            // All rows of a name keep together.
            stand = Optional.of(new Point2D.Double(x + width / 2, baseline));
        }
        double left = x - stand.map(Point2D::getX).orElse(0.0);
        double foot = baseline - stand.map(Point2D::getY).orElse(0.0);
        String text = "<text class=\"" + looks.of(style, words) + "\" x=\"" + SvgNumbers.text(left) + "\" y=\"" + SvgNumbers.text(foot)
                + "\"" + let(opacity) + ">" + Markup.text(words) + "</text>";
        if (onMap) {
            leaves.add(new Leaf(layer(), "g", layerOf() + placed(stand, text)));
        } else {
            leaves.add(new Leaf(layer(), "text", text.substring("<text".length())));
        }
    }

    /** Around a point, at which the element has a size of its own. */
    private String placed(Optional<Point2D> at, String drawn) {
        boolean minor = mark.filter(of -> of instanceof Mark.Text text && text.priority() < GREAT).isPresent();
        return at.map(point -> " transform=\"translate(" + SvgNumbers.text(point.getX()) + " " + SvgNumbers.text(point.getY())
                + ")\"><g class=\"k" + (minor ? " minor" : "") + "\">" + drawn + "</g></g>").orElse(">" + drawn + "</g>");
    }

    private String layer() {
        String layer = mark.map(layers::get).orElse(group);
        boolean name = mark.filter(of -> of instanceof Mark.Text text && rows < text.words().split("\n").length).isPresent();
        return layer.equals(FIGURES) && name ? NAMES : layer;
    }

    /** The layer of what does not stand in the layer's own group. */
    private String layerOf() {
        return layer().equals(group) ? "" : " data-layer=\"" + Markup.text(layer()) + "\"";
    }

    private static String let(double opacity) {
        return opacity < 1 ? " opacity=\"" + SvgNumbers.text(opacity) + "\"" : "";
    }
}
