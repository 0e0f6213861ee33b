package oxus.tables;

import java.util.Optional;

/**
 * Something that rests on a source.
 *
 * @param name    as printed
 * @param about   id of the fact, the country, the series or the claim that it is or is seen at; none when nothing shows it
 * @param year    when it can be seen on the map
 * @param measure id of what countries are to be coloured by for it
 */
public record Supported(String name, Optional<String> about, Optional<Integer> year, Optional<String> measure) {
}
