package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsCommandTest {

    private static final Typed JSON = Typed.oxus("facts", "--json");

    /** What was researched before there was an atlas. */
    @ParameterizedTest
    @CsvSource({"facilities, 53", "pipelines, 34", "railways, 32", "corridors, 7", "observations, 1354", "events, 220",
        "organisations, 20", "membership_spells, 137", "essays, 5", "essay_claims, 315", "disagreements, 62",
        "systems, 90", "activities, 21", "background_points, 31", "sources, 830"})
    void nothingThatWasResearchedIsLost(String kind, int researched) {
        Matcher number = Pattern.compile("\"" + kind + "\":(\\d+)").matcher(JSON.out().get(0));
        assertTrue(number.find(), kind + " in " + JSON.out());
        assertTrue(Integer.parseInt(number.group(1)) >= researched, number.group());
    }

    @Test
    void jsonIsOneLine() {
        assertEquals(0, JSON.code());
        assertEquals(1, JSON.out().size());
        assertEquals(List.of(), JSON.err());
    }

    @Test
    void wordsSayTheSame() {
        Typed typed = Typed.oxus("facts");
        assertEquals(0, typed.code());
        assertTrue(typed.out().contains("    53  facilities"), typed.out().toString());
        assertTrue(typed.out().contains("   137  membership spells"), typed.out().toString());
    }
}
