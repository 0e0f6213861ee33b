package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * A foreign military, border or space facility.
 *
 * @param aliases   other names, for searching and for the card
 * @param operator  id of the {@link Actor} that runs or pays for it
 * @param host      id of the {@link Country} it stands in
 * @param spells    its life, in order; the statuses' periods do not overlap
 * @param personnel claims about its strength
 * @param essays    ids of the essays that speak of it
 */
public record Facility(String id, String name, List<String> aliases, String operator, String host, FacilityKind kind,
                       Relationship relationship, Position position, Optional<FuzzyDate> opened,
                       Optional<String> openedNote, Optional<FuzzyDate> closed, List<Spell> spells,
                       List<Claim<Quantity>> personnel, Certainty certainty, Optional<String> note,
                       List<String> essays, List<String> sources) implements Fact {
}
