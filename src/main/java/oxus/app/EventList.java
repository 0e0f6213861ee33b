package oxus.app;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.time.Filter;
import oxus.time.Snapshot;

/** What happened in the moment that the map shows: its events, then troops and exercises that there were. */
final class EventList extends VBox {

    private static final PseudoClass WEIGHTY = PseudoClass.getPseudoClass("weighty");
    private static final PseudoClass TURNING_POINT = PseudoClass.getPseudoClass("turning-point");
    private static final PseudoClass LASTING = PseudoClass.getPseudoClass("lasting");

    private final AtlasState state;
    private final CardWords words;
    private final ListView<Happening> list = new ListView<>();
    private final Label heading = new Label();

    EventList(AtlasState state, Wording wording) {
        this.state = state;
        words = new CardWords(wording, state.atlas());
        getStyleClass().add("event-list");
        heading.getStyleClass().add("panel-heading");
        heading.textProperty().bind(state.snapshot().map(now -> {
            int count = Happening.of(now, words).size();
            return now.since().map(since -> wording.text("events.since", since.text(), count))
                    .orElseGet(() -> wording.text("events.title", now.moment().text(), count));
        }));
        Label withoutMonth = new Label();
        withoutMonth.setId("events-without-month");
        withoutMonth.setWrapText(true);
        withoutMonth.setPadding(new Insets(0, 12, 4, 12));
        withoutMonth.textProperty().bind(state.snapshot().map(now ->
                wording.text("events.without_month", now.withoutMonth(), now.moment().lastYear())));
        withoutMonth.visibleProperty().bind(state.snapshot().map(now -> now.withoutMonth() > 0));
        withoutMonth.managedProperty().bind(withoutMonth.visibleProperty());
        list.setId("events");
        list.accessibleTextProperty().bind(heading.textProperty());
        Label nothing = new Label();
        nothing.setWrapText(true);
        nothing.setPadding(new Insets(0, 12, 0, 12));
        nothing.textProperty().bind(state.snapshot().map(now -> wording.text(
                now.selection().filter().equals(Filter.everything()) ? "events.none" : "events.none.kept", now.moment().text())));
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Row());
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                open();
                pressed.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, withoutMonth, list);
        state.snapshot().addListener((property, was, now) -> fill(now));
        fill(state.snapshot().get());
    }

    private void fill(Snapshot now) {
        list.getItems().setAll(Happening.of(now, words));
        if (!list.getItems().isEmpty()) {
            list.scrollTo(0);
        }
    }

    private void open() {
        list.getSelectionModel().getSelectedItems().stream().findFirst()
                .ifPresent(happening -> state.reveal(happening.subject()));
    }

    /** One of them: its date, its headline, and a bar whose strength says how much it weighs. */
    private final class Row extends ListCell<Happening> {

        /** Fixed, as the panel's width is: so that a headline knows where to wrap before the list asks how high it is. */
        private static final double TEXT_WIDTH = 236;

        private final Label date = new Label();
        private final Label name = new Label();
        private final Region weight = new Region();
        private final HBox row = new HBox(8, weight, new VBox(1, date, name));

        Row() {
            date.getStyleClass().add("event-date");
            name.getStyleClass().add("event-name");
            name.setWrapText(true);
            weight.getStyleClass().add("event-weight");
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPadding(new Insets(1, 0, 1, 0));
            name.setMinSize(TEXT_WIDTH, USE_PREF_SIZE);
            name.setPrefWidth(TEXT_WIDTH);
            name.setMaxWidth(TEXT_WIDTH);
            // The cell takes the list's width instead of asking for its own.
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
                if (clicked.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    open();
                }
            });
        }

        @Override
        protected void updateItem(Happening happening, boolean empty) {
            super.updateItem(happening, empty);
            if (empty || happening == null) {
                setGraphic(null);
                return;
            }
            CardWords.joined(happening.lasting(), Optional.of(happening.when()), happening.place())
                    .ifPresent(date::setText);
            name.setText(happening.subject().name());
            weight.pseudoClassStateChanged(WEIGHTY, happening.importance() == 2);
            weight.pseudoClassStateChanged(TURNING_POINT, happening.importance() == 3);
            weight.pseudoClassStateChanged(LASTING, happening.lasting().isPresent());
            setAccessibleText(date.getText() + ": " + name.getText());
            setGraphic(row);
        }
    }
}
