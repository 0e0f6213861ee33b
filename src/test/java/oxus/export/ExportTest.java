package oxus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.Composer;
import oxus.scene.MapRequest;

class ExportTest {

    private static final Composer COMPOSER = TinyMap.composer(TinyWorld.atlas());
    private static final Imprint IMPRINT = new Imprint("A title", "What is seen", "{}");

    private final Export export = new Export(COMPOSER, TinyMap.FONTS);
    private final MapRequest request = TinyMap.request(2014).sized(900, 1100, 2);

    @TempDir
    Path folder;

    @Test
    void aPicturesSizeIsEstimatedFromSomeOfItsRows() throws IOException {
        double real = Files.size(written(Format.PNG));
        assertEquals(real, export.about(request, any -> IMPRINT, Format.PNG, Progress.unwatched()), real / 5);
    }

    @ParameterizedTest
    @EnumSource(names = {"SVG", "PDF"})
    void theSizeOfLinesAndWordsIsCounted(Format format) throws IOException {
        assertEquals(Files.size(written(format)), export.about(request, any -> IMPRINT, format, Progress.unwatched()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsEndedLeavesNoFileAndWhatWasThereStays(Format format) throws IOException {
        Path file = Files.writeString(folder.resolve("map" + format.ending()), "what was there");
        Target target = Target.at(file);
        assertThrows(CancellationException.class, () -> export.write(request, any -> IMPRINT, format, target, (done, all) -> {
            if (done > 0) {
                throw new CancellationException();
            }
        }));
        assertEquals("what was there", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    private Path written(Format format) throws IOException {
        Path file = folder.resolve("map" + format.ending());
        assertFalse(Files.exists(file));
        export.write(request, IMPRINT, format, Target.at(file));
        assertTrue(Files.exists(file));
        return file;
    }
}
