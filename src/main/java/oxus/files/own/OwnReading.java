package oxus.files.own;

import java.util.List;

import oxus.model.OwnFile;

/**
 * What came of reading a user's file.
 *
 * @param beyond how many of its features lie outside of what was wanted, and are left out
 * @param notes  one line for each thing that was guessed or left out
 */
public record OwnReading(OwnFile file, int beyond, List<String> notes) {
}
