package oxus.files.shapefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

import oxus.files.UnreadableFileException;
import oxus.model.DataFault;

/**
 * What {@code oxus inspect} says of a shapefile, found by reading all of it.
 *
 * @param file     the .shp
 * @param family   what its shapes are
 * @param features number of records, null shapes among them
 * @param bounds   box around all shapes, in the file's coordinates; empty when there is no shape
 * @param fields   the columns of the .dbf
 * @param crs      name of the reference system in the .prj
 * @param faults   what was repaired or left out
 */
public record Inspection(Path file, ShapeType.Family family, int features, Optional<Envelope> bounds,
        List<AttributeField> fields, Optional<String> crs, List<DataFault> faults) {

    /** Boxes in headers are rounded by some programs. */
    private static final double TOLERANCE = 1e-6;

    /** @throws UnreadableFileException when the shapefile cannot be read to its end */
    public static Inspection of(Path file) throws UnreadableFileException {
        List<DataFault> faults = new ArrayList<>();
        try (Shapefile shapefile = Shapefile.open(file, faults::add)) {
            Envelope real = new Envelope();
            ShapeCursor cursor = shapefile.records();
            for (Optional<ShapeRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                next.get().geometry().map(Geometry::getEnvelopeInternal).ifPresent(real::expandToInclude);
            }
            Optional<Envelope> bounds = real.isNull() ? Optional.empty() : Optional.of(real);
            if (bounds.isPresent() && !agree(shapefile.statedBounds(), real)) {
                faults.add(DataFault.at(file.toString(), "byte 36", "the header states other bounds than its shapes have: "
                        + shapefile.statedBounds().map(Inspection::text).orElse("none") + ", not " + text(real)));
            }
            Optional<String> crs = shapefile.crs().flatMap(CrsText::name);
            return new Inspection(file, shapefile.shapeType().family(), shapefile.count(), bounds, shapefile.fields(), crs,
                    List.copyOf(faults));
        }
    }

    private static boolean agree(Optional<Envelope> stated, Envelope real) {
        double tolerance = TOLERANCE * Math.max(1, Math.max(real.getWidth(), real.getHeight()));
        return stated.isPresent()
                && Math.abs(stated.get().getMinX() - real.getMinX()) <= tolerance
                && Math.abs(stated.get().getMinY() - real.getMinY()) <= tolerance
                && Math.abs(stated.get().getMaxX() - real.getMaxX()) <= tolerance
                && Math.abs(stated.get().getMaxY() - real.getMaxY()) <= tolerance;
    }

    private static String text(Envelope box) {
        return box.getMinX() + " " + box.getMinY() + " " + box.getMaxX() + " " + box.getMaxY();
    }
}
