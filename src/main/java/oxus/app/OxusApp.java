package oxus.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;

import oxus.cli.Fault;
import oxus.cli.OpenAtlas;
import oxus.cli.StartClock;

/** The window of the atlas: opens at once, reads the atlas meanwhile, then shows the map or says what is wrong. */
public final class OxusApp extends Application {

    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;

    private final Wording wording = Wording.english();
    private Memory memory = new PreferencesMemory();
    private Optional<MainWindow> content = Optional.empty();

    /**
     * Opens the window and returns when it is closed.
     *
     * @param arguments nothing to go on from what the map showed last, or what it opens with: a file, or a view code
     * @throws RuntimeException when there is no display to open it on
     */
    public static void open(String[] arguments) {
        reading();
        launch(OxusApp.class, arguments);
    }

    /** The atlas, which is read from the moment that it is first asked for: before JavaFX is up, which takes as long. */
    private static CompletableFuture<Read> reading() {
        return Early.READING;
    }

    /** @param last what the map showed at the end of the last start */
    private record Read(OpenAtlas atlas, Optional<LastView.Last> last) {
    }

    private static final class Early {

        static final CompletableFuture<Read> READING =
                CompletableFuture.supplyAsync(OxusApp::read, work -> new Thread(work, "atlas reader").start());
    }

    /** Runs beside the start of the window: reads what would hold up the FX thread. */
    @Override
    public void init() {
        for (String cut : new String[] {"Regular", "SemiBold", "Italic"}) {
            loadFont("/fonts/NotoSans-" + cut + ".ttf");
        }
    }

    @Override
    public void start(Stage stage) {
        // Before the first control: that would load the look of JavaFX itself, only to have it replaced.
        Dress.light();
        Scene scene = styled(new LoadingPane(wording));
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> fail(scene, fault));
        stage.setScene(scene);
        stage.setTitle(wording.text("app.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage);
        stage.show();
        StartClock.reached("window");
        // Some window managers (openbox) shrink a new window to its least size: ask again when it is there.
        Platform.runLater(() -> place(stage));
        reading().whenComplete((read, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                Optional<String> asked = getParameters().getRaw().stream().findFirst();
                MainWindow window = new MainWindow(stage, read.atlas(), asked.isPresent() ? Optional.empty() : read.last(), wording,
                        memory, getHostServices()::showDocument);
                content = Optional.of(window);
                scene.setRoot(window);
                asked.ifPresent(window::begin);
                StartClock.reached("window filled");
                followSystem(window.motion());
            } else {
                fail(scene, failure);
            }
        }));
        stage.setOnHiding(closing -> {
            if (!stage.isFullScreen() && !stage.isMaximized() && !stage.isIconified()) {
                memory.keepWindow(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
            }
        });
    }

    @Override
    public void stop() {
        content.ifPresent(MainWindow::close);
    }

    /** A scene with the looks of the atlas' window. */
    static Scene styled(Parent root) {
        Dress.light();
        Scene scene = new Scene(root, USUAL_WIDTH, USUAL_HEIGHT);
        scene.getStylesheets().add(OxusApp.class.getResource("/app.css").toExternalForm());
        return scene;
    }

    /** Before the map is there the failure takes its place; afterwards it is told above it. */
    private void fail(Scene scene, Throwable failure) {
        if (!(failure.getCause() instanceof UncheckedIOException)) {
            Fault.tell(failure);
        }
        content.ifPresentOrElse(window -> window.notices().failed(failure),
                () -> scene.setRoot(LoadingPane.failed(wording, failure)));
    }

    private static Read read() {
        try {
            OpenAtlas atlas = OpenAtlas.bundled();
            Optional<LastView.Last> last = LastView.read(PreferencesMemory.LAST_VIEW, atlas);
            StartClock.reached("atlas read");
            return new Read(atlas, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it stood last time when that is still on a screen, else in the middle of the main one. */
    private void place(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        memory.window().filter(bounds -> Screen.getScreens().stream()
                .anyMatch(s -> s.getVisualBounds().intersects(bounds))).ifPresentOrElse(bounds -> {
                    stage.setX(bounds.getMinX());
                    stage.setY(bounds.getMinY());
                    stage.setWidth(bounds.getWidth());
                    stage.setHeight(bounds.getHeight());
                }, () -> {
                    stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
                    stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
                    stage.centerOnScreen();
                });
    }

    private static void loadFont(String resource) {
        try (InputStream stream = OxusApp.class.getResourceAsStream(resource)) {
            Font.loadFont(stream, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void followSystem(Motion motion) {
        Thread asking = new Thread(() -> {
            if (SystemMotion.isReduced()) {
                Platform.runLater(motion::followSystem);
            }
        }, "system motion");
        asking.setDaemon(true);
        asking.start();
    }
}
