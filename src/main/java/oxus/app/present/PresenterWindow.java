package oxus.app.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The lecturer's window on another screen than the class looks at. It asks for no keys; those that it gets it hands on. */
public final class PresenterWindow {

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final PresenterPane pane;

    /** @param scene around the pane, dressed like the window and hearing its keys */
    public PresenterWindow(PresenterPane pane, Scene scene, String title) {
        this.pane = pane;
        stage.setScene(scene);
        stage.setTitle(title);
    }

    public void open(Screen screen) {
        Rectangle2D bounds = screen.getVisualBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        pane.begin();
        stage.show();
    }

    public void close() {
        pane.end();
        stage.close();
    }
}
