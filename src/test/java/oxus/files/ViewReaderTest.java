package oxus.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.LonLat;
import oxus.model.Remark;
import oxus.model.View;

class ViewReaderTest {

    private static final View WHOLE = new View("Bases \u0436 2014", Optional.of("2001-2014"), Optional.of(new View.Place(1.25, -2e6, 1234.5,
            Optional.of("lambert"))),
            Optional.of(new View.Page(1920, 1080, 1.5)),
            new View.Contents(Optional.of(List.of("facilities", "legend")), Map.of("debt", 0.4),
                    Optional.of("china_debt_share_gdp"), List.of("fort", "kaz"),
                    List.of(new Remark("One row\nand another <b>", new Remark.OnGround(new LonLat(74.5, 43.25)), Optional.of(new LonLat(75, 42))),
                            new Remark("At the rim", Remark.OnPage.TOP_RIGHT, Optional.empty(), Optional.of(2003), Optional.of(2014))),
                    List.of(new View.Own("own-1", "data/towns.csv"))),
            new View.Look(Optional.of("paper"), Optional.of(1.2), Optional.of("deutan"), Optional.of("personnel"), Optional.of("ru"),
                    Optional.of("clear")),
            new View.Selection(Optional.of("china"), Optional.of("hidden"), new View.Filter(List.of("air base"), List.of("closed"),
                    List.of("reported"), List.of("energy"), List.of("kaz", "uzb"), List.of("china"))),
            new View.Compared(List.of("2008", "2022"), Optional.of(0.25), Optional.of("2001")),
            new View.Furniture(List.of("subtitle"), Map.of("title", "Whose bases? \u0436", "credit", "Map: me")));

    @Test
    void whatWasWrittenIsReadBack() {
        assertEquals(new ViewReading(WHOLE, List.of(), View.VERSION), read(ViewWriter.json(WHOLE)));
    }

    @Test
    void aRemarkThatStandsNowhereIsLeftOut() {
        ViewReading reading = read("{\"oxus_view\": 1, \"remarks\": [\n {\"text\": \"Here\"}, {\"text\": \"There\", \"on_page\": \"top\"}]}");
        assertEquals(List.of(new Remark("There", Remark.OnPage.TOP, Optional.empty())), reading.view().contents().remarks());
        assertEquals(1, reading.notes().size());
        assertTrue(reading.notes().get(0).startsWith("line 2: remarks: a remark stands either at"), reading.notes().toString());
    }

    @Test
    void ownFilesAreFoundFromWhereTheViewLies(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("views").resolve("mine.json");
        Files.createDirectories(place.getParent());
        View view = WHOLE.with(List.of(new View.Own("own-1", folder.resolve("data").resolve("towns.csv").toString())));
        String json = ViewWriter.json(view, place);
        assertTrue(json.contains("\"../data/towns.csv\""), json);
        Files.writeString(place, json);
        assertEquals(view, ViewReader.read(place).view());
        Path carried = folder.resolve("elsewhere").resolve("views").resolve("mine.json");
        Files.createDirectories(carried.getParent());
        Files.move(place, carried);
        assertEquals(folder.resolve("elsewhere").resolve("data").resolve("towns.csv").toString(),
                ViewReader.read(carried).view().own().get(0).file());
    }

    @Test
    void absentLayersAreNotAnEmptyList() {
        assertEquals(Optional.empty(), read("{\"oxus_view\": 1}").view().contents().layers());
        assertEquals(Optional.of(List.of()), read("{\"oxus_view\": 1, \"layers\": []}").view().contents().layers());
    }

    @Test
    void ofABrokenFileIsReadWhatStandsBeforeTheBreak() {
        ViewReading reading = read("{\n\"oxus_view\": 1,\n\"moment\": \"2014\",\n\"layers\": [\"facilities\",");
        assertEquals(Optional.of("2014"), reading.view().moment());
        assertEquals(Optional.empty(), reading.view().contents().layers());
        assertEquals(1, reading.notes().size());
        assertTrue(reading.notes().get(0).startsWith("view.json:4 is not JSON: "), reading.notes().get(0));
    }

    @Test
    void newerVersionIsReadAndSaidToBeNewer() {
        ViewReading reading = read("{\"oxus_view\": 7, \"moment\": \"2014\", \"hologram\": true}");
        assertEquals(Optional.of("2014"), reading.view().moment());
        assertEquals(List.of("the view is of version 7, newer than this program's 1; what is new in it is left out",
                "unknown key hologram is left out"), reading.notes());
    }

    @Test
    void whatIsOfTheWrongKindIsLeftOutAndTheRestIsRead() {
        ViewReading reading = read("""
                {"oxus_view": 1, "name": "x",
                 "moment": 2014,
                 "layers": ["debt", 3],
                 "place": {"x": 1, "y": "north", "metres_per_px": 100},
                 "text_scale": 1e999,
                 "opacity": {"debt": "half", "rivers": 0.5},
                 "filter": []}""");
        assertEquals(Optional.empty(), reading.view().moment());
        assertEquals(Optional.of(List.of("debt")), reading.view().contents().layers());
        assertEquals(Optional.empty(), reading.view().place());
        assertEquals(Map.of("rivers", 0.5), reading.view().contents().opacity());
        assertEquals(List.of("line 7: filter is a list, not an object, and is left out",
                "line 2: moment is a number, not a text, and is left out",
                "line 4: y is a text, not a usable number, and is left out",
                "line 3: in layers is a number, not a text, and is left out",
                "line 6: debt is a text, not a usable number, and is left out",
                "line 5: text_scale is a number, not a usable number, and is left out"),
                reading.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "null", "[]", "\"view\"", "{", "}", "{\"oxus_view\"", "{\"a\nb\": 1}", "\u0000\u0001", "[[[[[[[["})
    void whateverAFileHoldsNothingIsThrown(String text) {
        ViewReading reading = read(text);
        assertEquals(Optional.empty(), reading.view().moment());
        assertTrue(!reading.notes().isEmpty());
        reading.notes().forEach(note -> assertEquals(1, note.lines().count(), note));
    }

    @Test
    void spoiltFilesNeverThrow() {
        byte[] sound = ViewWriter.json(WHOLE).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int n = 0; n < 2000; n++) {
            byte[] spoilt = sound.clone();
            for (int k = 0; k < 1 + n % 4; k++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            ViewReader.parse(spoilt, "view.json").notes().forEach(note -> assertEquals(1, note.lines().count(), note));
        }
    }

    @Test
    void fileThatIsMissingIsNoted(@TempDir Path folder) {
        assertEquals(List.of(folder.resolve("none.json") + " does not exist"), ViewReader.read(folder.resolve("none.json")).notes());
        assertEquals(List.of(folder + " is not a file"), ViewReader.read(folder).notes());
    }

    private static ViewReading read(String json) {
        return ViewReader.parse(json.getBytes(StandardCharsets.UTF_8), "view.json");
    }
}
