package oxus.files.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import oxus.files.UnreadableFileException;
import oxus.model.DataFault;

/**
 * A file that is being read: its bytes by position, and a voice for what is wrong with it.
 *
 * <p>Bytes come through one window that is reused and filled in large pieces, so neighbouring small reads cost no call to the
 * system, and the memory is that of the largest piece asked for. Works on any file system that Java can open, a jar's too.
 */
final class OpenFile implements Closeable {

    /** Few calls to the system, and still nothing against a map's memory. */
    private static final int WINDOW_BYTES = 1 << 18;

    /** Channels copy through a hidden buffer as large as the piece read and keep it; pieces of this size keep it small. */
    private static final int PIECE_BYTES = 1 << 20;

    private final Path file;
    private final Optional<SeekableByteChannel> channel;
    private final long size;
    private final Consumer<DataFault> faults;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    private OpenFile(Path file, Optional<SeekableByteChannel> channel, long size, Consumer<DataFault> faults) {
        this.file = file;
        this.channel = channel;
        this.size = size;
        this.faults = faults;
    }

    static OpenFile open(Path file, Consumer<DataFault> faults) throws UnreadableFileException {
        // Opening a folder succeeds on Linux, and a pipe has no end: ask before.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableFileException(DataFault.inFile(file.toString(), "is not a file"));
        }
        try {
            SeekableByteChannel channel = Files.newByteChannel(file);
            return new OpenFile(file, Optional.of(channel), channel.size(), faults);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(DataFault.inFile(file.toString(), "does not exist"));
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(DataFault.inFile(file.toString(), "may not be read: permission denied"));
        } catch (IOException e) {
            throw new UnreadableFileException(DataFault.inFile(file.toString(), "cannot be opened: " + e.getMessage()));
        }
    }

    /**
     * A file whose bytes are all here.
     *
     * @param name what messages call it
     */
    static OpenFile of(byte[] bytes, Path name, Consumer<DataFault> faults) {
        OpenFile file = new OpenFile(name, Optional.empty(), bytes.length, faults);
        file.window = ByteBuffer.wrap(bytes);
        return file;
    }

    Path path() {
        return file;
    }

    /** Length in bytes when it was opened. */
    long size() {
        return size;
    }

    /**
     * The bytes from {@code position} on, as a buffer whose position and limit enclose just them; it is good until the next call.
     * The caller has made sure that they lie inside {@link #size()}.
     *
     * @throws UnreadableFileException when the disk gives fewer bytes than the file's length promised
     */
    ByteBuffer bytes(long position, int length) throws UnreadableFileException {
        if (channel.isPresent() && (position < windowStart || position + length > windowStart + window.limit())) {
            fill(channel.get(), position, length);
        }
        int start = (int) (position - windowStart);
        return window.duplicate().limit(start + length).position(start);
    }

    private void fill(SeekableByteChannel channel, long position, int length) throws UnreadableFileException {
        int wanted = (int) Math.min(size - position, Math.max(length, WINDOW_BYTES));
        if (window.capacity() < wanted) {
            window = ByteBuffer.allocate(wanted);
        }
        window.clear();
        windowStart = position;
        try {
            channel.position(position);
            while (window.position() < wanted) {
                window.limit(Math.min(wanted, window.position() + PIECE_BYTES));
                if (channel.read(window) < 0) {
                    break;
                }
            }
        } catch (IOException e) {
            window.clear().limit(0);
            throw unreadable("byte " + position, "cannot be read: " + e.getMessage());
        }
        window.flip();
        if (window.limit() < length) {
            throw unreadable("byte " + (position + window.limit()), "ends here, though it was " + size + " bytes long when opened");
        }
    }

    /** Reports something that was repaired or left out. */
    void fault(String place, String what) {
        faults.accept(DataFault.at(file.toString(), place, inOneLine(what)));
    }

    /** Reports something about the file as a whole. */
    void fault(String what) {
        faults.accept(DataFault.inFile(file.toString(), inOneLine(what)));
    }

    /** The error to throw when reading cannot go on. */
    UnreadableFileException unreadable(String place, String what) {
        return new UnreadableFileException(DataFault.at(file.toString(), place, inOneLine(what)));
    }

    /** Messages quote names and texts out of the file, which may hold anything. */
    private static String inOneLine(String what) {
        return what.replaceAll("\\p{Cntrl}+", " ");
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }
}
