package oxus.files.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;

import oxus.files.UnreadableFileException;

/**
 * The hundred bytes with which a .shp and a .shx begin (page 3).
 *
 * @param type        the type of every shape that is not null
 * @param bounds      as the file states them; empty when they are no box, as in a file without shapes
 * @param statedBytes length of the file as the file states it
 */
record ShapefileHeader(ShapeType type, Optional<Envelope> bounds, long statedBytes) {

    static final int BYTES = 100;

    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;

    /** @throws UnreadableFileException when this is no shapefile, or one of a type that the specification does not have */
    static ShapefileHeader read(OpenFile file) throws UnreadableFileException {
        if (file.size() < BYTES) {
            throw file.unreadable("byte " + file.size(), "is no shapefile: it ends inside the header of " + BYTES + " bytes");
        }
        ByteBuffer header = file.bytes(0, BYTES).slice().order(ByteOrder.BIG_ENDIAN);
        int code = header.getInt(0);
        if (code != FILE_CODE) {
            throw file.unreadable("byte 0", "is no shapefile: its file code is " + code + ", not " + FILE_CODE);
        }
        long statedBytes = 2L * header.getInt(24);

        header.order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt(28) != VERSION) {
            file.fault("byte 28", "version is " + header.getInt(28) + ", not " + VERSION + "; read as " + VERSION);
        }
        int typeCode = header.getInt(32);
        Optional<ShapeType> type = ShapeType.ofCode(typeCode);
        if (type.isEmpty()) {
            throw file.unreadable("byte 32", "there is no shape type " + typeCode);
        }
        return new ShapefileHeader(type.get(), box(header, 36), statedBytes);
    }

    /** The box xmin, ymin, xmax, ymax at this place of a little-endian buffer; empty when the four numbers are no box. */
    static Optional<Envelope> box(ByteBuffer buffer, int at) {
        double minX = buffer.getDouble(at);
        double minY = buffer.getDouble(at + 8);
        double maxX = buffer.getDouble(at + 16);
        double maxY = buffer.getDouble(at + 24);
        // Written so that a NaN, which is not less than anything, ends as "no box".
        boolean isBox = minX <= maxX && minY <= maxY;
        return isBox ? Optional.of(new Envelope(minX, maxX, minY, maxY)) : Optional.empty();
    }
}
