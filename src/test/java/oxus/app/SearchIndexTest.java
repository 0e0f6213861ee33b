package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.files.AtlasReader;
import oxus.scene.Subject;
import oxus.time.Timeline;

class SearchIndexTest {

    private static final SearchIndex ATLAS = new SearchIndex(new Timeline(AtlasReader.bundled().atlas()), Wording.english());

    private final SearchIndex index = new SearchIndex(new Timeline(TinyAtlas.atlas()), Wording.english());

    @Test
    void beginningOfANameFindsIt() {
        assertEquals(List.of("Box base", "Box pipeline"), names(index.find("box").stream().limit(2).toList()));
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(names(ATLAS.find("uzen")), names(ATLAS.find("ÜZEN")));
    }

    @Test
    void anotherNameFindsItAndIsSaid() {
        Finding base = index.find("kasten").get(0);
        assertEquals("Box base", base.subject().name());
        assertTrue(base.detail().orElseThrow().contains("Kasten"));
    }

    @Test
    void yearFindsTheYear() {
        assertEquals(List.of(new Finding(Finding.Kind.YEAR, new Subject("2009", "2009"), Optional.empty())),
                index.find("2009"));
    }

    @Test
    void everyWordMustBeThere() {
        assertEquals(List.of("Box pipeline"), names(index.find("pipe box")));
        assertEquals(List.of(), index.find("box nowhere"));
    }

    @Test
    void noWordsFindNothing() {
        assertEquals(List.of(), index.find("  "));
        assertEquals(List.of(), index.find("?!"));
    }

    @Test
    void actorsLeadToWhatTheyRun() {
        assertTrue(names(ATLAS.find("united states")).stream().anyMatch(name -> name.startsWith("Manas air base")));
    }

    @Test
    void theSourcesSpellingFindsATown() {
        assertTrue(names(ATLAS.find("samarqand")).contains("Samarkand"));
        assertTrue(names(ATLAS.find("dzhambul")).contains("Taraz"));
    }

    @Test
    void statementsOfTheEssaysAreFoundByTheirWords() {
        assertTrue(ATLAS.find("debt china").stream().anyMatch(found -> found.kind() == Finding.Kind.CLAIM));
    }

    @Test
    void nameThatIsTheWholeQuestionComesFirst() {
        assertEquals("Kant air base", ATLAS.find("kant").get(0).subject().name());
    }

    private static List<String> names(List<Finding> found) {
        return found.stream().map(finding -> finding.subject().name()).toList();
    }
}
