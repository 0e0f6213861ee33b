package oxus.app.present;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import oxus.app.Wording;

/** What lies above the map while it is presented. Its words grow with the screen: they are read from the back row. */
public final class PresentLayer extends StackPane {

    /** So many lines would fill the height of the screen; the letters of projected maps are of the same kin. */
    private static final double LINES = 40;
    private static final double LEAST_PX = 15;
    static final double MARGIN = 18;

    private final Chalk chalk = new Chalk();
    private final Blank blank = new Blank();
    private final KeysOverlay keys;
    private final Tools tools;

    /** @param commands does what a button stands for */
    public PresentLayer(Wording wording, Consumer<PresentKey> commands) {
        getStyleClass().add("present");
        setPickOnBounds(false);
        styleProperty().bind(Bindings.createStringBinding(
                () -> "-fx-font-size: %.0fpx;".formatted(Math.max(LEAST_PX, getHeight() / LINES)), heightProperty()));
        keys = new KeysOverlay(wording);
        tools = new Tools(chalk, wording, commands);
        tools.stand(Pos.BOTTOM_CENTER);
        StackPane.setMargin(tools, new Insets(MARGIN));
        getChildren().addAll(chalk, tools, blank, keys);
    }

    /** Puts something above the chalk and below the tools. */
    public void add(Node node) {
        getChildren().add(getChildren().indexOf(tools), node);
    }

    public void remove(Node node) {
        getChildren().remove(node);
    }

    public Chalk chalk() {
        return chalk;
    }

    public Blank blank() {
        return blank;
    }

    public KeysOverlay keys() {
        return keys;
    }

    public Tools tools() {
        return tools;
    }

    /** As clean as at the beginning. */
    public void clear() {
        chalk.putAway();
        chalk.wipe();
        blank.lift();
        keys.close();
        tools.hide();
    }
}
