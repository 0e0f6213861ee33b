package oxus.files.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import oxus.files.UnreadableFileException;

/**
 * The .shx: eight bytes for each record, its place in the .shp and its content length, both in 16-bit words (page 23).
 *
 * <p>It is believed only as far as the .shp bears it out. In the usual file the places follow each other without a gap from
 * the header to the end, which needs no look at the .shp. Otherwise each place is compared with the record header there, and
 * an index that does not pass is reported and left aside: the .shp can be walked without it.
 */
final class ShxIndex implements RecordIndex {

    private static final int ENTRY_BYTES = 8;

    private final OpenFile shx;
    private final int count;

    private ShxIndex(OpenFile shx, int count) {
        this.shx = shx;
        this.count = count;
    }

    /** Opens the index as far as it is long enough; nothing is compared yet. */
    private static ShxIndex of(OpenFile shx) throws UnreadableFileException {
        ShapefileHeader header = ShapefileHeader.read(shx);
        long entries = (shx.size() - ShapefileHeader.BYTES) / ENTRY_BYTES;
        if (header.statedBytes() != shx.size()) {
            shx.fault("byte 24", "the header says " + header.statedBytes() + " bytes, the file has " + shx.size());
        }
        return new ShxIndex(shx, (int) Math.min(entries, Integer.MAX_VALUE));
    }

    /**
     * The places of a .shp's records: by the .shx where it can be trusted, else by walking the .shp.
     *
     * @throws UnreadableFileException when neither way leads through the .shp
     */
    static RecordIndex choose(OpenFile shp, ShapefileHeader header, Optional<OpenFile> shx) throws UnreadableFileException {
        if (shx.isEmpty()) {
            return RecordChain.walk(shp, header);
        }
        ShxIndex index;
        try {
            index = of(shx.get());
        } catch (UnreadableFileException e) {
            shx.get().fault(e.fault().place().orElse("byte 0"), e.fault().what() + "; read without it");
            return RecordChain.walk(shp, header);
        }
        if (index.reachesFromEndToEnd(shp)) {
            return index;
        }
        Optional<String> disagreement = index.disagreement(shp);
        if (disagreement.isPresent()) {
            shx.get().fault(disagreement.get(), "disagrees with the .shp; read without it");
            return RecordChain.walk(shp, header);
        }
        // Each place holds, yet they leave gaps. Gaps are left by programs that delete in place; a walk would raise the dead,
        // or not get through. Only an index that ends too early is overruled.
        Optional<RecordIndex.Walked> walked = walkIfPossible(shp, header);
        if (walked.isPresent() && walked.get().count() > index.count() && index.isBeginningOf(walked.get())) {
            shx.get().fault("record " + index.count(), "is the last in the index, but the .shp has " + walked.get().count()
                    + "; read without it");
            return walked.get();
        }
        return index;
    }

    private static Optional<RecordIndex.Walked> walkIfPossible(OpenFile shp, ShapefileHeader header) {
        try {
            return Optional.of(RecordChain.walk(shp, header));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private boolean reachesFromEndToEnd(OpenFile shp) throws UnreadableFileException {
        long expected = ShapefileHeader.BYTES;
        for (int row = 0; row < count; row++) {
            Place place = place(row);
            if (place.start() != expected || RecordChain.objection(shp, place.start(), place.contentBytes()).isPresent()) {
                return false;
            }
            expected = place.end();
        }
        return expected == shp.size();
    }

    /** The first record whose place or length is not what the .shp has there. */
    private Optional<String> disagreement(OpenFile shp) throws UnreadableFileException {
        for (int row = 0; row < count; row++) {
            Place place = place(row);
            if (place.start() < ShapefileHeader.BYTES
                    || RecordChain.objection(shp, place.start(), place.contentBytes()).isPresent()
                    || RecordChain.statedContentBytes(shp, place.start()) != place.contentBytes()) {
                return Optional.of("record " + (row + 1) + ", byte " + position(row));
            }
        }
        return Optional.empty();
    }

    private boolean isBeginningOf(RecordIndex.Walked walked) throws UnreadableFileException {
        for (int row = 0; row < count; row++) {
            if (place(row).start() != walked.place(row).start()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Place place(int row) throws UnreadableFileException {
        ByteBuffer entry = shx.bytes(position(row), ENTRY_BYTES).order(ByteOrder.BIG_ENDIAN);
        long startWords = entry.getInt();
        long contentWords = entry.getInt();
        // A length beyond an int cannot be right; the largest int is refused further on, as any other that is too long.
        return new Place(2 * startWords, (int) Math.min(2 * contentWords, Integer.MAX_VALUE));
    }

    private static long position(int row) {
        return ShapefileHeader.BYTES + (long) ENTRY_BYTES * row;
    }
}
