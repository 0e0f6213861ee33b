package oxus.files.check;

import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;

/** The rules that shipped data keep and that {@code oxus validate} asks of every folder. */
public final class Rules {

    private Rules() {
    }

    public static List<Rule> all() {
        return List.of(
                new KnownIds(),
                new DatesInOrder(),
                new SpellsApart(),
                new OneClaimDrawn(),
                new SharesOfAHundred(),
                new ObservedBeforePublished(),
                new MembershipsEnd(),
                new FacilityInHost(),
                new RouteEnds(),
                new RouteLegs(),
                new RouteInItsCountries(),
                new Enclaves());
    }

    /** The breaches of all rules. */
    public static List<DataFault> breaches(Reading reading) {
        return all().stream().flatMap(rule -> rule.breaches(reading).stream()).toList();
    }
}
