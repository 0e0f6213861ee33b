package oxus.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The place that a file is written to. What stands there afterwards is the whole new file, or what stood there before:
 * the content goes under a temporary name beside it, which then takes its place in one step.
 */
public final class Target {

    private final Path shown;
    private final Path file;

    private Target(Path shown, Path file) {
        this.shown = shown;
        this.file = file;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A place that looks as if it can be written to; asked for before the work, so that nobody waits in vain.
     *
     * @throws UnwritableException when it cannot
     */
    public static Target at(Path file) throws UnwritableException {
        try {
            // A link stays a link, and what it points to is replaced.
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = place.getParent();
            if (folder == null || Files.isDirectory(place)) {
                throw new UnwritableException(file, "is a folder; name a file in it");
            }
            if (!Files.isDirectory(folder)) {
                throw new UnwritableException(file, Files.exists(folder)
                        ? folder + " is no folder" : "folder " + folder + " does not exist; make it first");
            }
            if (Files.isSymbolicLink(file) && !Files.exists(file)) {
                throw new UnwritableException(file, "is a link to nowhere");
            }
            if (Files.exists(place) ? !Files.isWritable(place) : !Files.isWritable(folder)) {
                throw new UnwritableException(file, "may not be written: no permission");
            }
            return new Target(file, place);
        } catch (UnwritableException alreadySaid) {
            throw alreadySaid;
        } catch (IOException e) {
            throw new UnwritableException(file, reason(e));
        }
    }

    /** Writes the file and puts it in its place. */
    public void write(Content content) throws UnwritableException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe: there is no other file to take its place.
                writeInto(file, content, StandardOpenOption.WRITE);
                return;
            }
            Path unfinished = file.resolveSibling(".oxus-" + ProcessHandle.current().pid() + ".unfinished");
            try {
                writeInto(unfinished, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                replace(unfinished);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UnwritableException(shown, reason(e));
        }
    }

    private static void writeInto(Path file, Content content, java.nio.file.OpenOption... how) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how), 1 << 16)) {
            content.writeTo(out);
        }
    }

    private void replace(Path unfinished) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "may not be written: no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "cannot be written: nothing can be put into its folder";
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return "cannot be written: " + (reason == null ? e.getClass().getSimpleName() : reason);
    }
}
