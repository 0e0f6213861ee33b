package oxus.app;

import java.util.List;
import java.util.Optional;

import oxus.time.Measure;
import oxus.time.Measures;

/** What the countries can be coloured by, as two choices: on whose side, and which measure of those there are for it. */
record Colourings(Measures measures) {

    /** {@code china}, {@code russia}, {@code difference}: those that any measure is about. */
    List<String> creditors() {
        return List.of("china", "russia", "difference").stream().filter(creditor -> !of(creditor).isEmpty()).toList();
    }

    /** The measures that there are for a creditor. */
    List<Measure> of(String creditor) {
        return measures.all().stream().filter(measure -> measure.creditor().equals(creditor)).toList();
    }

    /** The measure that takes the place of another when the creditor changes: the same of this one, else its first. */
    Optional<Measure> instead(Optional<Measure> now, String creditor) {
        return now.flatMap(measure -> measures.of(creditor, measure.name()))
                .or(() -> of(creditor).stream().findFirst());
    }
}
