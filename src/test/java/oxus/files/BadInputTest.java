package oxus.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.files.check.Enclaves;
import oxus.files.check.FacilityInHost;
import oxus.files.check.Rules;
import oxus.model.Atlas;
import oxus.model.DataFault;

/** What a lecturer's hand or a stranger's file can do wrong: each gives its line and leaves the rest of the atlas usable. */
class BadInputTest {

    private static final long HUGE_BYTES = 200L << 20;

    @TempDir
    private Path folder;
    private TinyWorld world;

    @BeforeEach
    void soundWorld() {
        world = new TinyWorld(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilities", "pipelines", "railways", "corridors", "observations", "organisations", "events",
        "activities", "background", "essays"})
    void aFileThatIsNotJson(String kind) {
        world.write(kind + ".json", "Kant is an air base.");
        assertOneFault(kind + ".json:1 is not JSON: ");
        assertTheRestIsUsable(kind);
        assertNobodyElseIsBlamed();
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, essays.json:1 is not UTF-8", "UTF-16, essays.json is not UTF-8"})
    void aFileThatIsNotUtf8(String charset, String fault) throws IOException {
        world.write("essays.json", "{ \"essays\": \"Türkmenabat\" }".getBytes(charset));
        assertOneFault(fault + "; save the file as UTF-8");
        assertTheRestIsUsable("essays");
        assertNobodyElseIsBlamed();
    }

    @Test
    void aFileOf200Megabytes() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("events.json").toFile(), "rw")) {
            file.setLength(HUGE_BYTES);
        }
        assertOneFault("events.json is larger than 16 MB, too large to be read");
        assertTheRestIsUsable("events");
        assertNobodyElseIsBlamed();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facilities.json    | "opened":     | "opend":    | 5 kant: unknown key opend (did you mean opened?)
            activities.json    | "certainty":  | "colour": "red", "certainty": | 5 drill-2004: unknown key colour
            background.json    | "year": 2009  | "year": 2009, "month": 3 | 5 spending, lines, points: unknown key month
            essays.json        | "heading":    | "headin": "Bases", "heading": | 3 F001: unknown key headin (did you mean heading?)
            """)
    void aFieldThatNobodyKnows(String file, String before, String now, String fault) {
        world.change(file, before, now);
        assertEquals(List.of(file + ":" + fault), world.faults());
        assertTheRestIsUsable("nothing");
    }

    @Test
    void factsOfOneId() {
        world.change("activities.json", "\"id\": \"drill-2004\"", "\"id\": \"kant\"");
        assertOneFault("activities.json:2 kant: the same id stands already at ");
        assertTheRestIsUsable("activities");
    }

    @Test
    void claimsOfOneId() throws IOException {
        String essays = Files.readString(folder.resolve("essays.json"));
        int start = essays.indexOf("    { \"id\": \"F001\"");
        String claim = essays.substring(start, essays.indexOf("}\n", start) + 1);
        world.change("essays.json", claim, claim + ",\n" + claim);
        assertOneFault("essays.json:5 F001: the same id stands already at ");
        assertTheRestIsUsable("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2009", "2009-02-31"})
    void aDayThatIsNone(String date) {
        world.change("activities.json", "\"from\": \"2004-05\"", "\"from\": \"" + date + "\"");
        assertOneFault("activities.json:2 drill-2004: from \"" + date + "\" is no date; dates are written 2003, ");
        assertTheRestIsUsable("activities");
        assertNobodyElseIsBlamed();
    }

    @Test
    void coordinatesThatAreSwappedFarNorth() {
        world.change("facilities.json", "[65, 45]", "[42.85, 74.85]");
        assertOneFault("facilities.json:4 kant: at [42.85, 74.85] looks as if longitude and latitude were swapped; ");
        assertTheRestIsUsable("facilities");
        assertNobodyElseIsBlamed();
    }

    @Test
    void coordinatesThatAreSwappedOutOfTheHost() {
        world.change("facilities.json", "[65, 45]", "[45, 65]");
        List<String> breaches = world.breaches(new FacilityInHost());
        assertEquals(1, breaches.size());
        assertTrue(breaches.get(0).startsWith("facilities.json:2 kant: it lies "), breaches.get(0));
        assertTrue(breaches.get(0).endsWith("; longitude and latitude look swapped"), breaches.get(0));
        assertTheRestIsUsable("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret.json", "/etc/hostname", "https://example.org/facts.json"})
    void anIncludeOfWhatLiesOutsideTheFolder(String where) {
        world.change("facilities.json", "\"checked_to\"", "\"include\": \"" + where + "\", \"checked_to\"");
        assertEquals(List.of("facilities.json:1 unknown key include"), world.faults());
        assertTheRestIsUsable("nothing");
    }

    private void assertOneFault(String beginning) {
        List<String> faults = world.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith(beginning), faults.get(0));
        assertEquals(1, faults.get(0).lines().count());
    }

    /** One mistake is one fault: whoever names what could not be read is not at fault. */
    private void assertNobodyElseIsBlamed() {
        Reading reading = world.read();
        List<DataFault> breaches = Rules.all().stream().filter(rule -> !(rule instanceof Enclaves))
                .flatMap(rule -> rule.breaches(reading).stream()).toList();
        assertEquals(List.of(), breaches);
    }

    /** Every kind of facts but one is there as it is in the sound world. */
    private void assertTheRestIsUsable(String broken) {
        Atlas atlas = world.read().atlas();
        assertThere(atlas.facilities(), 1, broken.equals("facilities"));
        assertThere(atlas.routes(), 1, broken.equals("pipelines"));
        assertThere(atlas.corridors(), 1, broken.equals("corridors"));
        assertThere(atlas.observations(), 3, broken.equals("observations"));
        assertThere(atlas.organisations(), 1, broken.equals("organisations"));
        assertThere(atlas.events(), 1, broken.equals("events"));
        assertThere(atlas.activities(), 1, broken.equals("activities"));
        assertThere(atlas.background(), 1, broken.equals("background"));
        assertThere(atlas.essays().claims(), 1, broken.equals("essays"));
    }

    private static void assertThere(List<?> things, int sound, boolean broken) {
        assertEquals(broken ? 0 : sound, things.size(), things.toString());
    }
}
