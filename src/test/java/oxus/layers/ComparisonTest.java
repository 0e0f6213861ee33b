package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Plate;
import oxus.scene.SceneReader;
import oxus.time.Moment;

/** Maps beside each other, and the map of what changed. */
class ComparisonTest {

    private static final Composer TINY = TinyMap.composer(oxus.model.TinyWorld.atlas());

    @Test
    void requestWithoutComparisonIsOneMap() {
        Plate plate = TINY.plate(TinyMap.request(2013));
        assertEquals(1, plate.panes().size());
        assertEquals(SceneReader.inWords(TINY.compose(TinyMap.request(2013))), SceneReader.inWords(plate.panes().get(0).scene()));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, '2008,2022'", "1024, 768, '2008,2022'", "1920, 1080, '1995,2005,2014,2022'",
        "1024, 768, '1995,2005,2014,2022'", "800, 1200, '1995,2005,2014'"})
    void mapsAreOfOneSizeAndShareWhatTitleLegendAndSourcesLeave(double width, double height, String years) {
        MapRequest request = comparing(RealAtlas.request(width, height), years);
        List<Rectangle2D> places = RealAtlas.COMPOSER.places(request);
        Plate plate = RealAtlas.COMPOSER.plate(request);
        assertEquals(years.split(",").length + 1, plate.panes().size());
        Rectangle2D page = new Rectangle2D.Double(0, 0, width + 2, height + 2);
        for (Rectangle2D place : places) {
            assertEquals(places.get(0).getWidth(), place.getWidth());
            assertEquals(places.get(0).getHeight(), place.getHeight());
            assertTrue(page.contains(place), place.toString());
            assertTrue(place.getHeight() * places.size() > 0.4 * height * (width / place.getWidth() > 1.5 ? places.size() / 2.0 : 1),
                    "room for the map: " + place);
            assertEquals(0, places.stream().filter(other -> other != place && other.intersects(place)).count());
        }
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void mapsStandStillWhileTheTimeRuns(double width, double height) {
        MapRequest page = RealAtlas.request(width, height);
        for (String years : List.of("1991,1995,1999,2003", "1996,2005,2015,2025")) {
            MapRequest request = comparing(page, years);
            Rectangle2D last = RealAtlas.COMPOSER.places(request).get(3);
            assertEquals(RealAtlas.COMPOSER.places(comparing(page, "1992,2001,2014,2022")).get(3), last);
            MapScene frame = RealAtlas.COMPOSER.plate(request).panes().get(4).scene();
            assertEquals(last.getMaxY(), SceneReader.panel(frame, "legend").orElseThrow().getMinY(), 1.5);
        }
    }

    @Test
    void smallMapsNameOnlyWhatCountsMost() {
        MapRequest request = comparing(RealAtlas.request(1024, 768), "1995,2005,2014,2022");
        MapScene small = RealAtlas.COMPOSER.plate(request).panes().get(3).scene();
        assertEquals(List.of(), SceneReader.words(small, "pipelines"));
        assertEquals(List.of(), SceneReader.words(small, "lakes"));
        assertTrue(SceneReader.words(small, "facilities").contains("Baikonur cosmodrome"),
                SceneReader.words(small, "facilities").toString());
    }

    @Test
    void eachMapSaysItsTimeAndTheyShareTheRest() {
        Plate plate = TINY.plate(comparing(TinyMap.request(2013), "2008,2013"));
        MapScene frame = plate.panes().get(2).scene();
        assertEquals(List.of("2008"), SceneReader.words(plate.panes().get(0).scene(), "title"));
        assertEquals(List.of("2013"), SceneReader.words(plate.panes().get(1).scene(), "title"));
        assertEquals(List.of("title", "sources", "legend", "scale-bar", "remarks"), SceneReader.layers(frame));
        assertTrue(SceneReader.words(frame, "legend").containsAll(List.of("Russia (1 | 1)", "China (0 | 1)")),
                SceneReader.words(frame, "legend").toString());
        assertEquals(List.of(), SceneReader.layers(plate.panes().get(0).scene()).stream().filter("legend"::equals).toList());
    }

    @Test
    void mapsAreSeenFromTheSamePlace() {
        Plate plate = TINY.plate(comparing(TinyMap.request(2013), "2008,2013"));
        assertEquals(plate.panes().get(0).scene().toPage(), plate.panes().get(1).scene().toPage());
    }

    @Test
    void mapBesideAnotherShowsWhatItShowsAlone() {
        Plate plate = TINY.plate(comparing(TinyMap.request(2013), "2008,2013"));
        for (int n = 0; n < 2; n++) {
            MapScene alone = TINY.compose(TinyMap.request(n == 0 ? 2008 : 2013));
            for (String layer : List.of("facilities", "pipelines", "events", "debt")) {
                assertEquals(SceneReader.subjects(alone, layer), SceneReader.subjects(plate.panes().get(n).scene(), layer));
            }
        }
    }

    @Test
    void mapsOverOneAnotherFillThePageAndEachShowsItsSide() {
        MapRequest request = TinyMap.request(2013).against(new Comparison.Swipe(Moment.year(2008), 0.25));
        Plate plate = TINY.plate(request);
        assertEquals(new Rectangle2D.Double(0, 0, 1280, 720), TINY.places(request).get(0));
        assertEquals(List.of(318.0, 959.0), plate.maps().stream().map(pane -> pane.part().getWidth()).toList());
        assertEquals(Optional.of(plate.panes().get(0)), plate.mapAt(300, 400));
        assertEquals(Optional.of(plate.panes().get(1)), plate.mapAt(330, 400));
        for (int n = 0; n < 2; n++) {
            MapScene alone = TINY.compose(TinyMap.request(n == 0 ? 2008 : 2013));
            assertEquals(alone.toPage(), plate.panes().get(n).scene().toPage());
            assertEquals(SceneReader.subjects(alone, "pipelines"), SceneReader.subjects(plate.panes().get(n).scene(), "pipelines"));
        }
    }

    @Test
    void mapsOverOneAnotherShareOneLegendAndSayTheirTimesBesideTheBar() {
        Plate plate = TINY.plate(TinyMap.request(2013).against(new Comparison.Swipe(Moment.year(2008), 0.5)));
        MapScene frame = plate.panes().get(2).scene();
        List<Mark.Text> title = SceneReader.of(Mark.Text.class, SceneReader.marks(frame, "title")).toList();
        assertEquals(List.of("2008 | 2013", "2008", "2013"), title.stream().map(Mark.Text::words).filter(w -> w.startsWith("20")).toList());
        assertTrue(title.get(title.size() - 2).x() < 640 && title.get(title.size() - 1).x() > 640, title.toString());
        assertTrue(SceneReader.words(frame, "legend").containsAll(List.of("Russia (1 | 1)", "China (0 | 1)")),
                SceneReader.words(frame, "legend").toString());
        assertFalse(SceneReader.marks(frame, "scale-bar").isEmpty());
    }

    @Test
    void sideTooNarrowForItsTimeDoesNotSayIt() {
        Plate plate = TINY.plate(TinyMap.request(2013).against(new Comparison.Swipe(Moment.year(2008), 0.02)));
        assertEquals(List.of("2008 | 2013", "2013"), SceneReader.words(plate.panes().get(2).scene(), "title").stream()
                .filter(words -> words.startsWith("20")).toList());
    }

    @Test
    void differenceSaysWhatOpenedClosedAndStayed() {
        MapScene map = TINY.compose(TinyMap.everything(2014).against(new Comparison.Difference(Moment.year(2009))));
        List<String> legend = SceneReader.words(map, "legend");
        assertTrue(legend.containsAll(List.of("opened: China (1)", "closed or handed over: Russia (1)", "faint: unchanged (1)")),
                legend.toString());
        assertTrue(SceneReader.words(map, "title").contains("2014 against 2009"));
    }

    @Test
    void differenceColoursByTheChangeAndNamesItsYears() {
        MapScene map = TINY.compose(TinyMap.request(2014).against(new Comparison.Difference(Moment.year(2007))));
        List<String> told = SceneReader.marks(map, "debt").stream().flatMap(m -> m.subject().stream()).map(s -> s.name()).toList();
        assertEquals(List.of("Northland: +16 points (2005 to 2010)", "Southland: no two figures for 2007 and 2014"), told);
        assertTrue(SceneReader.words(map, "legend").containsAll(List.of("Change: China's share of the public debt", "not known twice")));
        assertFalse(SceneReader.words(map, "legend").contains("no figure"));
    }

    private static MapRequest comparing(MapRequest request, String years) {
        Stream<Moment> moments = Arrays.stream(years.split(",")).map(year -> Moment.year(Integer.parseInt(year)));
        return request.against(new Comparison.Beside(moments.toList()));
    }
}
