package oxus.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import oxus.app.lecture.LecturePictures;
import oxus.app.present.PresentLayer;
import oxus.model.Lecture;
import oxus.model.LectureScene;

/** The picture of a scene, such as a photograph or a page of a newspaper, at the right of the map that is presented. */
final class PictureBeside {

    /** Of the screen's width and height, at most. */
    private static final double WIDTH = 0.3;
    private static final double HEIGHT = 0.5;

    /** More points than this no screen shows beside a map. */
    private static final double MOST_PX = 1600;

    private final LecturePictures pictures;
    private final Executor background;
    private final Consumer<String> trouble;
    private final Wording wording;
    private Optional<LectureScene> wanted = Optional.empty();
    private Optional<VBox> panel = Optional.empty();

    /**
     * @param background where files are read
     * @param trouble    is told on the FX thread, in one line, what cannot be shown
     */
    PictureBeside(LecturePictures pictures, Executor background, Consumer<String> trouble, Wording wording) {
        this.pictures = pictures;
        this.background = background;
        this.trouble = trouble;
        this.wording = wording;
    }

    /** Shows the picture of a scene as soon as it is read, and none that was shown for another. */
    void show(PresentLayer above, Lecture lecture, LectureScene scene) {
        if (wanted.equals(Optional.of(scene))) {
            return;
        }
        clear(above);
        wanted = Optional.of(scene);
        scene.picture().ifPresent(name -> background.execute(() -> {
            try {
                Image image = read(lecture, name);
                Platform.runLater(() -> {
                    if (wanted.equals(Optional.of(scene))) {
                        VBox shown = framed(image, caption(name), above);
                        panel = Optional.of(shown);
                        above.add(shown);
                    }
                });
            } catch (IOException failure) {
                Platform.runLater(() -> trouble.accept(failure.getMessage()));
            }
        }));
    }

    void clear(PresentLayer above) {
        wanted = Optional.empty();
        panel.ifPresent(above::remove);
        panel = Optional.empty();
    }

    private Image read(Lecture lecture, String name) throws IOException {
        Image image = new Image(new ByteArrayInputStream(pictures.read(lecture, name)), MOST_PX, MOST_PX, true, true);
        if (image.isError()) {
            throw new IOException(wording.text("present.picture.broken", name));
        }
        return image;
    }

    private VBox framed(Image image, String caption, PresentLayer above) {
        ImageView view = new ImageView(image);
        view.setId("present-picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(above.widthProperty().multiply(WIDTH));
        view.fitHeightProperty().bind(above.heightProperty().multiply(HEIGHT));
        view.setAccessibleText(wording.text("present.picture", caption));
        Label words = new Label(caption);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.maxWidthProperty().bind(view.fitWidthProperty());
        VBox frame = new VBox(view, words);
        frame.getStyleClass().add("present-picture");
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        frame.setMouseTransparent(true);
        StackPane.setAlignment(frame, Pos.CENTER_RIGHT);
        return frame;
    }

    /** A file called {@code Manas-gate_2009.jpg} is captioned as its name reads. */
    static String caption(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int ending = file.lastIndexOf('.');
        return (ending > 0 ? file.substring(0, ending) : file).replace('_', ' ').strip();
    }
}
