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
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.Ink;
import oxus.style.TextStyle;

/** The names of the countries, each in the part of the country that the page shows. */
final class CountryNames implements Layer {

    /** Natural Earth keeps some disputed grounds apart; they have no ISO code, and the map gives them no name. */
    private static final int ISO_LETTERS = 3;

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
                Optional.empty(), Space.MAP, stands.get(0).getX(), stands.get(0).getY(), words, style(country, sheet),
                new Mark.Place.Within(shape, stands.subList(1, stands.size())), country.republic() ? 1000 : 900));
    }

    private static TextStyle style(Country country, Sheet sheet) {
        TextStyle style = TextStyle.plain(sheet.lettered(country.republic() ? 15 : 12.5),
                sheet.theme().ink(country.republic() ? Ink.TEXT : Ink.QUIET_TEXT)).tracked(0.12);
        return (country.republic() ? style.bold() : style).haloed(sheet.theme().ink(Ink.HALO, 0.75));
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
