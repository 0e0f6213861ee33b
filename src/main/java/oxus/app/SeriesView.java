package oxus.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.layout.VBox;

import oxus.scene.Subject;

/** A small chart and, under it, the figure that was chosen: all claims of its year side by side, with their sources. */
final class SeriesView extends VBox {

    private static final int LEAST_YEARS = 8;

    private final Wording wording;
    private final Consumer<String> browser;
    private final Consumer<Subject> follow;
    private final SeriesChart chart;
    private final VBox told = new VBox(4);

    /**
     * @param browser opens an address
     * @param follow  goes to the essay's statement that a figure stands in
     */
    SeriesView(Series series, AtlasState state, Wording wording, Consumer<String> browser, Consumer<Subject> follow) {
        super(3);
        this.wording = wording;
        this.browser = browser;
        this.follow = follow;
        int last = state.timeline().lastYear();
        // A few late figures would crowd at the end of a chart of all years.
        int first = series.kept() == Series.Kept.YEARLY ? state.timeline().firstYear() : last - LEAST_YEARS;
        chart = new SeriesChart(series, first, last, this::tell);
        told.getStyleClass().add("series-told");
        told.setId("told-" + series.id());
        told.setManaged(false);
        told.setVisible(false);
        getChildren().addAll(chart, told);
        chart.year().bind(state.snapshot().map(now -> now.moment().last().getYear()));
    }

    SeriesChart chart() {
        return chart;
    }

    private void tell(SeriesPlot.Dot dot) {
        List<Series.Point> claims = dot.line().of(dot.point().year());
        told.getChildren().setAll(
                Typeset.words(dot.line().name() + ", " + dot.point().year(), "card-label"),
                claims.size() == 1 ? box(dot.point(), Card.Contest.NONE)
                        : new ClaimGrid(claims.stream().map(p -> box(p, contest(p, claims))).toList()));
        told.setManaged(true);
        told.setVisible(true);
    }

    private static Card.Contest contest(Series.Point point, List<Series.Point> claims) {
        boolean settled = Stream.of(true, false)
                .allMatch(drawn -> claims.stream().anyMatch(claim -> claim.drawn() == drawn));
        return !settled ? Card.Contest.NONE : point.drawn() ? Card.Contest.DRAWN : Card.Contest.RIVAL;
    }

    private VBox box(Series.Point point, Card.Contest contest) {
        VBox box = ClaimGrid.box(new Card.Value(point.text(), point.remark(), point.doubt(), contest), wording);
        for (Card.Reference source : point.sources()) {
            box.getChildren().add(source.url().isPresent()
                    ? Typeset.link(source.text(), source.url().get(), () -> browser.accept(source.url().get()))
                    : Typeset.words(source.text(), "card-remark"));
        }
        point.claim().ifPresent(claim -> box.getChildren().add(
                Typeset.link(wording.text("series.statement"), () -> follow.accept(new Subject(claim, claim)))));
        return box;
    }
}
