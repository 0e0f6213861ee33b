package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import oxus.model.Background;
import oxus.model.Disagreement;

/** The figures of the great powers themselves, each as a small chart with what clashes in it. */
final class PowersPane extends ScrollPane {

    private static final int CHART_LINES = 10;

    private final AtlasState state;
    private final EssayLens lens;
    private final Wording wording;
    private final Consumer<String> browser;
    private final PowersSeries series;
    private final Galley body = new Galley();
    private boolean seen;

    PowersPane(AtlasState state, EssayLens lens, Wording wording, Consumer<String> browser) {
        this.state = state;
        this.lens = lens;
        this.wording = wording;
        this.browser = browser;
        series = new PowersSeries(state.atlas(), wording);
        setId("powers");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        getStyleClass().add("card-scroll");
        body.getStyleClass().addAll("card-body", "powers");
        List<Galley.Piece> pieces = new ArrayList<>();
        pieces.add(new Galley.Piece("about", 2, () -> Typeset.words(wording.text("powers.about"), "card-remark")));
        state.atlas().background().forEach(series -> pieces.add(new Galley.Piece(series.id(), CHART_LINES, () -> block(series))));
        body.set(pieces);
        lens.series().addListener((property, was, now) -> now.ifPresent(this::scrollTo));
        body.heightProperty().addListener((property, was, now) -> {
            if (!seen) {
                lens.series().get().ifPresent(this::scrollTo);
            }
        });
    }

    private Node block(Background background) {
        VBox box = new VBox(3, Typeset.words(wording.text("powers.title", background.label(), background.unit()),
                "evidence-heading"));
        box.setId("block-" + background.id());
        background.definition().ifPresent(told -> box.getChildren().add(Typeset.words(told, "card-remark")));
        Series drawn = series.of(background);
        box.getChildren().add(key(drawn));
        box.getChildren().add(new SeriesView(drawn, state, wording, browser, lens::reveal));
        background.note().ifPresent(note -> box.getChildren().add(Typeset.words(note, "card-remark")));
        background.clashes().stream().flatMap(id -> state.atlas().essays().disagreements().stream()
                .filter(d -> d.id().equals(id))).forEach(d -> box.getChildren().add(clash(d)));
        return box;
    }

    private static Node key(Series series) {
        HBox key = new HBox(10);
        for (Series.Line line : series.lines()) {
            Label sign = Typeset.words(PointShape.of(line.side()).sign() + " " + line.name(), "series-key");
            sign.getStyleClass().add(line.side().name().toLowerCase(Locale.ROOT));
            key.getChildren().add(sign);
        }
        return key;
    }

    private Node clash(Disagreement clash) {
        VBox box = new VBox(2, Typeset.words(clash.topic(), "card-value"), Typeset.words(clash.note(), "card-remark"));
        box.getStyleClass().add("dispute");
        return box;
    }

    /** Brings a series up; when it is not set yet, as soon as it is. */
    private void scrollTo(Background wanted) {
        seen = body.saying(wanted.id()).map(block -> {
            applyCss();
            layout();
            double beyond = body.getHeight() - getViewportBounds().getHeight();
            setVvalue(beyond <= 0 ? 0 : Math.min(1, block.getBoundsInParent().getMinY() / beyond));
            return beyond > 0 && getVvalue() < 1;
        }).orElse(false);
    }
}
