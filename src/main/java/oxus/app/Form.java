package oxus.app;

import java.util.concurrent.atomic.AtomicBoolean;

import javafx.event.ActionEvent;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Choices below each other: what each is about on the left, with the letter that leads there, the choice on the right. */
final class Form extends GridPane {

    private final Wording wording;
    /** Those of choices that are not offered now, too, which the grid does not count. */
    private int rows;

    Form(Wording wording) {
        this.wording = wording;
        getStyleClass().add("form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints choices = new ColumnConstraints();
        choices.setHgrow(Priority.ALWAYS);
        choices.setFillWidth(true);
        getColumnConstraints().addAll(names, choices);
    }

    /** A choice with its name; {@code key} with {@code .tip} behind it is its tooltip. */
    void choice(String key, Node control) {
        choice(key, control, control);
    }

    /** The same when the named control is only a part of what stands on the right. */
    void choice(String key, Node control, Node whole) {
        Label name = new Label(wording.text(key));
        name.setMnemonicParsing(true);
        name.setLabelFor(control);
        GridPane.setValignment(name, VPos.CENTER);
        control.setAccessibleText(spoken(wording.text(key)));
        Tip.on(control, wording.text(key + ".tip"));
        addRow(rows++, name, whole);
    }

    /** Something under the choices. */
    void below(Node node) {
        add(node, 1, rows++);
    }

    /** Something over the whole width. */
    void across(Node node) {
        add(node, 0, rows++, 2, 1);
    }

    /** Lets the letter that leads to a button choose it, too: JavaFX only gives it the keys and tells it of an action. */
    static void chooseByLetter(RadioButton button) {
        button.addEventHandler(ActionEvent.ACTION, action -> {
            if (!button.isSelected()) {
                button.fire();
            }
        });
    }

    /** The same for a box that is ticked. */
    static void tickByLetter(CheckBox box) {
        AtomicBoolean changed = new AtomicBoolean();
        box.selectedProperty().addListener((property, was, now) -> changed.set(true));
        box.addEventHandler(ActionEvent.ACTION, action -> {
            if (!changed.getAndSet(false)) {
                box.fire();
            }
        });
    }

    /** Words without the sign before the letter that leads to them. */
    static String spoken(String words) {
        return words.replace("_", "");
    }
}
