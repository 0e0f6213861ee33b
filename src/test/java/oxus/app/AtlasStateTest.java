package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.layers.Opening;
import oxus.model.Event;
import oxus.scene.Composer;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;

/** The state of the window, without a window. */
class AtlasStateTest {

    private final Composer composer = TinyAtlas.open().composer();
    private final AtlasState state =
            new AtlasState(composer, Opening.request(composer.projection(), 1000, 600, 1));

    @Test
    void opensInTheOpeningYearWithItsEvents() {
        assertEquals(Opening.YEAR, state.year());
        assertEquals(List.of("summit", "treaty"), state.snapshot().get().events().stream().map(Event::id).toList());
    }

    @Test
    void aYearBeyondTheDataIsTheNearestThatThereIs() {
        state.goTo(2999);
        assertEquals(TinyAtlas.LAST_YEAR, state.year());
        state.goTo(-1);
        assertEquals(1991, state.year());
    }

    @Test
    void stepsStopAtBothEnds() {
        state.goToLastYear();
        state.step(1);
        assertEquals(TinyAtlas.LAST_YEAR, state.year());
        state.goToFirstYear();
        state.step(-5);
        assertEquals(1991, state.year());
    }

    @Test
    void theSnapshotIsThatOfTheRequestsYear() {
        state.goTo(2008);
        assertEquals("2008", state.snapshot().get().moment().text());
        assertEquals("building", state.snapshot().get().routes().get(0).status().word());
    }

    @Test
    void aViewOfTheWholeRegionStaysOneWhenTheWindowGrows() {
        state.resize(1400, 900, 1);
        assertEquals(Opening.home(composer.projection(), 1400, 900), state.request().get().viewpoint());
    }

    @Test
    void anyOtherViewKeepsItsMiddleAndScaleWhenTheWindowGrows() {
        state.zoom(3);
        Viewpoint before = state.request().get().viewpoint();
        state.resize(1400, 900, 1.25);
        assertEquals(before, state.request().get().viewpoint());
        assertEquals(1750, state.request().get().deviceWidth());
    }

    @Test
    void presentingKeepsMiddleAndScaleAndComesBackToTheWholeRegion() {
        Viewpoint before = state.request().get().viewpoint();
        state.startPresenting();
        state.resize(1920, 1080, 1);
        assertEquals(before, state.request().get().viewpoint());
        state.stopPresenting();
        state.resize(1000, 600, 1);
        assertEquals(before, state.request().get().viewpoint());
        state.resize(1200, 700, 1);
        assertEquals(Opening.home(composer.projection(), 1200, 700), state.request().get().viewpoint());
    }

    @Test
    void zoomKeepsTheGroundUnderThePointer() throws Exception {
        Point2D pointer = new Point2D.Double(731, 217);
        Point2D before = state.request().get().viewpoint().toPage(1000, 600).inverseTransform(pointer, null);
        state.zoom(2.7, pointer.getX(), pointer.getY());
        Point2D after = state.request().get().viewpoint().toPage(1000, 600).inverseTransform(pointer, null);
        assertEquals(0, before.distance(after), 1e-6);
    }

    @Test
    void zoomEndsWhereTheBaseMapEnds() {
        state.zoom(1e9);
        assertEquals(Viewpoint.NEAREST_METRES_PER_PX, state.request().get().viewpoint().metresPerPx());
        state.zoom(1e-9);
        assertEquals(Viewpoint.FARTHEST_METRES_PER_PX, state.request().get().viewpoint().metresPerPx());
    }

    @Test
    void layersGoAndComeBack() {
        state.choices().hide("facilities");
        assertFalse(state.request().get().shows("facilities"));
        state.choices().show("facilities");
        state.choices().show("facilities");
        assertEquals(1, state.request().get().layers().stream().filter("facilities"::equals).count());
    }

    @Test
    void whatChangesNothingAsksForNoNewMap() {
        List<Object> asked = new ArrayList<>();
        state.request().addListener((property, was, now) -> asked.add(now));
        state.goTo(Opening.YEAR);
        state.resize(1000, 600, 1);
        state.choices().show("facilities");
        state.goHome();
        state.choices().colourBy(Opening.INDICATOR);
        assertEquals(List.of(), asked);
    }

    @Test
    void revealingAThingOffThePageBringsItIntoTheMiddle() {
        state.pan(5000, 0);
        state.reveal(new Subject("summit", "A summit"));
        Point2D place = state.whereabouts().place("summit").orElseThrow();
        assertEquals(place.getX(), state.request().get().viewpoint().x());
        assertEquals(Optional.of("summit"), state.selection().get().map(Subject::id));
    }

    @Test
    void revealingAThingInViewLeavesTheViewAlone() {
        Viewpoint before = state.request().get().viewpoint();
        state.reveal(new Subject("summit", "A summit"));
        state.reveal(new Subject("treaty", "It has no place"));
        assertEquals(before, state.request().get().viewpoint());
        assertTrue(state.whereabouts().place("treaty").isEmpty());
    }

    @Test
    void panMovesThePicture() {
        Viewpoint before = state.request().get().viewpoint();
        state.pan(100, -50);
        assertNotEquals(before, state.request().get().viewpoint());
        state.pan(-100, 50);
        assertEquals(before.x(), state.request().get().viewpoint().x(), 1e-6);
        assertEquals(before.y(), state.request().get().viewpoint().y(), 1e-6);
    }
}
