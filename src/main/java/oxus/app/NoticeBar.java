package oxus.app;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** One message at the foot of the map. Good news leaves by itself, bad news when it is closed or the next comes. */
final class NoticeBar extends HBox implements Notices {

    private static final Duration GOOD_NEWS_LASTS = Duration.seconds(8);

    private final Label message = new Label();
    private ObservableBooleanValue hushed = new ReadOnlyBooleanWrapper();
    private final PauseTransition leave = new PauseTransition(GOOD_NEWS_LASTS);

    NoticeBar(Wording wording) {
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        message.setId("notice-text");
        message.setWrapText(true);
        message.setMaxWidth(620);
        Button close = new Button("✕");
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(wording.text("notice.close"));
        close.setOnAction(pressed -> setVisible(false));
        leave.setOnFinished(over -> setVisible(false));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(message, close);
    }

    /** While this is true good news is kept back: it would be read by a whole class. */
    void hushWhile(ObservableBooleanValue presenting) {
        hushed = presenting;
        presenting.addListener((property, was, now) -> {
            if (now) {
                setVisible(false);
            }
        });
    }

    @Override
    public void done(String text) {
        if (hushed.get()) {
            return;
        }
        say(text, "done");
        leave.playFromStart();
    }

    @Override
    public void failed(String text) {
        say(text, "failed");
        leave.stop();
    }

    private void say(String text, String style) {
        message.setText(text);
        getStyleClass().setAll("notice", style);
        setVisible(true);
    }
}
