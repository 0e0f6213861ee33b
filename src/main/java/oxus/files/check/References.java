package oxus.files.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import oxus.files.Reading;
import oxus.files.Spelling;
import oxus.model.Atlas;
import oxus.model.Background;
import oxus.model.Claim;
import oxus.model.Country;
import oxus.model.DataFault;
import oxus.model.Disagreement;
import oxus.model.EssayClaim;
import oxus.model.Fact;
import oxus.model.Waypoint;

/**
 * The ids of one reading, and the search for those that are named and belong to nothing. Where a fact was left out for a
 * fault of its own, or the file that should hold it could not be read, nothing is said of those who name it: one mistake
 * is one fault and not a thousand.
 */
final class References {

    /** Files whose facts others link to. */
    private static final List<String> LINKED = List.of("facilities", "pipelines", "railways", "corridors",
            "organisations", "events", "activities");

    private final Reading reading;
    private final Atlas atlas;
    private final Set<String> countries = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final Set<String> disagreements = new HashSet<>();
    private final List<DataFault> unknown = new ArrayList<>();

    References(Reading reading) {
        this.reading = reading;
        this.atlas = reading.atlas();
        // A country that lies off the map is known when it is an actor.
        countries.addAll(atlas.actors().keySet());
        Stream.concat(atlas.base().countries().stream(), atlas.base().overview().stream())
                .map(Country::id).forEach(countries::add);
        atlas.facts().map(Fact::id).forEach(facts::add);
        subjects.addAll(facts);
        subjects.addAll(atlas.indicators().keySet());
        atlas.background().stream().map(Background::id).forEach(subjects::add);
        atlas.essays().claims().stream().map(EssayClaim::id).forEach(claims::add);
        atlas.essays().disagreements().stream().map(Disagreement::id).forEach(disagreements::add);
    }

    /** The faults found so far. */
    List<DataFault> unknown() {
        return List.copyOf(unknown);
    }

    /** The sources of a fact, and the essays that speak of it, which are sources too. */
    void fact(Fact fact, List<String> essays) {
        sources(fact, fact.id(), "source", fact.sources());
        sources(fact, fact.id(), "essay", essays);
    }

    /** The source of a claim, told at the record that was read for it. */
    void claim(Fact fact, Object record, Claim<?> claim) {
        sources(record, fact.id(), "source", List.of(claim.source()));
    }

    void waypoint(Fact fact, Waypoint waypoint) {
        sources(waypoint, fact.id(), "source", waypoint.source().stream().toList());
    }

    void sources(Object record, String name, String what, Collection<String> ids) {
        check(record, name, what, ids, atlas.sources().keySet(), List.of("sources"));
    }

    void actors(Object record, String name, String what, Collection<String> ids) {
        check(record, name, what, ids, atlas.actors().keySet(), List.of("actors"));
    }

    void countries(Object record, String name, String what, Collection<String> ids) {
        check(record, name, what, ids, countries, List.of("actors"));
    }

    void indicator(Object record, String name, String id) {
        check(record, name, "indicator", List.of(id), atlas.indicators().keySet(), List.of("observations"));
    }

    /** Ids of facts. */
    void facts(Object record, String name, String what, Collection<String> ids) {
        check(record, name, what, ids, facts, LINKED);
    }

    /** Ids of whatever an essay may speak of: facts, indicators and background series. */
    void subjects(Object record, String name, Collection<String> ids) {
        List<String> files = new ArrayList<>(LINKED);
        files.addAll(List.of("observations", "background"));
        check(record, name, "subject", ids, subjects, files);
    }

    void essayClaims(Object record, String name, Collection<String> ids) {
        check(record, name, "claim", ids, claims, List.of("essays"));
    }

    void disagreements(Object record, String name, Collection<String> ids) {
        check(record, name, "disagreement", ids, disagreements, List.of("essays"));
    }

    private void check(Object record, String name, String what, Collection<String> ids, Set<String> known,
                       List<String> files) {
        if (files.stream().anyMatch(reading.unread()::contains)) {
            return;
        }
        for (String id : ids) {
            if (!known.contains(id) && !reading.places().isLeftOut(id)) {
                unknown.add(reading.places().fault(record,
                        name + ": " + what + " " + id + " is not known" + Spelling.hint(id, known)));
            }
        }
    }
}
