package oxus.files.own;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.geotools.api.referencing.FactoryException;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import oxus.files.UnreadableFileException;
import oxus.files.shapefile.AttributeField;
import oxus.files.shapefile.Attributes;
import oxus.files.shapefile.CrsText;
import oxus.files.shapefile.ShapeCursor;
import oxus.files.shapefile.ShapeRecord;
import oxus.files.shapefile.Shapefile;
import oxus.model.DataFault;

/** Reads a shapefile of whatever reference system; records whose box lies off the map are not even decoded. */
final class ShapefileReader {

    private static final String THING = "record";
    private static final int BETWEEN_REPORTS = 256;
    private static final Envelope GLOBE = new Envelope(-180.001, 180.001, -90.001, 90.001);

    private final Path file;
    private final Gathering gathering;
    private final List<DataFault> faults = new ArrayList<>();

    ShapefileReader(Path file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    OwnReading read() throws UnreadableFileException {
        try (Shapefile shapefile = Shapefile.open(file, faults::add)) {
            Reprojection toDegrees = reprojection(shapefile);
            Trimmer trimmer = gathering.trimmer(toDegrees);
            Optional<Envelope> area = toDegrees.back(gathering.wanted().area());
            ShapeCursor cursor = area.isPresent() ? shapefile.records(area.get()) : shapefile.records();
            int seen = 0;
            for (Optional<ShapeRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                take(next.get(), trimmer);
                if (++seen % BETWEEN_REPORTS == 0) {
                    gathering.reached(next.get().number() / (double) shapefile.count());
                }
            }
            gathering.beyond(shapefile.count() - shapefile.countDeleted() - seen);
            if (!faults.isEmpty()) {
                gathering.note(faults.size() == 1 ? faults.get(0).toString()
                        : faults.size() + " faults in the file (the first: " + faults.get(0) + ")");
            }
            return gathering.finish(shapefile.fields().stream().map(AttributeField::name).toList(), THING);
        }
    }

    private Reprojection reprojection(Shapefile shapefile) throws UnreadableFileException {
        Optional<CrsText> crs = shapefile.crs();
        Optional<Envelope> bounds = shapefile.statedBounds();
        boolean looksLikeDegrees = bounds.filter(box -> !GLOBE.covers(box)).isEmpty();
        if (crs.isEmpty()) {
            if (!looksLikeDegrees) {
                throw OwnReader.unreadable(file, "has no .prj beside it that says what its coordinates mean ("
                        + bounds.map(ShapefileReader::corner).orElse("") + "); add the .prj that belongs to it");
            }
            gathering.note("there is no .prj; its coordinates are taken as degrees");
            return Reprojection.none();
        }
        try {
            Reprojection toDegrees = Reprojection.of(crs.get());
            boolean inDegrees = crs.get().wkt().stripLeading().toUpperCase(java.util.Locale.ROOT).startsWith("GEOG");
            if (inDegrees && !looksLikeDegrees || !inDegrees && looksLikeDegrees && bounds.isPresent()) {
                throw OwnReader.unreadable(file, "has a .prj that cannot be right: it says "
                        + crs.get().name().map(name -> "\u201c" + Gathering.quoted(name) + "\u201d, in ").orElse("")
                        + (inDegrees ? "degrees" : "metres") + ", and its coordinates are like "
                        + bounds.map(ShapefileReader::corner).orElse("") + "; correct the .prj");
            }
            return toDegrees;
        } catch (FactoryException unknown) {
            throw OwnReader.unreadable(file, "has a .prj that is not understood ("
                    + Gathering.quoted(crs.get().name().orElse(crs.get().wkt())) + "); save the file in WGS 84");
        }
    }

    private static String corner(Envelope box) {
        return Math.round(box.getMinX()) + ", " + Math.round(box.getMinY());
    }

    private void take(ShapeRecord record, Trimmer trimmer) throws UnreadableFileException {
        String[] values = values(record.attributes());
        Optional<RawShape> shape = record.geometry().map(ShapefileReader::raw);
        if (shape.isPresent()) {
            gathering.add(record.number(), THING + " " + record.number(), shape.get(), trimmer, values);
        } else {
            gathering.leaveOut();
        }
    }

    private static String[] values(Attributes row) {
        String[] values = new String[row.fields().size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = row.value(column).map(Object::toString).orElse("");
        }
        return values;
    }

    private static RawShape raw(Geometry geometry) {
        RawShape.Kind kind = geometry.getDimension() == 0 ? RawShape.Kind.POINTS
                : geometry.getDimension() == 1 ? RawShape.Kind.LINES : RawShape.Kind.AREAS;
        List<List<double[]>> parts = new ArrayList<>(geometry.getNumGeometries());
        for (int n = 0; n < geometry.getNumGeometries(); n++) {
            Geometry part = geometry.getGeometryN(n);
            if (part instanceof Polygon polygon) {
                List<double[]> rings = new ArrayList<>();
                rings.add(flat(polygon.getExteriorRing().getCoordinateSequence()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(flat(polygon.getInteriorRingN(hole).getCoordinateSequence()));
                }
                parts.add(rings);
            } else {
                parts.add(List.of(flat(part instanceof Point point ? point.getCoordinateSequence()
                        : ((LineString) part).getCoordinateSequence())));
            }
        }
        return new RawShape(kind, parts);
    }

    private static double[] flat(CoordinateSequence points) {
        double[] xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = points.getX(i);
            xy[2 * i + 1] = points.getY(i);
        }
        return xy;
    }
}
