package oxus.files.shapefile;

import java.util.Arrays;

import oxus.files.UnreadableFileException;

/** Where the records of a .shp lie. */
interface RecordIndex {

    /** A record's header in the .shp: eight bytes, its number and the length of its content (page 5). */
    int RECORD_HEADER_BYTES = 8;

    int count();

    /** @param row counted from 0, as in the .dbf */
    Place place(int row) throws UnreadableFileException;

    /**
     * @param start         byte in the .shp at which the record's header begins
     * @param contentBytes  length of what follows the header
     */
    record Place(long start, int contentBytes) {

        long contentStart() {
            return start + RECORD_HEADER_BYTES;
        }

        long end() {
            return start + RECORD_HEADER_BYTES + contentBytes;
        }
    }

    /** Places held in memory, for a .shp without a usable .shx. */
    final class Walked implements RecordIndex {

        private long[] starts = new long[64];
        private int[] contentBytes = new int[64];
        private int count;

        void add(Place place) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                contentBytes = Arrays.copyOf(contentBytes, count * 2);
            }
            starts[count] = place.start();
            contentBytes[count] = place.contentBytes();
            count++;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public Place place(int row) {
            return new Place(starts[row], contentBytes[row]);
        }
    }
}
