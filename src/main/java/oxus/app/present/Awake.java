package oxus.app.present;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.robot.Robot;
import javafx.util.Duration;

/**
 * Keeps the screen from going to sleep while nobody touches the computer: now and then the pointer is put where it is. That
 * counts as a touch on every system, and nothing moves.
 */
public final class Awake {

    /** Shorter than any screen saver waits. */
    private static final Duration OFTEN = Duration.seconds(45);

    private final Timeline touches = new Timeline(new KeyFrame(OFTEN, due -> touch()));

    public Awake() {
        touches.setCycleCount(Animation.INDEFINITE);
    }

    public void begin() {
        touches.playFromStart();
    }

    public void end() {
        touches.stop();
    }

    private static void touch() {
        Robot robot = new Robot();
        Point2D pointer = robot.getMousePosition();
        robot.mouseMove(pointer);
    }
}
