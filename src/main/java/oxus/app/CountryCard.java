package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Indicator;
import oxus.model.Observation;
import oxus.time.CarriedValue;
import oxus.time.Snapshot;

/** The card of a country: what it owes whom, and whose facilities and lines stand in it. */
final class CountryCard {

    /** What a debt is told by, for each creditor: its share first. */
    private static final List<String> DEBTS = List.of(
            "china_share_external_public_debt", "china_debt_share_gdp", "china_external_public_debt_usd",
            "russia_share_external_public_debt", "russia_debt_share_gdp", "russia_external_public_debt_usd");

    private final Atlas atlas;
    private final CardWords words;

    CountryCard(Atlas atlas, CardWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    Card of(Country country, Snapshot now) {
        Wording w = words.wording();
        List<Card.Entry> entries = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (String debt : DEBTS) {
            Optional<CarriedValue> value = now.value(debt, country.id());
            if (atlas.indicators().containsKey(debt) && value.isPresent()) {
                List<Observation> figures = figures(debt, country.id(), value.get());
                Indicator indicator = atlas.indicators().get(debt);
                entries.add(new Card.Entry(indicator.label(),
                        figures.stream().map(figure -> words.figure(figure, indicator.unit())).toList()));
                figures.stream().map(Observation::source).forEach(sources::add);
            }
        }
        boolean owes = !sources.isEmpty() || !country.republic();
        return new Card(w.text(country.republic() ? "card.republic" : "card.neighbour"), country.name(),
                Optional.empty(), owes ? Optional.empty() : Optional.of(w.text("card.no_debt", now.moment().text())),
                entries, links(now, country.id()), words.references(sources.stream()));
    }

    /** All figures of the year that is shown, that which the map draws first: sources differ, and the card says so. */
    private List<Observation> figures(String indicator, String country, CarriedValue drawn) {
        Stream<Observation> others = atlas.observations().stream()
                .filter(o -> o.indicator().equals(indicator) && o.country().equals(country)
                        && o.year() == drawn.year() && !o.equals(drawn.observation()));
        return Stream.concat(Stream.of(drawn.observation()), others).toList();
    }

    /** What stands in the country in the moment shown, and what happened there. */
    private List<Card.Links> links(Snapshot now, String country) {
        return Stream.of(
                words.links("card.facilities", now.facilities().stream()
                        .filter(s -> s.fact().host().equals(country) && !s.status().past()).map(s -> s.fact().id())),
                words.links("card.routes", now.routes().stream()
                        .filter(s -> s.fact().countries().contains(country) && !s.status().past())
                        .map(s -> s.fact().id())),
                words.links("card.events", now.events().stream().filter(e -> e.countries().contains(country))
                        .map(Event::id)))
                .flatMap(List::stream).toList();
    }
}
