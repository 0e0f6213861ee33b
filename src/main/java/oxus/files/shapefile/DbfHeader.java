package oxus.files.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import oxus.files.UnreadableFileException;

/**
 * The head of a .dbf in the layout of dBASE III, which the specification asks for (page 25).
 *
 * @param rows       that are really there
 * @param firstRowAt byte at which the rows begin
 * @param rowBytes   length of a row, its deletion mark included
 * @param languageMark the language driver byte, 0 when not set
 * @param fields     in the order of the row, which they fill from byte 1 on
 */
record DbfHeader(long rows, int firstRowAt, int rowBytes, int languageMark, List<AttributeField> fields) {

    private static final int FIXED_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final byte END_OF_FIELDS = 0x0D;

    /** The byte that tells the character set; asked for before the names can be read. */
    static int languageMark(OpenFile dbf) throws UnreadableFileException {
        return dbf.size() < FIXED_BYTES ? 0 : Byte.toUnsignedInt(fixed(dbf).get(29));
    }

    private static ByteBuffer fixed(OpenFile dbf) throws UnreadableFileException {
        return dbf.bytes(0, FIXED_BYTES).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws UnreadableFileException when lengths and counts cannot be right */
    static DbfHeader read(OpenFile dbf, Charset charset) throws UnreadableFileException {
        if (dbf.size() < FIXED_BYTES) {
            throw dbf.unreadable("byte " + dbf.size(), "is no table: it ends inside the header");
        }
        ByteBuffer fixed = fixed(dbf);
        int statedRows = fixed.getInt(4);
        int firstRowAt = Short.toUnsignedInt(fixed.getShort(8));
        int rowBytes = Short.toUnsignedInt(fixed.getShort(10));
        int languageMark = Byte.toUnsignedInt(fixed.get(29));
        if (statedRows < 0) {
            throw dbf.unreadable("byte 4", "claims " + statedRows + " rows");
        }
        if (firstRowAt < FIXED_BYTES || firstRowAt > dbf.size()) {
            throw dbf.unreadable("byte 8", "a header of " + firstRowAt + " bytes in a file of " + dbf.size());
        }
        List<AttributeField> fields = fields(dbf, firstRowAt, charset);
        int needed = 1;
        for (AttributeField field : fields) {
            needed += field.length();
        }
        if (rowBytes < needed) {
            throw dbf.unreadable("byte 10", "rows of " + rowBytes + " bytes, but the columns take " + needed);
        }
        long presentRows = (dbf.size() - firstRowAt) / rowBytes;
        if (presentRows < statedRows) {
            dbf.fault("byte 4", "claims " + statedRows + " rows and has " + presentRows);
        }
        return new DbfHeader(Math.min(presentRows, statedRows), firstRowAt, rowBytes, languageMark, fields);
    }

    private static List<AttributeField> fields(OpenFile dbf, int headerBytes, Charset charset) throws UnreadableFileException {
        ByteBuffer header = dbf.bytes(0, headerBytes).slice();
        List<AttributeField> fields = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int at = FIXED_BYTES; at + FIELD_BYTES <= headerBytes && header.get(at) != END_OF_FIELDS; at += FIELD_BYTES) {
            int length = 0;
            while (length < NAME_BYTES && header.get(at + length) != 0) {
                length++;
            }
            String name = charset.decode(header.slice(at, length)).toString().strip();
            String free = freeName(name, fields.size() + 1, taken);
            if (!free.equals(name)) {
                dbf.fault("byte " + at, "column " + (fields.size() + 1) + " is called `" + name + "` like another or like nothing; read as " + free);
            }
            char kind = Character.toUpperCase((char) Byte.toUnsignedInt(header.get(at + 11)));
            int lowLength = Byte.toUnsignedInt(header.get(at + 16));
            int decimals = Byte.toUnsignedInt(header.get(at + 17));
            // Clipper and its heirs keep the high byte of a long text's length where other columns have their decimals.
            boolean longText = kind == 'C' && decimals > 0;
            fields.add(new AttributeField(free, kind, longText ? lowLength + 256 * decimals : lowLength, longText ? 0 : decimals));
        }
        return Collections.unmodifiableList(fields);
    }

    private static String freeName(String name, int column, Set<String> taken) {
        String free = name.isEmpty() ? "column_" + column : name;
        for (int turn = 2; !taken.add(free.toLowerCase(Locale.ROOT)); turn++) {
            free = name + "_" + turn;
        }
        return free;
    }
}
