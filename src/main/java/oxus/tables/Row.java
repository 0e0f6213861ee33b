package oxus.tables;

import java.util.List;
import java.util.Locale;

/**
 * A row of a table.
 *
 * @param about   id of the fact or country that the row speaks of, as marks on the map name it
 * @param name    what that is called
 * @param cells   one for each column
 * @param sources ids of what the row rests on, the best first
 */
public record Row(String about, String name, List<Cell> cells, List<String> sources) {

    /** Whether every word of a filter is somewhere in the row, whatever its capitals. */
    public boolean matches(String filter) {
        for (String word : filter.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (cells.stream().noneMatch(cell -> cell.shown().toLowerCase(Locale.ROOT).contains(word))) {
                return false;
            }
        }
        return true;
    }
}
