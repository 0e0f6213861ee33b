package oxus.files.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

import oxus.files.UnreadableFileException;
import oxus.files.shapefile.ShapeType.Family;

/**
 * Turns the content of a record into geometry (pages 5 to 22).
 *
 * <p>All shapes of a file come as one class: Point, MultiPoint, MultiLineString, or MultiPolygon for polygons and for the
 * outlines of a MultiPatch. A shape that is null, or of which nothing is left, comes as empty.
 */
final class ShapeDecoder {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    /** Stated boxes are rounded by some programs; a millionth of a degree is a tenth of a metre. */
    private static final double BOX_TOLERANCE = 1e-6;

    private static final int BOX_AT = 4;
    private static final int BOX_END = 36;

    private final ShapeType fileType;

    /** @param fileType what the header says of all shapes that are not null */
    ShapeDecoder(ShapeType fileType) {
        this.fileType = fileType;
    }

    /**
     * Whether a shape may reach into an area, told from the head of its record alone: the type and the box or the point.
     *
     * @param content at least the first {@link #BOX_END} bytes, or all if there are fewer
     */
    static boolean mayMeet(Envelope area, ByteBuffer content) {
        ByteBuffer head = content.slice().order(ByteOrder.LITTLE_ENDIAN);
        Optional<ShapeType> type = ShapeType.ofCode(head.getInt(0));
        if (type.isPresent() && type.get().hasBox() && head.limit() >= BOX_END) {
            // Without a box to go by, the shape must be looked at.
            return ShapefileHeader.box(head, BOX_AT).map(area::intersects).orElse(true);
        }
        if (type.isPresent() && type.get().family() == Family.POINT && head.limit() >= 20) {
            return area.intersects(head.getDouble(4), head.getDouble(12));
        }
        return type.isEmpty() || type.get() != ShapeType.NULL;
    }

    /** How many bytes of a content {@link #mayMeet} looks at. */
    static int headBytes(int contentBytes) {
        return Math.min(contentBytes, BOX_END);
    }

    /**
     * Decodes one record.
     *
     * @param bytes the whole content
     * @throws UnreadableFileException when type, counts or part indices cannot be right
     */
    Optional<Geometry> decode(Spot spot, ByteBuffer bytes) throws UnreadableFileException {
        ByteBuffer content = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        int code = content.getInt(0);
        Optional<ShapeType> known = ShapeType.ofCode(code);
        if (known.isEmpty()) {
            throw spot.unreadable(0, "there is no shape type " + code);
        }
        ShapeType type = known.get();
        if (type == ShapeType.NULL) {
            return Optional.empty();
        }
        if (type.family() != fileType.family()) {
            throw spot.unreadable(0, "shape type " + type + " in a file of " + fileType);
        }
        if (type != fileType) {
            spot.fault(0, "shape type " + type + " in a file of " + fileType + "; read as it is");
        }
        Optional<Geometry> geometry = switch (type.family()) {
            case POINT -> point(spot, content, type);
            case MULTIPOINT -> multiPoint(spot, content, type);
            case LINE -> lines(spot, content, PartedShape.of(spot, content, type));
            case POLYGON -> polygons(spot, PartedShape.of(spot, content, type));
            case MULTIPATCH -> patches(spot, PartedShape.of(spot, content, type));
            case NONE -> Optional.empty();
        };
        if (geometry.isPresent() && type.hasBox()) {
            compareBox(spot, content, geometry.get().getEnvelopeInternal());
        }
        return geometry;
    }

    private static Optional<Geometry> point(Spot spot, ByteBuffer content, ShapeType type) throws UnreadableFileException {
        int doubles = type.hasHeight() ? 3 : 2;
        int least = 4 + 8 * doubles;
        if (content.limit() < least) {
            throw spot.unreadable(content.limit(), "a " + type + " has " + least + " bytes, the record ends after " + content.limit());
        }
        boolean measured = type.mayMeasure() && content.limit() >= least + 8;
        Vertices vertices = new Vertices(content, 1, 4, type.hasHeight() ? 20 : Vertices.ABSENT, measured ? least : Vertices.ABSENT);
        double[] packed = vertices.cut(0, 1);
        if (vertices.unusable(packed) > 0) {
            spot.fault(4, "the point is at no number; left out");
            return Optional.empty();
        }
        return Optional.of(GEOMETRIES.createPoint(vertices.sequence(packed)));
    }

