package oxus.app;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words as nodes: they wrap to the width there is and are never cut. */
final class Typeset {

    private Typeset() {
    }

    static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** Words that lead somewhere. */
    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(pressed -> action.run());
        return link;
    }

    /** Words that lead somewhere, and where to. */
    static Hyperlink link(String text, String hint, Runnable action) {
        Hyperlink link = link(text, action);
        Tip.on(link, hint);
        return link;
    }
}
