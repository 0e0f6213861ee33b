package oxus.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a shapefile of 200 megabytes such as foreign offices have: 6,000 areas of 2,200 vertices all over the world, of which
 * a few hundred meet the region.
 */
final class BigShapefile {

    private static final int AREAS = 6000;
    private static final int VERTICES = 2200;
    private static final int CONTENT_BYTES = 44 + 4 + 16 * (VERTICES + 1);
    private static final String WGS_84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
            + "298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private BigShapefile() {
    }

    /** @return the .shp; its .shx and .prj lie beside it */
    static Path write(Path folder) throws IOException {
        Path shp = folder.resolve("big.shp");
        Random random = new Random(5);
        try (OutputStream records = new BufferedOutputStream(Files.newOutputStream(shp), 1 << 20)) {
            records.write(header(100 + AREAS * (8L + CONTENT_BYTES)));
            for (int n = 0; n < AREAS; n++) {
                records.write(ByteBuffer.allocate(8).putInt(n + 1).putInt(CONTENT_BYTES / 2).array());
                records.write(area(random.nextDouble() * 340 - 170, random.nextDouble() * 135 - 60, 0.2 + 0.7 * random.nextDouble(), random));
            }
        }
        try (DataOutputStream index = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve("big.shx"))))) {
            index.write(header(100 + 8L * AREAS));
            for (int n = 0; n < AREAS; n++) {
                index.writeInt((int) ((100 + n * (8L + CONTENT_BYTES)) / 2));
                index.writeInt(CONTENT_BYTES / 2);
            }
        }
        Files.writeString(folder.resolve("big.prj"), WGS_84);
        return shp;
    }

    private static byte[] area(double x, double y, double radius, Random random) {
        double[] xy = new double[2 * (VERTICES + 1)];
        for (int i = 0; i < VERTICES; i++) {
            double angle = -2 * Math.PI * i / VERTICES;
            double far = radius * (1 + 0.1 * Math.sin(7 * angle) + 0.004 * random.nextDouble());
            xy[2 * i] = x + far * Math.cos(angle);
            xy[2 * i + 1] = y + far * Math.sin(angle);
        }
        xy[2 * VERTICES] = xy[0];
        xy[2 * VERTICES + 1] = xy[1];
        double reach = 1.11 * radius;
        ByteBuffer content = ByteBuffer.allocate(CONTENT_BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(5)
                .putDouble(x - reach).putDouble(y - reach).putDouble(x + reach).putDouble(y + reach)
                .putInt(1).putInt(VERTICES + 1).putInt(0);
        content.asDoubleBuffer().put(xy);
        return content.array();
    }

    private static byte[] header(long fileBytes) {
        ByteBuffer header = ByteBuffer.allocate(100).putInt(0, 9994).putInt(24, (int) (fileBytes / 2));
        return header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5).putDouble(36, -172).putDouble(44, -62)
                .putDouble(52, 172).putDouble(60, 77).array();
    }
}