    private static Optional<Geometry> multiPoint(Spot spot, ByteBuffer content, ShapeType type) throws UnreadableFileException {
        Vertices vertices = PartedShape.multiPointVertices(spot, content, type);
        double[] packed = usable(spot, vertices, 0, vertices.count());
        return packed.length == 0 ? Optional.empty() : Optional.of(GEOMETRIES.createMultiPoint(vertices.sequence(packed)));
    }

    private static Optional<Geometry> lines(Spot spot, ByteBuffer content, PartedShape shape) {
        List<LineString> lines = new ArrayList<>(shape.parts());
        for (int part = 0; part < shape.parts(); part++) {
            double[] packed = usable(spot, shape.vertices(), shape.first(part), shape.size(part));
            if (packed.length < 2 * shape.vertices().dimension()) {
                spot.fault(shape.byteOf(part), "part " + (part + 1) + " has fewer than two vertices; left out");
                continue;
            }
            lines.add(GEOMETRIES.createLineString(shape.vertices().sequence(packed)));
        }
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(GEOMETRIES.createMultiLineString(GeometryFactory.toLineStringArray(lines)));
    }

    private static Optional<Geometry> polygons(Spot spot, PartedShape shape) {
        List<Ring> rings = new ArrayList<>(shape.parts());
        for (int part = 0; part < shape.parts(); part++) {
            ring(spot, shape, part).ifPresent(rings::add);
        }
        return multiPolygon(new RingNesting(spot, GEOMETRIES).polygons(rings));
    }

    private static Optional<Geometry> patches(Spot spot, PartedShape shape) {
        PatchOutlines outlines = new PatchOutlines(spot, GEOMETRIES);
        for (int part = 0; part < shape.parts(); part++) {
            double[] packed = usable(spot, shape.vertices(), shape.first(part), shape.size(part));
            int patchType = shape.patchType(part);
            double[] outline = PatchOutlines.outline(patchType, packed, shape.vertices().dimension());
            Optional<Ring> ring = Ring.closing(spot, shape, part, outline);
            if (ring.isPresent()) {
                outlines.add(patchType, ring.get());
            }
        }
        return multiPolygon(outlines.polygons());
    }

    private static Optional<Ring> ring(Spot spot, PartedShape shape, int part) {
        double[] packed = usable(spot, shape.vertices(), shape.first(part), shape.size(part));
        Optional<Ring> ring = Ring.closing(spot, shape, part, packed);
        if (ring.isPresent() && ring.get().area() == 0) {
            spot.fault(shape.byteOf(part), "ring " + (part + 1) + " encloses no area; left out");
            return Optional.empty();
        }
        return ring;
    }

    private static Optional<Geometry> multiPolygon(List<Polygon> polygons) {
        return polygons.isEmpty() ? Optional.empty()
                : Optional.of(GEOMETRIES.createMultiPolygon(GeometryFactory.toPolygonArray(polygons)));
    }

    private static double[] usable(Spot spot, Vertices vertices, int first, int count) {
        double[] packed = vertices.cut(first, count);
        int unusable = vertices.unusable(packed);
        if (unusable == 0) {
            return packed;
        }
        spot.fault(vertices.xyAt() + 16 * first, unusable + " of " + count + " vertices are no numbers; left out");
        return vertices.usable(packed);
    }

    private static void compareBox(Spot spot, ByteBuffer content, Envelope real) {
        Optional<Envelope> stated = ShapefileHeader.box(content, BOX_AT);
        if (stated.isEmpty()) {
            spot.fault(BOX_AT, "the bounding box is none");
            return;
        }
        Envelope grown = stated.get().copy();
        grown.expandBy(BOX_TOLERANCE * Math.max(1, Math.max(real.getWidth(), real.getHeight())));
        if (!grown.contains(real)) {
            spot.fault(BOX_AT, "the bounding box does not hold the shape");
        }
    }
}
