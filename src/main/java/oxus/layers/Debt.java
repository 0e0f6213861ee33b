package oxus.layers;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import oxus.model.Country;
import oxus.model.Observation;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.ColorScale;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.time.CarriedValue;
import oxus.time.Lens;
import oxus.time.Measure;

/**
 * The republics coloured by what they owe. A country without a figure is hatched; a figure older than the moment carries
 * its own year.
 */
final class Debt implements Layer {

    @Override
    public String id() {
        return "debt";
    }

    @Override
    public String title() {
        return "Debt shares";
    }

    @Override
    public Group group() {
        return Group.FACTS;
    }

    @Override
    public Optional<String> factsFile() {
        return Optional.of("observations");
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        ColorScale scale = scale(sheet);
        List<Mark> marks = new ArrayList<>();
        for (Country country : republics(sheet)) {
            Optional<CarriedValue> value = value(sheet, country);
            FeatureStyle style = value.map(v -> FeatureStyle.filled(scale.colorOf(asPrinted(v.value())))).orElseGet(() -> noData(sheet));
            boolean lit = lit(sheet);
            String told = country.name() + ": " + value.map(v -> told(v, sheet)).orElse("no figure up to " + sheet.snapshot().moment().lastYear());
            sheet.outline(country.shape()).ifPresent(shape -> marks.add(new Mark.Area(
                    Optional.of(new Subject(country.id(), told)), Space.MAP, shape, lit ? style : Faint.of(style))));
            CountryNames.stand(country, sheet).ifPresent(at -> marks.add(figure(country, value, at, sheet)));
        }
        return marks;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        ColorScale scale = scale(sheet);
        String unit = measure(sheet).map(Debt::unitSign).orElse("");
        List<LegendEntry> entries = new ArrayList<>();
        for (int c = 0; c < scale.colors().size() && !scale.bounds().isEmpty(); c++) {
            String label;
            if (c == 0) {
                label = "under " + number(scale.bounds().get(0)) + unit;
            } else if (c == scale.bounds().size()) {
                label = number(scale.bounds().get(c - 1)) + unit + " and over";
            } else {
                label = number(scale.bounds().get(c - 1)) + " to " + number(scale.bounds().get(c)) + unit;
            }
            entries.add(new LegendEntry(label, new LegendEntry.Box(lit(sheet) ? box(scale.colors().get(c), sheet)
                    : Faint.of(box(scale.colors().get(c), sheet)))));
        }
        List<Optional<CarriedValue>> values = onPage(sheet).stream().map(c -> value(sheet, c)).toList();
        if (values.stream().anyMatch(Optional::isEmpty)) {
            entries.add(new LegendEntry("no figure", new LegendEntry.Box(noData(sheet))));
        }
        if (values.stream().flatMap(Optional::stream).anyMatch(v -> ofAnotherYear(v, sheet))) {
            entries.add(new LegendEntry("an older figure shows its own year", new LegendEntry.None()));
        }
        return entries;
    }

    @Override
    public List<String> sources(Sheet sheet) {
        return onPage(sheet).stream().flatMap(c -> value(sheet, c).stream()).flatMap(v -> v.from().stream())
                .map(Observation::source).distinct().toList();
    }

    /** Classes over all years and countries, so that the legend stands still while the year moves. */
    private static ColorScale scale(Sheet sheet) {
        Optional<Measure> measure = measure(sheet);
        if (measure.isEmpty()) {
            return new ColorScale(List.of(), sheet.theme().ramp("china").subList(0, 1));
        }
        List<Double> all = sheet.snapshot().timeline().allOf(measure.get(), sheet.atlas().base().countries().stream()
                .filter(Country::republic).map(Country::id).toList());
        String ramp = measure.get().isDifference() ? "difference" : measure.get().creditor();
        return Classes.of(measure.get(), all, sheet.theme().ramp(ramp));
    }

    /** The country's name with its figure under it: neither says anything alone. */
    private static Mark figure(Country country, Optional<CarriedValue> value, Point2D at, Sheet sheet) {
        String unit = measure(sheet).map(Debt::unitSign).orElse("");
        String figure = value.map(v -> number(v.value()) + unit + (ofAnotherYear(v, sheet) ? " (" + v.year() + ")" : ""))
                .orElse("no figure");
        return CountryNames.label(country, country.name().toUpperCase(Locale.ENGLISH) + "\n" + figure, at, sheet);
    }

    private static FeatureStyle box(Color color, Sheet sheet) {
        return FeatureStyle.of(color, Line.solid(sheet.theme().ink(Ink.BORDER), 0.6));
    }

    /** A figure about one power is faint under the other's lens. */
    private static boolean lit(Sheet sheet) {
        Lens lens = sheet.snapshot().selection().lens();
        String creditor = measure(sheet).map(Measure::creditor).orElse("");
        return !(lens == Lens.RUSSIA && creditor.equals(Lens.CHINA.word()) || lens == Lens.CHINA && creditor.equals(Lens.RUSSIA.word()));
    }

    private static boolean ofAnotherYear(CarriedValue value, Sheet sheet) {
        return value.year() != sheet.snapshot().moment().lastYear();
    }

    private static FeatureStyle noData(Sheet sheet) {
        return FeatureStyle.of(sheet.theme().ink(Ink.NO_DATA), Line.solid(sheet.theme().ink(Ink.BORDER), 0.6))
                .hatched(Line.dashed(sheet.theme().ink(Ink.NO_DATA_HATCH), 1, 6.0));
    }

    private static List<Country> republics(Sheet sheet) {
        return sheet.atlas().base().countries().stream()
                .filter(country -> country.republic() && sheet.snapshot().keepsCountry(country.id())).toList();
    }

    private static List<Country> onPage(Sheet sheet) {
        return republics(sheet).stream().filter(country -> sheet.outline(country.shape())
                .filter(shape -> sheet.shapes().kept(List.of("on page", country.id(), sheet.ground()),
                        () -> shape.path().intersects(sheet.ground()))).isPresent()).toList();
    }

    private static Optional<CarriedValue> value(Sheet sheet, Country country) {
        return measure(sheet).flatMap(m -> sheet.snapshot().value(m, country.id()));
    }

    /** What the request colours the countries by. */
    static Optional<Measure> measure(Sheet sheet) {
        return sheet.snapshot().timeline().measures().byId(sheet.request().indicator());
    }

    private static String told(CarriedValue value, Sheet sheet) {
        return number(value.value()) + measure(sheet).map(Debt::unitSign).orElse("") + " (" + value.year() + ")";
    }

    private static String unitSign(Measure measure) {
        return !measure.isPercent() ? " " + measure.unit() : measure.isDifference() ? " points" : " %";
    }

    /** A figure is classed as it is printed: 14.96 reads "15 %" and must not be coloured as "under 15". */
    private static double asPrinted(double value) {
        return Math.abs(value) < 100 ? Math.round(value * 10) / 10.0 : Math.round(value);
    }

    private static String number(double value) {
        return new DecimalFormat(Math.abs(value) < 100 ? "0.#" : "#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(value).replace('-', '\u2212');
    }
}
