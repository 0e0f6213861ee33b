package oxus.app;

import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import oxus.model.LectureScene;

/** A scene in the list of its lecture: number, small picture, title. It can be dragged to another place. */
final class SceneCell extends ListCell<LectureScene> {

    private final ScenePictures pictures;
    private final BiConsumer<Integer, Integer> move;
    private final Label number = new Label();
    private final Label title = new Label();
    private final ImageView picture = new ImageView();
    private final HBox row;

    /** @param move moves a scene from one place to another */
    SceneCell(ScenePictures pictures, BiConsumer<Integer, Integer> move) {
        this.pictures = pictures;
        this.move = move;
        getStyleClass().add("scene-cell");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("scene-number");
        title.setWrapText(true);
        picture.setFitWidth(ScenePictures.WIDTH);
        picture.setFitHeight(ScenePictures.HEIGHT);
        row = new HBox(8, number, picture, title);
        row.setAlignment(Pos.CENTER_LEFT);
        // A title that is too long is wrapped, and the list needs no bar to scroll it aside.
        prefWidthProperty().set(0);
        setOnDragDetected(this::drag);
        setOnMouseDragEntered(this::over);
        setOnMouseDragExited(left -> getStyleClass().remove("drop-here"));
        setOnMouseDragReleased(this::drop);
    }

    @Override
    protected void updateItem(LectureScene scene, boolean empty) {
        super.updateItem(scene, empty);
        if (empty || scene == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(Integer.toString(getIndex() + 1));
        title.setText(scene.title());
        setAccessibleText(number.getText() + " " + scene.title());
        picture.setImage(null);
        pictures.of(scene, image -> {
            if (scene.equals(getItem())) {
                picture.setImage(image);
            }
        });
        setGraphic(row);
    }

    private void drag(MouseEvent event) {
        if (!isEmpty()) {
            startFullDrag();
            event.consume();
        }
    }

    private void over(MouseDragEvent event) {
        if (dragged(event) && !isEmpty()) {
            getStyleClass().add("drop-here");
            event.consume();
        }
    }

    private void drop(MouseDragEvent event) {
        if (dragged(event) && !isEmpty()) {
            move.accept(((SceneCell) event.getGestureSource()).getIndex(), getIndex());
            event.consume();
        }
    }

    /** Whether it is another scene of the same list that is dragged. */
    private boolean dragged(MouseDragEvent event) {
        return event.getGestureSource() instanceof SceneCell other && other != this && other.getListView() == getListView();
    }
}
