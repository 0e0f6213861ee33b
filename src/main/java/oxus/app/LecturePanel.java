package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.app.lecture.LectureDesk;
import oxus.app.lecture.RemarkText;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.LonLat;

/** The open lecture beside the map: its scenes in their order, and the words of the one that is chosen. */
final class LecturePanel extends VBox {

    private static final double WIDTH = 376;
    private static final double EDITOR_HEIGHT = 96;

    private final LectureDesk desk;
    private final LectureFiles files;
    private final Wording wording;
    private final Consumer<Shortcut> commands;
    private final PlacePointing pointing;
    private final Consumer<LectureScene> chosen;
    private final ListView<LectureScene> scenes = new ListView<>();
    private final TextField lectureTitle = new TextField();
    private final TextField title = new TextField();
    private final TextArea note = new TextArea();
    private final TextArea remarks = new TextArea();
    private boolean mirroring;

    /**
     * @param pictures paints the small pictures of scenes
     * @param chosen   is told of a scene that was chosen by hand
     * @param pointing asks for a place on the map
     * @param close    closes the panel
     * @param commands does what a shortcut stands for
     */
    LecturePanel(LectureDesk desk, LectureFiles files, ScenePictures pictures, Wording wording, Consumer<LectureScene> chosen,
                 PlacePointing pointing, Runnable close, Consumer<Shortcut> commands) {
        this.desk = desk;
        this.files = files;
        this.wording = wording;
        this.commands = commands;
        this.pointing = pointing;
        this.chosen = chosen;
        setId("lecture");
        getStyleClass().addAll("side-panel", "lens", "lecture");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        BooleanBinding none = Bindings.createBooleanBinding(() -> desk.chosenScene().isEmpty(), desk.chosen(), desk.lecture());
        scenes.setId("lecture-scenes");
        scenes.setAccessibleText(wording.text("lecture.scenes"));
        scenes.setPlaceholder(Typeset.words(wording.text("lecture.none", Shortcut.CAPTURE_SCENE.main().getDisplayText()), "card-remark"));
        scenes.setCellFactory(list -> new SceneCell(pictures, desk::move));
        scenes.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
        scenes.getSelectionModel().selectedIndexProperty().addListener((property, was, now) -> {
            if (!mirroring && now.intValue() >= 0) {
                pointing.cancel();
                desk.choose(now.intValue());
                desk.chosenScene().ifPresent(chosen);
            }
        });
        VBox.setVgrow(scenes, Priority.ALWAYS);
        getChildren().addAll(head(close), lectureRow(), scenes, sceneRow(none), editor(none));
        desk.lecture().addListener((property, was, now) -> mirror());
        desk.chosen().addListener((property, was, now) -> mirror());
        mirror();
    }

    /** What takes the keys when the panel opens. */
    Node firstFocus() {
        return scenes;
    }

