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
import oxus.layers.TypedCode;
import oxus.layers.ViewCode;
import oxus.layers.Views;
import oxus.model.View;
import oxus.scene.MapRequest;

/** The map that {@code --like} names, for options to change. */
final class LikeOptions {

    static final String EXAMPLE = "47R3-P";

    @Option(names = {"--like", "--view"}, paramLabel = "FILE",
            description = "A map that was exported (.png, .svg, .pdf) or a saved view (.json): what is not asked for otherwise"
                    + " is as it was there.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE",
            description = "The view code at the foot of a map, such as " + EXAMPLE + ": what is not asked for otherwise is as"
                    + " there.")
    private Optional<String> code = Optional.empty();

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
        boolean isFile = option.equals("--like") || option.equals("--view");
        if (isFile && file.isEmpty()) {
            file = Optional.of(Path.of(value));
        } else if (option.equals("--code") && code.isEmpty()) {
            code = Optional.of(value);
        } else {
            return false;
        }
        return true;
    }

    /** The map to begin with, read as far as that needs no atlas; nothing when the opening map is meant. */
    Optional<Beginning> beginning() {
        if (file.isPresent() && code.isPresent()) {
            throw new Refusal("--like and --code name two maps; give one");
        }
        return file.map(LikeOptions::view).or(() -> code.map(LikeOptions::code));
    }

    /** The view that a code stands for. */
    private static Beginning code(String typed) {
        ViewCode view = typedCode(typed);
        return (opening, atlas, notes) -> {
            if (!view.isCovered(atlas.timeline())) {
                throw new Refusal("the view code " + typed + " is of a time that is not in this atlas, which covers "
                        + atlas.timeline().firstYear() + " to " + atlas.timeline().lastYear());
            }
            return view.over(opening, atlas.composer());
        };
    }

    static ViewCode typedCode(String typed) {
        TypedCode read = ViewCode.read(typed);
        if (read instanceof ViewCode view) {
            return view;
        }
        throw new Refusal(switch ((TypedCode.Trouble) read) {
            case NO_CODE -> "no view code " + typed + "; type the one at the foot of a map, such as " + EXAMPLE;
            case MISTYPED -> "the view code " + typed + " is mistyped; compare it with the map letter by letter";
            case NEWER -> "the view code " + typed + " is of a newer Oxus, which knows more than this one";
        });
    }

    /** The view in a file, which says something. */
    private static Beginning view(Path file) {
        return view(reading(file), file.toString());
    }

    /** @param what the view is, for messages */
    static Beginning view(ViewReading reading, String what) {
        if (reading.isNewer()) {
            throw new Refusal(what + " is of a newer Oxus: its view is of version " + reading.version() + ", and this program reads up to "
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
