package oxus.export;

import java.io.OutputStream;

/** Keeps nothing of what is written but how much it was. */
final class CountedBytes extends OutputStream {

    private final Progress progress;
    private long count;

    /** @param progress may end the writing */
    CountedBytes(Progress progress) {
        this.progress = progress;
    }

    long count() {
        return count;
    }

    @Override
    public void write(int one) {
        count++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
        progress.reached(1, 2);
        count += length;
    }
}