    /** Whether a text of the panel is being typed in. */
    private HBox head(Runnable close) {
        Label heading = Typeset.words(wording.text("lecture.title"), "card-title");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button shut = new Button("✕");
        shut.setId("lecture-close");
        shut.getStyleClass().addAll("flat", "card-close");
        shut.setAccessibleText(wording.text("lecture.close"));
        Tip.on(shut, Shortcut.LECTURE.hint(wording));
        shut.setOnAction(pressed -> close.run());
        HBox head = new HBox(heading, room, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("lens-head");
        return head;
    }

    private VBox lectureRow() {
        MenuButton open = new MenuButton(wording.text("lecture.open"));
        open.setId("lecture-open");
        open.getStyleClass().add("small");
        open.getItems().addAll(files.shipped().stream().map(id -> item("lecture.shipped." + id, () -> files.openShipped(id))).toList());
        open.getItems().addAll(new SeparatorMenuItem(), item("lecture.open.file", files::askToOpen), item("lecture.new", files::openNew));
        Button save = small("lecture-save", wording.text("lecture.save"), wording.text("lecture.save.tip"), files::askToSave);
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> desk.lecture().get().isEmpty(), desk.lecture()));
        Button present = small("lecture-present", wording.text("lecture.present"), Shortcut.PRESENT.hint(wording),
                () -> commands.accept(Shortcut.PRESENT));
        present.getStyleClass().add("accent");
        lectureTitle.setId("lecture-title");
        lectureTitle.setAccessibleText(wording.text("lecture.name"));
        lectureTitle.setPromptText(wording.text("lecture.name"));
        lectureTitle.textProperty().addListener((property, was, now) -> typed(() -> desk.entitle(now)));
        VBox rows = new VBox(6, new HBox(6, open, save, present), lectureTitle);
        rows.getStyleClass().add("lecture-rows");
        return rows;
    }

    private HBox sceneRow(BooleanBinding none) {
        Button add = shortcut("lecture-add", "＋", Shortcut.CAPTURE_SCENE);
        Button update = shortcut("lecture-update", "⟳", Shortcut.UPDATE_SCENE);
        Button copy = small("lecture-copy", wording.text("lecture.copy"), wording.text("lecture.copy.tip"), desk::duplicate);
        Button up = small("lecture-up", "▲", wording.text("lecture.up"), () -> desk.move(desk.chosen().get(), desk.chosen().get() - 1));
        Button down = small("lecture-down", "▼", wording.text("lecture.down"), () -> desk.move(desk.chosen().get(), desk.chosen().get() + 1));
        Button delete = small("lecture-delete", "−", wording.text("lecture.delete"), desk::delete);
        Button attempt = shortcut("lecture-try", "▶", Shortcut.TRY_SCENE);
        for (Button button : new Button[] {update, copy, up, down, delete, attempt}) {
            button.disableProperty().bind(none);
        }
        HBox row = new HBox(5, add, update, copy, up, down, delete, attempt);
        row.getStyleClass().add("lecture-rows");
        return row;
    }

    private VBox editor(BooleanBinding none) {
        title.setId("scene-title");
        note.setId("scene-note");
        remarks.setId("scene-remarks");
        for (TextArea area : new TextArea[] {note, remarks}) {
            area.setWrapText(true);
            area.setPrefHeight(EDITOR_HEIGHT);
            area.setMinHeight(EDITOR_HEIGHT / 2);
        }
        title.textProperty().addListener((property, was, now) ->
                typed(() -> desk.edit("title", scene -> LectureDesk.titled(scene, now))));
        note.textProperty().addListener((property, was, now) ->
                typed(() -> desk.edit("note", scene -> LectureDesk.noted(scene, now))));
        remarks.textProperty().addListener((property, was, now) -> typed(() -> desk.edit("remarks", scene ->
                LectureDesk.viewed(scene, scene.view().remarking(RemarkText.read(now, scene.view().remarks()))))));
        VBox editor = new VBox(4, labelled("lecture.scene.title", title), labelled("lecture.scene.note", note),
                labelled("lecture.scene.remarks", remarks), pointer());
        editor.disableProperty().bind(none);
        editor.getStyleClass().add("lecture-rows");
        return editor;
    }

    private Button pointer() {
        Button point = small("scene-point", wording.text("lecture.point"), wording.text("lecture.point.tip"), () -> {
            int which = RemarkText.at(remarks.getText(), remarks.getCaretPosition());
            pointing.ask(place -> point(which, place));
        });
        point.disableProperty().bind(Bindings.createBooleanBinding(() -> remarks.getText().isBlank(), remarks.textProperty()));
        return point;
    }

    private void point(int which, LonLat place) {
        desk.edit("arrow", scene -> which < scene.view().remarks().size()
                ? LectureDesk.viewed(scene, scene.view().remarking(RemarkText.pointing(scene.view().remarks(), which, place))) : scene);
        desk.chosenScene().ifPresent(chosen);
    }

    private VBox labelled(String key, TextInputControl field) {
        Label label = Typeset.words(wording.text(key), "card-label");
        label.setLabelFor(field);
        field.setAccessibleText(wording.text(key));
        return new VBox(2, label, field);
    }

    private Button shortcut(String id, String sign, Shortcut shortcut) {
        Button button = small(id, sign, shortcut.hint(wording), () -> commands.accept(shortcut));
        button.setAccessibleText(shortcut.words(wording));
        return button;
    }

    private static Button small(String id, String sign, String tip, Runnable command) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setAccessibleText(tip);
        Tip.on(button, tip);
        button.setOnAction(pressed -> command.run());
        return button;
    }

    private MenuItem item(String key, Runnable command) {
        MenuItem item = new MenuItem(wording.text(key));
        item.setOnAction(chosen -> command.run());
        return item;
    }

    private void typed(Runnable change) {
        if (!mirroring) {
            change.run();
        }
    }

    /** Keys of the list; the window's own do not hear them. */
    void hear(KeyEvent pressed) {
        if (pressed.isAltDown() && (pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN)) {
            desk.move(desk.chosen().get(), desk.chosen().get() + (pressed.getCode() == KeyCode.UP ? -1 : 1));
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.DELETE) {
            desk.delete();
            pressed.consume();
        } else if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.Z) {
            turn(pressed.isShiftDown());
            pressed.consume();
        } else if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.Y) {
            turn(true);
            pressed.consume();
        } else if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.D && !pressed.isShiftDown()) {
            desk.duplicate();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ENTER) {
            title.requestFocus();
            pressed.consume();
        }
    }

    private void turn(boolean again) {
        if (again) {
            desk.redo();
        } else {
            desk.undo();
        }
    }

    /** Whether a key is the list's own: it has the focus, and the key means something there. */
    boolean takes(KeyEvent pressed) {
        if (!scenes.isFocused()) {
            return false;
        }
        hear(pressed);
        return pressed.isConsumed();
    }

    private void mirror() {
        mirroring = true;
        List<LectureScene> now = desk.lecture().get().map(Lecture::scenes).orElse(List.of());
        if (!scenes.getItems().equals(now)) {
            scenes.getItems().setAll(new ArrayList<>(now));
        }
        int at = desk.chosen().get();
        if (at >= 0 && at < now.size()) {
            scenes.getSelectionModel().clearAndSelect(at);
            scenes.getFocusModel().focus(at);
            scenes.scrollTo(at);
        } else {
            scenes.getSelectionModel().clearSelection();
        }
        lectureTitle.setDisable(desk.lecture().get().isEmpty());
        write(lectureTitle, desk.lecture().get().map(Lecture::title).orElse(""));
        Optional<LectureScene> scene = desk.chosenScene();
        write(title, scene.map(LectureScene::title).orElse(""));
        write(note, scene.map(LectureScene::note).orElse(""));
        String told = scene.map(chosen -> RemarkText.written(chosen.view().remarks())).orElse("");
        if (scene.isEmpty() || !RemarkText.read(remarks.getText(), scene.get().view().remarks()).equals(scene.get().view().remarks())) {
            write(remarks, told);
        }
        mirroring = false;
    }

    /** What is typed already stays as it is, with the caret in it. */
    private static void write(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
