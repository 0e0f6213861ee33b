package oxus.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;

import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;

import oxus.cite.PlainText;
import oxus.layers.Cited;
import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.time.Moment;

class AccompanimentTest {

    private final Composer composer = TinyMap.composer(TinyWorld.atlas());

    @Test
    void referencesAreThoseOfWhatIsInTheFrame() {
        Accompaniment words = of(TinyMap.request(2010).showing(List.of("facilities")));
        Accompaniment none = of(TinyMap.request(2010).showing(List.of("land")));
        assertEquals(PlainText.of(Cited.on(composer.told(TinyMap.request(2010).showing(List.of("facilities"))))),
                words.references());
        assertFalse(words.references().isEmpty());
        assertEquals("", none.references());
    }

    @Test
    void theMapItselfIsTheFirstReferenceForPrograms() throws Exception {
        Accompaniment words = of(TinyMap.request(2010));
        assertTrue(words.bibTeX().startsWith("@misc{oxus-map,"), words.bibTeX());
        assertTrue(words.cslJson().startsWith("[\n  {\n    \"id\": \"oxus-map\""), words.cslJson());
        int references = (int) words.references().lines().count();
        assertEquals(references + 1, new BibTeXParser().parse(new StringReader(words.bibTeX())).getEntries().size());
    }

    @Test
    void captionAndCitationNameTheMap() {
        Accompaniment words = of(TinyMap.request(2010).showing(List.of("pipelines")));
        assertEquals("Central Asia between Russia and China, 2010: Pipelines", words.title());
        assertTrue(words.caption().startsWith(words.title() + ". Sources: "), words.caption());
        assertTrue(words.caption().contains("Natural Earth"), words.caption());
        assertTrue(words.citation().contains("“" + words.title() + "”"), words.citation());
    }

    @Test
    void bothMomentsOfAComparisonAreReferredTo() {
        MapRequest one = TinyMap.request(2010).showing(List.of("debt"));
        MapRequest two = one.against(new Comparison.Swipe(Moment.year(1995), 0.5));
        assertTrue(of(two).references().lines().toList().containsAll(of(one).references().lines().toList()));
        assertTrue(of(two).title().contains("1995 beside 2010"));
    }

    @Test
    void theSameRequestGivesTheSameWords() {
        assertEquals(of(TinyMap.everything(2010)), of(TinyMap.everything(2010)));
    }

    @Test
    void theTextHoldsAllThatIsToBeRead() {
        Accompaniment words = of(TinyMap.request(2010));
        List.of(words.caption(), words.alternative(), words.citation(), words.references())
                .forEach(part -> assertTrue(words.text().contains(part), part));
    }

    private Accompaniment of(MapRequest request) {
        return Accompaniment.of(request, composer);
    }
}
