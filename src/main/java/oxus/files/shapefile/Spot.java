package oxus.files.shapefile;

import oxus.files.UnreadableFileException;

/**
 * The record in hand, as faults and errors name it.
 *
 * @param number counted from 1, as in the specification
 * @param start  byte of the .shp at which the record's content begins
 */
record Spot(OpenFile shp, int number, long start) {

    /** Reports a repair. {@code offset} counts bytes from the beginning of the content. */
    void fault(int offset, String what) {
        shp.fault(place(offset), what);
    }

    UnreadableFileException unreadable(int offset, String what) {
        return shp.unreadable(place(offset), what);
    }

    private String place(int offset) {
        return "record " + number + ", byte " + (start + offset);
    }
}
