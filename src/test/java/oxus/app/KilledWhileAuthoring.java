package oxus.app;

import java.nio.file.Path;

import javafx.application.Application;
import javafx.stage.Stage;

import oxus.app.lecture.LectureDesk;

/** A program that makes a scene and then does nothing until somebody ends it without a word. */
public final class KilledWhileAuthoring {

    static final String NOTE = "Written just before the end.";

    private KilledWhileAuthoring() {
    }

    public static void main(String[] arguments) {
        Application.launch(Program.class, arguments);
    }

    /** The window, on the small world. */
    public static final class Program extends Application {

        @Override
        public void start(Stage stage) {
            Path folder = Path.of(getParameters().getRaw().get(0));
            MainWindow window = new MainWindow(stage, TinyAtlas.open(), Wording.english(), new RememberedInTests(folder), address -> { });
            stage.setScene(OxusApp.styled(window));
            stage.show();
            window.map().shown().addListener((property, was, now) -> {
                if (window.desk().lecture().get().isEmpty()) {
                    window.lectures().capture();
                    window.desk().edit("note", scene -> LectureDesk.noted(scene, NOTE));
                }
            });
        }
    }
}
