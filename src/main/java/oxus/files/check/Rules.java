package oxus.files.check;

import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;

/** The rules that the shipped data keep and that {@code oxus validate} asks of every folder. */
public final class Rules {

    private Rules() {
    }

    /** The rules in force. */
    public static List<Rule> all() {
        return List.of(
                new KnownIds(),
                new EssayIds(),
                new EssaysListed(),
                new ClaimsAnswered(),
                new SystemsPlaced(),
                new DatesInOrder(),
                new SpellsApart(),
                new OneClaimDrawn(),
                new SharesOfAHundred(),
                new ObservedBeforePublished(),
                new MembershipsEnd(),
                new FacilityInHost(),
                new RouteEnds(),
                new RouteInItsCountries(),
                new RouteLegs(),
                new Enclaves(),
                new TownsRenamed());
    }

    /** The breaches of all rules in force. */
    public static List<DataFault> breaches(Reading reading) {
        return all().stream().flatMap(rule -> rule.breaches(reading).stream()).toList();
    }
}
