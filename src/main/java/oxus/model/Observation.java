package oxus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dated figure about one country.
 *
 * @param indicator   id of the {@link Indicator}
 * @param country     id of the country, or the name of a group of countries (which is not for colouring a map)
 * @param partner     id of the {@link Actor} on the other side
 * @param year        the year the figure is for
 * @param asOf        the day it is for, where given
 * @param source      id of the {@link Source}
 * @param derivation  how it was computed, when it was
 * @param doubt       why it is questionable
 * @param drawn       true for the one claim among those of the same indicator, country, partner and year that is drawn
 */
public record Observation(String indicator, String country, Optional<String> partner, int year,
                          Optional<LocalDate> asOf, double value, String source, Optional<String> derivation,
                          Certainty certainty, Optional<String> note, Optional<String> doubt, boolean drawn) {
}
