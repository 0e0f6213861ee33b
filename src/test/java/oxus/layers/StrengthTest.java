package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.model.Claim;
import oxus.model.Facility;
import oxus.model.FuzzyDate;
import oxus.model.Quantity;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.scene.Signs;

class StrengthTest {

    private static final Facility BASE = RealAtlas.ATLAS.facilities().stream()
            .filter(facility -> facility.id().equals("russia-201-dushanbe")).findFirst().orElseThrow();

    @Test
    void newestFigureThatIsNotFromTheFutureCounts() {
        Facility counted = with(List.of(claim(500, "2004"), claim(700, "2013"), claim(900, "2020")));
        assertEquals(Optional.of(700.0), Strength.of(counted, LocalDate.of(2015, 12, 31)));
        assertEquals(Optional.empty(), Strength.of(counted, LocalDate.of(2001, 12, 31)));
    }

    @Test
    void areaGrowsWithTheNumber() {
        assertTrue(Strength.sizePx(0) > 0);
        double none = Strength.sizePx(0) * Strength.sizePx(0);
        double thousand = Strength.sizePx(1000) * Strength.sizePx(1000);
        double twoThousand = Strength.sizePx(2000) * Strength.sizePx(2000);
        assertEquals(thousand - none, twoThousand - thousand, 1e-6);
    }

    @Test
    void largeBaseIsLargerWhenSizeTellsPersonnelAndTheLegendSaysSo() {
        MapScene kinds = RealAtlas.scene(RealAtlas.request(1280, 720));
        MapScene counted = RealAtlas.scene(RealAtlas.request(1280, 720).sizing(Signs.PERSONNEL));
        assertTrue(size(counted) > size(kinds));
        assertTrue(SceneReader.words(counted, "legend").contains("with a bar: strength not known"));
        assertFalse(SceneReader.words(kinds, "legend").contains("with a bar: strength not known"));
    }

    private static double size(MapScene scene) {
        return SceneReader.of(Mark.Symbol.class, SceneReader.marks(scene, "facilities", BASE.id())).findFirst().orElseThrow().sizePx();
    }

    private static Facility with(List<Claim<Quantity>> personnel) {
        return new Facility(BASE.id(), BASE.name(), BASE.aliases(), BASE.operator(), BASE.host(), BASE.kind(),
                BASE.relationship(), BASE.position(), BASE.opened(), BASE.openedNote(), BASE.closed(), BASE.spells(), personnel,
                BASE.certainty(), BASE.note(), BASE.essays(), BASE.sources());
    }

    private static Claim<Quantity> claim(double persons, String asOf) {
        return new Claim<>(new Quantity(persons, persons, "persons"), "a", FuzzyDate.parse(asOf),
                Optional.empty(), Optional.empty(), Optional.empty(), true);
    }
}
