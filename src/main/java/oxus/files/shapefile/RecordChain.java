package oxus.files.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import oxus.files.UnreadableFileException;
import oxus.files.shapefile.RecordIndex.Place;

/** The records of a .shp as they follow each other: found from one record header to the next, without the .shx. */
final class RecordChain {

    /** Twenty million places take 240 MB; no map of a region comes near it. */
    private static final int MOST_RECORDS = 20_000_000;

    /** Eight million vertices in one shape: far above any coastline, and still decoded in the default heap of a small machine. */
    private static final int MOST_CONTENT_BYTES = 128 << 20;

    /** A content is at least its shape type. */
    private static final int LEAST_CONTENT_BYTES = 4;

    private RecordChain() {
    }

    /**
     * Walks the whole .shp.
     *
     * @throws UnreadableFileException at the first record that does not fit into the file
     */
    static RecordIndex.Walked walk(OpenFile shp, ShapefileHeader header) throws UnreadableFileException {
        RecordIndex.Walked places = new RecordIndex.Walked();
        long position = ShapefileHeader.BYTES;
        while (position < shp.size()) {
            Optional<String> objection = objection(shp, position);
            if (objection.isPresent()) {
                // What lies behind the stated end may be left-overs: taken while it makes sense, and no error when it does not.
                if (header.statedBytes() >= ShapefileHeader.BYTES && position >= header.statedBytes()) {
                    shp.fault("byte " + position, (shp.size() - position) + " bytes behind the stated end are not read");
                    break;
                }
                throw shp.unreadable("record " + (places.count() + 1) + ", byte " + position, objection.get());
            }
            if (places.count() == MOST_RECORDS) {
                throw shp.unreadable("byte " + position, "more than " + MOST_RECORDS + " records are not read");
            }
            Place place = new Place(position, (int) statedContentBytes(shp, position));
            places.add(place);
            position = place.end();
        }
        return places;
    }

    /** Why no record can begin at this byte; empty when one can. */
    private static Optional<String> objection(OpenFile shp, long position) throws UnreadableFileException {
        if (shp.size() - position < RecordIndex.RECORD_HEADER_BYTES) {
            return Optional.of("the file ends inside the header of the record");
        }
        return objection(shp, position, statedContentBytes(shp, position));
    }

    /** Why no record of this length can begin at this byte; empty when one can. */
    static Optional<String> objection(OpenFile shp, long position, long contentBytes) {
        long room = shp.size() - position - RecordIndex.RECORD_HEADER_BYTES;
        if (contentBytes < LEAST_CONTENT_BYTES) {
            return Optional.of("the record is said to be " + contentBytes + " bytes long, less than a shape type");
        }
        if (contentBytes > room) {
            return Optional.of("the record is said to be " + contentBytes + " bytes long, but the file ends after " + room);
        }
        if (contentBytes > MOST_CONTENT_BYTES) {
            return Optional.of("the record is " + contentBytes + " bytes long; more than " + MOST_CONTENT_BYTES + " are not read");
        }
        return Optional.empty();
    }

    /** The content length in the record header at this byte; big-endian, in 16-bit words (page 5). */
    static long statedContentBytes(OpenFile shp, long position) throws UnreadableFileException {
        ByteBuffer header = shp.bytes(position, RecordIndex.RECORD_HEADER_BYTES).order(ByteOrder.BIG_ENDIAN);
        return 2L * header.getInt(header.position() + 4);
    }
}
