package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import oxus.model.Certainty;
import oxus.model.Event;
import oxus.model.TinyWorld;
import oxus.model.Topic;
import oxus.scene.HitTest;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Subject;
import oxus.time.Lens;
import oxus.time.Lifespan;

class TimeStripTest {

    private static final TimeAxis AXIS = TimeAxis.ofYears(1991, 2024, 58, 1000);

    @Test
    void eventsOfRussiaStandAboveThoseOfChina() {
        List<Mark.Symbol> dots = dots(strip(List.of(TinyWorld.fortHandedOver(), TinyWorld.lineOpens())));
        assertEquals(2, dots.size());
        assertTrue(dot(dots, "fort-handed-over").y() < dot(dots, "line-opens").y());
    }

    @Test
    void eventsStandInTheOrderOfTheirDates() {
        List<Mark.Symbol> dots = dots(strip(List.of(TinyWorld.fortHandedOver(), TinyWorld.lineOpens())));
        assertTrue(dot(dots, "line-opens").x() < dot(dots, "fort-handed-over").x());
    }

    @Test
    void weightierEventsAreLarger() {
        List<Mark.Symbol> dots = dots(strip(List.of(event("small", "2001-03-04", 1), event("great", "2008-03-04", 3))));
        assertTrue(dot(dots, "great").sizePx() > dot(dots, "small").sizePx());
    }

    @Test
    void equalDatesAreStacked() {
        List<Mark.Symbol> dots = dots(strip(List.of(event("one", "2001-03-04", 1), event("other", "2001-03-04", 1))));
        assertEquals(dot(dots, "one").x(), dot(dots, "other").x());
        assertNotEquals(dot(dots, "one").y(), dot(dots, "other").y());
    }

    @Test
    void uncertainDateIsHollow() {
        List<Mark.Symbol> dots = dots(strip(List.of(event("sure", "2001-03-04", 1), event("vague", "circa 2008", 1))));
        assertNotEquals(dot(dots, "sure").style().fill(), dot(dots, "vague").style().fill());
    }

    @Test
    void lensLeavesTheOthersFaint() {
        List<Event> events = List.of(TinyWorld.fortHandedOver(), TinyWorld.lineOpens());
        Mark.Symbol lit = dot(dots(strip(events)), "fort-handed-over");
        Mark.Symbol dimmed = dot(dots(strip(events, TinyMap.request(2010).through(Lens.CHINA), List.of())),
                "fort-handed-over");
        assertTrue(dimmed.style().fill().orElseThrow().getAlpha() < lit.style().fill().orElseThrow().getAlpha());
    }

    @Test
    void lifeOfAChosenFacilityIsABarFromItsBeginningToItsEnd() {
        Lifespan life = Lifespan.of(TinyWorld.fort(), TinyWorld.atlas()).orElseThrow();
        MapScene strip = strip(List.of(), TinyMap.request(2010), List.of(life));
        List<Mark.Area> bars = marks(strip).filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast)
                .filter(area -> area.subject().map(Subject::id).equals(Optional.of("fort"))).toList();
        assertEquals(AXIS.x(TinyWorld.fort().spells().get(0).period().from().mayBegin()),
                bars.get(0).shape().bounds().getMinX(), 0.01);
    }

    @Test
    void pointerFindsTheEventUnderIt() {
        MapScene strip = strip(List.of(TinyWorld.lineOpens()));
        Mark.Symbol dot = dots(strip).get(0);
        assertEquals(Optional.of("line-opens"), HitTest.at(strip, dot.x() + 1, dot.y()).map(Subject::id));
    }

    @Test
    void namesOfYearsDoNotTouchEachOther() {
        for (double width : new double[] {180, 400, 700, 1000, 1800}) {
            List<Mark.Text> years = marks(strip(List.of(), TinyMap.request(2010), List.of(),
                    TimeAxis.ofYears(1991, 2024, 58, width))).filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                    .filter(text -> text.words().matches("\\d{4}")).toList();
            assertTrue(years.size() >= 2, width + " px");
            for (int i = 1; i < years.size(); i++) {
                assertTrue(years.get(i).x() - years.get(i - 1).x() >= 30, width + " px: " + years.get(i).words());
            }
        }
    }

    private static MapScene strip(List<Event> events) {
        return strip(events, TinyMap.request(2010), List.of());
    }

    private static MapScene strip(List<Event> events, MapRequest request, List<Lifespan> chosen) {
        return strip(events, request, chosen, AXIS);
    }

    private static MapScene strip(List<Event> events, MapRequest request, List<Lifespan> chosen, TimeAxis axis) {
        var composer = TinyMap.composer(TinyWorld.of(List.of(TinyWorld.fort()), List.of(), TinyWorld.observations(), events));
        return new TimeStrip(composer.sheet(request.sized(1068, TimeStrip.HEIGHT, 1)), axis, chosen).scene();
    }

    private static Event event(String id, String date, int importance) {
        return new Event(id, TinyWorld.date(date), Optional.empty(), id, "It happened.", Topic.SECURITY, List.of("rus"),
                List.of("sou"), Optional.empty(), Optional.empty(), importance, List.of(), Certainty.CONFIRMED, List.of(),
                List.of("opening-news"));
    }

    private static Stream<Mark> marks(MapScene scene) {
        return scene.layers().get(0).marks().stream();
    }

    private static List<Mark.Symbol> dots(MapScene scene) {
        return marks(scene).filter(Mark.Symbol.class::isInstance).map(Mark.Symbol.class::cast).toList();
    }

    private static Mark.Symbol dot(List<Mark.Symbol> dots, String id) {
        return dots.stream().filter(dot -> dot.subject().orElseThrow().id().equals(id)).findFirst().orElseThrow();
    }
}
