package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.model.Certainty;
import oxus.model.Facility;
import oxus.model.TinyWorld;
import oxus.scene.Glyph;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.style.Ink;

class FacilitiesTest {

    @ParameterizedTest
    @CsvSource({"1995, ''", "2001, ''", "2002, fort", "2010, fort", "2011, post fort", "2014, post fort"})
    void facilitiesComeInTheirYears(int year, String ids) {
        assertEquals(List.of(ids.split(" ")).stream().filter(id -> !id.isEmpty()).sorted().toList(),
                SceneReader.subjects(TinyMap.scene(year), "facilities").stream().sorted().toList());
    }

    @Test
    void shapeAndColourTellWhoseItIs() {
        assertEquals(Glyph.CIRCLE, symbol(2013, "fort").glyph());
        assertEquals(Glyph.SQUARE, symbol(2013, "post").glyph());
        assertEquals(Optional.of(TinyMap.ink(Ink.RUSSIA)), symbol(2013, "fort").style().fill());
        assertEquals(Optional.of(TinyMap.ink(Ink.CHINA)), symbol(2013, "post").style().fill());
    }

    @Test
    void whatIsBeingBuiltIsHollowAndDashedInTheColourOfItsSide() {
        Mark.Symbol built = symbol(2002, "fort");
        assertNotEquals(Optional.of(TinyMap.ink(Ink.RUSSIA)), built.style().fill());
        assertEquals(TinyMap.ink(Ink.RUSSIA), built.style().line().orElseThrow().color());
        assertFalse(built.style().line().orElseThrow().dashPx().isEmpty());
    }

    @Test
    void whatIsPastIsAGhostWithoutAName() {
        Mark.Symbol past = symbol(2014, "fort");
        assertNotEquals(Optional.of(TinyMap.ink(Ink.RUSSIA)), past.style().fill());
        assertEquals(TinyMap.ink(Ink.GHOST), past.style().line().orElseThrow().color());
        assertFalse(SceneReader.words(TinyMap.scene(2014), "facilities").contains("Fort"));
        assertTrue(SceneReader.words(TinyMap.scene(2013), "facilities").contains("Fort"));
    }

    @Test
    void whatIsOnlyPossibleIsHollow() {
        assertNotEquals(Optional.of(TinyMap.ink(Ink.CHINA)), symbol(2012, "post").style().fill());
        assertEquals(TinyMap.ink(Ink.CHINA), symbol(2012, "post").style().line().orElseThrow().color());
    }

    @ParameterizedTest
    @EnumSource(value = Certainty.class, names = {"REPORTED", "ESTIMATE", "DISPUTED", "DENIED"})
    void whatIsNotConfirmedIsHollowAndTheLegendSaysWhy(Certainty certainty) {
        MapScene scene = TinyMap.composer(TinyWorld.of(List.of(fort(certainty)), List.of(), List.of(), List.of()))
                .compose(TinyMap.request(2010));
        Mark.Symbol sign = SceneReader.of(Mark.Symbol.class, SceneReader.marks(scene, "facilities"))
                .findFirst().orElseThrow();
        assertNotEquals(Optional.of(TinyMap.ink(Ink.RUSSIA)), sign.style().fill());
        assertEquals(TinyMap.ink(Ink.RUSSIA), sign.style().line().orElseThrow().color());
        String told = sign.subject().orElseThrow().name();
        String why = told.substring(told.indexOf("; ") + 2, told.length() - 1);
        assertTrue(SceneReader.words(scene, "legend").contains(why), why);
        assertFalse(SceneReader.words(TinyMap.scene(2010), "legend").contains(why));
    }

    @Test
    void placeKnownOnlyWithinHundredKilometresIsACircleOfThatRadius() {
        List<Mark> post = SceneReader.marks(TinyMap.scene(2013), "facilities", "post");
        Rectangle2D circle = SceneReader.of(Mark.Area.class, post).findFirst().orElseThrow().shape().bounds();
        assertEquals(200_000, circle.getWidth(), 1);
        assertEquals(200_000, circle.getHeight(), 1);
        double[] at = {68, 48};
        TinyMap.PROJECTION.forward(at);
        assertEquals(at[0], circle.getCenterX(), 1);
        assertEquals(at[1], circle.getCenterY(), 1);
    }

    @Test
    void exactPlaceHasNoCircle() {
        List<Mark> fort = SceneReader.marks(TinyMap.scene(2013), "facilities", "fort");
        assertEquals(List.of(), SceneReader.of(Mark.Area.class, fort).toList());
    }

    @Test
    void signKeepsItsSizeWhenTheMapComesNearer() {
        MapRequest near = TinyMap.lookingAt(TinyMap.request(2010), 64, 42, 66, 43);
        Mark.Symbol fort = SceneReader.of(Mark.Symbol.class, SceneReader.marks(TinyMap.scene(near), "facilities", "fort"))
                .findFirst().orElseThrow();
        assertEquals(symbol(2010, "fort").sizePx(), fort.sizePx());
    }

    @Test
    void largerLettersComeWithLargerSigns() {
        MapScene large = TinyMap.scene(TinyMap.request(2010).lettered(2));
        Mark.Symbol fort = SceneReader.of(Mark.Symbol.class, SceneReader.marks(large, "facilities", "fort"))
                .findFirst().orElseThrow();
        assertEquals(2 * symbol(2010, "fort").sizePx(), fort.sizePx());
    }

    @Test
    void whatLiesOffThePageIsNotDrawn() {
        MapRequest north = TinyMap.lookingAt(TinyMap.request(2013), 66, 47, 70, 49);
        assertEquals(List.of("post"), SceneReader.subjects(TinyMap.scene(north), "facilities"));
    }

    @Test
    void pointerIsToldNameAndState() {
        assertEquals("Fort (in use)", symbol(2010, "fort").subject().orElseThrow().name());
        assertEquals("Fort (closed, handed over or dropped)", symbol(2014, "fort").subject().orElseThrow().name());
    }

    private static Facility fort(Certainty certainty) {
        Facility fort = TinyWorld.fort();
        return new Facility(fort.id(), fort.name(), fort.aliases(), fort.operator(), fort.host(), fort.kind(),
                fort.relationship(), fort.position(), fort.opened(), fort.openedNote(), fort.closed(), fort.spells(),
                fort.personnel(), certainty, fort.note(), fort.essays(), fort.sources());
    }

    private static Mark.Symbol symbol(int year, String facility) {
        return SceneReader.of(Mark.Symbol.class, SceneReader.marks(TinyMap.scene(year), "facilities", facility))
                .findFirst().orElseThrow();
    }
}
