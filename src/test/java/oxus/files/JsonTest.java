package oxus.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import oxus.model.DataFault;

class JsonTest {

    @Test
    void everyValueKnowsItsLine() throws Exception {
        JsonObject root = object("""
                {
                  "name": "Kant",
                  "at": [
                    74.85,
                    42.85
                  ],
                  "drawn": true }
                """);
        assertEquals(1, root.line());
        assertEquals(new JsonText(2, "Kant"), root.get("name").orElseThrow());
        assertEquals(new JsonArray(3, List.of(new JsonNumber(4, 74.85), new JsonNumber(5, 42.85))),
                root.get("at").orElseThrow());
        assertEquals(new JsonTruth(7, true), root.get("drawn").orElseThrow());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws Exception {
        assertEquals(List.of("a"), List.copyOf(object("\uFEFF{ \"a\": 1 }").members().keySet()));
    }

    @Test
    void lettersOutsideAsciiCome() throws Exception {
        assertEquals(new JsonText(1, "Ғазлы 𐍈"), object("{ \"a\": \"Ғазлы 𐍈\" }").get("a").orElseThrow());
    }

    @Test
    void ofAKeyGivenTwiceTheFirstIsUsedAndTheSecondIsAFault() throws Exception {
        JsonDocument document = Json.parse("f.json", bytes("""
                { "a": 1,
                  "a": 2 }
                """));
        assertEquals(new JsonNumber(1, 1), ((JsonObject) document.root()).get("a").orElseThrow());
        assertEquals(List.of(DataFault.at("f.json", "2",
                "key a stands twice in one object; the first, of line 1, is used")), document.faults());
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        String message = refusal(bytes("""
                { "a": 1,
                  "b": nothing }
                """));
        assertTrue(message.startsWith("f.json:2 is not JSON: "), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aTextThatStopsInTheMiddleIsNamed() {
        String message = refusal(bytes("{ \"a\": [1, 2"));
        assertTrue(message.startsWith("f.json:1 is not JSON: "), message);
    }

    @Test
    void anEmptyFileIsNamed() {
        assertEquals("f.json is empty", refusal(bytes(" \n")));
    }

    @Test
    void nothingMayFollowAfterTheEnd() {
        assertEquals("f.json:2 is not JSON: something follows after its end", refusal(bytes("{}\n{}")));
    }

    @Test
    void anotherCharacterSetIsNamedWithTheLine() {
        assertEquals("f.json:2 is not UTF-8; save the file as UTF-8",
                refusal("{\n\"a\": \"Türkmenabat\" }".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void utf16IsNotGuessed() {
        assertEquals("f.json is not UTF-8; save the file as UTF-8", refusal("{}".getBytes(StandardCharsets.UTF_16)));
        assertEquals("f.json is not UTF-8; save the file as UTF-8", refusal("{}".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void endlessNestingIsRefused() {
        assertEquals("f.json:1 nests deeper than 64",
                refusal(bytes("[".repeat(100_000))));
    }

    @Test
    void ofATooLargeFileNoMoreIsReadThanShowsIt() {
        Endless endless = new Endless();
        UnreadableFileException e =
                assertThrows(UnreadableFileException.class, () -> Json.read("f.json", endless));
        assertEquals("f.json is larger than 16 MB, too large to be read", e.getMessage());
        assertTrue(endless.given <= Json.MAX_BYTES + 1, endless.given + " bytes were read");
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> Json.read(folder));
        assertEquals(folder + " is not a file", e.getMessage());
    }

    /** A stream that does not end. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            given += length;
            return length;
        }
    }

    private static JsonObject object(String text) throws IOException {
        return (JsonObject) Json.parse("f.json", bytes(text)).root();
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(UnreadableFileException.class, () -> Json.parse("f.json", bytes)).getMessage();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
