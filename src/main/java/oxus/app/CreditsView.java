package oxus.app;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whose data and type the atlas uses, and under which licences: the words of the README. */
final class CreditsView extends ScrollPane {

    private static final double MOST_WIDTH = 860;

    CreditsView(Wording wording) {
        setId("credits");
        getStyleClass().add("credits");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label heading = new Label(wording.text("credits.heading"));
        heading.getStyleClass().add("dialog-title");
        VBox lines = new VBox(7, heading);
        lines.setMaxWidth(MOST_WIDTH);
        lines.getStyleClass().add("credits-lines");
        wording.text("credits.text").lines().forEach(text -> {
            Label line = new Label(text);
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(line);
        });
        setContent(lines);
    }
}
