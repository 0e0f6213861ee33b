package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.style.Ink;

class MembershipsTest {

    @ParameterizedTest
    @CsvSource({"2001, 0", "2002, 2", "2011, 2", "2012, 2", "2013, 1"})
    void everyMemberHasATag(int year, int tags) {
        assertEquals(tags, SceneReader.words(scene(year), "membership").size());
    }

    @Test
    void tagIsFilledWithTheColourOfTheSideThatLeads() {
        for (Mark.Area tag : tags(2005)) {
            assertEquals(TinyMap.ink(Ink.RUSSIA_TEXT), tag.style().fill().orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({"2002, 2", "2003, 0", "2012, 1", "2013, 0"})
    void whoJoinsOrLeavesInTheYearIsMarkedWithALine(int year, int lines) {
        assertEquals(lines, SceneReader.of(Mark.Stroke.class, SceneReader.marks(scene(year), "membership")).count());
    }

    @Test
    void pointerIsToldWhoJoinsAndWhoLeaves() {
        assertEquals(List.of("Treaty (joins)", "Treaty (joins)"), told(2002));
        assertEquals(List.of("Treaty", "Treaty"), told(2005));
        assertEquals(List.of("Treaty", "Treaty (leaves)"), told(2012));
    }

    @Test
    void openingMapHasNoTags() {
        assertEquals(List.of(), SceneReader.marks(TinyMap.scene(2005), "membership"));
    }

    @Test
    void legendNamesWhoLeadsOnlyWhereThereAreTags() {
        assertTrue(SceneReader.words(scene(2005), "legend").contains("led by Russia"));
        assertFalse(SceneReader.words(scene(2001), "legend").contains("led by Russia"));
        assertFalse(SceneReader.words(scene(2005), "legend").contains("led by China"));
    }

    @Test
    void treatyIsCreditedWhileItHasMembers() {
        assertTrue(String.join(" ", SceneReader.words(scene(2005), "sources")).contains("Treaty Papers"));
        assertFalse(String.join(" ", SceneReader.words(scene(2001), "sources")).contains("Treaty Papers"));
    }

    private static MapScene scene(int year) {
        return TinyMap.scene(TinyMap.everything(year));
    }

    private static List<Mark.Area> tags(int year) {
        return SceneReader.of(Mark.Area.class, SceneReader.marks(scene(year), "membership"))
                .filter(area -> area.subject().isPresent()).toList();
    }

    private static List<String> told(int year) {
        return tags(year).stream().map(tag -> tag.subject().orElseThrow().name()).toList();
    }
}
