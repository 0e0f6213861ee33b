package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCommandTest {

    private final List<String> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"карта.png", "中亚.svg", "map.pdf"})
    void mapOpensTheWindow(String name) {
        Path map = folder.resolve(name);
        assertEquals(0, Typed.oxus("export", "--size", "640x360", "-o", map.toString()).code());
        assertEquals(new Typed(0, List.of(), List.of()), open(map));
        assertEquals(List.of(map.toString()), opened);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "view.json    | {\"oxus_view\": 1, \"moment\": \"2014\"}",
        "newer.json   | {\"oxus_view\": 7, \"moment\": \"2014\"}",
        "towns.csv    | name,lon,lat",
        "line.geojson | {\"type\": \"LineString\", \"coordinates\": [[60, 40], [70, 50]]}",
        "line.json    | {\"type\": \"LineString\", \"coordinates\": [[60, 40], [70, 50]]}"})
    void soDoViewsAndDataOfOnesOwn(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        assertEquals(new Typed(0, List.of(), List.of()), open(file));
        assertEquals(List.of(file.toString()), opened);
    }

    @ParameterizedTest
    @CsvSource({"view.json, '{}'", "map.svg, <svg/>", "map.png, not a picture",
        "notes.docx, a novel"})
    void whatCarriesNoViewIsOneLineAndNoWindow(String name, String content) throws IOException {
        Typed typed = open(Files.writeString(folder.resolve(name), content));
        assertEquals(2, typed.code());
        assertEquals(1, typed.err().size(), typed.err().toString());
        assertTrue(typed.err().get(0).startsWith("oxus open: ") && typed.err().get(0).contains(name), typed.err().get(0));
        assertEquals(List.of(), opened);
    }

    @Test
    void codeOpensTheWindowAsWell() {
        assertEquals(new Typed(0, List.of(), List.of()), open(Path.of("47r3-p")));
        assertEquals(List.of("47r3-p"), opened);
        assertEquals(List.of("oxus open: the view code 47R3-Q is mistyped; compare it with the map letter by letter"),
                open(Path.of("47R3-Q")).err());
    }

    @Test
    void fileThatIsMissingIsNamed() {
        Typed typed = open(folder.resolve("gone.png"));
        assertEquals(2, typed.code());
        assertTrue(typed.err().get(0).startsWith("oxus open: no view " + folder.resolve("gone.png")), typed.err().get(0));
    }

    @Test
    void commandMayBeLeftOutBeforeAFileThatIsThere() throws IOException {
        String map = Files.writeString(folder.resolve("map.png"), "").toString();
        assertArrayEquals(new String[] {"open", map}, OpenCommand.spelledOut(new String[] {map}));
        assertArrayEquals(new String[] {"exprot"}, OpenCommand.spelledOut(new String[] {"exprot"}));
        assertArrayEquals(new String[] {}, OpenCommand.spelledOut(new String[] {}));
    }

    private Typed open(Path file) {
        return Typed.oxus(what -> {
            opened.add(what);
            return 0;
        }, "open", file.toString());
    }
}
