package oxus.files.shapefile;

import java.nio.ByteBuffer;

import oxus.files.UnreadableFileException;

/**
 * The frame of a shape of several parts: line, polygon or patch. All counts and indices are checked against the bytes that
 * are there before anything is made of them.
 *
 * @param vertices  of all parts together
 * @param parts     number of parts
 * @param typesAt   byte of the first patch type, or {@link Vertices#ABSENT}
 */
record PartedShape(Vertices vertices, int parts, int typesAt) {

    /** Type, box, number of parts, number of points (page 7). */
    private static final int INDEX_AT = 44;

    /** Type, box, number of points (page 6). */
    private static final int POINTS_AT = 40;

    static PartedShape of(Spot spot, ByteBuffer content, ShapeType type) throws UnreadableFileException {
        if (content.limit() < INDEX_AT) {
            throw spot.unreadable(content.limit(), "the record ends before its counts of parts and vertices");
        }
        int parts = content.getInt(36);
        boolean patched = type == ShapeType.MULTIPATCH;
        long xyAt = INDEX_AT + (patched ? 8L : 4L) * parts;
        if (parts < 0 || xyAt > content.limit()) {
            throw spot.unreadable(36, "claims " + parts + " parts, more than its " + content.limit() + " bytes hold");
        }
        Vertices vertices = vertices(spot, content, type, 40, (int) xyAt);
        PartedShape shape = new PartedShape(vertices, parts, patched ? INDEX_AT + 4 * parts : Vertices.ABSENT);
        shape.checkIndex(spot);
        return shape;
    }

    /** The vertices of a shape that has no parts. */
    static Vertices multiPointVertices(Spot spot, ByteBuffer content, ShapeType type) throws UnreadableFileException {
        if (content.limit() < POINTS_AT) {
            throw spot.unreadable(content.limit(), "the record ends before its count of points");
        }
        return vertices(spot, content, type, 36, POINTS_AT);
    }

    private static Vertices vertices(Spot spot, ByteBuffer content, ShapeType type, int countAt, int xyAt)
            throws UnreadableFileException {
        int count = content.getInt(countAt);
        // Height and measure are each a range of two doubles and one double for each vertex (pages 10 and 16).
        long xyEnd = xyAt + 16L * count;
        long heightEnd = type.hasHeight() ? xyEnd + 16 + 8L * count : xyEnd;
        if (count < 0 || heightEnd > content.limit()) {
            throw spot.unreadable(countAt, "claims " + count + " vertices, more than its " + content.limit() + " bytes hold");
        }
        long measureEnd = heightEnd + 16 + 8L * count;
        boolean measured = type.mayMeasure() && measureEnd <= content.limit();
        return new Vertices(content, count, xyAt,
                type.hasHeight() ? (int) xyEnd + 16 : Vertices.ABSENT,
                measured ? (int) heightEnd + 16 : Vertices.ABSENT);
    }

    /** Parts begin at 0 and never go back (page 7). */
    private void checkIndex(Spot spot) throws UnreadableFileException {
        if (parts == 0 && vertices.count() > 0) {
            throw spot.unreadable(36, "has " + vertices.count() + " vertices but no part");
        }
        int before = 0;
        for (int part = 0; part < parts; part++) {
            int first = first(part);
            boolean goesOn = part == 0 ? first == 0 : first >= before;
            if (!goesOn || first > vertices.count()) {
                throw spot.unreadable(byteOf(part), "part " + (part + 1) + " begins at vertex " + first + " of " + vertices.count()
                        + (part == 0 ? "" : ", the part before it at " + before));
            }
            before = first;
        }
    }

    /** Index of the first vertex of a part. */
    int first(int part) {
        return vertices.record().getInt(INDEX_AT + 4 * part);
    }

    /** Number of vertices of a part. */
    int size(int part) {
        int end = part + 1 < parts ? first(part + 1) : vertices.count();
        return end - first(part);
    }

    /** What kind of patch a part is (page 20). */
    int patchType(int part) {
        return vertices.record().getInt(typesAt + 4 * part);
    }

    /** Where the index of a part stands, for messages. */
    int byteOf(int part) {
        return INDEX_AT + 4 * part;
    }
}
