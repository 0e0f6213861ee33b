package oxus.files.check;

import java.util.ArrayList;
import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;
import oxus.model.FuzzyDate;
import oxus.model.Organisation;

/** Nobody belongs to an organisation that is no more. */
public final class MembershipsEnd implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        List<DataFault> breaches = new ArrayList<>();
        for (Organisation o : reading.atlas().organisations()) {
            o.ended().ifPresent(ended -> o.memberships().stream()
                    .filter(m -> m.period().to().filter(to -> !isAfter(to, ended)).isEmpty())
                    .map(m -> reading.places().fault(m, o.id() + ": " + m.country() + " is still in at the end of "
                            + ended.text() + ", when the organisation ended"))
                    .forEach(breaches::add));
        }
        return breaches;
    }

    private static boolean isAfter(FuzzyDate to, FuzzyDate ended) {
        return to.first().isAfter(ended.last());
    }
}
