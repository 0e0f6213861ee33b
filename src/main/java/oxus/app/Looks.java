package oxus.app;

import oxus.layers.Framing;
import oxus.model.Language;
import oxus.projection.Projections;
import oxus.scene.MapRequest;
import oxus.scene.Signs;
import oxus.style.Vision;

/**
 * How the map is drawn: its theme, the size of its words and symbols, the eyes that it is looked at with, and the language
 * of its names.
 */
final class Looks {

    /** By how much words grow with a key, and how small and large they can be. */
    private static final double TEXT_STEP = 0.1;
    static final double LEAST_TEXT = 0.6;
    static final double MOST_TEXT = 2.5;

    private final AtlasState state;
    private final Framing framing;

    Looks(AtlasState state, Framing framing) {
        this.state = state;
        this.framing = framing;
    }

    void theme(String theme) {
        dress(now().themed(theme));
    }

    /** Sizes words and symbols by so much against the theme's own, as far as they can be read and find room. */
    void letter(double textScale) {
        dress(now().lettered(within(textScale)));
    }

    /** Larger words by so many steps, smaller by a negative number of them. */
    void letterBy(int steps) {
        dress(now().lettered(letteredBy(steps, now().textScale())));
    }

    /** The size by so many steps larger than one, as far as words can be read and find room. */
    double letteredBy(int steps, double textScale) {
        return within(TEXT_STEP * (Math.round(textScale / TEXT_STEP) + steps));
    }

    private static double within(double textScale) {
        return Math.round(Math.max(LEAST_TEXT, Math.min(MOST_TEXT, textScale)) * 100) / 100.0;
    }

    void seeWith(Vision vision) {
        dress(now().seenBy(vision));
    }

    /** Lets the size of symbols tell something else. */
    void size(Signs signs) {
        dress(now().sizing(signs));
    }

    /** Names places in another language. */
    void name(Language language) {
        state.ask(now().naming(language));
    }

    /** Lays the globe flat in another way: the same place at a like scale, or the whole region as before. */
    void lay(Projections projection) {
        dress(now().projected(projection));
    }

    /** Larger furniture leaves less room: a view of the whole region stays one. */
    private void dress(MapRequest next) {
        state.ask(framing.atHome(now()) ? framing.seenWhole(next) : next);
    }

    private MapRequest now() {
        return state.request().get();
    }
}
