package oxus.files.shapefile;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;

import oxus.files.UnreadableFileException;

/**
 * The rows of a .dbf, by number.
 *
 * <p>The library javadbf reads tables from front to back only, while a query by area needs single rows; it leaves deleted
 * rows out, so that the rows behind them would go to the wrong shapes; and it makes a BigDecimal of every number. Hence this
 * reader for the few column types that shapefiles have. The tests compare the two.
 */
final class DbfTable {

    private static final byte DELETED = '*';

    private final OpenFile dbf;
    private final DbfHeader header;
    private final CellReader cells;

    private DbfTable(OpenFile dbf, DbfHeader header, CellReader cells) {
        this.dbf = dbf;
        this.header = header;
        this.cells = cells;
    }

    /** @throws UnreadableFileException when the header cannot be right */
    static DbfTable open(OpenFile dbf, Charset charset) throws UnreadableFileException {
        return new DbfTable(dbf, DbfHeader.read(dbf, charset), new CellReader(charset));
    }

    List<AttributeField> fields() {
        return header.fields();
    }

    Charset charset() {
        return cells.charset();
    }

    long rows() {
        return header.rows();
    }

    /** @param row counted from 0, less than {@link #rows()} */
    boolean deleted(int row) throws UnreadableFileException {
        return dbf.bytes(position(row), 1).get() == DELETED;
    }

    /** How many of the first rows are marked deleted. */
    int countDeleted(int firstRows) throws UnreadableFileException {
        int deleted = 0;
        for (int row = 0; row < firstRows && row < rows(); row++) {
            deleted += deleted(row) ? 1 : 0;
        }
        return deleted;
    }

    /** @param row counted from 0, less than {@link #rows()} */
    Attributes attributes(int row) throws UnreadableFileException {
        ByteBuffer bytes = dbf.bytes(position(row), header.rowBytes());
        List<AttributeField> fields = header.fields();
        Object[] values = new Object[fields.size()];
        int at = bytes.position() + 1;
        for (int column = 0; column < values.length; column++) {
            AttributeField field = fields.get(column);
            Object value = cells.valueOrNull(field, bytes.array(), at);
            if (value == CellReader.SPOILT) {
                dbf.fault(place(row, at - bytes.position()), field.name() + " is no " + field.valueClass().getSimpleName() + "; left blank");
                value = null;
            } else if (value instanceof String text && text.indexOf(CellReader.UNKNOWN_LETTER) >= 0) {
                dbf.fault(place(row, at - bytes.position()), field.name() + " `" + text + "` has letters that are not " + cells.charset());
            }
            values[column] = value;
            at += field.length();
        }
        return new Attributes(fields, values);
    }

    private String place(int row, int offset) {
        return "row " + (row + 1) + ", byte " + (position(row) + offset);
    }

    private long position(int row) {
        return header.firstRowAt() + (long) row * header.rowBytes();
    }
}
