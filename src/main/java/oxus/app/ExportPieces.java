package oxus.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import oxus.scene.MapRequest;
import oxus.scene.Piece;

/** The pieces of a map's furniture: each on or off, and what it says instead of its usual words. */
final class ExportPieces extends GridPane {

    private final Wording wording;
    private final Consumer<UnaryOperator<MapRequest>> change;

    /** @param change takes what is to become of the map */
    ExportPieces(MapRequest map, Wording wording, Consumer<UnaryOperator<MapRequest>> change) {
        this.wording = wording;
        this.change = change;
        getStyleClass().add("form");
        for (Piece piece : Piece.values()) {
            add(piece, map);
        }
    }

    private void add(Piece piece, MapRequest map) {
        int row = getRowCount();
        CheckBox on = new CheckBox(wording.of(piece));
        on.setId("export-piece-" + piece.word());
        on.setSelected(map.has(piece));
        on.setMinWidth(USE_PREF_SIZE);
        Tip.on(on, wording.text("export.piece.tip"));
        on.selectedProperty().addListener((property, was, now) ->
                change.accept(now ? request -> request.with(piece) : request -> request.without(List.of(piece))));
        add(on, 0, row);
        if (piece.hasWords()) {
            TextField words = new TextField(map.words(piece).orElse(""));
            words.setId("export-words-" + piece.word());
            words.setPromptText(wording.text("export.words.usual"));
            words.setAccessibleText(wording.text("export.words.of", wording.of(piece)));
            Tip.on(words, wording.text("export.words.tip"));
            words.disableProperty().bind(on.selectedProperty().not());
            words.textProperty().addListener((property, was, now) -> change.accept(request -> request.worded(piece, now)));
            GridPane.setHgrow(words, Priority.ALWAYS);
            add(words, 1, row);
        }
    }
}
