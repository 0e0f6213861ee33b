package oxus.app;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Answers to one question side by side, two to a row, the one that the atlas goes by marked. */
final class ClaimGrid extends GridPane {

    private static final int COLUMNS = 2;

    ClaimGrid(List<? extends Node> claims) {
        getStyleClass().add("claim-grid");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(half);
        }
        int cell = 0;
        for (Node claim : claims) {
            // Where an answer is contested, its rivals stand beside it.
            boolean begins = claim.getStyleClass().contains("contested");
            cell += begins ? cell % COLUMNS : 0;
            add(claim, cell % COLUMNS, cell / COLUMNS);
            cell++;
        }
    }

    static ClaimGrid of(List<Card.Value> values, Wording wording) {
        return new ClaimGrid(values.stream().map(value -> box(value, wording)).toList());
    }

    /** One answer: what, of what and when and by whom, what is doubtful about it, and whether the atlas goes by it. */
    static VBox box(Card.Value value, Wording wording) {
        VBox box = new VBox(1, Typeset.words(value.text(), "claim-value"));
        box.getStyleClass().addAll("claim", value.contest() == Card.Contest.RIVAL ? "rival" : "drawn");
        value.remark().map(remark -> Typeset.words(remark, "card-remark")).ifPresent(box.getChildren()::add);
        value.doubt().map(doubt -> Typeset.words(wording.text("claim.doubt", doubt), "card-doubt"))
                .ifPresent(box.getChildren()::add);
        if (value.contest() == Card.Contest.DRAWN) {
            box.getStyleClass().add("contested");
            box.getChildren().add(1, Typeset.words(wording.text("claim.drawn"), "claim-drawn"));
        }
        return box;
    }
}
