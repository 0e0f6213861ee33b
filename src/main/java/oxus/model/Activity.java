package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * Troops and exercises: a dated thing that armed forces do or are, without a fixed site.
 *
 * @param kind     {@code exercise}, {@code force}, {@code operation} or {@code training}
 * @param strength claims about how many
 * @param event    id of the {@link Event} that is the same thing
 * @param claims   ids of the {@link EssayClaim}s that speak of it
 */
public record Activity(String id, String name, String kind, Period period, List<String> actors, List<String> countries,
                       Optional<Position> place, Optional<String> placeName, List<Claim<Quantity>> strength,
                       Certainty certainty, Optional<String> note, Optional<String> event, List<String> claims,
                       List<String> essays, List<String> sources) implements Fact {

    /** The one country that it happens in, where no source gives a site; nothing when it has a site or many countries. */
    public Optional<String> onlyCountry() {
        return place.isEmpty() && countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }
}
