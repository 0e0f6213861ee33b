package oxus.files.shapefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes tiny shapefiles byte by byte, as the specification lays them out. Vertices of Z types have the heights 100, 101, …
 * and the measures 1000, 1001, …; those of M types the measures alone.
 */
public final class ShapefileBytes {

    private final ShapeType type;
    private final List<byte[]> records = new ArrayList<>();
    private double[] bounds = {0, 0, 10, 10};

    private ShapefileBytes(ShapeType type) {
        this.type = type;
    }

    public static ShapefileBytes of(ShapeType type, byte[]... records) {
        ShapefileBytes shapefile = new ShapefileBytes(type);
        shapefile.records.addAll(List.of(records));
        return shapefile;
    }

    public ShapefileBytes bounds(double minX, double minY, double maxX, double maxY) {
        bounds = new double[] {minX, minY, maxX, maxY};
        return this;
    }

    // Contents of records.

    static byte[] nullShape() {
        return little(4).putInt(0).array();
    }

    public static byte[] point(double x, double y) {
        return little(20).putInt(1).putDouble(x).putDouble(y).array();
    }

    static byte[] pointM(double x, double y, double m) {
        return little(28).putInt(21).putDouble(x).putDouble(y).putDouble(m).array();
    }

    static byte[] pointZ(double x, double y, double z, double m) {
        return little(36).putInt(11).putDouble(x).putDouble(y).putDouble(z).putDouble(m).array();
    }

    static byte[] multiPoint(ShapeType type, double... xy) {
        ByteBuffer content = little(40 + 8 * xy.length + 32 + 8 * xy.length).putInt(type.code());
        box(content, xy);
        content.putInt(xy.length / 2);
        doubles(content, xy);
        return ended(content, type, xy.length / 2);
    }

    /** A line or polygon, one array of x and y for each part. */
    public static byte[] parts(ShapeType type, double[]... parts) {
        return parted(type, new int[0], parts);
    }

    static byte[] multiPatch(int[] patchTypes, double[]... parts) {
        return parted(ShapeType.MULTIPATCH, patchTypes, parts);
    }

    private static byte[] parted(ShapeType type, int[] patchTypes, double[]... parts) {
        double[] all = joined(parts);
        ByteBuffer content = little(44 + 8 * parts.length + 8 * all.length + 32 + 8 * all.length).putInt(type.code());
        box(content, all);
        content.putInt(parts.length).putInt(all.length / 2);
        int first = 0;
        for (double[] part : parts) {
            content.putInt(first);
            first += part.length / 2;
        }
        for (int patchType : patchTypes) {
            content.putInt(patchType);
        }
        doubles(content, all);
        return ended(content, type, all.length / 2);
    }

    private static byte[] ended(ByteBuffer content, ShapeType type, int vertices) {
        if (type.hasHeight()) {
            range(content, 100, vertices);
        }
        if (type.mayMeasure()) {
            range(content, 1000, vertices);
        }
        return Arrays.copyOf(content.array(), content.position());
    }

    private static void range(ByteBuffer content, int first, int vertices) {
        content.putDouble(first).putDouble(first + vertices - 1);
        for (int i = 0; i < vertices; i++) {
            content.putDouble(first + i);
        }
    }

    private static double[] joined(double[][] parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }

    private static void box(ByteBuffer content, double[] xy) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xy.length; i += 2) {
            // Unlike Math.min, this passes over NaN, as a careless writer would.
            minX = xy[i] < minX ? xy[i] : minX;
            minY = xy[i + 1] < minY ? xy[i + 1] : minY;
            maxX = xy[i] > maxX ? xy[i] : maxX;
            maxY = xy[i + 1] > maxY ? xy[i + 1] : maxY;
        }
        doubles(content, minX, minY, maxX, maxY);
    }

    private static void doubles(ByteBuffer content, double... values) {
        for (double value : values) {
            content.putDouble(value);
        }
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    // Files.

    byte[] shp() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int bytes = 100 + records.stream().mapToInt(record -> 8 + record.length).sum();
        file.writeBytes(header(bytes));
        for (int i = 0; i < records.size(); i++) {
            file.writeBytes(ByteBuffer.allocate(8).putInt(i + 1).putInt(records.get(i).length / 2).array());
            file.writeBytes(records.get(i));
        }
        return file.toByteArray();
    }

    byte[] shx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(header(100 + 8 * records.size()));
        int start = 100;
        for (byte[] record : records) {
            file.writeBytes(ByteBuffer.allocate(8).putInt(start / 2).putInt(record.length / 2).array());
            start += 8 + record.length;
        }
        return file.toByteArray();
    }

    private byte[] header(int fileBytes) {
        ByteBuffer header = ByteBuffer.allocate(100).putInt(0, 9994).putInt(24, fileBytes / 2);
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type.code());
        for (int i = 0; i < 4; i++) {
            header.putDouble(36 + 8 * i, bounds[i]);
        }
        return header.array();
    }

    /** Writes the .shp alone. */
    public Path writeShp(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name + ".shp"), shp());
    }

    /** Writes .shp, .shx, .dbf and a .cpg that says UTF-8. */
    Path write(Path folder, String name, DbfBytes table) throws IOException {
        Files.write(folder.resolve(name + ".shx"), shx());
        Files.write(folder.resolve(name + ".dbf"), table.bytes());
        Files.write(folder.resolve(name + ".cpg"), "UTF-8".getBytes(StandardCharsets.US_ASCII));
        return writeShp(folder, name);
    }
}
