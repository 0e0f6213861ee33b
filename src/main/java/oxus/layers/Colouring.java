package oxus.layers;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Country;
import oxus.model.Observation;
import oxus.scene.Sheet;
import oxus.style.ColorScale;
import oxus.time.CarriedValue;
import oxus.time.FigureChange;
import oxus.time.Measure;
import oxus.time.Snapshot;

/**
 * What a country is coloured by on a sheet: the figure of a measure, or its change since an earlier moment.
 *
 * @param value   the figure, or by how much it changed
 * @param figure  as printed, with its unit
 * @param years   the years it is of, as in {@code 2014} or {@code 2006 to 2021}
 * @param foreign whether these are not the years that the map is for, so that the map must say them
 * @param from    the observations it is made of
 */
record Colouring(double value, String figure, String years, boolean foreign, List<Observation> from) {

    /** A country's colouring; nothing when the figure is not known. */
    static Optional<Colouring> of(Country country, Sheet sheet) {
        Snapshot now = sheet.snapshot();
        return measure(sheet).flatMap(measure -> now.since().isEmpty()
                ? now.value(measure, country.id()).map(value -> ofValue(value, measure, now))
                : now.change(measure, country.id()).map(change -> ofChange(change, measure, now)));
    }

    /** What the request colours the countries by. */
    static Optional<Measure> measure(Sheet sheet) {
        return sheet.snapshot().timeline().measures().byId(sheet.request().indicator());
    }

    /** How legend and title call it. */
    static Optional<String> heading(Sheet sheet) {
        String change = sheet.snapshot().since().isPresent() ? "Change: " : "";
        return measure(sheet).map(measure -> change + measure.label());
    }

    /** Classes over all years and countries, so that the legend stands still while the year moves. */
    static ColorScale scale(Sheet sheet) {
        Optional<Measure> measure = measure(sheet);
        if (measure.isEmpty()) {
            return new ColorScale(List.of(), sheet.theme().ramp("china").subList(0, 1));
        }
        List<Double> all = sheet.snapshot().timeline().allOf(measure.get(), sheet.atlas().base().countries().stream()
                .filter(Country::republic).map(Country::id).toList());
        if (sheet.snapshot().since().isPresent()) {
            return Classes.ofChange(measure.get(), all, sheet.theme().ramp("difference"));
        }
        String ramp = measure.get().isDifference() ? "difference" : measure.get().creditor();
        return Classes.of(measure.get(), all, sheet.theme().ramp(ramp));
    }

    /** Whether the middle of the scale is its paler part, with one side below it and one above. */
    static boolean hasTwoSides(Sheet sheet) {
        return sheet.snapshot().since().isPresent() || measure(sheet).filter(Measure::isDifference).isPresent();
    }

    /** The unit of the legend's bounds. */
    static String unit(Sheet sheet) {
        return measure(sheet).map(measure -> sheet.snapshot().since().isPresent() ? changeUnit(measure) : unit(measure))
                .orElse("");
    }

    static String number(double value) {
        return new DecimalFormat(Math.abs(value) < 100 ? "0.#" : "#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(value).replace('-', '\u2212');
    }

    /** A figure is classed as it is printed: 14.96 reads "15 %" and must not be coloured as "under 15". */
    double asPrinted() {
        return Math.abs(value) < 100 ? Math.round(value * 10) / 10.0 : Math.round(value);
    }

    private static Colouring ofValue(CarriedValue value, Measure measure, Snapshot now) {
        return new Colouring(value.value(), number(value.value()) + unit(measure), Integer.toString(value.year()),
                value.year() != now.moment().lastYear(), value.from());
    }

    private static Colouring ofChange(FigureChange change, Measure measure, Snapshot now) {
        boolean foreign = change.later().year() != now.moment().lastYear()
                || now.since().filter(since -> change.earlier().year() != since.lastYear()).isPresent();
        return new Colouring(change.amount(), (change.amount() > 0 ? "+" : "") + number(change.amount()) + changeUnit(measure),
                change.earlier().year() + " to " + change.later().year(), foreign,
                Stream.of(change.later(), change.earlier()).flatMap(value -> value.from().stream()).toList());
    }

    private static String unit(Measure measure) {
        return !measure.isPercent() ? " " + measure.unit() : measure.isDifference() ? " points" : " %";
    }

    private static String changeUnit(Measure measure) {
        return measure.isPercent() ? " points" : " " + measure.unit();
    }
}
