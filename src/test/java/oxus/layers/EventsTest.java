package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.time.Snapshot;
import oxus.time.Moment;
import oxus.model.Atlas;
import oxus.model.Event;
import oxus.model.TinyWorld;
import oxus.scene.Glyph;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;

class EventsTest {

    @ParameterizedTest
    @CsvSource({"2008, 0", "2009, 1", "2010, 0"})
    void eventIsStarredInItsYearOnly(int year, int stars) {
        List<Mark> marks = SceneReader.marks(TinyMap.scene(year), "events");
        assertEquals(stars, marks.size());
        assertTrue(SceneReader.of(Mark.Symbol.class, marks).allMatch(star -> star.glyph() == Glyph.STAR));
    }

    @Test
    void monthSaysHowManyEventsOfItsYearNoMonthIsKnownOf() {
        Snapshot month = RealAtlas.COMPOSER.snapshot(RealAtlas.request(1280, 720).at(Moment.month(2001, 10)));
        List<Event> vague = RealAtlas.ATLAS.events().stream().filter(e -> e.date().first().getYear() <= 2001
                && e.date().last().getYear() >= 2001 && !e.date().last().isBefore(e.date().first().plusMonths(1))).toList();
        assertEquals(vague.size(), month.withoutMonth());
        assertEquals(0, RealAtlas.COMPOSER.snapshot(RealAtlas.request(1280, 720).at(Moment.year(2001))).withoutMonth());
    }

    @Test
    void eventWithoutAPlaceIsNotOnTheMap() {
        assertEquals(List.of(), SceneReader.marks(TinyMap.scene(2014), "events"));
    }

    @Test
    void eventOffThePageIsNotOnTheMap() {
        assertEquals(List.of(), SceneReader.marks(
                TinyMap.scene(TinyMap.lookingAt(TinyMap.request(2009), 61, 46, 65, 49)), "events"));
    }

    @Test
    void pointerIsToldDateAndHeadline() {
        assertEquals("2009-12-14: The gas line opens", SceneReader.marks(TinyMap.scene(2009), "events").get(0).subject()
                .orElseThrow().name());
    }

    @Test
    void eventsAtOnePlaceDoNotHideEachOther() {
        MapScene scene = TinyMap.composer(manyAtOnePlace(20)).compose(TinyMap.request(2009));
        List<Mark.Symbol> stars = SceneReader.of(Mark.Symbol.class, SceneReader.marks(scene, "events")).toList();
        assertEquals(20, stars.size());
        double px = TinyMap.request(2009).viewpoint().metresPerPx();
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot(stars.get(i).x() - stars.get(j).x(), stars.get(i).y() - stars.get(j).y()) / px;
                assertTrue(apart > 8, "stars " + j + " and " + i + " are " + apart + " px apart");
            }
        }
    }

    @Test
    void weightierEventIsLarger() {
        MapScene scene = TinyMap.composer(manyAtOnePlace(3)).compose(TinyMap.request(2009));
        List<Double> sizes = SceneReader.of(Mark.Symbol.class, SceneReader.marks(scene, "events"))
                .map(Mark.Symbol::sizePx).toList();
        assertTrue(sizes.get(0) < sizes.get(1) && sizes.get(1) < sizes.get(2), sizes.toString());
    }

    private static Atlas manyAtOnePlace(int count) {
        Event like = TinyWorld.lineOpens();
        List<Event> events = IntStream.range(0, count).mapToObj(i -> new Event("event-" + i, like.date(), Optional.empty(),
                like.name(), like.summary(), like.topic(), List.of(), List.of(), like.place(), like.placeName(), 1 + i % 3,
                List.of(), like.certainty(), List.of(), like.sources())).toList();
        return TinyWorld.of(List.of(), List.of(), List.of(), events);
    }
}
