package oxus.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

import oxus.files.ViewReader;
import oxus.files.ViewReading;
import oxus.files.own.OwnOfView;
import oxus.files.own.Progress;
import oxus.layers.Opening;
import oxus.layers.Views;
import oxus.model.View;
import oxus.scene.MapRequest;

/** The map that {@code --like} names, for options to change. */
final class LikeOptions {

    @Option(names = {"--like", "--view"}, paramLabel = "FILE",
            description = "A map that was exported (.png, .svg, .pdf) or a saved view (.json): what is not asked for otherwise"
                    + " is as it was there.")
    private Optional<Path> file = Optional.empty();

    /** A map to begin with. */
    @FunctionalInterface
    interface Beginning {

        /**
         * The request of that map.
         *
         * @param opening what stays where nothing is said
         * @param notes   takes a line for each thing that was dropped
         */
        MapRequest over(MapRequest opening, OpenAtlas atlas, Consumer<String> notes);
    }

    /** Takes an option in its plain form; false when it is none of these, or was given before. */
    boolean set(String option, String value) {
        if (!option.equals("--like") && !option.equals("--view") || file.isPresent()) {
            return false;
        }
        file = Optional.of(Path.of(value));
        return true;
    }

    /** The map to begin with, read as far as that needs no atlas; nothing when the opening map is meant. */
    Optional<Beginning> beginning() {
        return file.map(LikeOptions::view);
    }

    /** The view in a file, which says something. */
    static Beginning view(Path file) {
        ViewReading reading = reading(file);
        if (reading.isNewer()) {
            throw new Refusal(file + " is of a newer Oxus: its view is of version " + reading.version() + ", and this program reads up to "
                    + View.VERSION);
        }
        return (opening, atlas, notes) -> open(reading, opening, atlas, notes);
    }

    /** What a file says of a map; one that says nothing is refused. */
    static ViewReading reading(Path file) {
        if (!Files.exists(file)) {
            throw new Refusal("no view " + file + "; name a file that was saved as a view, or a map that was exported");
        }
        ViewReading reading = ViewReader.read(file);
        if (reading.view().saysNothing()) {
            throw new Refusal(reading.notes().stream().filter(note -> note.contains(file.getFileName().toString())).findFirst()
                    .orElse(file + " says nothing of a map"));
        }
        return reading;
    }

    private static MapRequest open(ViewReading reading, MapRequest opening, OpenAtlas atlas, Consumer<String> notes) {
        View view = reading.view();
        MapRequest bare = Views.open(view.with(List.of()), opening, atlas.composer()).request();
        OwnOfView brought = OwnOfView.read(view, OwnOptions.wanted(bare), Progress.unwatched());
        Views.Opened opened = Views.open(view, brought.layers(), opening, atlas.composer());
        Stream.of(reading.notes(), brought.notes(), opened.notes()).flatMap(List::stream).forEach(notes);
        return view.place().isPresent() ? opened.request() : Opening.seenWhole(opened.request(), atlas.composer());
    }
}
