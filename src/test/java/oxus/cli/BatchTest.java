package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code oxus export --request FILE}: several maps, asked for by files. */
class BatchTest {

    private static final String SMALL = "\"size\": \"640x400\"";

    @TempDir
    private Path folder;

    @Test
    void eachMapIsTheOneThatItsOptionsAskFor() throws IOException {
        Path requests = write("maps.json", """
                [
                  {"output": "карта.png", "size": "640x400", "year": 2014, "layers": ["pipelines", "railways"], "ghosts": false},
                  {"output": "a4.pdf", "size": "a4", "portrait": true, "lens": "china"},
                  {"output": "coded.png", "size": "640x400", "code": "75SG-CN", "theme": "dark", "portrait": false}
                ]""");
        Typed typed = Typed.oxus("export", "--request", requests.toString());
        assertEquals(new Typed(0, List.of(), List.of("1 of 3 карта.png", "2 of 3 a4.pdf", "3 of 3 coded.png")), typed);
        assertSame("карта.png", "--size 640x400 --year 2014 --layers pipelines,railways --no-ghosts");
        assertSame("a4.pdf", "--size a4 --portrait --lens china");
        assertSame("coded.png", "--size 640x400 --month 2014-03 --theme dark");
    }

    @Test
    void savedViewNeedsOnlyItsOutput() throws IOException {
        Path requests = write("view.json", """
                {"oxus_view": 1, "moment": "2014", "lens": "russia", "theme": "dark", "output": "map.png", "size": "640x400"}""");
        assertEquals(new Typed(0, List.of(), List.of("1 of 1 map.png")), Typed.oxus("export", "--request", requests.toString()));
        assertSame("map.png", "--size 640x400 --view " + write("alone.json", "{\"oxus_view\": 1, \"moment\": \"2014\", \"lens\": \"russia\", \"theme\": \"dark\"}"));
    }

    @Test
    void whatIsTypedHoldsForAllOfThem() throws IOException {
        Path one = write("one.json", "{\"output\": \"one.png\", \"year\": 2014, \"theme\": \"dark\"}");
        Path two = write("two.json", "{\"output\": \"two.png\", \"year\": 2015}");
        Typed typed = Typed.oxus("export", "--request", one.toString(), "--request=" + two, "--size", "640x400", "--theme=print-grey");
        assertEquals(List.of("1 of 2 one.png", "2 of 2 two.png"), typed.err());
        assertSame("one.png", "--size 640x400 --year 2014 --theme print-grey");
        assertSame("two.png", "--size 640x400 --year 2015 --theme print-grey");
    }

    @Test
    void requestIsLikeAMapBesideItsFile() throws IOException {
        assertEquals(0, Typed.oxus("export", "-o", folder.resolve("base.svg").toString(), "--size", "640x400", "--lens", "china").code());
        Path requests = write("maps.json", "[{\"output\": \"sibling.png\", \"like\": \"base.svg\", \"year\": 2009}]");
        assertEquals(0, Typed.oxus("export", "--request", requests.toString()).code());
        assertSame("sibling.png", "--size 640x400 --lens china --year 2009");
    }

