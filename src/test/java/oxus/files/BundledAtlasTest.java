package oxus.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import oxus.files.check.Rules;
import oxus.model.Country;

/** The atlas that ships: all of it is read, and it keeps the rules. */
class BundledAtlasTest {

    private static Reading reading;

    @BeforeAll
    static void read() {
        reading = AtlasReader.bundled();
    }

    @Test
    void nothingIsLeftOut() {
        assertEquals(List.of(), reading.faults());
    }

    @Test
    void itKeepsTheRules() {
        assertEquals("", String.join("\n", Rules.breaches(reading).stream().map(Object::toString).toList()));
    }

    @Test
    void itHasEveryFactThatWasResearched() {
        assertEquals(53, reading.atlas().facilities().size());
        assertEquals(66, reading.atlas().routes().size());
        assertEquals(7, reading.atlas().corridors().size());
        assertEquals(1354, reading.atlas().observations().size());
        assertEquals(220, reading.atlas().events().size());
        assertEquals(20, reading.atlas().organisations().size());
        assertEquals(21, reading.atlas().activities().size());
        assertEquals(12, reading.atlas().background().size());
        assertEquals(5, reading.atlas().essays().essays().size());
        assertEquals(315, reading.atlas().essays().claims().size());
        assertEquals(62, reading.atlas().essays().disagreements().size());
        assertEquals(90, reading.atlas().essays().systems().size());
        assertEquals(137, reading.atlas().organisations().stream().mapToInt(o -> o.memberships().size()).sum());
    }

    @Test
    void theMapHasTheFiveRepublicsAndAllItsLayers() {
        assertEquals(List.of("kaz", "kgz", "tjk", "tkm", "uzb"), reading.atlas().base().countries().stream()
                .filter(Country::republic).map(Country::id).sorted().toList());
        assertTrue(reading.atlas().base().overview().size() > 100);
        assertTrue(reading.atlas().base().provinceLines().size() > 40);
        assertTrue(reading.atlas().base().boundaries().stream().anyMatch(b -> b.disputed()));
        assertTrue(reading.atlas().base().lakes().stream().anyMatch(l -> l.name().equals("Aral Sea")));
        assertTrue(reading.atlas().base().rivers().stream().anyMatch(r -> r.name().contains("Amu Darya")));
        assertEquals(5, reading.atlas().base().towns().stream()
                .filter(t -> t.capital() && List.of("kaz", "kgz", "tjk", "tkm", "uzb").contains(t.country())).count());
    }
}
