package oxus.files.own;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import oxus.files.UnreadableFileException;
import oxus.model.OwnLayer;
import oxus.model.View;

/**
 * The user's own files that a view names, as far as they can be read.
 *
 * @param layers bottom first, under the ids by which the view speaks of them
 * @param notes  one line for each thing that was guessed or left out
 */
public record OwnOfView(List<OwnLayer> layers, List<String> notes) {

    private static final int MOST_FILES = 100;

    /** Reads the files that a view names. */
    public static OwnOfView read(View view, Wanted wanted, Progress progress) {
        List<OwnLayer> layers = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<View.Own> named = view.own().stream().limit(MOST_FILES).toList();
        for (int n = 0; n < named.size(); n++) {
            View.Own own = named.get(n);
            double before = n / (double) named.size();
            if (!OwnLayer.isId(own.layer()) || !ids.add(own.layer())) {
                notes.add("own file " + Gathering.quoted(own.file()) + " is left out; its layer " + Gathering.quoted(own.layer())
                        + " is no own-1, own-2 and so on");
                continue;
            }
            try {
                OwnReading reading = OwnReader.read(Path.of(own.file()), wanted,
                        part -> progress.reached(before + part / named.size()));
                layers.add(new OwnLayer(own.layer(), reading.file()));
                reading.notes().forEach(note -> notes.add(reading.file().title() + ": " + note));
            } catch (UnreadableFileException e) {
                notes.add(e.getMessage());
            } catch (InvalidPathException ofAnotherSystem) {
                notes.add(Gathering.quoted(own.file()) + " is no file name here");
            }
        }
        return new OwnOfView(List.copyOf(layers), List.copyOf(notes));
    }
}
