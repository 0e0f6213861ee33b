package oxus.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.layers.RealAtlas;
import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;

class EntriesTest {

    private static final Composer TINY = TinyMap.composer(TinyWorld.atlas());

    static Stream<MapRequest> requests() {
        MapRequest all = TinyMap.everything(2022).coloured("china_share_external_public_debt");
        return Stream.of(all, all.at(Moment.year(1996)), all.at(Moment.window(2001, 2010)), all.at(Moment.month(2022, 9)),
                TinyMap.lookingAt(all, 69, 38, 75, 41), all.through(Lens.CHINA), all.with(Ghosts.HIDDEN),
                all.against(new Comparison.Difference(Moment.year(2008))), all.showing(List.of("facilities")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatIsDrawnInTheFrameIsListedAndNothingElse(MapRequest request) {
        Composer composer = RealAtlas.COMPOSER;
        List<String> facts = composer.layers().stream().filter(layer -> layer.group() == Layer.Group.FACTS).map(Layer::id).toList();
        Map<String, Set<String>> drawn = InFrame.of(composer.compose(request));
        Map<String, Set<String>> listed = Entries.of(request, composer).stream().collect(Collectors.groupingBy(Entry::layer,
                Collectors.mapping(Entry::id, Collectors.toCollection(TreeSet::new))));
        for (String layer : facts) {
            // A town is ground, and an own file its owner's.
            Collection<String> there = new TreeSet<>(drawn.getOrDefault(layer, Set.of()));
            there.removeIf(id -> id.startsWith("town:"));
            assertEquals(there, listed.getOrDefault(layer, Set.of()), layer);
        }
    }

    @Test
    void whatLiesOutsideTheFrameIsNotListed() {
        MapRequest request = TinyMap.request(2010).showing(List.of("facilities"));
        assertEquals(List.of("fort"), ids(TinyMap.lookingAt(request, 64, 42, 66, 43)));
        assertEquals(List.of(), ids(TinyMap.lookingAt(request, 66, 43, 67, 44)));
    }

    @Test
    void twoClaimsAreTwoRowsAndAnOlderFigureKeepsItsYear() {
        List<List<String>> rows = ShownCsv.of(Entries.of(TinyMap.request(2012).showing(List.of("debt")), TINY),
                TINY.timeline().atlas().sources());
        List<String> head = rows.get(0);
        List<List<String>> north = rows.stream().filter(row -> row.get(head.indexOf("id")).equals("nor")).toList();
        assertEquals(List.of("20", "60"), column(north, head.indexOf("value")));
        assertEquals(List.of("yes", "no"), column(north, head.indexOf("preferred")));
        assertEquals(List.of("2010", "2010"), column(north, head.indexOf("figure_of")));
        assertEquals(List.of("debt-2010-north", "debt-rival"), column(north, head.indexOf("source_ids")));
    }

    @Test
    void aThingThatMayNotBeThereYetIsMarked() {
        List<Entry> posts = Entries.of(TinyMap.request(2012).showing(List.of("facilities")), TINY).stream()
                .filter(entry -> entry.id().equals("post")).toList();
        assertEquals(1, posts.size());
        assertFalse(posts.get(0).sure());
        assertTrue(posts.get(0).placed().startsWith("within 100 km"), posts.get(0).placed());
    }

    @Test
    void noFigureIsFromTheFuture() {
        for (int year : new int[] {1995, 2005, 2015}) {
            for (Entry entry : Entries.of(TinyMap.everything(year).coloured("china_share_external_public_debt"), RealAtlas.COMPOSER)) {
                for (Entry.Figure figure : entry.figures()) {
                    if (!figure.of().isEmpty() && figure.of().matches("\\d{4}.*")) {
                        assertTrue(Integer.parseInt(figure.of().substring(0, 4)) <= year, year + ": " + entry.id() + " " + figure);
                    }
                }
            }
        }
    }

    @Test
    void everyRowNamesItsSources() {
        List<Entry> entries = Entries.of(TinyMap.everything(2022).coloured("china_share_external_public_debt"), RealAtlas.COMPOSER);
        for (Entry entry : entries) {
            assertTrue(!entry.sources().isEmpty() || entry.figures().stream().allMatch(figure -> !figure.sources().isEmpty()), entry.id());
        }
        List<List<String>> rows = ShownCsv.of(entries, RealAtlas.ATLAS.sources());
        int head = rows.get(0).size();
        rows.forEach(row -> assertEquals(head, row.size()));
    }

    @Test
    void eachOfTheComparedMapsHasItsOwnEntries() {
        MapRequest request = TinyMap.request(2010).showing(List.of("facilities"))
                .against(new Comparison.Beside(List.of(Moment.year(2005), Moment.year(2020))));
        List<String> moments = Entries.of(request, TINY).stream().map(entry -> entry.moment() + " " + entry.id()).toList();
        assertTrue(moments.contains("2005 fort"), moments.toString());
        assertTrue(moments.contains("2020 post"), moments.toString());
    }

    private static List<String> ids(MapRequest request) {
        return Entries.of(request, TINY).stream().map(Entry::id).toList();
    }

    private static List<String> column(List<List<String>> rows, int number) {
        return rows.stream().map(row -> row.get(number)).toList();
    }
}
