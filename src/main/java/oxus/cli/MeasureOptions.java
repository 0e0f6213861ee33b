package oxus.cli;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;

import oxus.files.Spelling;
import oxus.time.Measure;
import oxus.time.Measures;

/** What {@code --creditor} and {@code --measure} together ask for. */
final class MeasureOptions {

    @Option(names = "--creditor", paramLabel = "WHO",
            description = "Whose part colours the countries: china, russia, or difference for China's less Russia's (default:"
                    + " russia under its lens, else china).")
    private Optional<String> creditor = Optional.empty();

    @Option(names = "--measure", paramLabel = "WHAT",
            description = "What of it colours the countries: share-of-external-public-debt, share-of-gdp, usd, trade,"
                    + " trade-share, investment, arms, remittances, remittances-share-of-gdp; not all are known of everyone"
                    + " (default: share-of-external-public-debt).")
    private Optional<String> measure = Optional.empty();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        switch (option) {
            case "--creditor" -> creditor = Optional.of(value);
            case "--measure" -> measure = Optional.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * What the countries are coloured by.
     *
     * @param indicator what colours them unless something else is asked for
     * @return an indicator's id
     */
    String over(String indicator, Measures measures) {
        if (creditor.isEmpty() && measure.isEmpty()) {
            return indicator;
        }
        Measure now = measures.byId(indicator).orElseGet(() -> measures.all().get(0));
        return named(measures, creditor.orElse(now.creditor()), measure.orElse(now.name())).id();
    }

    /** The measure of this name that the atlas has for this creditor. */
    static Measure named(Measures measures, String creditor, String name) {
        List<String> creditors = measures.all().stream().map(Measure::creditor).distinct().toList();
        if (!creditors.contains(creditor)) {
            throw new Refusal("no creditor " + creditor + Spelling.hint(creditor, creditors) + "; there are "
                    + String.join(", ", creditors));
        }
        return measures.of(creditor, name).orElseThrow(() -> {
            List<String> names = measures.all().stream().filter(m -> m.creditor().equals(creditor))
                    .map(Measure::name).toList();
            return new Refusal("no measure " + name + " for " + creditor + Spelling.hint(name, names) + "; there are "
                    + String.join(", ", names));
        });
    }
}
