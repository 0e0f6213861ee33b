package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.layers.Opening;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;

/** The map seen through statements of essays. */
class EssayLensTest {

    private final Composer composer = TinyEssays.open().composer();
    private final AtlasState state = new AtlasState(composer, Opening.request(composer.projection(), 800, 600, 1));
    private final EssayLens lens = new EssayLens(state);
    private final MapRequest opening = state.request().get();

    @Test
    void choosingTurnsTheMapAndChoosingAgainLetsGo() {
        lens.choose(TinyEssays.DEBT);
        assertEquals(2015, state.year());
        assertEquals(List.of("kaz"), state.request().get().ringed());
        assertEquals("russia_share_external_public_debt", state.request().get().indicator());
        lens.choose(TinyEssays.DEBT);
        assertEquals(Optional.empty(), lens.chosen().get());
        assertEquals(List.of(), state.request().get().ringed());
        assertEquals(opening.indicator(), state.request().get().indicator(), "the colouring comes back");
        assertEquals(2015, state.year(), "the reader is there now");
    }

    @Test
    void whatWasSwitchedOnGoesWithTheStatement() {
        lens.choose(TinyEssays.ALLIANCE);
        assertTrue(state.request().get().shows("membership"));
        lens.choose(TinyEssays.TROOPS);
        assertFalse(state.request().get().shows("membership"));
        lens.letGo();
        assertEquals(opening.layers(), state.request().get().layers());
    }

    @Test
    void aLayerThatTheReaderHidesMeanwhileStaysHidden() {
        lens.choose(TinyEssays.TROOPS);
        state.choices().hide("facilities");
        lens.letGo();
        assertFalse(state.request().get().shows("facilities"));
    }

    @Test
    void theMapMovesOnlyWhenThePlaceIsOffThePage() {
        lens.choose(TinyEssays.TROOPS);
        assertEquals(opening.viewpoint(), state.request().get().viewpoint());
        lens.letGo();
        Viewpoint near = new Viewpoint(opening.viewpoint().x() + 3_000_000, opening.viewpoint().y(), 500);
        state.ask(opening.from(near));
        lens.choose(TinyEssays.TROOPS);
        assertNotEquals(near, state.request().get().viewpoint());
        assertEquals(near.metresPerPx(), state.request().get().viewpoint().metresPerPx(), "not nearer, not farther");
    }

    @Test
    void linksLeadToStatementsSeriesAndCards() {
        lens.reveal(new Subject("F3", ""));
        assertEquals(Optional.of(EssayLens.Reading.ESSAYS), lens.reading().get());
        assertEquals(Optional.of(TinyEssays.DEBT), lens.chosen().get());
        lens.reveal(new Subject("F3", ""));
        assertEquals(Optional.of(TinyEssays.DEBT), lens.chosen().get(), "a link never lets go");
        lens.reveal(new Subject("box-spending", ""));
        assertEquals(Optional.of(EssayLens.Reading.POWERS), lens.reading().get());
        lens.reveal(new Subject(TinyAtlas.BASE, "Box base"));
        assertEquals(TinyAtlas.BASE, state.selection().get().orElseThrow().id());
    }
}
