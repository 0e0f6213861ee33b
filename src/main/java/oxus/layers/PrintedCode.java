package oxus.layers;

import java.util.List;

import oxus.scene.Piece;
import oxus.scene.Sheet;

/**
 * The view code among the small words at the foot of a map. It changes with every step that the map is moved; the room that
 * is kept for it does not, so that all that stands around it stays where it is.
 */
final class PrintedCode {

    private static final String ROOM = "0000-0000-0000-0000-0000-0000";
    private static final String WORDS = " View code ";

    private PrintedCode() {
    }

    /** A sentence more, with room for any code; empty on a map that has none. */
    static String room(Sheet sheet) {
        boolean printed = sheet.request().has(Piece.VIEW_CODE) && (sheet.isPane() || ViewCode.of(sheet).isPresent());
        return printed ? WORDS + ROOM + "." : "";
    }

    /** Rows of words with the map's own code where there is room for it. */
    static List<String> filled(List<String> rows, Sheet sheet) {
        return rows.stream().map(row -> row.contains(ROOM) ? row.replace(ROOM, ViewCode.of(sheet).orElse("")) : row).toList();
    }
}
