package oxus.files.own;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text of unknown encoding: what its byte order mark says, else UTF-8 when all of it can be, else Windows-1251, in which
 * tables of our region are written otherwise.
 *
 * @param markBytes length of the byte order mark
 */
record TextFile(Path file, Charset charset, int markBytes) {

    private static final int PIECE_BYTES = 1 << 16;

    static final Charset CYRILLIC = Charset.forName("windows-1251");

    static TextFile of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(3);
            if (mark.length >= 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF) {
                return new TextFile(file, StandardCharsets.UTF_8, 3);
            }
            if (mark.length >= 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE) {
                return new TextFile(file, StandardCharsets.UTF_16LE, 2);
            }
            if (mark.length >= 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF) {
                return new TextFile(file, StandardCharsets.UTF_16BE, 2);
            }
        }
        return new TextFile(file, isUtf8(file) ? StandardCharsets.UTF_8 : CYRILLIC, 0);
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(PIECE_BYTES);
        CharBuffer letters = CharBuffer.allocate(PIECE_BYTES);
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, letters.clear(), ended);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /** The text behind its mark. */
    Reader open(Gathering gathering) throws IOException {
        InputStream in = counted(file, gathering);
        in.skipNBytes(markBytes);
        return new InputStreamReader(in, charset);
    }

    /** The bytes of a file; the gathering hears how many of them are read. */
    static InputStream counted(Path file, Gathering gathering) throws IOException {
        long size = Math.max(1, Files.size(file));
        return new FilterInputStream(Files.newInputStream(file)) {

            private long count;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int got = super.read(into, offset, length);
                count += Math.max(0, got);
                gathering.reached(count / (double) size);
                return got;
            }
        };
    }
}
