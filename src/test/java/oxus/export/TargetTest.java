package oxus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {

    @TempDir
    private Path folder;

    @Test
    void fileIsThereWithItsContentAndNothingElse() throws IOException {
        Target.at(folder.resolve("map.png")).write(out -> out.write(new byte[] {1, 2, 3}));
        assertEquals(List.of("map.png"), names());
        assertEquals(3, Files.size(folder.resolve("map.png")));
    }

    @Test
    void fileThatWasThereIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old and long");
        Target.at(file).write(out -> out.write('n'));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void brokenOffWritingLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        Target target = Target.at(file);

        UnwritableException e = assertThrows(UnwritableException.class, () -> target.write(out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));

        assertEquals(file + " cannot be written: No space left on device", e.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("map.png"), names());
    }

    @Test
    void brokenOffWritingLeavesNoHalfFile() throws IOException {
        Target target = Target.at(folder.resolve("map.png"));
        assertThrows(IllegalStateException.class, () -> target.write(out -> {
            out.write(1);
            throw new IllegalStateException("a fault of ours");
        }));
        assertEquals(List.of(), names());
    }

    @Test
    void linkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("real.png"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), file);
        Target.at(link).write(out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void folderIsNoFile() {
        UnwritableException e = assertThrows(UnwritableException.class, () -> Target.at(folder));
        assertEquals(folder + " is a folder; name a file in it", e.getMessage());
    }

    @Test
    void missingFolderIsNamed() {
        Path file = folder.resolve("none").resolve("map.png");
        UnwritableException e = assertThrows(UnwritableException.class, () -> Target.at(file));
        assertEquals(file + " folder " + folder.resolve("none") + " does not exist; make it first", e.getMessage());
    }

    @Test
    void fileInTheWayOfAFolderIsNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("maps"), "");
        UnwritableException e = assertThrows(UnwritableException.class, () -> Target.at(inTheWay.resolve("map.png")));
        assertTrue(e.getMessage().endsWith(inTheWay + " is no folder"), e.getMessage());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
