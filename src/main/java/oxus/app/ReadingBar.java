package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import oxus.files.own.Progress;

/** What is being read at the foot of the map, how far it is, and a button that ends it. The map can be used meanwhile. */
final class ReadingBar extends HBox {

    private static final double BAR_WIDTH = 160;

    private final Wording wording;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final List<Waiting> all = new ArrayList<>();

    ReadingBar(Wording wording) {
        this.wording = wording;
        setId("reading");
        getStyleClass().addAll("notice", "reading");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        title.setId("reading-title");
        bar.setPrefWidth(BAR_WIDTH);
        bar.accessibleTextProperty().bind(title.textProperty());
        Button cancel = new Button(wording.text("dialog.cancel"));
        cancel.setId("reading-cancel");
        cancel.getStyleClass().add("small");
        Tip.on(cancel, wording.text("reading.cancel") + " (" + Shortcut.BACK.main().getDisplayText() + ")");
        cancel.setOnAction(pressed -> cancel());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(title, bar, cancel);
    }

    /** A reading that begins; on any thread. */
    Waiting begin(String name) {
        Waiting waiting = new Waiting(name);
        Platform.runLater(() -> {
            all.add(waiting);
            show();
        });
        return waiting;
    }

    /** Ends whatever is being read, and says whether anything was. */
    boolean cancel() {
        all.forEach(waiting -> waiting.unwanted.set(true));
        boolean any = !all.isEmpty();
        all.clear();
        show();
        return any;
    }

    private void show() {
        setVisible(!all.isEmpty());
        if (!all.isEmpty()) {
            Waiting first = all.get(0);
            title.setText(wording.text("reading.title", first.name));
            bar.setProgress(first.part);
        }
    }

    /** A reading that somebody waits for. */
    final class Waiting implements Progress, AutoCloseable {

        private final String name;
        private final AtomicBoolean unwanted = new AtomicBoolean();
        private final AtomicBoolean told = new AtomicBoolean();
        private volatile double part;

        private Waiting(String name) {
            this.name = name;
        }

        @Override
        public void reached(double now) {
            if (unwanted.get()) {
                throw new CancellationException();
            }
            part = now;
            // One report under way is enough, however often a reader has news.
            if (told.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    told.set(false);
                    show();
                });
            }
        }

        /** The reading has come to its end. */
        @Override
        public void close() {
            Platform.runLater(() -> {
                all.remove(this);
                show();
            });
        }
    }
}
