package oxus.files;

import java.util.List;

import oxus.model.View;

/**
 * What came of reading a view.
 *
 * @param view  what could be read; perhaps nothing but absences
 * @param notes one line for each thing that was dropped
 * @param version of the program's views that it names
 */
public record ViewReading(View view, List<String> notes, long version) {

    /** Whether it was written by a program that knows more than this one: what is new in it is not in the view. */
    public boolean isNewer() {
        return version > View.VERSION;
    }
}
