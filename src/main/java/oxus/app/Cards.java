package oxus.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.BaseMap.Town;
import oxus.model.Claim;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.Route;
import oxus.time.Snapshot;
import oxus.time.Standing;

/** Writes the card of whatever can be chosen on the map, as it stands in one moment. */
final class Cards {

    private final Atlas atlas;
    private final CardWords words;
    private final CountryCard countries;
    private final OtherCards others;

    Cards(Atlas atlas, Wording wording) {
        this.atlas = atlas;
        words = new CardWords(wording, atlas);
        countries = new CountryCard(atlas, words);
        others = new OtherCards(atlas, words);
    }

    /** The card of a fact, a country or a town; nothing when the atlas knows no such id. */
    Optional<Card> of(String id, Snapshot now) {
        return find(atlas.facilities(), id).map(facility -> facility(facility, now))
                .or(() -> find(atlas.routes(), id).map(route -> route(route, now)))
                .or(() -> find(atlas.events(), id).map(this::event))
                .or(() -> find(atlas.corridors(), id).map(corridor -> others.corridor(corridor, now)))
                .or(() -> find(atlas.organisations(), id).map(others::organisation))
                .or(() -> find(atlas.activities(), id).map(others::activity))
                .or(() -> atlas.base().countries().stream().filter(c -> c.id().equals(id)).findFirst()
                        .map(country -> countries.of(country, now)))
                .or(() -> atlas.base().towns().stream().filter(t -> t.id().equals(id)).findFirst().map(this::town));
    }

    private Card facility(Facility f, Snapshot now) {
        Wording w = words.wording();
        LocalDate day = now.moment().last();
        return new Card(w.text("card.facility", w.of(f.kind()), atlas.nameOf(f.host())), f.name(),
                Optional.of(words.standing(standing(now.facilities(), f.id()), f.spells(), day)), f.note(),
                entries(words.entry("card.operator", Optional.of(atlas.nameOf(f.operator()))),
                        words.entry("card.relationship", Optional.of(w.of(f.relationship()))),
                        words.entry("card.opened", opened(f)),
                        words.entry("card.closed", f.closed().map(words::date)),
                        words.beginnings(f.spells()),
                        words.claims("card.personnel", f.personnel()),
                        words.entry("card.history", words.spells(f.spells())),
                        words.entry("card.certainty", Optional.of(w.of(f.certainty()))),
                        words.entry("card.place", Optional.of(w.text("place.accuracy",
                                words.number(f.position().accuracyKm())) + f.position().note().map(n -> ". " + n).orElse(""))),
                        words.entry("card.aliases", Optional.of(String.join(", ", f.aliases())))),
                words.linksOf(f.id()), words.references(Stream.of(f.sources().stream(), f.personnel().stream().map(Claim::source),
                        words.sourcesOfBeginnings(f.spells())).flatMap(s -> s)));
    }

    private List<Card.Value> opened(Facility facility) {
        return facility.opened().map(date -> new Card.Value(words.date(date), facility.openedNote())).stream().toList();
    }

    private Card route(Route r, Snapshot now) {
        Wording w = words.wording();
        List<Optional<Card.Entry>> entries = new ArrayList<>(List.of(
                words.entry("card.course", Optional.of(r.start() + " – " + r.end())),
                words.entry("card.countries", Optional.of(words.names(r.countries()))),
                words.entry("card.owners", Optional.of(String.join(", ", r.owners()))),
                words.entry("card.financers", Optional.of(String.join(", ", r.financers()))),
                words.entry("card.builders", Optional.of(String.join(", ", r.builders()))),
                words.entry("card.gauge", r.gaugeMm().map(mm -> w.text("card.gauge.mm", mm))),
                words.entry("card.traction", r.electrified().map(e -> w.text(e ? "card.electric" : "card.diesel")))));
        for (Route.Measure measure : Route.Measure.values()) {
            entries.add(words.claims("measure." + measure.name(), r.figures().stream()
                    .filter(figure -> figure.measure() == measure).map(Route.Figure::claim).toList()));
        }
        entries.add(words.beginnings(r.spells()));
        entries.add(words.entry("card.history", words.spells(r.spells())));
        entries.add(words.entry("card.drawing", r.schematic() ? Optional.of(w.text("card.schematic")) : Optional.empty()));
        entries.add(words.entry("card.aliases", Optional.of(String.join(", ", r.aliases()))));
        return new Card(w.of(r.kind()), r.name(),
                Optional.of(words.standing(standing(now.routes(), r.id()), r.spells(), now.moment().last())), r.note(),
                entries.stream().flatMap(Optional::stream).toList(),
                words.linksOf(r.id()),
                words.references(Stream.of(r.sources().stream(), r.figures().stream().map(f -> f.claim().source()),
                        words.sourcesOfBeginnings(r.spells())).flatMap(s -> s)));
    }

    private Card event(Event e) {
        Wording w = words.wording();
        String when = e.end().map(end -> w.text("period.closed", words.date(e.date()), words.date(end)))
                .orElseGet(() -> words.date(e.date()));
        return new Card(w.text("card.event", w.of(e.topic())), e.name(), Optional.of(when), Optional.of(e.summary()),
                entries(words.entry("card.place", e.placeName()),
                        words.entry("card.actors", Optional.of(words.names(e.actors()))),
                        words.entry("card.countries", Optional.of(words.names(e.countries()))),
                        words.entry("card.certainty", Optional.of(w.of(e.certainty())))),
                Stream.of(words.links("card.about", e.links().stream()),
                        words.links("card.activities", atlas.activities().stream()
                                .filter(a -> a.event().equals(Optional.of(e.id()))).map(Activity::id)),
                        words.essays(e.id())).flatMap(List::stream).toList(),
                words.references(e.sources().stream()));
    }

    private Card town(Town town) {
        Wording w = words.wording();
        return new Card(w.text(town.capital() ? "card.capital" : "card.town", town.country()), town.name(),
                Optional.empty(), Optional.empty(),
                entries(words.entry("card.population", town.population() > 0
                        ? Optional.of(words.number(town.population())) : Optional.empty())),
                List.of(), List.of(new Card.Reference(w.text("source.natural_earth"), Optional.empty())));
    }

    @SafeVarargs
    private static List<Card.Entry> entries(Optional<Card.Entry>... entries) {
        return Stream.of(entries).flatMap(Optional::stream).toList();
    }

    private static <F extends Fact> Optional<F> find(List<F> facts, String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    private static <F extends Fact> Optional<Standing<F>> standing(List<Standing<F>> standings, String id) {
        return standings.stream().filter(standing -> standing.fact().id().equals(id)).findFirst();
    }
}
