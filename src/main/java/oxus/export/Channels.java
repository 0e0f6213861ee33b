package oxus.export;

/** What of a pixel a picture holds, in eight bits each, and in which order PNG has it. */
enum Channels {
    RGB(2, 3) {
        @Override
        void unpack(int[] pixels, int from, byte[] row, int at, int count) {
            int to = at;
            for (int x = from; x < from + count; x++) {
                int pixel = pixels[x];
                row[to] = (byte) (pixel >> 16);
                row[to + 1] = (byte) (pixel >> 8);
                row[to + 2] = (byte) pixel;
                to += 3;
            }
        }
    },
    /** With how opaque it is, by which the colours are not yet multiplied. */
    RGBA(6, 4) {
        @Override
        void unpack(int[] pixels, int from, byte[] row, int at, int count) {
            int to = at;
            for (int x = from; x < from + count; x++) {
                int pixel = pixels[x];
                row[to] = (byte) (pixel >> 16);
                row[to + 1] = (byte) (pixel >> 8);
                row[to + 2] = (byte) pixel;
                row[to + 3] = (byte) (pixel >>> 24);
                to += 4;
            }
        }
    };

    /** The number by which PNG knows them. */
    final int pngType;
    /** Bytes of a pixel. */
    final int bytes;

    Channels(int pngType, int bytes) {
        this.pngType = pngType;
        this.bytes = bytes;
    }

    /** Pixels of 0xaarrggbb as bytes. */
    abstract void unpack(int[] pixels, int from, byte[] row, int at, int count);
}
