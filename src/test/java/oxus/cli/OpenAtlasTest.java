package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.export.Export;
import oxus.export.Format;
import oxus.export.Target;
import oxus.layers.Opening;
import oxus.projection.Projections;
import oxus.scene.MapRequest;

class OpenAtlasTest {

    private static OpenAtlas whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        whole = OpenAtlas.bundled();
    }

    @ParameterizedTest
    @CsvSource({"960, 540", "400, 1200", "1800, 300", "480, 480"})
    void pictureFromWhatWasReadForItIsThatOfTheWholeAtlas(int width, int height) throws IOException {
        MapRequest request = Opening.request(Projections.region(), width, height, 1);
        assertArrayEquals(picture(whole, request), picture(OpenAtlas.forPicture(request), request));
    }

    private byte[] picture(OpenAtlas atlas, MapRequest request) throws IOException {
        Path file = folder.resolve("map.png");
        new Export(atlas.composer(), atlas.fonts()).write(request, atlas.imprint(request), Format.PNG, Target.at(file));
        return Files.readAllBytes(file);
    }
}
