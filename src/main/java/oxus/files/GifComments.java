package oxus.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the comments of a GIF, where other programs leave them as they are (GIF89a specification, sections 15 to 26). */
final class GifComments {

    private static final int HEADER_BYTES = 6;
    private static final int EXTENSION = 0x21;
    private static final int COMMENT = 0xfe;
    private static final int IMAGE = 0x2c;
    private static final int IMAGE_BYTES = 8;
    private static final int TABLE = 0x80;

    private final DataInputStream in;
    private final List<String> comments = new ArrayList<>();

    private GifComments(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** The comments, as far as the file goes. */
    static List<String> of(InputStream file) throws IOException {
        GifComments gif = new GifComments(file);
        try {
            gif.read();
        } catch (EOFException cutShort) {
            // What stood before is there.
        }
        return gif.comments;
    }

    private void read() throws IOException {
        in.skipNBytes(HEADER_BYTES + 4);
        int screen = in.readUnsignedByte();
        in.skipNBytes(2);
        skipTable(screen);
        for (int block = in.readUnsignedByte(); block == EXTENSION || block == IMAGE; block = in.readUnsignedByte()) {
            if (block == IMAGE) {
                in.skipNBytes(IMAGE_BYTES);
                skipTable(in.readUnsignedByte());
                in.skipNBytes(1);
                data(0);
            } else if (in.readUnsignedByte() == COMMENT) {
                comments.add(new String(data(Json.MAX_BYTES), StandardCharsets.US_ASCII));
            } else {
                data(0);
            }
        }
    }

    /** A table of colours follows a packed byte whose highest bit is set; its lowest three say how long it is. */
    private void skipTable(int packed) throws IOException {
        if ((packed & TABLE) != 0) {
            in.skipNBytes(3L << (packed & 7) + 1);
        }
    }

    /** Blocks of data up to an empty one; what goes beyond {@code most} bytes is not kept. */
    private byte[] data(int most) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            if (kept.size() + length <= most) {
                byte[] block = new byte[length];
                in.readFully(block);
                kept.write(block);
            } else {
                in.skipNBytes(length);
            }
        }
        return kept.toByteArray();
    }
}
