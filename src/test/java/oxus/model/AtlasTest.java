package oxus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class AtlasTest {

    private final Atlas atlas = TinyWorld.atlas();

    @Test
    void actorStandsOnItsSideAndAStrangerOnNone() {
        assertEquals(Side.RUSSIA, atlas.sideOf("rus"));
        assertEquals(Side.OTHER, atlas.sideOf("atlantis"));
    }

    @Test
    void nameIsTheActorsThenTheCountrysThenTheIdItself() {
        assertEquals("Russia", atlas.nameOf("rus"));
        assertEquals("Northland", atlas.nameOf("nor"));
        assertEquals("atlantis", atlas.nameOf("atlantis"));
    }

    @Test
    void sourceIsBrieflyItsAuthorOrPublisherAndItsYear() {
        assertEquals("A. Author 2003", source(Optional.of("A. Author"), Optional.of("The Herald"), Optional.of("2003-10")));
        assertEquals("The Herald 2003", source(Optional.empty(), Optional.of("The Herald"), Optional.of("2003")));
        assertEquals("The Herald", source(Optional.empty(), Optional.of("The Herald"), Optional.empty()));
        assertEquals("On Bases", source(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void positionBecomesAnAreaAtSixtyKilometres() {
        assertFalse(new Position(65, 42, 59.9, Optional.empty()).isArea());
        assertTrue(new Position(65, 42, 60, Optional.empty()).isArea());
    }

    @Test
    void quantityWhoseLowIsAboveItsHighIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Quantity(3, 2, "km"));
        assertThrows(IllegalArgumentException.class, () -> new Quantity(Double.NaN, 2, "km"));
        assertEquals(2.5, new Quantity(2, 3, "km").middle());
    }

    @Test
    void faultNamesItsFileThenItsPlaceThenWhatIsWrong() {
        assertEquals("facilities.json:212 fort: no source", DataFault.at("facilities.json", "212", "fort: no source")
                .toString());
        assertEquals("facilities.json is missing", DataFault.inFile("facilities.json", "is missing").toString());
    }

    private static String source(Optional<String> author, Optional<String> publisher, Optional<String> date) {
        return new Source("s", author, "On Bases", publisher, date.map(TinyWorld::date), Optional.empty(), true,
                Optional.empty()).brief();
    }
}
