package oxus.files.check;

import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;

/** Whatever the essays name has its place in the atlas, or a written reason why it cannot be drawn. */
public final class SystemsPlaced implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        return reading.atlas().essays().systems().stream()
                .filter(system -> system.speaksOf().isEmpty() && system.notDrawnBecause().isEmpty())
                .map(system -> reading.places().fault(system, system.name() + ": nothing in the atlas shows it, and"
                        + " not_drawn_because does not say why"))
                .toList();
    }
}
