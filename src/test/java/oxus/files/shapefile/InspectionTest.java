package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What inspect says of a shapefile, and its JSON. */
class InspectionTest {

    @TempDir
    private Path folder;

    @Test
    void theJsonSaysAllInOneLine() throws Exception {
        Path shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(66.97, 39.65), ShapefileBytes.point(72.79, 40.5))
                .bounds(66.97, 39.65, 72.79, 40.5).write(folder, "points", DbfBytes.names("Samarkand", "Osh"));
        assertEquals("{\"geometry\":\"Point\",\"features\":2,\"bounds\":[66.97,39.65,72.79,40.5],\"fields\":[\"name\"],"
                + "\"crs\":null,\"faults\":[]}", InspectionJson.write(Inspection.of(shp)));
    }

    @Test
    void aFileWithoutShapesHasNoBounds() throws Exception {
        Path empty = ShapefileBytes.of(ShapeType.POLYGON).bounds(0, 0, 0, 0).writeShp(folder, "empty");
        assertEquals("{\"geometry\":\"Polygon\",\"features\":0,\"bounds\":null,\"fields\":[],\"crs\":null,\"faults\":[]}",
                InspectionJson.write(Inspection.of(empty)));
        Path nulls = ShapefileBytes.of(ShapeType.NULL, ShapefileBytes.nullShape()).writeShp(folder, "nulls");
        assertTrue(InspectionJson.write(Inspection.of(nulls)).startsWith("{\"geometry\":\"None\",\"features\":1,\"bounds\":null"));
    }

    @Test
    void boundsAreThoseOfTheShapesAndAWrongHeaderIsAFault() throws Exception {
        Path shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(1, 2)).bounds(0, 0, 5, 5).writeShp(folder, "wide");
        Inspection inspection = Inspection.of(shp);
        assertEquals(1, inspection.bounds().orElseThrow().getMaxX());
        assertEquals("the header states other bounds than its shapes have: 0.0 0.0 5.0 5.0, not 1.0 2.0 1.0 2.0",
                inspection.faults().get(0).what());
    }
}
