package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Observation;
import oxus.model.Organisation;
import oxus.model.Quantity;
import oxus.scene.Subject;
import oxus.time.CarriedValue;
import oxus.time.Measure;
import oxus.time.Snapshot;

/** The card of a country: its series, whose facilities and lines stand in it, what it belongs to, what happened there. */
final class CountryCard {

    private static final int TURNING_POINT = 3;

    private final Atlas atlas;
    private final CardWords words;
    private final CountrySeries series;

    CountryCard(Atlas atlas, CardWords words) {
        this.atlas = atlas;
        this.words = words;
        series = new CountrySeries(atlas, words);
    }

    Card of(Country country, Snapshot now) {
        Wording w = words.wording();
        List<Card.Entry> entries = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Series counted : series.of(country.id(), now.timeline())) {
            List<Card.Value> values = new ArrayList<>();
            for (Measure measure : now.timeline().measures().all()) {
                if (measure.name().equals(counted.id()) && !measure.isDifference()) {
                    now.value(measure, country.id()).ifPresent(value -> {
                        List<Observation> figures = figures(measure, country.id(), value);
                        figures.forEach(figure -> values.add(value(figure, measure, figures.size())));
                        figures.stream().map(Observation::source).forEach(sources::add);
                    });
                }
            }
            entries.add(new Card.Entry(counted.title(), values, Card.Arrangement.SIDE_BY_SIDE, Optional.of(counted)));
        }
        boolean owes = !sources.isEmpty() || !country.republic();
        return new Card(w.text(country.republic() ? "card.republic" : "card.neighbour"), country.name(),
                Optional.empty(), owes ? Optional.empty() : Optional.of(w.text("card.no_debt", now.moment().text())),
                entries, links(now, country.id()), words.references(sources.stream()));
    }

    /** All figures of the year that is shown, that which the map draws first: sources differ, and the card says so. */
    private List<Observation> figures(Measure measure, String country, CarriedValue drawn) {
        Measure.Series which = measure.series().get(0);
        Stream<Observation> others = atlas.observations().stream()
                .filter(o -> o.indicator().equals(which.indicator()) && o.country().equals(country)
                        && (which.partner().isEmpty() || o.partner().equals(which.partner()))
                        && o.year() == drawn.year() && !o.equals(drawn.observation()));
        return Stream.concat(Stream.of(drawn.observation()), others).toList();
    }

    private Card.Value value(Observation figure, Measure measure, int claims) {
        Wording w = words.wording();
        String amount = words.quantity(new Quantity(figure.value(), figure.value(), measure.unit()));
        return new Card.Value(w.text("figure.of_power", CountrySeries.sign(measure), w.text("creditor." + measure.creditor()),
                w.text("figure.of_year", amount, figure.year())),
                CardWords.joined(words.source(figure.source()), figure.note()), figure.doubt(),
                claims == 1 ? Card.Contest.NONE : figure.drawn() ? Card.Contest.DRAWN : Card.Contest.RIVAL);
    }

    /** What stands in the country in the moment shown, what it belongs to, and what happened there. */
    private List<Card.Links> links(Snapshot now, String country) {
        List<Event> events = atlas.events().stream().filter(e -> e.countries().contains(country)).toList();
        return Stream.of(
                words.links("card.facilities", now.facilities().stream()
                        .filter(s -> s.fact().host().equals(country) && !s.status().past()).map(s -> s.fact().id())),
                words.links("card.routes", now.routes().stream()
                        .filter(s -> s.fact().countries().contains(country) && !s.status().past())
                        .map(s -> s.fact().id())),
                words.links("card.memberships", memberships(country)),
                words.links("card.events", now.events().stream().filter(events::contains).map(Event::id)),
                words.links("card.activities", now.activities().stream()
                        .filter(a -> a.countries().contains(country)).map(Activity::id)),
                words.essaysOnFiguresOf(country),
                words.links("card.turning_points", events.stream()
                        .filter(e -> e.importance() == TURNING_POINT && !now.events().contains(e))
                        .map(e -> new Subject(e.id(), e.date().year() + ": " + e.name())).toList()))
                .flatMap(List::stream).toList();
    }

    /** One link for each organisation that it ever belonged to, with the years of joining and leaving. */
    private List<Subject> memberships(String country) {
        List<Subject> memberships = new ArrayList<>();
        for (Organisation organisation : atlas.organisations()) {
            String spells = organisation.memberships().stream().filter(m -> m.country().equals(country))
                    .map(words::membership).reduce((earlier, later) -> earlier + "; " + later).orElse("");
            if (!spells.isEmpty()) {
                memberships.add(new Subject(organisation.id(), organisation.name() + ": " + spells));
            }
        }
        return memberships;
    }
}
