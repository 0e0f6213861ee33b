package oxus.app;

import java.util.Optional;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.model.EssayClaim;

/** A row of the list of what the essays say; a click turns the map to a statement, a second one lets it go. */
final class EssayCell extends ListCell<EssayRow> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /** Fixed, so that a text knows where to wrap before the list asks how high it is. */
    private static final double TEXT_WIDTH = 330;

    private final EssayLens lens;
    private final ClaimWords words;
    private final Label text = label("statement");
    private final Label remark = label("card-remark");
    private final VBox box = new VBox(1, text, remark);

    /** Held here and heard weakly: lists make cells as they like. */
    private final ChangeListener<Optional<EssayClaim>> follow = (property, was, now) -> markChosen();

    EssayCell(EssayLens lens, ClaimWords words) {
        this.lens = lens;
        this.words = words;
        getStyleClass().add("essay-cell");
        setPrefWidth(0);
        lens.chosen().addListener(new WeakChangeListener<>(follow));
        addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY && getItem() instanceof EssayRow.Statement statement) {
                lens.choose(statement.claim());
            }
        });
    }

    @Override
    protected void updateItem(EssayRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean heading = row instanceof EssayRow.Heading;
        pseudoClassStateChanged(HEADING, heading && !empty);
        markChosen();
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        if (row instanceof EssayRow.Heading head) {
            tell(head.text() + " (" + head.count() + ")", "");
        } else if (row instanceof EssayRow.Statement statement) {
            tell(statement.claim().statement(), words.remark(statement.claim()));
        } else if (row instanceof EssayRow.Undrawn undrawn) {
            tell(undrawn.system().name(), undrawn.system().notDrawnBecause().orElse(""));
        }
        setGraphic(box);
    }

    private void markChosen() {
        pseudoClassStateChanged(CHOSEN, !isEmpty() && getItem() instanceof EssayRow.Statement statement
                && lens.chosen().get().equals(Optional.of(statement.claim())));
    }

    private void tell(String said, String below) {
        text.setText(said);
        remark.setText(below);
        remark.setManaged(!below.isEmpty());
        remark.setVisible(!below.isEmpty());
        setAccessibleText(below.isEmpty() ? said : said + " " + below);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinSize(TEXT_WIDTH, Region.USE_PREF_SIZE);
        label.setPrefWidth(TEXT_WIDTH);
        label.setMaxWidth(TEXT_WIDTH);
        label.getStyleClass().add(style);
        return label;
    }
}
