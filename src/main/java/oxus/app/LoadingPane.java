package oxus.app;

import java.util.concurrent.CompletionException;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What the window shows before the map: that the atlas is being read, or why it could not be. */
final class LoadingPane extends VBox {

    LoadingPane(Wording wording) {
        this(wording.text("loading.title"));
        ProgressBar progress = new ProgressBar();
        progress.setPrefWidth(280);
        getChildren().add(progress);
    }

    private LoadingPane(String text) {
        getStyleClass().add("loading");
        setAlignment(Pos.CENTER);
        setSpacing(14);
        Label label = new Label(text);
        label.setId("loading");
        label.setWrapText(true);
        label.setMaxWidth(620);
        getChildren().add(label);
    }

    static LoadingPane failed(Wording wording, Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && (cause instanceof CompletionException
                || cause instanceof java.io.UncheckedIOException)) {
            cause = cause.getCause();
        }
        return new LoadingPane(wording.text("loading.failed", cause.getMessage() == null
                ? cause.toString() : cause.getMessage()));
    }
}
