package oxus.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes a PNG apart by the specification, for tests to look at what image readers do not show. */
public final class PngChunks {

    private static final int SIGNATURE_BYTES = 8;

    private PngChunks() {
    }

    /** The content of each chunk by its type, the first of a type. */
    public static Map<String, ByteBuffer> of(byte[] png) {
        Map<String, ByteBuffer> chunks = new LinkedHashMap<>();
        ByteBuffer in = ByteBuffer.wrap(png).position(SIGNATURE_BYTES);
        while (in.hasRemaining()) {
            byte[] content = new byte[in.getInt()];
            byte[] type = new byte[4];
            in.get(type).get(content).getInt();
            chunks.putIfAbsent(new String(type, StandardCharsets.US_ASCII), ByteBuffer.wrap(content));
        }
        return chunks;
    }
}
