package oxus.files;

import java.util.List;
import java.util.Map;
import java.util.Set;

import oxus.model.Atlas;
import oxus.model.DataFault;
import oxus.model.FuzzyDate;

/**
 * What came of reading: the atlas of all that was sound, and what was not.
 *
 * @param faults    in the order of the files; what a fault speaks of is not in the atlas
 * @param checkedTo by the name of the file without its ending, such as {@code facilities}: the date to which its facts
 *                  were checked
 * @param places    where every record of the atlas was read, base map apart
 * @param unread    names of the facts files, without their ending, that are missing or could not be read at all
 */
public record Reading(Atlas atlas, List<DataFault> faults, Map<String, FuzzyDate> checkedTo, Places places,
                      Set<String> unread) {
}
