package oxus.app;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import oxus.scene.MapRequest;
import oxus.scene.Subject;
import oxus.time.Snapshot;

/** The card of what is chosen, on the map: what, who, when, in which state, how much, and who says so. */
final class FactCard extends VBox {

    private static final double WIDTH = 350;
    private static final double BODY_PADDING = 34;

    /** A dragged slider changes the year more often than a card can be read. */
    private static final Duration SOON = Duration.millis(60);

    private final AtlasState state;
    private final Wording wording;
    private final Whenabouts whenabouts;
    private final Button go = new Button();
    private final Cards cards;
    private final Label kind = Typeset.words("", "card-kind");
    private final Label title = Typeset.words("", "card-title");
    private final CardBody body;
    private final ScrollPane scroll;
    private final PauseTransition soon = new PauseTransition(SOON);

    /**
     * @param browser opens an address
     * @param follow  goes to another thing that a card links
     */
    FactCard(AtlasState state, Wording wording, Consumer<String> browser, Consumer<Subject> follow) {
        this.state = state;
        this.wording = wording;
        whenabouts = new Whenabouts(state.timeline());
        cards = new Cards(state.atlas(), wording);
        body = new CardBody(wording, follow, browser,
                series -> new SeriesView(series, state, wording, browser, follow));
        scroll = new ScrollPane(body);
        setId("card");
        getStyleClass().add("fact-card");
        setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        title.setId("card-title");
        Button close = new Button("✕");
        close.setId("card-close");
        close.getStyleClass().addAll("flat", "card-close");
        close.setAccessibleText(wording.text("card.close"));
        Tip.on(close, wording.text("card.close") + " (" + Shortcut.BACK.main().getDisplayText() + ")");
        close.setOnAction(pressed -> state.deselect());
        VBox names = new VBox(2, kind, title);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(6, names, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("card-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        go.setId("card-go");
        go.getStyleClass().addAll("accent", "small");
        go.setMaxWidth(Double.MAX_VALUE);
        go.managedProperty().bind(go.visibleProperty());
        // Enter goes there from wherever the focus is, as long as there is somewhere to go.
        go.defaultButtonProperty().bind(go.visibleProperty().and(visibleProperty()));
        VBox.setMargin(go, new Insets(8, 12, 4, 12));
        getChildren().addAll(head, go, scroll);
        state.selection().addListener((property, was, now) -> write());
        state.snapshot().addListener((property, was, now) -> writeSoon());
        state.request().addListener((property, was, now) -> {
            if (!was.own().equals(now.own())) {
                write();
            }
        });
        soon.setOnFinished(due -> write());
        state.arrangement().presenting().addListener((property, was, now) -> write());
        write();
    }

    private void writeSoon() {
        if (soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private void write() {
        Snapshot now = state.snapshot().get();
        // While presenting an event has its line above the map.
        Optional<Card> card = state.selection().get().filter(subject -> !state.arrangement().presenting().get()
                || state.chosenEvent().isEmpty()).flatMap(subject -> cards.of(subject.id(), now)
                .or(() -> OwnCard.of(subject.id(), state.request().get().own(), wording)));
        setVisible(card.isPresent());
        setManaged(card.isPresent());
        card.ifPresent(this::lay);
    }

    private void lay(Card card) {
        boolean other = !title.getText().equals(card.title());
        kind.setText(card.kind());
        title.setText(card.title());
        setAccessibleText(card.kind() + ": " + card.title());
        body.lay(card);
        Optional<Integer> year = state.selection().get()
                .flatMap(subject -> whenabouts.yearFor(subject.id(), state.request().get().moment()));
        go.setVisible(year.isPresent());
        year.ifPresent(there -> {
            go.setText(wording.text("card.go", there));
            go.setOnAction(pressed -> state.goTo(there));
        });
        if (other) {
            scroll.setVvalue(0);
            state.selection().get().ifPresent(this::standClearOf);
        }
    }

    /** Moves to the other side of the map when it would cover this point of it. */
    void standClearOf(double pageX) {
        double covered = WIDTH + BODY_PADDING;
        if (pageX > state.request().get().widthPx() - covered) {
            StackPane.setAlignment(this, Pos.TOP_LEFT);
        } else if (pageX < covered) {
            StackPane.setAlignment(this, Pos.TOP_RIGHT);
        }
    }

    private void standClearOf(Subject subject) {
        MapRequest map = state.request().get();
        state.whereabouts().place(subject.id())
                .map(at -> map.viewpoint().toPage(map.widthPx(), map.heightPx()).transform(at, null).getX())
                .ifPresent(this::standClearOf);
    }
}
