package oxus.app.present;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import oxus.app.Tip;
import oxus.app.Wording;

/** What the pointer can do while presenting: a row above the foot of the map that comes when the pointer moves, and goes. */
public final class Tools extends HBox {

    private static final Duration STAY = Duration.seconds(2.5);

    /** A pointer that trembles on a desk is not moved. */
    private static final double MOVED_PX = 4;

    private final PauseTransition leave = new PauseTransition(STAY);
    private final Map<ChalkTool, ToggleButton> chalks = new EnumMap<>(ChalkTool.class);
    private final Label where = new Label();
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    /** @param commands does what a button stands for */
    public Tools(Chalk chalk, Wording wording, Consumer<PresentKey> commands) {
        setId("present-tools");
        getStyleClass().add("present-tools");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        where.setId("present-where");
        getChildren().addAll(button("◀", PresentKey.PREVIOUS, wording, commands), where,
                button("▶", PresentKey.NEXT, wording, commands),
                chalk("✎", ChalkTool.PEN, PresentKey.PEN, wording, commands),
                chalk("➚", ChalkTool.ARROW, PresentKey.ARROW, wording, commands),
                chalk("◯", ChalkTool.CIRCLE, PresentKey.CIRCLE, wording, commands),
                chalk("◉", ChalkTool.SPOTLIGHT, PresentKey.SPOTLIGHT, wording, commands),
                button("⌫", PresentKey.WIPE, wording, commands), button("■", PresentKey.BLACK, wording, commands),
                button("?", PresentKey.KEYS, wording, commands), button("✕", PresentKey.LEAVE, wording, commands));
        chalk.tool().addListener((property, was, now) -> chalks.forEach((tool, button) ->
                button.setSelected(now.isPresent() && now.get() == tool)));
        leave.setOnFinished(over -> {
            if (!isHover()) {
                hide();
            }
        });
        hoverProperty().addListener((property, was, now) -> leave.playFromStart());
        hide();
    }

    /** Says where in the lecture one is; nothing when there is none. */
    public void say(String place) {
        where.setText(place);
    }

    /** The pointer is at a place: if it has moved there, the tools come. */
    public void pointed(double x, double y) {
        boolean first = Double.isNaN(lastX);
        if (!first && Math.hypot(x - lastX, y - lastY) < MOVED_PX) {
            return;
        }
        lastX = x;
        lastY = y;
        if (!first) {
            setVisible(true);
            leave.playFromStart();
        }
    }

    /** Stands at a place of the screen. */
    public void stand(Pos at) {
        StackPane.setAlignment(this, at);
    }

    /**
     * Makes room for what stands in a corner; where both cannot stand at the foot these go to the head.
     *
     * @param width of what stands there
     */
    public void keepClearOf(Pos corner, double width, double screen) {
        Pos beside = corner.getHpos() == HPos.RIGHT ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT;
        stand(corner.getVpos() == VPos.TOP ? Pos.BOTTOM_CENTER
                : width + prefWidth(-1) + 2 * PresentLayer.MARGIN <= screen ? beside : Pos.TOP_CENTER);
    }

    /** Goes until the pointer moves again. */
    public void hide() {
        leave.stop();
        setVisible(false);
    }

    private Button button(String sign, PresentKey key, Wording wording, Consumer<PresentKey> commands) {
        Button button = new Button(sign);
        dress(button, key, wording, commands);
        return button;
    }

    private ToggleButton chalk(String sign, ChalkTool tool, PresentKey key, Wording wording, Consumer<PresentKey> commands) {
        ToggleButton button = new ToggleButton(sign);
        dress(button, key, wording, commands);
        chalks.put(tool, button);
        return button;
    }

    private static void dress(ButtonBase button, PresentKey key, Wording wording, Consumer<PresentKey> commands) {
        button.setId("tool-" + key.name().toLowerCase(java.util.Locale.ROOT));
        button.setFocusTraversable(false);
        button.setAccessibleText(key.words(wording));
        Tip.on(button, key.hint(wording));
        button.setOnAction(pressed -> commands.accept(key));
    }
}
