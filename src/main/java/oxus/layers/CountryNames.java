package oxus.layers;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import oxus.model.Country;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.Ink;
import oxus.style.TextStyle;

/** The names of the countries, each in the part of the country that the page shows. */
final class CountryNames implements Layer {

    /** Natural Earth keeps some disputed grounds apart; they have no ISO code, and the map gives them no name. */
    private static final int ISO_LETTERS = 3;

    private static final double USUAL_TRACKING = 0.12;
    private static final double MOST_TRACKING = 0.5;
    /** The part of a country's breadth that a name may take. */
    private static final double SPREAD = 0.5;
    /** A name needs so much more than its own width, and is at least this part of its size where it has less. */
    private static final double TIGHT = 1.1;
    private static final double LEAST_PART = 0.72;

    /** Where a name stands well on a map of the whole region: longitude and latitude in degrees. */
    private static final Map<String, double[]> STANDS = Map.ofEntries(
            Map.entry("kaz", new double[] {67.2, 48.6}), Map.entry("uzb", new double[] {63.2, 42.1}),
            Map.entry("tkm", new double[] {58.6, 39.4}), Map.entry("kgz", new double[] {75.3, 41.45}),
            Map.entry("tjk", new double[] {71.6, 38.7}), Map.entry("rus", new double[] {62.5, 55.6}),
            Map.entry("chn", new double[] {84.5, 41.5}), Map.entry("irn", new double[] {56.5, 35.4}),
            Map.entry("afg", new double[] {66.2, 35.0}), Map.entry("pak", new double[] {72, 33.6}),
            Map.entry("mng", new double[] {91, 47.6}), Map.entry("aze", new double[] {47.9, 40.5}));

    @Override
    public String id() {
        return "country-names";
    }

    @Override
    public String title() {
        return "Country names";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        boolean figures = sheet.drawn().stream().anyMatch(d -> d.layer() instanceof Debt);
        for (Country country : sheet.atlas().base().countries()) {
            boolean namedWithItsFigure = country.republic() && figures && sheet.snapshot().keepsCountry(country.id());
            if (country.id().length() == ISO_LETTERS && !namedWithItsFigure) {
                name(country, capitals(country, sheet), sheet).ifPresent(marks::add);
            }
        }
        return marks;
    }

    /** Its name in capitals. */
    static String capitals(Country country, Sheet sheet) {
        return Naming.of(country, sheet).toUpperCase(Locale.ROOT);
    }

    /** Its name, perhaps with more under it, where the page shows it. */
    static Optional<Mark> name(Country country, String words, Sheet sheet) {
        List<Point2D> stands = stands(country, sheet);
        return stands.isEmpty() ? Optional.empty() : sheet.outline(country.shape()).map(shape -> new Mark.Text(
                Optional.empty(), Space.MAP, stands.get(0).getX(), stands.get(0).getY(), words,
                style(country, words, stands.get(0), shape, sheet),
                new Mark.Place.Within(shape, stands.subList(1, stands.size())), country.republic() ? 1000 : 900));
    }

    /** Spaced out over a wide country, smaller in a narrow one. With a figure under it a name stays together. */
    private static TextStyle style(Country country, String words, Point2D at, Outline shape, Sheet sheet) {
        TextStyle style = TextStyle.plain(sheet.lettered(country.republic() ? 15 : 12.5),
                sheet.theme().ink(country.republic() ? Ink.TEXT : Ink.QUIET_TEXT)).tracked(USUAL_TRACKING);
        TextStyle cut = (country.republic() ? style.bold() : style).haloed(sheet.theme().ink(Ink.HALO, 0.75));
        double broad = sheet.shapes().kept(List.of("broad", country.id(), at, cut.sizePx(), sheet.metres(1)),
                () -> broadPx(at, cut.sizePx(), shape, sheet));
        double wide = sheet.fonts().widthPx(words.split("\n")[0], cut);
        int gaps = Math.max(1, words.length() - 1);
        if (broad < wide * TIGHT) {
            return cut.sized(Math.max(sheet.lettered(0), cut.sizePx() * Math.max(LEAST_PART, broad / (wide * TIGHT))));
        }
        double spare = Math.max(0, broad * SPREAD - wide) / gaps / cut.sizePx();
        return words.contains("\n") ? cut : cut.tracked(Math.min(MOST_TRACKING, USUAL_TRACKING + spare));
    }

    /** How broad the country is around a point, over the height of the letters. */
    private static double broadPx(Point2D at, double sizePx, Outline shape, Sheet sheet) {
        double half = sheet.metres(sizePx / 2);
        Scan scan = new Scan(shape, at.getY() - half, half, 3);
        double reach = Math.min(scan.reach(1, at.getX()), Math.min(scan.reach(0, at.getX()), scan.reach(2, at.getX())));
        return 2 * reach / sheet.metres(1);
    }

    /** Where it is named: its usual stand when that is on the page, else a point well inside the part that is. */
    static Optional<Point2D> stand(Country country, Sheet sheet) {
        return stands(country, sheet).stream().findFirst();
    }

    private static List<Point2D> stands(Country country, Sheet sheet) {
        List<Point2D> stands = new ArrayList<>();
        double[] usual = STANDS.get(country.id());
        if (usual != null && sheet.shows(sheet.at(usual[0], usual[1]), -70)) {
            stands.add(sheet.at(usual[0], usual[1]));
        }
        sheet.outline(country.shape()).ifPresent(shape -> stands.addAll(Stands.in(shape, country.id(), 60, sheet)));
        return stands;
    }
}
