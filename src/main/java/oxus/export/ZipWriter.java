package oxus.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import oxus.companion.Series;
import oxus.scene.MapRequest;

/** Writes a series of maps as ZIP. The same series gives the same bytes: the clock of its entries stands still. */
final class ZipWriter {

    /** The earliest that the format knows. */
    private static final LocalDateTime STANDS_STILL = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipWriter() {
    }

    /** Gives the file of one map. */
    @FunctionalInterface
    interface Files {
        Target.Content of(MapRequest request) throws IOException;
    }

    /**
     * Writes a series to its end; the stream stays open.
     *
     * @param content  of one map's file
     * @param progress hears of each
     */
    static void write(List<Series.Member> series, Format each, Files content,
                      OutputStream out, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        int done = 0;
        for (Series.Member member : series) {
            progress.reached(done++, series.size());
            ZipEntry entry = new ZipEntry(member.name() + each.ending());
            entry.setTimeLocal(STANDS_STILL);
            zip.putNextEntry(entry);
            content.of(member.request()).writeTo(new StaysOpen(zip));
            zip.closeEntry();
        }
        zip.finish();
        progress.reached(series.size(), series.size());
    }

    /** Who is done with an entry and closes it must not close the file. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
