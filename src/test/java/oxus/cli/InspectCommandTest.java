package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code oxus inspect}, as typed. */
class InspectCommandTest {

    private static final String LAKES = Path.of("geodata", "lakes.shp").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return new CommandLine(new InspectCommand()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void tellsAPersonWhatTheFileHolds() {
        assertEquals(0, run(LAKES));
        assertTrue(out.toString().matches("(?s).*lakes\\.shp\\s+geometry  Polygon\\s+features  \\d+\\s+bounds    \\S+ \\S+ to .*"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void tellsAProgramInOneLineOfJson() {
        assertEquals(0, run("--json", LAKES));
        assertEquals(1, out.toString().lines().count());
        assertTrue(out.toString().startsWith("{\"geometry\":\"Polygon\",\"features\":"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void refusesWhatIsNoShapefileInOneLine() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.shp"), "Dear friend, ".repeat(20));
        assertEquals(2, run("--json", letter.toString()));
        assertEquals("", out.toString());
        assertEquals(letter + ":byte 0 is no shapefile: its file code is 1147494770, not 9994", err.toString().strip());
    }

    @Test
    void refusesAMissingFileInOneLine() {
        assertEquals(2, run("nowhere.shp"));
        assertEquals("nowhere.shp does not exist", err.toString().strip());
    }
}
