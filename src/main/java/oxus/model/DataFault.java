package oxus.model;

import java.util.Optional;

/**
 * Something wrong with a piece of data: where it is, what it is, and what was done about it or should be.
 * Reading goes on where it can; the faults are collected and shown.
 *
 * @param file   the file as the reader of the message would look for it, such as {@code resources/atlas/facilities.json}
 * @param place  line, record or byte inside the file, such as {@code 212} or {@code record 7, byte 1240}; absent when the
 *               whole file is meant
 * @param what   one sentence without a full stop, such as {@code kant: opened 2003 is after closed 2001}
 */
public record DataFault(String file, Optional<String> place, String what) {

    public static DataFault inFile(String file, String what) {
        return new DataFault(file, Optional.empty(), what);
    }

    public static DataFault at(String file, String place, String what) {
        return new DataFault(file, Optional.of(place), what);
    }

    /** {@code file:place what}, the form in which every fault is printed. */
    @Override
    public String toString() {
        return file + place.map(p -> ":" + p).orElse("") + " " + what;
    }
}
