package oxus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Comma-separated values, byte by byte. */
class CsvTest {

    @Test
    void quotesWhatNeedsThem() {
        assertEquals("Name,Length\r\n\"Tashkent, Osh\",12\r\n\"the \"\"Friendship\"\" line\",\r\n\"two\nlines\",\"a\rb\"\r\n",
                Csv.text(List.of(List.of("Name", "Length"), List.of("Tashkent, Osh", "12"),
                        List.of("the \"Friendship\" line", ""), List.of("two\nlines", "a\rb"))));
        assertEquals("", Csv.text(List.of()));
    }

    @Test
    void isUtf8AndBearsAMarkOnlyWhenAsked() throws Exception {
        List<List<String>> rows = List.of(List.of("Türkmengaz", "ғ"));
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        Csv.write(rows, plain);
        assertArrayEquals("Türkmengaz,ғ\r\n".getBytes(StandardCharsets.UTF_8), plain.toByteArray());
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        Csv.writeMarked(rows, marked);
        assertEquals("efbbbf", java.util.HexFormat.of().formatHex(marked.toByteArray(), 0, 3));
        assertArrayEquals(plain.toByteArray(), Arrays.copyOfRange(marked.toByteArray(), 3, marked.size()));
    }
}
