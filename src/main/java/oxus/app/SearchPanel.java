package oxus.app;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.app.Finding.Kind;
import oxus.scene.MapRequest;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;

/** A field above the map that finds everything by name, and goes there in place and in time. */
final class SearchPanel extends VBox {

    private static final double WIDTH = 440;
    private static final double ROW_HEIGHT = 44;
    private static final double MOST_HEIGHT = 420;

    /** A town fills so much of the page's width, in metres of the projection. */
    private static final double TOWN_METRES = 400_000;

    /** What was found takes up to so much of the page, and is not come to nearer than by this factor. */
    private static final double FILLED = 0.7;
    private static final double NEARER = 0.5;

    private final AtlasState state;
    private final Wording wording;
    private final Executor background;
    private final Consumer<Subject> reveal;
    private final Node focusAfterwards;
    private final Flight flight;
    private final ViewCodes codes;
    private final Whenabouts whenabouts;
    private final TextField field = new TextField();
    private final ListView<Finding> list = new ListView<>();
    private final Label nothing = new Label();
    private Optional<CompletableFuture<SearchIndex>> index = Optional.empty();

    /**
     * @param background      where the index is made
     * @param reveal          opens what was found, as a card or as what an essay says
     * @param focusAfterwards takes the keys again when this closes
     */
    SearchPanel(AtlasState state, Wording wording, Executor background, Consumer<Subject> reveal, Node focusAfterwards) {
        this.state = state;
        this.wording = wording;
        this.background = background;
        this.reveal = reveal;
        this.focusAfterwards = focusAfterwards;
        flight = new Flight(state);
        codes = new ViewCodes(state, wording);
        whenabouts = new Whenabouts(state.timeline());
        setId("search");
        getStyleClass().add("search");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        field.setId("search-field");
        field.setPromptText(wording.text("search.prompt"));
        field.setAccessibleText(wording.text("search.prompt"));
        list.setId("search-list");
        list.setCellFactory(view -> new Row());
        list.setFocusTraversable(false);
        list.setAccessibleText(wording.text("search.found"));
        nothing.getStyleClass().add("search-nothing");
        getChildren().addAll(field, list, nothing);
        field.textProperty().addListener((property, was, now) -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Opens with what was asked last chosen, to be typed over. */
    void open() {
        if (index.isEmpty()) {
            index = Optional.of(CompletableFuture.supplyAsync(() -> new SearchIndex(state.timeline(), wording), background));
        }
        setVisible(true);
        field.selectAll();
        field.requestFocus();
        look();
    }

    /** Whether it was open. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open) {
            focusAfterwards.requestFocus();
        }
        return open;
    }

    private void look() {
        String asked = field.getText();
        index.ifPresent(made -> made.thenAccept(ready -> {
            List<Finding> found = Stream.concat(codes.finding(asked).stream(), ready.find(asked).stream()).toList();
            Platform.runLater(() -> {
                if (asked.equals(field.getText())) {
                    list(found, asked);
                }
            });
        }));
    }

    private void list(List<Finding> found, String asked) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        list.setPrefHeight(Math.min(MOST_HEIGHT, found.size() * ROW_HEIGHT + 4));
        nothing.setText(codes.trouble(asked).orElse(wording.text("search.nothing")));
        nothing.setVisible(found.isEmpty() && !asked.isBlank());
        nothing.setManaged(nothing.isVisible());
    }

    private void hear(KeyEvent pressed) {
        KeyCode code = pressed.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int next = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < list.getItems().size()) {
                list.getSelectionModel().select(next);
                list.scrollTo(Math.max(0, next - 3));
            }
        } else if (code == KeyCode.ENTER) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::go);
        } else {
            return;
        }
        pressed.consume();
    }

    private void go(Finding finding) {
        close();
        String id = finding.subject().id();
        if (finding.kind() == Kind.VIEW) {
            codes.open(id);
            return;
        }
        if (finding.kind() == Kind.YEAR) {
            state.goTo(Integer.parseInt(id));
            return;
        }
        if (finding.kind() == Kind.CLAIM) {
            reveal.accept(finding.subject());
            return;
        }
        int year = whenabouts.yearFor(id, state.request().get().moment()).orElse(state.year());
        target(id).ifPresentOrElse(there -> {
            state.setOut(year, there);
            flight.to(there);
        }, () -> state.goTo(year));
        state.select(finding.subject());
    }

    /** From where it is seen well, with what is around it. */
    private Optional<Viewpoint> target(String id) {
        MapRequest now = state.request().get();
        Optional<Rectangle2D> town = state.whereabouts().town(id).map(at -> (Rectangle2D) new Rectangle2D.Double(
                at.getX() - TOWN_METRES / 2, at.getY() - TOWN_METRES / 4, TOWN_METRES, TOWN_METRES / 2));
        return town.or(() -> state.whereabouts().of(id)).map(ground -> {
            double fitting = Math.max(ground.getWidth() / (now.widthPx() * FILLED), ground.getHeight() / (now.heightPx() * FILLED));
            double scale = town.isPresent() ? Math.min(now.viewpoint().metresPerPx(), fitting)
                    : Math.max(now.viewpoint().metresPerPx() * NEARER, fitting);
            return new Viewpoint(ground.getCenterX(), ground.getCenterY(),
                    Math.max(Viewpoint.NEAREST_METRES_PER_PX, Math.min(Viewpoint.FARTHEST_METRES_PER_PX, scale)));
        });
    }

    /** What was found: under the name of its kind where that begins. */
    private final class Row extends ListCell<Finding> {

        private final Label kind = new Label();
        private final Label name = new Label();
        private final Label detail = new Label();
        private final VBox words = new VBox(name, detail);

        Row() {
            kind.getStyleClass().add("search-kind");
            kind.setMinWidth(92);
            kind.setMaxWidth(92);
            detail.getStyleClass().add("event-date");
            HBox row = new HBox(6, kind, words);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> Optional.ofNullable(getItem()).ifPresent(SearchPanel.this::go));
            graphicProperty().bind(itemProperty().map(item -> row));
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                return;
            }
            List<Finding> all = new ArrayList<>(getListView().getItems());
            boolean begins = getIndex() == 0 || all.get(getIndex() - 1).kind() != finding.kind();
            kind.setText(begins ? wording.text("search.kind." + finding.kind()) : "");
            name.setText(finding.subject().name());
            detail.setText(finding.detail().orElse(""));
            detail.setVisible(finding.detail().isPresent());
            detail.setManaged(finding.detail().isPresent());
            setAccessibleText(wording.text("search.kind." + finding.kind()) + ": " + name.getText() + " " + detail.getText());
        }
    }
}
