package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The base map that Oxus ships reads without a fault. */
class GeodataTest {

    static List<Path> shapefiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("geodata"))) {
            return files.filter(file -> file.toString().endsWith(".shp")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shapefiles")
    void everyShapefileOfTheBaseMapIsSound(Path shp) throws Exception {
        Inspection inspection = Inspection.of(shp);
        assertEquals(List.of(), inspection.faults());
        assertTrue(inspection.features() > 0);
        assertTrue(inspection.bounds().orElseThrow().getWidth() <= 360);
        assertEquals(Optional.of("GCS_WGS_1984"), inspection.crs());
    }
}
