package oxus.app.present;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import oxus.app.Wording;
import oxus.model.Question;

/**
 * What the class is asked before it is shown, with the hands that went up for each answer. Hands are counted here and nowhere
 * kept.
 */
public final class Asking extends VBox {

    private static final int MOST_HANDS = 999;

    /** How long the bar of the answer with most hands is, in letters. */
    private static final double BAR_EM = 9;

    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");

    private final Wording wording;
    private final List<Integer> hands = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Integer>> counted = new ReadOnlyObjectWrapper<>(this, "counted", List.of());
    private Question question;
    private boolean revealed;
    private int last;

    /** @param question what is asked */
    public Asking(Question question, Wording wording) {
        this.wording = wording;
        this.question = question;
        setId("present-question");
        getStyleClass().add("present-question");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        stand(Pos.BOTTOM_RIGHT);
        if (question instanceof Question.Choice choice) {
            choice.answers().forEach(answer -> hands.add(0));
        }
        write();
    }

    /** Stands in a corner of the screen; of its own corners the one toward the middle is round. */
    public void stand(Pos corner) {
        StackPane.setAlignment(this, corner);
        pseudoClassStateChanged(LEFT, corner.getHpos() == HPos.LEFT);
        pseudoClassStateChanged(TOP, corner.getVpos() == VPos.TOP);
    }

    /** How large it is when it shows the answer, as it will. */
    public Dimension2D sizeWithAnswer() {
        boolean now = revealed;
        revealed = true;
        write();
        applyCss();
        double width = prefWidth(-1);
        double height = prefHeight(width);
        revealed = now;
        write();
        return new Dimension2D(width, height);
    }

    /** The hands for each answer, in their order. */
    public ReadOnlyObjectProperty<List<Integer>> counted() {
        return counted.getReadOnlyProperty();
    }

    public Question question() {
        return question;
    }

    /** Whether the class still has to answer. */
    public boolean waits() {
        return !revealed;
    }

    /** Counts a hand for an answer, or takes some back by a negative number; says whether there is such an answer. */
    public boolean count(int answer, int more) {
        if (answer < 0 || answer >= hands.size()) {
            return false;
        }
        last = answer;
        hands.set(answer, Math.max(0, Math.min(MOST_HANDS, hands.get(answer) + more)));
        write();
        return true;
    }

    /** The same for the answer that was counted last. */
    public void countLast(int more) {
        count(last, more);
    }

    /** Shows the answer. */
    public void reveal() {
        revealed = true;
        write();
    }

    private void write() {
        getChildren().clear();
        getChildren().add(words(question.text(), "present-question-text"));
        if (question instanceof Question.Choice choice) {
            int most = Math.max(1, hands.stream().mapToInt(Integer::intValue).max().orElse(1));
            for (int n = 0; n < choice.answers().size(); n++) {
                getChildren().add(row(n, choice, most));
            }
        } else if (!revealed) {
            getChildren().add(words(wording.text("present.question.point"), "present-question-hint"));
        }
        if (revealed && !question.explanation().isBlank()) {
            getChildren().add(words(question.explanation(), "present-question-why"));
        }
        counted.set(List.copyOf(hands));
    }

    private HBox row(int n, Question.Choice choice, int most) {
        boolean right = revealed && n == choice.right();
        Label sign = new Label(right ? "✓" : Integer.toString(n + 1));
        sign.getStyleClass().add("present-answer-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Label answer = words(choice.answers().get(n), "present-answer");
        HBox.setHgrow(answer, Priority.ALWAYS);
        answer.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(sign, answer);
        if (hands.get(n) > 0 || n == last && hands.stream().anyMatch(count -> count > 0)) {
            Region bar = new Region();
            bar.getStyleClass().add("present-hands");
            bar.setStyle("-fx-pref-width: %.2fem; -fx-min-width: %.2fem;".formatted(BAR_EM * hands.get(n) / most, BAR_EM * hands.get(n) / most));
            Label count = new Label(Integer.toString(hands.get(n)));
            count.setId("present-hands-" + (n + 1));
            count.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().addAll(bar, count);
        }
        row.getStyleClass().add("present-answer-row");
        if (right) {
            row.getStyleClass().add("right");
        } else if (revealed) {
            row.getStyleClass().add("wrong");
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