    @Test
    void mapsThatFailAreToldWithTheirLinesAndTheOthersAreMade() throws IOException {
        write("there.png", "a camel");
        Path requests = write("maps.json", """
                [
                  {"output": "one.png", %1$s, "theme": "papre"},
                  {"output": "two.png", %1$s},
                  {%1$s},
                  {"output": "two.png", %1$s},
                  {"output": "there.png", %1$s},
                  "a map",
                  {"output": "three.png", "sise": "a4"},
                  {"output": "four.png", "size": {"width": 100}},
                  {"output": "five.png", "size": "0x100"},
                  {"oxus_view": 9, "output": "six.png"},
                  {"output": "seven.png", "year": "soon"},
                  {"output": "eight.png", %1$s, "like": "gone.png"},
                  {"output": "nine.png", %1$s, "request": "maps.json"},
                  {"oxus_view": 1, "moment": "2014", "layers": ["boats"], "output": "ten.png", %1$s}
                ]""".formatted(SMALL));
        Typed typed = Typed.oxus("export", "--request", requests.toString());
        List<String> told = typed.err().stream().filter(line -> !line.matches("\\d+ of 14 .*")).toList();
        assertEquals(12, typed.code(), told.toString());
        String[] wanted = {":2 no theme papre (did you mean paper?)", ":4 no file to write to", ":5 " + folder.resolve("two.png") + " is asked for twice",
            ":6 " + folder.resolve("there.png") + " is there already", ":7 holds", ":8 Unknown option", ":9 size is an object", ":10 a picture is 64 to",
            ":11 the map is of a newer Oxus", ":12 Invalid value for option '--year'", ":13 no view " + folder.resolve("gone.png"), ":14 asks for further files",
            ":15 layer boats is not known here"};
        for (int i = 0; i < wanted.length; i++) {
            assertTrue(told.get(i).startsWith("oxus export: " + requests.toString() + wanted[i]), told.get(i) + " for " + wanted[i]);
        }
        try (var files = Files.list(folder)) {
            assertEquals("maps.json ten.png there.png two.png", files.map(file -> file.getFileName().toString()).sorted()
                    .collect(Collectors.joining(" ")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[]| asks for no map", "14 | holds a number, not a map or a list of maps", "[{\"output\": | :1 is not JSON: ", "'' | is empty"})
    void fileThatAsksForNothingIsOneFailure(String content, String message) throws IOException {
        Path requests = write("maps.json", content);
        Typed typed = Typed.oxus("export", "--request", requests.toString());
        assertEquals(1, typed.code());
        assertTrue(typed.err().get(0).startsWith("oxus export: " + requests) && typed.err().get(0).contains(message.strip()), typed.err().get(0));
        assertEquals("oxus export: 1 map was not made", typed.err().get(1));
    }

    @Test
    void noMoreThanAShellCanTellIsCounted() throws IOException {
        Path requests = write("maps.json", IntStream.range(0, 130).mapToObj(n -> "{\"output\": \"map\"}")
                .collect(Collectors.joining(",", "[", "]")));
        Typed typed = Typed.oxus("export", "--request", requests.toString());
        assertEquals(125, typed.code());
        assertEquals("oxus export: 130 maps were not made", typed.err().get(typed.err().size() - 1));
    }

    @Test
    void oneFileForAllIsRefused() throws IOException {
        Path requests = write("maps.json", "[{\"output\": \"a.png\"}]");
        Typed typed = Typed.oxus("export", "--request", requests.toString(), "-o", folder.resolve("map.png").toString());
        assertEquals(new Typed(2, List.of(), List.of("oxus export: -o goes with one map; with --request each map names its own \"output\"")),
                typed);
    }

    @Test
    void schemaTakesWhatTheReaderTakesAndNoMapWithoutAFile() throws IOException {
        assertTrue(follows("{\"output\": \"a.png\", \"year\": 2014, \"layers\": [\"pipelines\"], \"portrait\": true}"));
        assertTrue(follows("[{\"oxus_view\": 1, \"moment\": \"2014\", \"place\": {\"x\": 0, \"y\": 0, \"metres_per_px\": 900}, \"output\": \"a.svg\"}]"));
        assertFalse(follows("[{\"year\": 2014}]"));
        assertFalse(follows("[]"));
        assertFalse(follows("{\"output\": \"a.png\", \"size\": {\"width\": 100}}"));
    }

    private static boolean follows(String json) throws IOException {
        String schema = Files.readString(Path.of("resources", "request.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema)
                .validate(json, InputFormat.JSON).isEmpty();
    }

    private void assertSame(String made, String options) throws IOException {
        Path made1 = folder.resolve(made);
        Path asked = folder.resolve("asked-" + made);
        List<String> arguments = new ArrayList<>(List.of("export", "-o", asked.toString()));
        arguments.addAll(List.of(options.split(" ")));
        assertEquals(new Typed(0, List.of(), List.of()), Typed.oxus(arguments.toArray(String[]::new)));
        assertArrayEquals(Files.readAllBytes(asked), Files.readAllBytes(made1), made);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
