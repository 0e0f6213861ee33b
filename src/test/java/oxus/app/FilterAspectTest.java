package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.cli.OpenAtlas;
import oxus.model.Atlas;
import oxus.time.Facets;
import oxus.time.Moment;
import oxus.time.Selection;
import oxus.time.Timeline;

/** What the filter offers. */
class FilterAspectTest {

    private final Wording wording = Wording.english();

    @Test
    void onlyWhatTheAtlasHasIsOffered() {
        List<FilterAspect<?>> aspects = FilterAspect.of(TinyAtlas.atlas(), wording);
        assertEquals(List.of("kind", "status", "certainty", "theme", "country"),
                aspects.stream().map(FilterAspect::id).toList());
        assertEquals(List.of("Air base", "Gas pipeline", "Event"), words(aspects.get(0)));
        assertEquals(List.of("Under construction", "Operating"), words(aspects.get(1)));
        assertEquals(List.of("Kazakhstan", "Uzbekistan", "China"), words(aspects.get(4)));
    }

    @Test
    void everyChoiceOfTheBundledAtlasHasWordsAndACount() throws IOException {
        Timeline timeline = OpenAtlas.bundled().timeline();
        Atlas atlas = timeline.atlas();
        Facets facets = timeline.facets(Moment.year(2022), Selection.everything());
        for (FilterAspect<?> aspect : FilterAspect.of(atlas, wording)) {
            assertFalse(aspect.choices().isEmpty());
            assertTrue(aspect.counted().apply(facets).keySet().containsAll(aspect.choices()), aspect::id);
            words(aspect).forEach(words -> assertFalse(words.contains("."), words));
        }
    }

    private static <E> List<String> words(FilterAspect<E> aspect) {
        return aspect.choices().stream().map(aspect.words()).toList();
    }
}
