package oxus.app.present;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.app.Wording;
import oxus.model.LectureScene;
import oxus.model.Question;

/** What only the lecturer sees: the note, what comes next, the time of day and how long it has taken. */
public final class PresenterPane extends BorderPane {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** What of the screen's width shows what comes next. */
    private static final double SIDE = 0.37;
    private static final double MOST_SIDE_WIDTH = 640;
    private static final double SIDE_PADDING = 48;

    private final Wording wording;
    private final Label where = label("present-pane-where");
    private final Label title = label("present-pane-title");
    private final Label asked = label("present-pane-asked");
    private final Label note = label("present-pane-note");
    private final Label nextTitle = label("present-pane-next");
    private final ImageView nextPicture = new ImageView();
    private final Label clock = label("present-pane-clock");
    private final Label elapsed = label("present-pane-elapsed");
    private final ScrollPane words;
    private final long begun = System.nanoTime();
    private final Timeline ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), tick -> tell()));

    public PresenterPane(Wording wording) {
        this.wording = wording;
        setId("presenter");
        getStyleClass().add("present-pane");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head = new HBox(where, room, elapsed, clock);
        head.getStyleClass().add("present-pane-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        setTop(head);
        words = new ScrollPane(new VBox(title, asked, note));
        ((VBox) words.getContent()).getStyleClass().add("present-pane-words");
        words.setFitToWidth(true);
        words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        words.getStyleClass().add("present-pane-scroll");
        setCenter(words);
        asked.managedProperty().bind(asked.textProperty().isNotEmpty());
        nextPicture.setPreserveRatio(true);
        VBox next = new VBox(label("present-pane-label", wording.text("present.pane.next")), nextPicture, nextTitle);
        next.getStyleClass().add("present-pane-side");
        next.prefWidthProperty().bind(Bindings.min(MOST_SIDE_WIDTH, widthProperty().multiply(SIDE)));
        next.minWidthProperty().bind(next.prefWidthProperty());
        nextPicture.fitWidthProperty().bind(next.prefWidthProperty().subtract(SIDE_PADDING));
        setRight(next);
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    /** Lets the clock run. */
    public void begin() {
        tell();
        ticks.playFromStart();
    }

    public void end() {
        ticks.stop();
    }

    /** Tells of a stop of a lecture. */
    public void show(Rundown rundown, int at, List<Integer> hands) {
        LectureScene scene = rundown.scene(at);
        int number = rundown.stops().get(at).scene();
        int scenes = rundown.lecture().scenes().size();
        where.setText(wording.text("present.where", number + 1, scenes));
        title.setText(scene.title());
        if (!note.getText().equals(scene.note())) {
            note.setText(scene.note());
            words.setVvalue(0);
        }
        asked.setText(scene.question().map(question -> asked(question, hands)).orElse(""));
        int beats = scene.beats().size();
        int left = beats - 1 - scene.beats().indexOf(rundown.stops().get(at).beat());
        nextTitle.setText(left > 0 ? wording.text("present.pane.beats", left)
                : number + 1 < scenes ? rundown.lecture().scenes().get(number + 1).title() : wording.text("present.pane.end"));
    }

    /** Tells that there is no lecture: the keys lead from event to event. */
    public void showNoScenes() {
        where.setText(wording.text("present.pane.events"));
    }

    /** Shows what comes next. */
    public void picture(Optional<Image> next) {
        nextPicture.setImage(next.orElse(null));
    }

    private static String asked(Question question, List<Integer> hands) {
        if (!(question instanceof Question.Choice choice)) {
            return question.text() + "\n" + question.explanation();
        }
        return question.text() + "\n" + IntStream.range(0, choice.answers().size()).mapToObj(n -> (n + 1) + "  "
                + choice.answers().get(n) + (n == choice.right() ? "  ✓" : "")
                + (n < hands.size() && hands.get(n) > 0 ? "  " + hands.get(n) : "")).collect(Collectors.joining("\n"));
    }

    private void tell() {
        clock.setText(LocalTime.now().format(CLOCK));
        Duration since = Duration.ofNanos(System.nanoTime() - begun);
        elapsed.setText("%d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart()));
    }

    private static Label label(String style) {
        return label(style, "");
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setId(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
