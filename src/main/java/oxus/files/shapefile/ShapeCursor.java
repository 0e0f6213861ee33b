package oxus.files.shapefile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

import oxus.files.UnreadableFileException;
import oxus.files.shapefile.RecordIndex.Place;

/** Goes through the records of a {@link Shapefile} once, and holds no more than one of them. Ends with the shapefile. */
public final class ShapeCursor {

    private final OpenFile shp;
    private final RecordIndex index;
    private final Optional<DbfTable> table;
    private final ShapeDecoder decoder;
    private final Optional<Envelope> area;
    private int row;
    private int decoded;

    ShapeCursor(OpenFile shp, RecordIndex index, Optional<DbfTable> table, ShapeDecoder decoder, Optional<Envelope> area) {
        this.shp = shp;
        this.index = index;
        this.table = table;
        this.decoder = decoder;
        this.area = area;
    }

    /**
     * The next record; empty at the end. Records outside the area asked for, and those whose row is marked deleted, are
     * passed over.
     *
     * @throws UnreadableFileException when the record's type, counts or part indices cannot be right
     */
    public Optional<ShapeRecord> next() throws UnreadableFileException {
        while (row < index.count()) {
            int current = row++;
            Place place = index.place(current);
            if (isOutside(place) || isDeleted(current)) {
                continue;
            }
            Optional<Geometry> geometry = geometry(current, place);
            return Optional.of(new ShapeRecord(current + 1, geometry, attributes(current)));
        }
        return Optional.empty();
    }

    /**
     * All records that are left.
     *
     * @throws UnreadableFileException as {@link #next} does
     */
    public List<ShapeRecord> rest() throws UnreadableFileException {
        List<ShapeRecord> records = new ArrayList<>();
        for (Optional<ShapeRecord> next = next(); next.isPresent(); next = next()) {
            records.add(next.get());
        }
        return records;
    }

    /** How many shapes were decoded so far: those passed over cost no more than a look at their box. */
    public int decoded() {
        return decoded;
    }

    private boolean isOutside(Place place) throws UnreadableFileException {
        if (area.isEmpty()) {
            return false;
        }
        ByteBuffer head = shp.bytes(place.contentStart(), ShapeDecoder.headBytes(place.contentBytes()));
        return !ShapeDecoder.mayMeet(area.get(), head);
    }

    private Optional<Geometry> geometry(int current, Place place) throws UnreadableFileException {
        Spot spot = new Spot(shp, current + 1, place.contentStart());
        long stated = RecordChain.statedContentBytes(shp, place.start());
        if (stated != place.contentBytes()) {
            // The places fill the file without a gap, or they would have been compared before: it is the record that is wrong.
            spot.fault(-4, "the record says it is " + stated + " bytes long, the .shx says " + place.contentBytes() + "; read as in the .shx");
        }
        decoded++;
        return decoder.decode(spot, shp.bytes(place.contentStart(), place.contentBytes()));
    }

    private boolean isDeleted(int current) throws UnreadableFileException {
        return hasRow(current) && table.orElseThrow().deleted(current);
    }

    private Attributes attributes(int current) throws UnreadableFileException {
        if (hasRow(current)) {
            return table.orElseThrow().attributes(current);
        }
        List<AttributeField> fields = table.map(DbfTable::fields).orElse(List.of());
        return new Attributes(fields, new Object[fields.size()]);
    }

    private boolean hasRow(int current) {
        return table.isPresent() && current < table.get().rows();
    }
}
