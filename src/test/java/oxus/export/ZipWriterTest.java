package oxus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import oxus.companion.Series;
import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.MapRequest;
import oxus.time.Moment;

class ZipWriterTest {

    private static final Export EXPORT = new Export(TinyMap.composer(TinyWorld.atlas()), TinyMap.FONTS);
    private static final MapRequest REQUEST = TinyMap.request(2010).showing(List.of("countries", "title")).sized(200, 120, 1);

    @Test
    void eachMapIsThatOfItsOwnRequest(@TempDir Path folder) throws IOException {
        Path alone = folder.resolve("alone.png");
        EXPORT.write(REQUEST.at(Moment.year(2004)), imprint(REQUEST.at(Moment.year(2004))), Format.PNG, Target.at(alone));
        Map<String, byte[]> files = unpacked(zip(Format.PNG));
        assertEquals(List.of("2003.png", "2004.png", "2005.png"), List.copyOf(files.keySet()));
        assertArrayEquals(Files.readAllBytes(alone), files.get("2004.png"));
    }

    @Test
    void mapsOfEveryFormatMayStandInASeries() throws IOException {
        for (Format each : List.of(Format.SVG, Format.PDF, Format.CSV, Format.GEOJSON)) {
            assertEquals(3, unpacked(zip(each)).size(), each.name());
        }
        assertThrows(IllegalArgumentException.class, () -> new Bundle(Series.YEARS, Format.ZIP));
    }

    @Test
    void theSameSeriesGivesTheSameBytes() throws IOException {
        assertArrayEquals(zip(Format.PDF), zip(Format.PDF));
    }

    @Test
    void anEndedSeriesLeavesNoFile(@TempDir Path folder) throws IOException {
        assertThrows(CancellationException.class, () -> export(Format.PNG).write(REQUEST, ZipWriterTest::imprint, Format.ZIP,
                Target.at(folder.resolve("maps.zip")), (done, all) -> {
                    if (done == 1) {
                        throw new CancellationException();
                    }
                }));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static byte[] zip(Format each) throws IOException {
        Path file = Files.createTempFile("maps", ".zip");
        export(each).write(REQUEST, ZipWriterTest::imprint, Format.ZIP, Target.at(file), Progress.unwatched());
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static Export export(Format each) {
        return EXPORT.in(Manner.usual().playing(new Play(2003, 2005, 1)).bundling(new Bundle(Series.YEARS, each)));
    }

    private static Imprint imprint(MapRequest request) {
        return new Imprint("A map of " + request.moment().text(), "", "{}");
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            in.transferTo(file);
            files.put(entry.getName(), file.toByteArray());
        }
        return files;
    }
}
