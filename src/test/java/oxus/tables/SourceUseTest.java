package oxus.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import oxus.cli.OpenAtlas;
import oxus.model.Atlas;
import oxus.model.Facility;
import oxus.time.Moment;
import oxus.time.Timeline;

/** What rests on each source of the shipped atlas. */
class SourceUseTest {

    private static Timeline timeline;
    private static Atlas atlas;
    private static SourceUse use;

    @BeforeAll
    static void open() throws Exception {
        timeline = OpenAtlas.bundled().timeline();
        atlas = timeline.atlas();
        use = new SourceUse(timeline);
    }

    @Test
    void everySourceOfAFactSupportsIt() {
        for (Facility facility : atlas.facilities()) {
            for (String source : facility.sources()) {
                assertEquals(1, use.of(source).stream().filter(s -> s.about().filter(facility.id()::equals).isPresent()
                        && s.name().equals(facility.name())).count(), facility.id() + " " + source);
            }
        }
    }

    @Test
    void whatIsSupportedIsThereInItsYear() {
        Tables tables = new Tables(atlas, ResourceBundle.getBundle("words", java.util.Locale.ENGLISH)::getString);
        List<Supported> facilities = atlas.sources().keySet().stream().flatMap(id -> use.of(id).stream())
                .filter(s -> s.about().flatMap(tables::holding).filter("facilities"::equals).isPresent()).distinct().toList();
        for (Supported supported : facilities) {
            boolean named = atlas.fact(supported.about().orElseThrow()).orElseThrow().name().equals(supported.name());
            int year = Math.max(timeline.firstYear(), supported.year().orElse(2022));
            assertTrue(!named || tables.shows(supported.about().orElseThrow(), timeline.at(Moment.year(year)), ""),
                    supported.toString());
        }
    }

    @Test
    void aSourceOfManyFiguresHasOneLineForEachSeries() {
        String source = atlas.observations().stream().map(o -> o.source()).findFirst().orElseThrow();
        List<Supported> figures = use.of(source);
        assertEquals(figures.stream().map(Supported::name).distinct().count(), figures.size());
    }

    @Test
    void theTableListsAllSources() {
        Table table = new SourceRows(atlas, use, ResourceBundle.getBundle("words", java.util.Locale.ENGLISH)::getString)
                .table();
        assertEquals(atlas.sources().size(), table.rows().size());
        assertTrue(table.moment().isEmpty());
    }
}
