package oxus.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import oxus.cli.OpenAtlas;
import oxus.scene.MapRequest;

/** What robots at the window share: a window on the small world, opened before each test and closed after it. */
@ExtendWith(ApplicationExtension.class)
abstract class AtTheWindow {

    @TempDir
    Path folder;

    Stage stage;
    MainWindow window;

    /** The addresses that were to be opened in a browser. */
    final List<String> opened = new CopyOnWriteArrayList<>();

    /** TestFX looks for its own mark on such a method in the test's own class only. */
    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(this::open);
    }

    /** The world that the window opens on. */
    OpenAtlas atlas() {
        return TinyAtlas.open();
    }

    private void open(Stage newStage) {
        stage = newStage;
        window = new MainWindow(stage, atlas(), Wording.english(), new RememberedInTests(folder), opened::add);
        stage.setScene(OxusApp.styled(window));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1100);
        stage.setHeight(760);
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> {
            stage.setFullScreen(false);
            window.close();
            stage.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until the picture on the screen answers the newest request and all is around it. */
    void awaitMap() {
        await("a map", () -> window.map().shown().get()
                .filter(on -> on.request().equals(window.state().request().get())).isPresent()
                && window.lookup("#side-panel") != null && !window.isNeedsLayout()
                && window.map().getWidth() == window.state().request().get().widthPx()
                && window.map().getHeight() == window.state().request().get().heightPx());
    }

    MapRequest request() {
        return fx(() -> window.state().request().get());
    }

    /** The point of the screen under which a place lies. */
    Point2D onScreen(double lonDeg, double latDeg) {
        return fx(() -> {
            double[] xy = {lonDeg, latDeg};
            window.state().composer().projection().forward(xy);
            MapRequest request = window.state().request().get();
            java.awt.geom.Point2D page = request.viewpoint().toPage(request.widthPx(), request.heightPx())
                    .transform(new java.awt.geom.Point2D.Double(xy[0], xy[1]), null);
            return window.map().localToScreen(page.getX(), page.getY());
        });
    }

    /** The item of the menus that stands for a command. */
    @SuppressWarnings("unchecked")
    <I extends MenuItem> I menuItem(Shortcut shortcut) {
        return fx(() -> items(((MenuBar) window.lookup(".menu-bar")).getMenus().stream())
                .filter(item -> ("menu-" + shortcut.name()).equals(item.getId())).map(item -> (I) item).findFirst()
                .orElseThrow());
    }

    private static Stream<MenuItem> items(Stream<? extends MenuItem> items) {
        return items.flatMap(item -> item instanceof Menu menu ? items(menu.getItems().stream()) : Stream.of(item));
    }

    String text(FxRobot robot, String query) {
        return fx(() -> robot.lookup(query).<Labeled>query().getText());
    }

    static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("not in time: " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T fx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }
}
