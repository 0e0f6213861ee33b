package oxus.files.check;

import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;

/** Whatever an essay claims leads to what the atlas has of it, or a written reason says why nothing can be drawn. */
public final class ClaimsAnswered implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        return reading.atlas().essays().claims().stream()
                .filter(claim -> claim.speaksOf().isEmpty() && claim.notDrawnBecause().isEmpty())
                .map(claim -> reading.places().fault(claim, claim.id() + ": it speaks of nothing in the atlas, and"
                        + " not_drawn_because does not say why"))
                .toList();
    }
}
