package oxus.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;

import oxus.export.Target;
import oxus.files.ViewReader;
import oxus.files.ViewReading;
import oxus.files.ViewWriter;
import oxus.files.own.OwnOfView;
import oxus.layers.Views;
import oxus.model.View;
import oxus.scene.MapRequest;

/** Saves what the map shows as a view, and opens views. Files are written and read on a thread of their own. */
final class ViewFiles {

    static final String ENDING = ".json";

    private static final String LAST = "view.file";
    private static final int MOST_NOTES = 3;

    private final AtlasState state;
    private final Wording wording;
    private final Memory memory;
    private final Executor background;
    private final Notices notices;
    private final OwnFiles own;
    private Optional<Path> current = Optional.empty();
    private String name = "";

    /**
     * @param background where files are written and read
     * @param own        reads the user's own files that views name
     */
    ViewFiles(AtlasState state, Wording wording, Memory memory, Executor background, Notices notices, OwnFiles own) {
        this.state = state;
        this.wording = wording;
        this.memory = memory;
        this.background = background;
        this.notices = notices;
        this.own = own;
    }

    /** What the view that was opened or saved last is called; of the first, its moment. */
    String proposedName() {
        return name.isEmpty() ? state.request().get().moment().text() : name;
    }

    /** Where the view that was opened or saved last lies; for the first one a new name in the folder of exports. */
    Path proposedFile() {
        return current.orElseGet(() -> folder().resolve("oxus-view-" + state.request().get().moment().code() + ENDING));
    }

    /** The file that was used last, perhaps before this start. */
    Path lastFile() {
        return last().orElseGet(() -> folder().resolve(ENDING));
    }

    private Path folder() {
        return last().map(Path::getParent).orElseGet(memory::exportFolder);
    }

    private Optional<Path> last() {
        try {
            return memory.note(LAST).map(Path::of).filter(file -> file.getParent() != null);
        } catch (InvalidPathException notOfThisSystem) {
            return Optional.empty();
        }
    }

    /**
     * Writes what the map shows to a file, with the ending added where it lacks.
     *
     * @param failed is told in one line why nothing was written
     */
    void save(String asName, Path file, Runnable done, Consumer<String> failed) {
        Path place = withEnding(file).toAbsolutePath();
        View view = Views.of(state.request().get(), asName);
        background.execute(() -> {
            try {
                byte[] json = ViewWriter.json(view, place).getBytes(StandardCharsets.UTF_8);
                Target.at(place).write(out -> out.write(json));
                Platform.runLater(() -> {
                    keep(asName, place);
                    notices.done(wording.text("view.saved", place));
                    done.run();
                });
            } catch (IOException | RuntimeException failure) {
                String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
                Platform.runLater(() -> failed.accept(reason));
            }
        });
    }

    /**
     * Turns the map to the view in a file, as far as it can be read; what was dropped is told.
     *
     * @param failed is told in one line why there is nothing to open
     */
    void open(Path file, Runnable done, Consumer<String> failed) {
        Path place = file.toAbsolutePath();
        MapRequest now = state.request().get();
        background.execute(() -> {
            try {
                ViewReading reading = ViewReader.read(place);
                OwnOfView brought = own.read(reading.view());
                Views.Opened opened = Views.open(reading.view(), brought.layers(), now, state.composer());
                List<String> notes = Stream.of(reading.notes(), brought.notes(), opened.notes()).flatMap(List::stream).toList();
                Platform.runLater(() -> {
                    if (reading.view().saysNothing()) {
                        failed.accept(notes.isEmpty() ? wording.text("view.nothing", place) : told(notes, wording));
                    } else {
                        show(reading.view(), place, opened.request(), notes);
                        done.run();
                    }
                });
            } catch (CancellationException unwanted) {
                Platform.runLater(() -> failed.accept(wording.text("own.ended", place.getFileName())));
            } catch (OutOfMemoryError e) {
                Platform.runLater(() -> failed.accept(wording.text("own.memory", place.getFileName())));
            } catch (RuntimeException failure) {
                Platform.runLater(() -> notices.failed(failure));
            }
        });
    }

    private void show(View view, Path place, MapRequest request, List<String> notes) {
        state.open(request);
        keep(view.name(), place);
        String called = view.name().isBlank() ? place.getFileName().toString() : view.name();
        if (notes.isEmpty()) {
            notices.done(wording.text("view.opened", called));
        } else {
            notices.failed(wording.text("view.dropped", called, told(notes, wording)));
        }
    }

    private void keep(String asName, Path place) {
        // A map that carried the view is not to be written over by the view.
        Path own = place.toString().endsWith(ENDING) ? place : place.resolveSibling(place.getFileName() + ENDING);
        current = Optional.of(own);
        name = asName;
        memory.keepNote(LAST, own.toString());
    }

    /** The first of many notes, in one line. */
    static String told(List<String> notes, Wording wording) {
        String first = notes.stream().limit(MOST_NOTES).collect(Collectors.joining("; "));
        return notes.size() <= MOST_NOTES ? first
                : first + "; " + wording.text("view.more", notes.size() - MOST_NOTES);
    }

    private static Path withEnding(Path path) {
        String file = path.getFileName().toString();
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING) ? path : path.resolveSibling(file + ENDING);
    }
}
