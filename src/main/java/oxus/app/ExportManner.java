package oxus.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import oxus.companion.Series;
import oxus.export.Bundle;
import oxus.export.Format;
import oxus.export.Lettering;
import oxus.export.Manner;
import oxus.export.Play;
import oxus.time.Timeline;

/** What a format leaves to choice: how words stand in a drawing, which years a film plays, which maps a series holds. */
final class ExportManner extends StackPane {

    private static final String LETTERING = "export.lettering";
    private static final String SERIES = "export.series";
    private static final String EACH = "export.each";
    private static final String SECONDS = "export.seconds";
    private static final List<Double> PACES = List.of(0.2, 0.4, Play.USUAL_SECONDS, 1.5, 3.0);

    private final Wording wording;
    private final Memory memory;
    private final Runnable changed;
    private final CheckBox outlines;
    private final ComboBox<Integer> from;
    private final ComboBox<Integer> to;
    private final ComboBox<Double> seconds;
    private final ComboBox<Series> series;
    private final ComboBox<Format> each;
    private final Node film;
    private final Node several;

    /** @param changed is told that something else is chosen */
    ExportManner(Timeline timeline, Wording wording, Memory memory, Runnable changed) {
        this.wording = wording;
        this.memory = memory;
        this.changed = changed;
        setAlignment(Pos.CENTER_LEFT);
        outlines = new CheckBox(wording.text("export.outlines"));
        outlines.setId("export-outlines");
        outlines.setSelected(memory.note(LETTERING).equals(Optional.of(Lettering.OUTLINES.word())));
        Tip.on(outlines, wording.text("export.outlines.tip"));
        Form.tickByLetter(outlines);
        outlines.selectedProperty().addListener((property, was, now) -> {
            memory.keepNote(LETTERING, lettering().word());
            changed.run();
        });
        List<Integer> years = IntStream.rangeClosed(timeline.firstYear(), timeline.lastYear()).boxed().toList();
        from = list("export.from", years, timeline.firstYear(), year -> Integer.toString(year), Optional.empty());
        to = list("export.to", years, timeline.lastYear(), year -> Integer.toString(year), Optional.empty());
        // The year that was chosen last counts: the other goes with it.
        from.valueProperty().addListener((property, was, now) -> to.setValue(Math.max(now, to.getValue())));
        to.valueProperty().addListener((property, was, now) -> from.setValue(Math.min(now, from.getValue())));
        seconds = list("export.seconds", PACES, Play.USUAL_SECONDS, pace -> wording.text("export.pace", pace), Optional.of(SECONDS));
        film = row(from, new Label("–"), to, seconds);
        series = list("export.series", List.of(Series.values()), Series.YEARS, wording::of, Optional.of(SERIES));
        each = list("export.each", Arrays.stream(Format.values()).filter(format -> format != Format.ZIP).toList(), Format.PNG,
                Format::name, Optional.of(EACH));
        several = row(series, each);
        getChildren().addAll(outlines, film, several);
    }

    /** Shows what there is to choose for a format. */
    void offer(Format format) {
        show(outlines, format == Format.SVG);
        show(film, format == Format.GIF || format == Format.APNG);
        show(several, format == Format.ZIP);
        boolean any = getChildren().stream().anyMatch(Node::isVisible);
        setVisible(any);
        setManaged(any);
    }

    Manner manner() {
        // For a moment, until the other year has gone with the one chosen, they may stand the wrong way round.
        Play play = new Play(Math.min(from.getValue(), to.getValue()), Math.max(from.getValue(), to.getValue()), seconds.getValue());
        return Manner.usual().lettered(lettering()).playing(play)
                .bundling(new Bundle(series.getValue(), each.getValue()));
    }

    private Lettering lettering() {
        return outlines.isSelected() ? Lettering.OUTLINES : Lettering.WORDS;
    }

    private static void show(Node choice, boolean wanted) {
        choice.setVisible(wanted);
        choice.setManaged(wanted);
    }

    private <T> ComboBox<T> list(String key, List<T> all, T usual, Function<T, String> words, Optional<String> note) {
        ComboBox<T> list = new ComboBox<>(FXCollections.observableArrayList(all));
        list.setId(key.replace('.', '-'));
        list.setConverter(Worded.by(words));
        list.setMinWidth(USE_PREF_SIZE);
        list.setAccessibleText(wording.text(key));
        Tip.on(list, wording.text(key));
        Optional<T> last = note.flatMap(memory::note)
                .flatMap(kept -> all.stream().filter(one -> one.toString().equals(kept)).findFirst());
        list.setValue(last.orElse(usual));
        list.valueProperty().addListener((property, was, now) -> {
            note.ifPresent(name -> memory.keepNote(name, now.toString()));
            changed.run();
        });
        return list;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(5, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("dense-choices");
        return row;
    }
}
