package oxus.cli;

import java.util.List;

import oxus.files.Spelling;
import oxus.time.Measure;
import oxus.time.Measures;

/** What {@code --creditor} and {@code --measure} together ask for. */
final class MeasureOption {

    static final String CREDITOR = "china";
    static final String MEASURE = "share-of-external-public-debt";

    private MeasureOption() {
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
