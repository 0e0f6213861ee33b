package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import oxus.model.LonLat;
import oxus.model.Position;
import oxus.quiz.Answer;
import oxus.quiz.Quiz;
import oxus.quiz.Task;
import oxus.quiz.Verdict;
import oxus.quiz.Verdict.Grade;
import oxus.scene.Subject;
import oxus.time.Moment;

/** Questions for oneself beside the map: asked one by one, answered by click or keys, told right or wrong with the sources. Nothing is kept. */
final class Practice extends VBox {

    private static final int QUESTIONS = 12;
    private static final double WIDTH = 360;
    private static final double MOST_HEIGHT = 330;
    private static final Set<String> SITES = Set.of("facilities", "activities", "events");
    private static final Set<String> FIGURES = Set.of("debt");

    private final AtlasState state;
    private final Wording wording;
    private final Executor background;
    private final Consumer<String> browser;
    private final Node focusAfterwards;
    private final PracticeMap map;
    private final PracticeWords words;
    private final Label number = Typeset.words("", "card-kind");
    private final TextField seed = new TextField();
    /** What was asked for last: a set that is drawn late does not take its place. */
    private int newest;
    private final VBox body = new VBox(9);
    private Optional<Quiz> quiz = Optional.empty();
    private final List<Grade> grades = new ArrayList<>();

