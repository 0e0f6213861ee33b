package oxus.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;

import oxus.cli.OpenAtlas;
import oxus.export.Target;
import oxus.files.ViewReader;
import oxus.files.ViewReading;
import oxus.files.ViewWriter;
import oxus.layers.Opening;
import oxus.layers.Views;
import oxus.model.View;
import oxus.scene.MapRequest;

/**
 * What the map showed last, kept in a file soon after each change, so that the next start goes on from there, even after a
 * crash.
 */
final class LastView implements AutoCloseable {

    /** A dragged slider changes the map more often than a disk should be written to. */
    private static final Duration SOON = Duration.seconds(1);

    /** Any page will do to read a view on; the window has its own. */
    private static final double ANY_PX = 1000;

    private final AtlasState state;
    private final Path file;
    private final Executor background;
    private final Notices notices;
    private final Wording wording;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ChangeListener<MapRequest> follow = (property, was, now) -> keepSoon();
    private boolean failed;

    /** @param background where the file is written */
    LastView(AtlasState state, Path file, Executor background, Notices notices, Wording wording) {
        this.state = state;
        this.file = file;
        this.background = background;
        this.notices = notices;
        this.wording = wording;
        soon.setOnFinished(due -> keep());
        state.request().addListener(follow);
    }

    /**
     * What the map showed last.
     *
     * @param view   as it was kept
     * @param opened what can be opened of it at once: without the user's own files, which may take a while
     */
    record Last(View view, Views.Opened opened) {
    }

    /**
     * Reads the file; nothing when there is none, as at the very first start.
     *
     * @return what can be opened of it, of which the notes tell what was dropped; from a broken file the opening map
     */
    static Optional<Last> read(Path file, OpenAtlas atlas) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        ViewReading reading = ViewReader.read(file);
        MapRequest opening = Opening.request(atlas.composer().projection(), ANY_PX, ANY_PX, 1);
        if (reading.view().saysNothing()) {
            return Optional.of(new Last(reading.view(), new Views.Opened(opening, reading.notes())));
        }
        Views.Opened opened = Views.open(reading.view(), opening, atlas.composer());
        List<String> notes = Stream.concat(reading.notes().stream(), opened.notes().stream()).toList();
        return Optional.of(new Last(reading.view(), new Views.Opened(opened.request(), notes)));
    }

    /** Lets go of the map; what is not written yet is handed to the background. */
    @Override
    public void close() {
        state.request().removeListener(follow);
        if (soon.getStatus() == Animation.Status.RUNNING) {
            soon.stop();
            keep();
        }
    }

    private void keepSoon() {
        if (soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private void keep() {
        // A ring belongs to a statement that is read, and that is not kept.
        MapRequest now = state.request().get().ringing(List.of());
        background.execute(() -> {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                byte[] json = ViewWriter.json(Views.of(now, ""), file).getBytes(StandardCharsets.UTF_8);
                Target.at(file).write(out -> out.write(json));
            } catch (IOException | RuntimeException failure) {
                Platform.runLater(() -> tell(failure));
            }
        });
    }

    /** Once is enough: nothing that the user does now depends on it. */
    private void tell(Exception failure) {
        if (!failed) {
            failed = true;
            notices.failed(wording.text("view.last.unwritten",
                    Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName())));
        }
    }
}
