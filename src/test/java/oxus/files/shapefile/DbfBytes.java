package oxus.files.shapefile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes tiny .dbf files byte by byte. Cells are given as the text that stands in the file. */
final class DbfBytes {

    private final List<byte[]> columns = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private Charset charset = StandardCharsets.UTF_8;
    private int languageMark;
    private int rowCount;

    /** A table with one text column called name, ten bytes wide. */
    static DbfBytes names(String... names) {
        DbfBytes table = new DbfBytes().column("name", 'C', 10, 0);
        for (String name : names) {
            table.row(name);
        }
        return table;
    }

    /** For what is added from now on. */
    DbfBytes charset(Charset nowCharset, int mark) {
        charset = nowCharset;
        languageMark = mark;
        return this;
    }

    DbfBytes column(String name, char kind, int length, int decimals) {
        ByteBuffer column = ByteBuffer.allocate(32);
        column.put(Arrays.copyOf(name.getBytes(charset), 11)).put((byte) kind);
        column.put(16, (byte) length).put(17, (byte) decimals);
        columns.add(column.array());
        widths.add(length);
        return this;
    }

    DbfBytes row(String... cells) {
        return row(' ', cells);
    }

    DbfBytes deletedRow(String... cells) {
        return row('*', cells);
    }

    private DbfBytes row(char mark, String... cells) {
        rows.write(mark);
        for (int i = 0; i < cells.length; i++) {
            byte[] cell = new byte[widths.get(i)];
            Arrays.fill(cell, (byte) ' ');
            byte[] letters = cells[i].getBytes(charset);
            System.arraycopy(letters, 0, cell, 0, Math.min(letters.length, cell.length));
            rows.writeBytes(cell);
        }
        rowCount++;
        return this;
    }

    byte[] bytes() {
        int headerBytes = 32 + 32 * columns.size() + 1;
        int rowBytes = 1 + widths.stream().mapToInt(Integer::intValue).sum();
        ByteBuffer fixed = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        fixed.put(0, (byte) 3).put(1, (byte) 126).put(2, (byte) 1).put(3, (byte) 1);
        fixed.putInt(4, rowCount).putShort(8, (short) headerBytes).putShort(10, (short) rowBytes).put(29, (byte) languageMark);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(fixed.array());
        columns.forEach(file::writeBytes);
        file.write(0x0D);
        file.writeBytes(rows.toByteArray());
        file.write(0x1A);
        return file.toByteArray();
    }
}
