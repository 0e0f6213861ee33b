package oxus.files;

import java.util.List;
import java.util.Set;

import oxus.model.Atlas;
import oxus.model.DataFault;

/**
 * What came of reading: the atlas of all that was sound, and what was not.
 *
 * @param faults in the order of the files; what a fault speaks of is not in the atlas
 * @param places where every record of the atlas was read, base map apart
 * @param unread names of the facts files, without their ending, that should be there and are not, or could not be read
 */
public record Reading(Atlas atlas, List<DataFault> faults, Places places, Set<String> unread) {
}
