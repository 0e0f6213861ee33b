package oxus.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import javafx.application.Platform;

import org.locationtech.jts.geom.Envelope;

import oxus.files.UnreadableFileException;
import oxus.files.own.OwnOfView;
import oxus.files.own.OwnReader;
import oxus.files.own.OwnReading;
import oxus.files.own.Wanted;
import oxus.model.Country;
import oxus.model.OwnFile;
import oxus.model.OwnLayer;
import oxus.model.View;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/** Brings files of the user's own onto the map. They are read on a thread of their own; a bad one disturbs nothing. */
final class OwnFiles {

    /** On the sharpest screen, half a pixel at the nearest. */
    private static final double FINEST_M = Viewpoint.NEAREST_METRES_PER_PX / 4;

    private final AtlasState state;
    private final Executor background;
    private final ReadingBar bar;
    private final Notices notices;
    private final Wording wording;

    /** @param background where files are read */
    OwnFiles(AtlasState state, Executor background, ReadingBar bar, Notices notices, Wording wording) {
        this.state = state;
        this.background = background;
        this.bar = bar;
        this.notices = notices;
        this.wording = wording;
    }

    /** Reads a file and puts it on the map, or says why that cannot be. */
    void add(Path file) {
        background.execute(() -> {
            String name = String.valueOf(file.getFileName());
            try (ReadingBar.Waiting waiting = bar.begin(name)) {
                OwnReading reading = OwnReader.read(file, wanted(), waiting);
                Platform.runLater(() -> take(reading));
            } catch (UnreadableFileException e) {
                Platform.runLater(() -> notices.failed(e.getMessage()));
            } catch (CancellationException unwanted) {
                Platform.runLater(() -> notices.done(wording.text("own.ended", name)));
            } catch (OutOfMemoryError e) {
                Platform.runLater(() -> notices.failed(wording.text("own.memory", name)));
            } catch (RuntimeException fault) {
                Platform.runLater(() -> notices.failed(fault));
            }
        });
    }

    /**
     * Reads the files that a view names, on the calling thread.
     *
     * @throws CancellationException when the user ends it
     */
    OwnOfView read(View view) {
        if (view.own().isEmpty()) {
            return new OwnOfView(List.of(), List.of());
        }
        String first = Path.of(view.own().get(0).file()).getFileName().toString();
        try (ReadingBar.Waiting waiting = bar.begin(view.own().size() == 1 ? first
                : wording.text("own.several", first, view.own().size() - 1))) {
            return OwnOfView.read(view, wanted(), waiting);
        }
    }

    /** Puts the files of the view of the last start on the map again: no step that could be taken back. */
    void bringBack(View last) {
        if (last.own().isEmpty()) {
            return;
        }
        background.execute(() -> {
            try {
                OwnOfView own = read(last);
                Platform.runLater(() -> {
                    View.Contents before = last.contents();
                    MapRequest next = state.request().get()
                            .bringing(own.layers(), before.layers().orElse(List.of()), before.opacity());
                    state.begin(next);
                    if (!own.notes().isEmpty()) {
                        notices.failed(ViewFiles.told(own.notes(), wording));
                    }
                });
            } catch (CancellationException unwanted) {
                Platform.runLater(() -> notices.done(wording.text("own.ended", last.own().get(0).file())));
            } catch (OutOfMemoryError e) {
                Platform.runLater(() -> notices.failed(wording.text("own.memory", last.own().get(0).file())));
            }
        });
    }

    void remove(OwnLayer layer) {
        state.selection().get().filter(subject -> layer.feature(subject.id()).isPresent()).ifPresent(gone -> state.deselect());
        state.ask(state.request().get().removing(layer.id()));
        notices.done(wording.text("own.removed", layer.file().title(), Shortcut.UNDO.main().getDisplayText()));
    }

    /** All of the map's ground, as near as one can come to it. */
    private Wanted wanted() {
        Envelope ground = new Envelope();
        state.atlas().base().countries().stream().map(Country::shape)
                .forEach(shape -> ground.expandToInclude(shape.getEnvelopeInternal()));
        return Wanted.of(ground, FINEST_M);
    }

    private void take(OwnReading reading) {
        OwnFile file = reading.file();
        if (file.features().isEmpty()) {
            notices.failed(wording.text("own.nothing", file.title(), ViewFiles.told(Stream.concat(
                    Stream.of(wording.text("own.beyond", reading.beyond())), reading.notes().stream()).toList(), wording)));
            return;
        }
        state.ask(state.request().get().adding(file));
        String added = wording.text("own.added", file.title(), file.features().size());
        List<String> notes = Stream.concat(
                Stream.of(reading.beyond()).filter(beyond -> beyond > 0).map(beyond -> wording.text("own.beyond", beyond)),
                reading.notes().stream()).toList();
        if (reading.notes().isEmpty()) {
            notices.done(notes.isEmpty() ? added : added + " " + ViewFiles.told(notes, wording));
        } else {
            notices.failed(added + " " + ViewFiles.told(notes, wording));
        }
    }
}
