package oxus.layers;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Country;
import oxus.model.Side;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;
import oxus.time.Belonging;
import oxus.time.Belonging.Change;

/**
 * Which alliances and unions a republic belongs to: a row of tags under its name, coloured by who leads the body. Who
 * joins in the moment is underlined; who leaves is struck out.
 */
final class Memberships implements Layer {

    private static final double BADGE_PX = 6;

    /** The bodies that are told apart on the map, with their tags; a country's card lists all. */
    private static final Map<String, String> TAGS = tags();

    @Override
    public String id() {
        return "membership";
    }

    @Override
    public String title() {
        return "Memberships";
    }

    @Override
    public Group group() {
        return Group.FACTS;
    }

    @Override
    public boolean opensOn() {
        return false;
    }

    @Override
    public Optional<String> factsFile() {
        return Optional.of("organisations");
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        for (Country country : sheet.atlas().base().countries()) {
            List<Tag> tags = country.republic() ? tagsOf(country, sheet) : List.of();
            if (!tags.isEmpty()) {
                CountryNames.stand(country, sheet).ifPresent(at -> row(tags, at, sheet, marks));
            }
        }
        return marks;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Side side : Side.values()) {
            boolean there = sheet.atlas().base().countries().stream().filter(Country::republic)
                    .flatMap(c -> tagsOf(c, sheet).stream()).anyMatch(t -> t.side == side);
            if (there && sheet.snapshot().lights(side)) {
                entries.add(new LegendEntry(side == Side.OTHER ? "led by others or by nobody" : "led by " + Sides.name(side),
                        new LegendEntry.Sign(Sides.glyph(side), 11,
                                FeatureStyle.filled(sheet.theme().ink(Sides.textInk(side))))));
            }
        }
        return entries;
    }

    @Override
    public List<String> sources(Sheet sheet) {
        List<String> republics = sheet.atlas().base().countries().stream().filter(Country::republic)
                .filter(c -> sheet.outline(c.shape()).isPresent()).map(Country::id).toList();
        return sheet.snapshot().belongings().stream().filter(b -> TAGS.containsKey(b.body().id()))
                .filter(b -> republics.contains(b.membership().country()))
                .map(b -> b.body().sources().get(0)).distinct().toList();
    }

    private record Tag(String organisation, String name, String words, Side side, Change change, boolean full) {
    }

    private static List<Tag> tagsOf(Country country, Sheet sheet) {
        List<Tag> tags = new ArrayList<>();
        TAGS.forEach((id, words) -> latest(id, country, sheet).ifPresent(b -> tags.add(new Tag(id, b.body().name(), words,
                b.body().leader().map(sheet.atlas()::sideOf).orElse(Side.OTHER), b.change(),
                b.membership().status().equals("member")))));
        return tags;
    }

    /** The belongings of a country that have a tag, in the order of the tags. */
    static List<Belonging> of(Country country, Sheet sheet) {
        return TAGS.keySet().stream().flatMap(id -> latest(id, country, sheet).stream()).toList();
    }

    private static Optional<Belonging> latest(String organisation, Country country, Sheet sheet) {
        return sheet.snapshot().belongings().stream()
                .filter(b -> b.body().id().equals(organisation) && b.membership().country().equals(country.id()))
                .reduce((earlier, later) -> later);
    }

    private static void row(List<Tag> tags, Point2D stand, Sheet sheet, List<Mark> marks) {
        double gap = sheet.sized(3);
        double height = sheet.sized(14);
        TextStyle style = TextStyle.plain(sheet.sized(9.5), sheet.theme().ink(Ink.SYMBOL_EDGE)).bold();
        double width = tags.stream().mapToDouble(t -> widthPx(t, style, sheet) + gap).sum() - gap;
        double x = -width / 2;
        double top = sheet.sized(26);
        for (Tag tag : tags) {
            double wide = widthPx(tag, style, sheet);
            Color color = sheet.theme().ink(Sides.textInk(tag.side));
            Color edge = sheet.theme().ink(Ink.SYMBOL_EDGE);
            boolean hollow = tag.change == Change.LEAVES || !tag.full;
            boolean lit = sheet.snapshot().lights(tag.side);
            FeatureStyle full = hollow ? FeatureStyle.of(sheet.theme().ink(Ink.HALO), Line.solid(color, 1.2))
                    : FeatureStyle.of(color, Line.solid(edge, 0.8));
            FeatureStyle box = lit ? full : Faint.of(full);
            Optional<Subject> subject = Optional.of(new Subject(tag.organisation, told(tag)));
            marks.add(new Mark.Area(subject, Space.MAP, rectangle(stand, x, top, wide, height, sheet), box));
            marks.add(new Mark.Text(subject, Space.MAP, stand.getX() + sheet.metres(x + (wide + sheet.sized(BADGE_PX)) / 2),
                    stand.getY() - sheet.metres(top + height / 2 + sheet.sized(3.4)), tag.words,
                    hollow ? TextStyle.plain(style.sizePx(), color).bold() : style, Mark.Place.Baseline.MIDDLE, 0));
            marks.add(badge(tag, stand, x + sheet.sized(BADGE_PX), top + height / 2, hollow ? color : style.color(), sheet));
            if (tag.change == Change.JOINS) {
                bar(stand, x, top + height + sheet.sized(2.5), wide, color, sheet, marks);
            } else if (tag.change == Change.LEAVES) {
                bar(stand, x, top + height / 2, wide, color, sheet, marks);
            }
            x += wide + gap;
        }
    }

    /** Whose lead it is, told by shape, for grey prints and for eyes that the colours do not speak to. */
    private static Mark badge(Tag tag, Point2D stand, double x, double y, Color color, Sheet sheet) {
        AffineTransform place = AffineTransform.getTranslateInstance(stand.getX() + sheet.metres(x), stand.getY() - sheet.metres(y));
        place.scale(1, -1);
        return new Mark.Area(Optional.empty(), Space.MAP, Outline.of(new Path2D.Double(
                Sides.glyph(tag.side).at(0, 0, sheet.metres(sheet.sized(BADGE_PX))), place)), FeatureStyle.filled(color));
    }

    private static double widthPx(Tag tag, TextStyle style, Sheet sheet) {
        return sheet.fonts().widthPx(tag.words, style) + sheet.sized(8 + BADGE_PX);
    }

    private static Outline rectangle(Point2D stand, double x, double top, double width, double height, Sheet sheet) {
        double round = sheet.metres(4);
        return Outline.of(new RoundRectangle2D.Double(stand.getX() + sheet.metres(x),
                stand.getY() - sheet.metres(top + height), sheet.metres(width), sheet.metres(height), round, round));
    }

    private static void bar(Point2D stand, double x, double y, double width, Color color, Sheet sheet, List<Mark> marks) {
        var line = new java.awt.geom.Line2D.Double(stand.getX() + sheet.metres(x), stand.getY() - sheet.metres(y),
                stand.getX() + sheet.metres(x + width), stand.getY() - sheet.metres(y));
        marks.add(new Mark.Stroke(Optional.empty(), Space.MAP, Outline.of(line),
                FeatureStyle.lined(Line.solid(color, sheet.sized(2)))));
    }

    private static String told(Tag tag) {
        return tag.name + switch (tag.change) {
            case JOINS -> " (joins)";
            case LEAVES -> " (leaves)";
            case STAYS -> tag.full ? "" : " (not a full member)";
        };
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("cis", "CIS");
        tags.put("collective-security-treaty", "CST");
        tags.put("csto", "CSTO");
        tags.put("eurasec", "EurAsEC");
        tags.put("eurasian-customs-union", "CU");
        tags.put("eaeu", "EAEU");
        tags.put("shanghai-five", "S5");
        tags.put("sco", "SCO");
        tags.put("bri", "BRI");
        tags.put("ots", "OTS");
        return tags;
    }
}
