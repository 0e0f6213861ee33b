package oxus.files.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import oxus.files.Reading;
import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.DataFault;
import oxus.model.EssayClaim;
import oxus.model.Essays;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.NamedSystem;
import oxus.model.Organisation;
import oxus.model.Route;

/**
 * A fact and the essays agree about each other: it lists every essay of which a claim speaks of it, and no essay that
 * neither has such a claim nor names a system that it is.
 */
public final class EssaysListed implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        if (reading.unread().contains("essays")) {
            return List.of();
        }
        Atlas atlas = reading.atlas();
        List<DataFault> breaches = new ArrayList<>();
        compare(reading, atlas.facilities(), Facility::essays, breaches);
        compare(reading, atlas.routes(), Route::essays, breaches);
        compare(reading, atlas.corridors(), Corridor::essays, breaches);
        compare(reading, atlas.organisations(), Organisation::essays, breaches);
        compare(reading, atlas.events(), Event::essays, breaches);
        compare(reading, atlas.activities(), Activity::essays, breaches);
        return breaches;
    }

    private static <T extends Fact> void compare(Reading reading, List<T> facts, Function<T, List<String>> essays,
                                                 List<DataFault> breaches) {
        for (T fact : facts) {
            List<String> listed = essays.apply(fact);
            Set<String> claiming = claiming(reading.atlas().essays(), fact.id());
            Set<String> naming = naming(reading.atlas().essays(), fact.id());
            claiming.stream().filter(Predicate.not(listed::contains)).forEach(essay -> breaches.add(reading.places()
                    .fault(fact, fact.id() + ": a claim of " + essay + " speaks of it, but essays does not list it")));
            listed.stream().filter(essay -> !claiming.contains(essay) && !naming.contains(essay))
                    .forEach(essay -> breaches.add(reading.places().fault(fact, fact.id() + ": essays lists " + essay
                            + ", of which no claim speaks of it and no system is it")));
        }
    }

    private static Set<String> claiming(Essays essays, String fact) {
        return essays.about(fact).stream().map(EssayClaim::essay).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> naming(Essays essays, String fact) {
        return essays.systems().stream().filter(system -> system.speaksOf().contains(fact))
                .map(NamedSystem::essays).flatMap(List::stream).collect(Collectors.toSet());
    }
}
