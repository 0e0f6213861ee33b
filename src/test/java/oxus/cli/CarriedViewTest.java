package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.export.Export;
import oxus.export.Format;
import oxus.export.Target;
import oxus.files.ViewReader;
import oxus.files.ViewReading;
import oxus.layers.Opening;
import oxus.layers.Views;
import oxus.scene.MapRequest;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;

/** An exported map carries the request that made it, whatever its format. */
class CarriedViewTest {

    private static OpenAtlas atlas;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        atlas = OpenAtlas.bundled();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMapBringsBackTheVeryRequestThatMadeIt(Format format) throws IOException {
        MapRequest opening = Opening.request(atlas.composer().projection(), 800, 450, 1);
        MapRequest made = opening.at(Moment.parse("2001-2014").orElseThrow()).through(Lens.CHINA).with(Ghosts.HIDDEN)
                .showing(List.of("countries", "facilities", "title", "legend")).dimming("facilities", 0.5);
        Path file = folder.resolve("карта 中亚" + format.ending());
        new Export(atlas.composer(), atlas.fonts()).write(made, atlas.imprint(made), format, Target.at(file));
        ViewReading reading = ViewReader.read(file);
        assertEquals(List.of(), reading.notes());
        assertEquals(made, Views.open(reading.view(), List.of(), opening, atlas.composer()).request());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg><metadata><rdf/></metadata></svg>"})
    void aDrawingFromElsewhereCarriesNone(String svg) throws IOException {
        Path file = Files.writeString(folder.resolve("other.svg"), svg);
        assertEquals(List.of(file + " carries no view; a map that Oxus exported does, or a view that it saved"),
                ViewReader.read(file).notes());
        assertTrue(ViewReader.read(file).view().saysNothing());
    }

    @Test
    void aPictureCutShortCarriesNone() throws IOException {
        MapRequest opening = Opening.request(atlas.composer().projection(), 640, 360, 1);
        Path file = folder.resolve("cut.png");
        new Export(atlas.composer(), atlas.fonts()).write(opening, atlas.imprint(opening), Format.PNG, Target.at(file));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {8, 20, 60, 150}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertEquals(List.of(file + " carries no view; a map that Oxus exported does, or a view that it saved"),
                    ViewReader.read(file).notes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg><metadata>", "%PDF-1.6 and nothing more", "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg><metadata>&e;</metadata></svg>"})
    void aBrokenFileIsOneNote(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("broken"), content);
        List<String> notes = ViewReader.read(file).notes();
        assertEquals(1, notes.size(), notes::toString);
        assertTrue(notes.get(0).startsWith(file.toString()) && !notes.get(0).contains("\n") && !notes.get(0).contains("root:"), notes::toString);
    }
}
