package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/** What lies outside the area is passed over without being decoded. */
class AreaQueryTest {

    private static final Envelope AREA = new Envelope(0, 10, 0, 10);

    @TempDir
    private Path folder;

    private static double[] line(double x, double y) {
        return new double[] {x, y, x + 1, y + 1};
    }

    private static List<Integer> numbers(ShapeCursor cursor) throws Exception {
        List<Integer> numbers = new ArrayList<>();
        for (Optional<ShapeRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
            numbers.add(next.get().number());
        }
        return numbers;
    }

    @Test
    void onlyLinesThatMeetTheAreaAreDecoded() throws Exception {
        Path shp = ShapefileBytes.of(ShapeType.POLYLINE,
                ShapefileBytes.parts(ShapeType.POLYLINE, line(5, 5)),
                ShapefileBytes.parts(ShapeType.POLYLINE, line(50, 5)),
                ShapefileBytes.nullShape(),
                ShapefileBytes.parts(ShapeType.POLYLINE, line(9.5, 9.5)),
                ShapefileBytes.parts(ShapeType.POLYLINE, line(5, -50))).write(folder, "lines", DbfBytes.names("a", "b", "c", "d", "e"));
        try (Shapefile lines = Shapefile.open(shp, fault -> { })) {
            ShapeCursor cursor = lines.records(AREA);
            assertEquals(List.of(1, 4), numbers(cursor));
            assertEquals(2, cursor.decoded());

            ShapeCursor all = lines.records();
            assertEquals(List.of(1, 2, 3, 4, 5), numbers(all));
            assertEquals(5, all.decoded());
        }
    }

    @Test
    void aShapeThatCouldNotBeDecodedDoesNotDisturbOutside() throws Exception {
        byte[] lying = ShapefileBytes.parts(ShapeType.POLYLINE, line(50, 50));
        lying[40] = 100;
        Path shp = ShapefileBytes.of(ShapeType.POLYLINE, lying, ShapefileBytes.parts(ShapeType.POLYLINE, line(5, 5)))
                .writeShp(folder, "lying");
        try (Shapefile lines = Shapefile.open(shp, fault -> { })) {
            assertEquals(List.of(2), numbers(lines.records(AREA)));
        }
    }

    @Test
    void pointsAreTheirOwnBox() throws Exception {
        Path shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(10, 10), ShapefileBytes.point(10.1, 10))
                .writeShp(folder, "points");
        try (Shapefile points = Shapefile.open(shp, fault -> { })) {
            ShapeCursor cursor = points.records(AREA);
            assertEquals(List.of(1), numbers(cursor));
            assertEquals(1, cursor.decoded());
        }
    }

    @Test
    void rowsStayWithTheirShapes() throws Exception {
        Path shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(50, 50), ShapefileBytes.point(5, 5))
                .write(folder, "points", DbfBytes.names("outside", "inside"));
        try (Shapefile points = Shapefile.open(shp, fault -> { })) {
            assertEquals(Optional.of("inside"), points.records(AREA).next().orElseThrow().attributes().text("name"));
        }
    }
}
