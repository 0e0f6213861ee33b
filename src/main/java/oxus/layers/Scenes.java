package oxus.layers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import oxus.model.LectureScene;
import oxus.model.LectureScene.Beat;
import oxus.model.LectureScene.Step;
import oxus.model.OwnLayer;
import oxus.model.Question;
import oxus.model.Question.Veil;
import oxus.model.Remark;
import oxus.model.Side;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Piece;
import oxus.time.Filter;
import oxus.time.Moment;

/** The scenes of a lecture as requests: what the window shows, the command line exports and the handout prints. */
public final class Scenes {

    private Scenes() {
    }

    /**
     * The map of a scene.
     *
     * @param beat how far the scene has got
     * @param now  the page, and what stays where the scene's view says nothing that can be used
     */
    public static Views.Opened map(LectureScene scene, Beat beat, MapRequest now, Composer composer) {
        return map(scene, beat, List.of(), now, composer);
    }

    /** @param own what could be read of the files of the user's own that the scene's view names */
    public static Views.Opened map(LectureScene scene, Beat beat, List<OwnLayer> own, MapRequest now, Composer composer) {
        Views.Opened opened = Views.open(scene.view(), own, now, composer);
        MapRequest placed = scene.view().place().isPresent()
                ? opened.request().paged(now.widthPx(), now.heightPx(), now.scale())
                : opened.request().sized(now.widthPx(), now.heightPx(), now.scale());
        MapRequest built = placed;
        for (Step step : scene.steps().subList(0, Math.min(beat.steps(), scene.steps().size()))) {
            built = with(step, built);
        }
        MapRequest veiled = beat.revealed() ? built : asked(scene.veil(beat), built);
        return new Views.Opened(scene.view().place().isPresent() ? veiled : Opening.seenWhole(veiled, composer), opened.notes());
    }

    /**
     * A scene as a picture that speaks for itself: its map under its title, with its question and later the answer written on
     * it.
     */
    public static Views.Opened slide(LectureScene scene, Beat beat, MapRequest now, Composer composer) {
        Views.Opened opened = map(scene, beat, now, composer);
        List<Remark> words = scene.question().map(question -> said(question, beat)).stream().toList();
        MapRequest request = opened.request().remarking(union(words, opened.request().remarks()));
        return new Views.Opened(scene.heading(beat).filter(title -> request.words(Piece.TITLE).isEmpty())
                .map(title -> request.worded(Piece.TITLE, title)).orElse(request), opened.notes());
    }

    private static Remark said(Question question, Beat beat) {
        List<String> rows = new ArrayList<>(List.of(question.text()));
        if (question instanceof Question.Choice choice) {
            for (int n = 0; n < choice.answers().size(); n++) {
                if (!beat.revealed() || n == choice.right()) {
                    rows.add((char) ('A' + n) + "\u2002" + choice.answers().get(n));
                }
            }
        }
        if (beat.revealed() && !question.explanation().isEmpty()) {
            rows.add(question.explanation());
        }
        return new Remark(String.join("\n", rows), Remark.OnPage.BOTTOM_LEFT, Optional.empty());
    }

    private static MapRequest with(Step step, MapRequest request) {
        return request.showing(union(request.layers(), step.layers())).ringing(union(request.ringed(), step.ringed()))
                .remarking(union(request.remarks(), step.remarks()));
    }

    /** While a question waits nothing is ringed or remarked either: that would say the answer. */
    private static MapRequest asked(Veil veil, MapRequest request) {
        List<String> left = request.layers().stream().filter(layer -> !veil.layers().contains(layer)).toList();
        MapRequest bare = request.showing(left).ringing(List.of()).remarking(List.of());
        MapRequest early = veil.after().map(year -> bare.at(until(year, bare.moment()))).orElse(bare);
        return veil.side().map(side -> early.keeping(without(side, early.selection().filter()))).orElse(early);
    }

    /** What is shared with a side goes with it. */
    private static Filter without(Side hidden, Filter filter) {
        Set<Side> kept = EnumSet.complementOf(EnumSet.of(hidden, Side.BOTH));
        if (!filter.sides().isEmpty()) {
            kept.retainAll(filter.sides());
        }
        return filter.sides(kept);
    }

    /** A moment that would show more than the veil lets through ends with the veil's year. */
    private static Moment until(int year, Moment moment) {
        return moment.last().getYear() > year ? moment.endingIn(year) : moment;
    }

    private static <T> List<T> union(List<T> some, List<T> more) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
