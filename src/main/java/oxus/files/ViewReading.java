package oxus.files;

import java.util.List;

import oxus.model.View;

/**
 * What came of reading a view.
 *
 * @param view  what could be read; perhaps nothing but absences
 * @param notes one line for each thing that was dropped
 */
public record ViewReading(View view, List<String> notes) {
}
