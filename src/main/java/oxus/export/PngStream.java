package oxus.export;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A PNG file as it is written, chunk by chunk: its head, its words, its end. */
final class PngStream {

    /** The keyword under which the request that made the picture stands. */
    static final String VIEW = "Oxus view";
    static final byte[] MAKER = "Software\0Oxus".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double METRES_PER_INCH = 0.0254;

    private final DataOutputStream out;

    PngStream(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** What comes before the pixels: size, colours, maker and words. */
    void begin(Channels channels, PageSize size, Imprint imprint) throws IOException {
        out.write(SIGNATURE);
        chunk("IHDR", ByteBuffer.allocate(13).putInt(size.widthPx()).putInt(size.heightPx())
                .put((byte) 8).put((byte) channels.pngType).array());
        chunk("sRGB", new byte[] {0});
        int perMetre = (int) Math.round(size.dpi() / METRES_PER_INCH);
        chunk("pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
        chunk("tEXt", MAKER);
        text("Title", imprint.title());
        text("Description", imprint.description());
        text(VIEW, imprint.view());
    }

    void end() throws IOException {
        chunk("IEND", new byte[0]);
        out.flush();
    }

    /** A piece of the file: its length, its type in four letters, what it holds, and a sum to check that by. */
    void chunk(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    /** Words in UTF-8, plain: keyword, not compressed, no language, no translated keyword. */
    private void text(String keyword, String words) throws IOException {
        chunk("iTXt", (keyword + "\0\0\0\0\0" + words).getBytes(StandardCharsets.UTF_8));
    }
}
