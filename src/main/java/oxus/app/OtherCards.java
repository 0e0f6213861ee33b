package oxus.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.model.Corridor;
import oxus.model.Organisation;
import oxus.model.Route;
import oxus.model.Waypoint;
import oxus.time.Snapshot;
import oxus.time.Standing;

/** The cards of what has no site of its own: corridors, organisations, troops and exercises. */
final class OtherCards {

    private final Atlas atlas;
    private final CardWords words;

    OtherCards(Atlas atlas, CardWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    Card corridor(Corridor c, Snapshot now) {
        Wording w = words.wording();
        Optional<Standing<Corridor>> standing = now.corridors().stream().filter(s -> s.fact().id().equals(c.id())).findFirst();
        List<Optional<Card.Entry>> entries = new ArrayList<>(List.of(
                words.entry("card.course", Optional.of(c.places().stream().map(Waypoint::name)
                        .collect(Collectors.joining(" – ")))),
                words.entry("card.mode", Optional.of(c.mode())),
                words.entry("card.since", c.since().map(words::date)),
                words.claims("card.transit", c.transitDays())));
        for (Route.Measure measure : Route.Measure.values()) {
            entries.add(words.claims("measure." + measure.name(), c.figures().stream()
                    .filter(figure -> figure.measure() == measure).map(Route.Figure::claim).toList()));
        }
        entries.add(words.beginnings(c.spells()));
        entries.add(words.entry("card.history", words.spells(c.spells())));
        return new Card(w.text("card.corridor"), c.name(),
                Optional.of(words.standing(standing, c.spells(), now.moment().last())), c.note(), present(entries),
                words.linksOf(c.id()), words.references(Stream.of(c.sources().stream(),
                        c.figures().stream().map(figure -> figure.claim().source()),
                        c.transitDays().stream().map(Claim::source), words.sourcesOfBeginnings(c.spells())).flatMap(s -> s)));
    }

    Card organisation(Organisation o) {
        Wording w = words.wording();
        return new Card(w.text("card.organisation", o.kind()), o.name(),
                Optional.of(o.ended().map(end -> w.text("period.closed", words.date(o.founded()), words.date(end)))
                        .orElseGet(() -> w.text("period.open", words.date(o.founded())))), Optional.empty(),
                present(List.of(words.entry("card.leader", o.leader().map(atlas::nameOf)),
                        words.entry("card.members", members(o)))),
                words.linksOf(o.id()), words.references(o.sources().stream()));
    }

    /** One value for each country: all its spells in the organisation, with the years of joining and leaving. */
    private List<Card.Value> members(Organisation organisation) {
        Map<String, List<String>> spells = new LinkedHashMap<>();
        organisation.memberships().forEach(m -> spells.computeIfAbsent(m.country(), country -> new ArrayList<>())
                .add(words.membership(m)));
        return spells.entrySet().stream().map(e -> new Card.Value(
                atlas.nameOf(e.getKey()) + ": " + String.join("; ", e.getValue()), Optional.empty())).toList();
    }

    Card activity(Activity a) {
        Wording w = words.wording();
        return new Card(w.text("card.activity", w.text("activity." + a.kind())), a.name(),
                Optional.of(words.period(a.period())), a.note(),
                present(List.of(words.entry("card.place", a.placeName()),
                        words.entry("card.actors", Optional.of(words.names(a.actors()))),
                        words.entry("card.countries", Optional.of(words.names(a.countries()))),
                        words.claims("card.personnel", a.strength()),
                        words.entry("card.certainty", Optional.of(w.of(a.certainty()))),
                        words.entry("card.drawing", notSited(a)))),
                Stream.of(words.links("card.events", a.event().stream()), words.essays(a.id()))
                        .flatMap(List::stream).toList(),
                words.references(Stream.concat(a.sources().stream(), a.strength().stream().map(Claim::source))));
    }

    /** Why no flag stands at a place; nothing when one does. */
    private Optional<String> notSited(Activity activity) {
        if (activity.place().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(activity.onlyCountry().map(id -> words.wording().text("card.above_name", atlas.nameOf(id)))
                .orElseGet(() -> words.wording().text("card.no_place")));
    }

    private static List<Card.Entry> present(List<Optional<Card.Entry>> entries) {
        return entries.stream().flatMap(Optional::stream).toList();
    }
}
