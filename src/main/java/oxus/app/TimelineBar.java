package oxus.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import oxus.time.Snapshot;

/** Under the map: the year, large, and the scale of years to move it on. */
final class TimelineBar extends HBox {

    private static final double YEAR_WIDTH = 118;

    private final AtlasState state;
    private final Label year = new Label();

    TimelineBar(AtlasState state, Wording wording) {
        this.state = state;
        getStyleClass().add("timeline-bar");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        setPadding(new Insets(6, 20, 6, 14));
        YearScale scale = new YearScale(state, wording);
        HBox.setHgrow(scale, Priority.ALWAYS);
        year.setId("year");
        year.getStyleClass().add("year");
        year.setMinWidth(YEAR_WIDTH);
        year.setAlignment(Pos.CENTER);
        year.textProperty().bind(state.snapshot().map(Snapshot::moment).map(moment -> moment.text()));
        getChildren().addAll(step("‹", -1, Shortcut.PREVIOUS_YEAR, wording), year,
                step("›", 1, Shortcut.NEXT_YEAR, wording), scale);
    }

    private Node step(String sign, int years, Shortcut shortcut, Wording wording) {
        Button button = new Button(sign);
        button.getStyleClass().addAll("flat", "year-step");
        button.setAccessibleText(shortcut.words(wording));
        Tip.on(button, shortcut.hint(wording));
        button.setOnAction(pressed -> state.step(years));
        return button;
    }
}
