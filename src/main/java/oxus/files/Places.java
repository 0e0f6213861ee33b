package oxus.files;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import oxus.model.DataFault;

/**
 * Where each record was read, kept beside the records, which need not know. Every fact has its place and so has every
 * part of one: spell, claim, waypoint, membership. Looked up by the very object that was read, not by an equal one.
 */
public final class Places {

    /** A line of a file, counted from 1. */
    public record Place(String file, int line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private final Map<Object, Place> places = new IdentityHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    void put(Object record, Place place) {
        places.put(record, place);
    }

    void leaveOut(String id) {
        leftOut.add(id);
    }

    /** Whether a fact of this id stands in a file and was left out with a fault of its own. */
    public boolean isLeftOut(String id) {
        return leftOut.contains(id);
    }

    /** Where a record was read; nothing for what was not read from a file. */
    public Optional<Place> of(Object record) {
        return Optional.ofNullable(places.get(record));
    }

    /** A fault of a record, pointing at where it was read. */
    public DataFault fault(Object record, String what) {
        return of(record)
                .map(p -> DataFault.at(p.file(), Integer.toString(p.line()), what))
                .orElseGet(() -> DataFault.inFile("(unread)", what));
    }
}
