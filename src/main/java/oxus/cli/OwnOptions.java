package oxus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import picocli.CommandLine.Option;

import oxus.files.UnreadableFileException;
import oxus.files.own.OwnReader;
import oxus.files.own.OwnReading;
import oxus.files.own.Progress;
import oxus.files.own.Wanted;
import oxus.scene.MapRequest;

/** The files that {@code --add} brings. They are read beside the atlas. */
final class OwnOptions {

    /** A vertex may be half a pixel off. */
    private static final double FINEST_PX = 0.5;

    @Option(names = "--add", paramLabel = "FILE",
            description = "A shapefile, GeoJSON or table (.csv) with coordinates to show on the map; can be given again.")
    private List<Path> files = new ArrayList<>();

    /** What is being read. */
    record Reading(List<CompletableFuture<OwnReading>> files) {

        /** The request with what was read; notes are written, each in its line. */
        MapRequest onto(MapRequest request, PrintWriter err) {
            MapRequest with = request;
            for (CompletableFuture<OwnReading> file : files) {
                OwnReading read = finish(file);
                with = with.adding(read.file());
                String title = read.file().title();
                if (read.file().features().isEmpty()) {
                    err.println("oxus export: " + title + ": nothing of it lies on this map");
                }
                read.notes().forEach(note -> err.println("oxus export: " + title + ": " + note));
            }
            err.flush();
            return with;
        }

        private static OwnReading finish(CompletableFuture<OwnReading> file) {
            try {
                return file.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof UnreadableFileException unreadable) {
                    throw new Refusal(unreadable.getMessage());
                }
                if (e.getCause() instanceof Error grave) {
                    throw grave;
                }
                throw e;
            }
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        if (option.equals("--add")) {
            files.add(Path.of(value));
        }
        return option.equals("--add");
    }

    /** Begins to read what of the files a picture can show. */
    Reading read(MapRequest picture) {
        Wanted wanted = wanted(picture);
        return new Reading(files.stream().map(file -> CompletableFuture.supplyAsync(() -> {
            try {
                return OwnReader.read(file, wanted, Progress.unwatched());
            } catch (UnreadableFileException e) {
                throw new CompletionException(e);
            }
        })).collect(Collectors.toList()));
    }

    static Wanted wanted(MapRequest picture) {
        return Wanted.of(picture.degrees(), FINEST_PX * picture.viewpoint().metresPerPx() / picture.scale());
    }
}
