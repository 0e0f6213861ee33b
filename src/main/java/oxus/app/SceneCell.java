package oxus.app;

import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import oxus.model.LectureScene;

/** A scene in the list of its lecture: number, small picture, title. It can be dragged to another place. */
final class SceneCell extends ListCell<LectureScene> {

    private static final String DRAGGED = "oxus scene ";

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
        setOnDragOver(this::over);
        setOnDragExited(left -> getStyleClass().remove("drop-here"));
        setOnDragDropped(this::drop);
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
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(DRAGGED + getIndex());
            board.setContent(content);
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasString() && event.getDragboard().getString().startsWith(DRAGGED) && !isEmpty()) {
            event.acceptTransferModes(TransferMode.MOVE);
            if (!getStyleClass().contains("drop-here")) {
                getStyleClass().add("drop-here");
            }
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        int from = Integer.parseInt(event.getDragboard().getString().substring(DRAGGED.length()));
        move.accept(from, getIndex());
        event.setDropCompleted(true);
        event.consume();
    }
}
