package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import oxus.model.Essay;
import oxus.model.EssayClaim;

/** The five essays, what they say under which heading, and below it what stands for and against the chosen statement. */
final class EssayPane extends VBox {

    private static final double LIST_SHARE = 0.5;

    private final AtlasState state;
    private final EssayLens lens;
    private final Wording wording;
    private final ObjectProperty<EssayQuery> query = new SimpleObjectProperty<>(this, "query", EssayQuery.EVERYTHING);
    private final ListView<EssayRow> list = new ListView<>();
    private final TextField filter = new TextField();
    private final Label about = Typeset.words("", "lens-about");
    private final Label count = new Label();
    private final EvidencePane evidence;
    private final SplitPane split = new SplitPane(list);

    EssayPane(AtlasState state, EssayLens lens, Wording wording, Consumer<String> browser) {
        this.state = state;
        this.lens = lens;
        this.wording = wording;
        evidence = new EvidencePane(state, lens, wording, browser);
        getStyleClass().add("essay-pane");
        split.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(essays(), about, filterRow(), kinds(), split);
        list.setId("statements");
        list.setAccessibleText(wording.text("lens.statements"));
        list.setPlaceholder(Typeset.words(wording.text("lens.none"), "card-remark"));
        ClaimWords words = new ClaimWords(state.atlas(), wording);
        list.setCellFactory(view -> new EssayCell(lens, words));
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
                choose(list.getSelectionModel().getSelectedItem());
                pressed.consume();
            }
        });
        query.addListener((property, was, now) -> fill());
        lens.chosen().addListener((property, was, now) -> showChosen(now));
        fill();
        showChosen(lens.chosen().get());
    }

    /** What takes the keys when the pane opens: the list, so that the arrow keys still move the year. */
    Node firstFocus() {
        return list;
    }

    private FlowPane essays() {
        FlowPane chips = new FlowPane(4, 4);
        chips.getStyleClass().add("lens-essays");
        chips.getChildren().add(essay(Optional.empty(), wording.text("lens.all"), wording.text("lens.all.tip")));
        for (Essay essay : state.atlas().essays().essays()) {
            chips.getChildren().add(essay(Optional.of(essay.id()), ClaimWords.brief(essay), told(essay)));
        }
        return chips;
    }

    private ToggleButton essay(Optional<String> id, String name, String hint) {
        ToggleButton chip = new ToggleButton(name);
        chip.setId("essay-" + id.orElse("all"));
        chip.getStyleClass().add("small");
        Tooltip tip = new Tooltip(hint);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        chip.setTooltip(tip);
        chip.setSelected(id.equals(query.get().essay()));
        chip.setOnAction(pressed -> {
            chip.setSelected(true);
            query.set(query.get().in(id));
        });
        query.addListener((property, was, now) -> chip.setSelected(id.equals(now.essay())));
        return chip;
    }

    private HBox filterRow() {
        filter.setId("essay-filter");
        filter.setPromptText(wording.text("lens.filter"));
        filter.setAccessibleText(wording.text("lens.filter"));
        Tip.on(filter, wording.text("lens.filter.tip"));
        filter.textProperty().addListener((property, was, now) -> query.set(query.get().about(now.strip())));
        filter.setOnAction(entered -> list.requestFocus());
        HBox.setHgrow(filter, Priority.ALWAYS);
        count.setId("essay-count");
        count.getStyleClass().add("card-label");
        HBox row = new HBox(8, filter, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("lens-row");
        return row;
    }

    private HBox kinds() {
        HBox row = new HBox();
        row.getStyleClass().add("lens-row");
        EssayQuery.Show[] kinds = EssayQuery.Show.values();
        for (EssayQuery.Show show : kinds) {
            ToggleButton button = new ToggleButton(wording.of(show));
            button.setId("show-" + show);
            button.getStyleClass().addAll("small", show.ordinal() == 0 ? "left-pill"
                    : show.ordinal() == kinds.length - 1 ? "right-pill" : "center-pill");
            Tip.on(button, wording.text("show." + show + ".tip"));
            button.setSelected(query.get().show() == show);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                query.set(query.get().showing(show));
            });
            query.addListener((property, was, now) -> button.setSelected(now.show() == show));
            row.getChildren().add(button);
        }
        return row;
    }

    private void fill() {
        EssayQuery wanted = query.get();
        List<EssayRow> rows = wanted.rows(state.atlas(), wording.text("lens.undrawn"));
        list.getItems().setAll(rows);
        long statements = rows.stream().filter(EssayRow.Statement.class::isInstance).count();
        count.setText(wording.text("lens.count", statements));
        Optional<Essay> one = wanted.essay().flatMap(state.atlas().essays()::essay);
        about.setText(one.map(this::told).orElse(""));
        about.setManaged(one.isPresent());
        about.setVisible(one.isPresent());
        if (!filter.getText().strip().equals(wanted.words())) {
            filter.setText(wanted.words());
        }
    }

    /** Title and outlet, and what a reader should know of the text. */
    private String told(Essay essay) {
        List<String> parts = new ArrayList<>();
        parts.add(essay.author());
        parts.add(essay.title().map(title -> "“" + title + "”").orElseGet(() -> wording.text("lens.untitled")));
        essay.outlet().ifPresent(parts::add);
        parts.add(essay.note().orElse(""));
        return String.join(". ", parts).strip();
    }

    /** Scrolls so that the row stands second, below its heading or its neighbour. */
    private void bringUp(EssayRow row) {
        list.scrollTo(Math.max(0, list.getItems().indexOf(row) - 1));
    }

    private void choose(EssayRow row) {
        if (row instanceof EssayRow.Statement statement) {
            lens.choose(statement.claim());
        }
    }

    private void showChosen(Optional<EssayClaim> chosen) {
        chosen.ifPresentOrElse(claim -> {
            EssayRow row = new EssayRow.Statement(claim);
            if (!list.getItems().contains(row)) {
                query.set(EssayQuery.EVERYTHING.in(Optional.of(claim.essay())));
            }
            boolean elsewhere = !row.equals(list.getSelectionModel().getSelectedItem());
            list.getSelectionModel().select(row);
            if (!split.getItems().contains(evidence)) {
                split.getItems().add(evidence);
                split.setDividerPositions(LIST_SHARE);
                // The list has half its height now: what was clicked may lie below the fold.
                Platform.runLater(() -> bringUp(row));
            } else if (elsewhere) {
                bringUp(row);
            }
            evidence.show(claim);
        }, () -> split.getItems().remove(evidence));
    }
}
