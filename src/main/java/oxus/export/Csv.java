package oxus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of words as comma-separated values after RFC 4180: lines end in CR LF, quotes where they are needed. */
public final class Csv {

    /** By which some programs, Excel among them, tell that a file is UTF-8. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Csv() {
    }

    public static String text(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    /** In UTF-8. */
    public static void write(List<List<String>> rows, OutputStream out) throws IOException {
        out.write(text(rows).getBytes(StandardCharsets.UTF_8));
    }

    /** In UTF-8 that begins with a byte order mark. */
    public static void writeMarked(List<List<String>> rows, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        write(rows, out);
    }

    private static String field(String words) {
        boolean plain = words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
