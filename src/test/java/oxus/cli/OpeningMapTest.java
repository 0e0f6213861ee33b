package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import oxus.export.PngChunks;

class OpeningMapTest {

    @TempDir
    private Path folder;

    @Test
    void isWrittenAndNamedInOneLine() throws IOException {
        Path map = folder.resolve("oxus-2022.png");
        assertEquals(List.of("No window here; the opening map is in " + map), write());
        ByteBuffer header = PngChunks.of(Files.readAllBytes(map)).get("IHDR");
        assertEquals(1920, header.getInt());
        assertEquals(1080, header.getInt());
    }

    @Test
    void isNotWrittenTwiceBesideItself() throws IOException {
        List<String> first = write();
        assertEquals(first, write());
        assertFalse(Files.exists(folder.resolve("oxus-2022-2.png")));
    }

    @Test
    void leavesAnotherMapOfOxusAlone() throws IOException {
        Path another = folder.resolve("oxus-2022.png");
        assertEquals(0, Typed.oxus("export", "-o", another.toString(), "--year", "2022", "--size", "640x360").code());
        byte[] before = Files.readAllBytes(another);
        assertEquals(List.of("No window here; the opening map is in " + folder.resolve("oxus-2022-2.png")), write());
        assertArrayEquals(before, Files.readAllBytes(another));
    }

    @Test
    void leavesTheFilesOfOthersAlone() throws IOException {
        Path another = Files.writeString(folder.resolve("oxus-2022.png"), "my own picture of a camel");
        write();
        assertEquals("my own picture of a camel", Files.readString(another));
        assertTrue(Files.exists(folder.resolve("oxus-2022-2.png")));
    }

    @Test
    void isForLinuxWithoutAnyDisplayServer() {
        assertTrue(Display.isMissing("Linux", Map.of()));
        assertTrue(Display.isMissing("Linux", Map.of("DISPLAY", "")));
        assertFalse(Display.isMissing("Linux", Map.of("DISPLAY", ":0")));
        assertFalse(Display.isMissing("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertFalse(Display.isMissing("Mac OS X", Map.of()));
        assertFalse(Display.isMissing("Windows 11", Map.of()));
    }

    @Test
    void takesFaultsOfTheProgramForWhatTheyAre() {
        assertTrue(Display.wasNotOpened(new UnsupportedOperationException("Unable to open DISPLAY")));
        assertTrue(Display.wasNotOpened(new RuntimeException(new UnsatisfiedLinkError("no glass"))));
        assertFalse(Display.wasNotOpened(new RuntimeException(new IllegalStateException("a fault of ours"))));
    }

    private List<String> write() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(0, OpeningMap.writeInto(folder, "No window here", new PrintWriter(out), new PrintWriter(err)));
        assertEquals("", err.toString());
        return out.toString().lines().toList();
    }
}
