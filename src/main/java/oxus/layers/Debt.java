package oxus.layers;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
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
import oxus.style.Theme;
import oxus.time.Lens;
import oxus.time.Measure;

/**
 * The republics coloured by what they owe. A country without a figure is hatched; a figure older than the moment carries
 * its own year.
 */
final class Debt implements Layer {

    private static final String TITLE = "Debt shares";

    @Override
    public String id() {
        return "debt";
    }

    @Override
    public String title() {
        return TITLE;
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
        ColorScale scale = Colouring.scale(sheet);
        List<Mark> marks = new ArrayList<>();
        for (Country country : republics(sheet)) {
            Optional<Colouring> colouring = Colouring.of(country, sheet);
            FeatureStyle style = colouring.map(c -> coloured(scale, scale.classOf(c.asPrinted()), sheet))
                    .orElseGet(() -> noData(sheet));
            FeatureStyle drawn = lit(sheet) ? style : Faint.of(style);
            String told = country.name() + ": " + colouring.map(c -> c.figure() + " (" + c.years() + ")")
                    .orElse(missing(sheet));
            sheet.outline(country.shape()).ifPresent(shape -> marks.add(new Mark.Area(
                    Optional.of(new Subject(country.id(), told)), Space.MAP, shape, drawn)));
            figure(country, colouring, sheet).ifPresent(marks::add);
        }
        return marks;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        ColorScale scale = Colouring.scale(sheet);
        String unit = Colouring.unit(sheet);
        List<LegendEntry> entries = new ArrayList<>();
        for (int c = 0; c < scale.colors().size() && !scale.bounds().isEmpty(); c++) {
            String label;
            if (c == 0) {
                label = "under " + Colouring.number(scale.bounds().get(0)) + unit;
            } else if (c == scale.bounds().size()) {
                label = Colouring.number(scale.bounds().get(c - 1)) + unit + " and over";
            } else {
                label = Colouring.number(scale.bounds().get(c - 1)) + " to " + Colouring.number(scale.bounds().get(c)) + unit;
            }
            FeatureStyle filled = coloured(scale, c, sheet);
            FeatureStyle box = new FeatureStyle(filled.fill(), filled.hatch(),
                    Optional.of(Line.solid(sheet.theme().ink(Ink.BORDER), 0.6)));
            Color color = scale.colors().get(c);
            entries.add(new LegendEntry(label, new LegendEntry.Box(lit(sheet) ? box : Faint.of(box))).about(onPage(sheet).stream()
                    .filter(country -> Colouring.of(country, sheet).filter(figure -> scale.colorOf(figure.asPrinted()).equals(color))
                            .isPresent()).map(Country::id)));
        }
        List<Optional<Colouring>> colourings = onPage(sheet).stream().map(c -> Colouring.of(c, sheet)).toList();
        if (colourings.stream().anyMatch(Optional::isEmpty)) {
            entries.add(new LegendEntry(sheet.snapshot().since().isPresent() ? "not known twice" : "no figure",
                    new LegendEntry.Box(noData(sheet))).about(onPage(sheet).stream()
                            .filter(country -> Colouring.of(country, sheet).isEmpty()).map(Country::id)));
        }
        if (colourings.stream().flatMap(Optional::stream).anyMatch(Colouring::foreign)) {
            entries.add(new LegendEntry("an older figure shows its own year", new LegendEntry.None()));
        }
        return entries;
    }

    @Override
    public List<String> sources(Sheet sheet) {
        return onPage(sheet).stream().flatMap(c -> Colouring.of(c, sheet).stream()).flatMap(c -> c.from().stream())
                .map(Observation::source).distinct().toList();
    }

    /** What the layer is called on this sheet: by what it colours by. */
    static String heading(Sheet sheet) {
        return Colouring.heading(sheet).orElse(TITLE);
    }

    /** The country's name with its figure under it: neither says anything alone. */
    private static Optional<Mark> figure(Country country, Optional<Colouring> colouring, Sheet sheet) {
        String figure = colouring.map(c -> c.figure() + (c.foreign() ? " (" + c.years() + ")" : "")).orElse("no figure");
        return CountryNames.name(country, CountryNames.capitals(country, sheet) + "\n" + figure, sheet);
    }

    private static String missing(Sheet sheet) {
        int year = sheet.snapshot().moment().lastYear();
        return sheet.snapshot().since().map(since -> "no two figures for " + since.lastYear() + " and " + year)
                .orElse("no figure up to " + year);
    }

    /** A figure about one power is faint under the other's lens. */
    private static boolean lit(Sheet sheet) {
        Lens lens = sheet.snapshot().selection().lens();
        String creditor = Colouring.measure(sheet).map(Measure::creditor).orElse("");
        return !(lens == Lens.RUSSIA && creditor.equals(Lens.CHINA.word())
                || lens == Lens.CHINA && creditor.equals(Lens.RUSSIA.word()));
    }

    /** Where there are no hues, the lower side of a scale with two sides is hatched. */
    private static FeatureStyle coloured(ColorScale scale, int number, Sheet sheet) {
        FeatureStyle filled = FeatureStyle.filled(scale.colors().get(number));
        boolean lowerSide = Colouring.hasTwoSides(sheet) && number < scale.colors().size() / 2;
        return lowerSide && sheet.theme().tone() == Theme.Tone.GREY
                ? filled.hatched(Line.dashed(sheet.theme().ink(Ink.REPUBLIC_BORDER), 0.8, 3.5)) : filled;
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
}