    /**
     * @param background where questions are drawn
     * @param browser    opens an address
     */
    Practice(MapView map, AtlasState state, Wording wording, Executor background, Consumer<String> browser) {
        this.state = state;
        this.wording = wording;
        this.background = background;
        this.browser = browser;
        this.focusAfterwards = map;
        this.map = new PracticeMap(map, state);
        words = new PracticeWords(state, wording);
        setId("practice");
        getStyleClass().add("fact-card");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        // Wrapped words are higher than a scroll pane expects them to be.
        scroll.prefViewportHeightProperty().bind(Bindings.min(MOST_HEIGHT, body.heightProperty()));
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        body.getStyleClass().add("card-body");
        getChildren().addAll(head(), scroll);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private Node head() {
        Label title = Typeset.words(wording.text("practice.title"), "card-title");
        Button shut = new Button("✕");
        shut.setId("practice-close");
        shut.getStyleClass().addAll("flat", "card-close");
        shut.setAccessibleText(wording.text("practice.close"));
        Tip.on(shut, wording.text("practice.close") + " (" + Shortcut.BACK.main().getDisplayText() + ")");
        shut.setOnAction(pressed -> close());
        seed.setId("practice-seed");
        seed.setPrefColumnCount(4);
        seed.setAccessibleText(wording.text("practice.seed.tip"));
        Tip.on(seed, wording.text("practice.seed.tip"));
        seed.setOnAction(entered -> begin(typedSeed()));
        Label set = new Label(wording.text("practice.seed"));
        set.setLabelFor(seed);
        Button other = new Button(wording.text("practice.begin"));
        other.setId("practice-begin");
        other.setOnAction(pressed -> begin(anySeed()));
        HBox choice = new HBox(6, set, seed, other);
        choice.setAlignment(Pos.CENTER_LEFT);
        VBox names = new VBox(3, number, title, choice);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(6, names, shut);
        head.getStyleClass().add("card-head");
        return head;
    }

    /** Opens with a set of questions, or closes. */
    void toggle() {
        if (isVisible()) {
            close();
        } else {
            setVisible(true);
            begin(anySeed());
        }
    }

    /** Whether it was open. */
    boolean close() {
        boolean open = isVisible();
        if (open) {
            setVisible(false);
            quiz = Optional.empty();
            map.clear();
            map.restore();
            focusAfterwards.requestFocus();
        }
        return open;
    }

    /** What is asked now. */
    Optional<Task> task() {
        return quiz.filter(set -> grades.size() < set.tasks().size()).map(set -> set.tasks().get(grades.size()));
    }

    private static int anySeed() {
        return ThreadLocalRandom.current().nextInt(1, Quiz.MOST_SEED + 1);
    }

    /** What was typed if it is a number, else another one. */
    private int typedSeed() {
        return Optional.of(seed.getText().strip()).filter(text -> text.matches("\\d{1,4}")).map(Integer::parseInt)
                .filter(number -> number > 0).orElseGet(Practice::anySeed);
    }

    /** Draws the questions of a seed and asks the first. */
    void begin(int wanted) {
        seed.setText(Integer.toString(wanted));
        newest = wanted;
        int first = state.timeline().firstYear();
        int last = state.timeline().lastYear();
        background.execute(() -> {
            Quiz drawn = Quiz.of(state.atlas(), first, last, wanted, QUESTIONS);
            Platform.runLater(() -> {
                if (isVisible() && newest == wanted) {
                    quiz = Optional.of(drawn);
                    grades.clear();
                    ask();
                }
            });
        });
    }

    private void ask() {
        map.clear();
        map.restore();
        state.deselect();
        Optional<Task> next = task();
        int all = quiz.map(set -> set.tasks().size()).orElse(0);
        number.setText(next.isPresent() ? wording.text("practice.number", grades.size() + 1, all) : "");
        if (next.isEmpty()) {
            Label end = Typeset.words(wording.text("practice.done", grades.stream().filter(Grade.RIGHT::equals).count(),
                    grades.stream().filter(Grade.NEAR::equals).count(), grades.size()), "card-standing");
            end.setId("practice-end");
            body.getChildren().setAll(end);
            return;
        }
        Label question = Typeset.words(words.question(next.get()), "card-standing");
        question.setId("practice-question");
        body.getChildren().setAll(question, way(next.get()));
    }

    /** The way to answer. */
    private Node way(Task task) {
        if (task instanceof Task.Place place) {
            state.ask(state.request().get().at(Moment.year(place.year())));
            map.hide(SITES);
            map.await(pointed -> answer(task, new Answer.Pointed(pointed)));
            Button middle = button("practice.middle", "practice-middle", map::pointAtMiddle);
            Platform.runLater(middle::requestFocus);
            return middle;
        }
        if (task instanceof Task.Order order) {
            return new OrderField(order, wording, routes -> answer(task, new Answer.Ordered(routes)));
        }
        if (task instanceof Task.Figure) {
            map.hide(FIGURES);
        }
        TextField field = new TextField();
        field.setId("practice-field");
        field.setPrefColumnCount(6);
        field.setAccessibleText(words.question(task));
        Runnable said = () -> typed(task, field.getText()).ifPresent(typed -> answer(task, typed));
        field.setOnAction(entered -> said.run());
        Platform.runLater(field::requestFocus);
        HBox row = new HBox(6, field, button("practice.answer", "practice-answer", said));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Optional<Answer> typed(Task task, String text) {
        String number = text.strip().replace(',', '.').replace("%", "").strip();
        if (task instanceof Task.Date) {
            return Optional.of(number).filter(year -> year.matches("\\d{4}")).map(year -> new Answer.Year(Integer.parseInt(year)));
        }
        return Optional.of(number).filter(amount -> amount.matches("\\d{1,6}(\\.\\d{1,4})?"))
                .map(amount -> new Answer.Amount(Double.parseDouble(amount)));
    }

    private void answer(Task task, Answer answer) {
        Verdict verdict = Verdict.of(task, answer);
        grades.add(verdict.grade());
        map.restore();
        Label told = Typeset.words(words.verdict(task, verdict), "card-standing");
        told.setId("practice-verdict");
        Label truth = Typeset.words(words.truth(task), "card-value");
        truth.setId("practice-truth");
        Button next = button("practice.next", "practice-next", this::ask);
        body.getChildren().setAll(Typeset.words(words.question(task), "card-label"), told, truth, next,
                Typeset.words(wording.text("card.sources", task.sources().size()), "card-label"));
        words.cards().references(task.sources().stream()).forEach(reference -> body.getChildren().add(reference.url()
                .<Node>map(url -> Typeset.link(reference.text(), url, () -> browser.accept(url)))
                .orElseGet(() -> Typeset.words(reference.text(), "card-remark"))));
        show(task, answer);
        next.requestFocus();
    }

    /** On the map: where it is, when it was, or on a card how the figures went. */
    private void show(Task task, Answer answer) {
        if (task instanceof Task.Place place && answer instanceof Answer.Pointed pointed) {
            Position at = place.facility().position();
            map.show(pointed.place(), new LonLat(at.lonDeg(), at.latDeg()));
        }
        if (task instanceof Task.Date date) {
            state.goToEvent(date.event().date());
        }
        if (task instanceof Task.Figure) {
            // Its card has the series.
            String id = task.facts().get(0);
            state.select(new Subject(id, state.atlas().nameOf(id)));
        } else {
            map.light(Set.copyOf(task.facts()));
        }
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(wording.text(key));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
