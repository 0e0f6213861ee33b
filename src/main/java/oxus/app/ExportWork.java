package oxus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import javafx.application.Platform;

import oxus.companion.Accompaniment;
import oxus.export.Export;
import oxus.export.Format;
import oxus.export.Imprint;
import oxus.export.Manner;
import oxus.export.Progress;
import oxus.export.Target;
import oxus.export.WordFiles;
import oxus.scene.Composer;
import oxus.scene.MapRequest;

/** Writes one file, and the words beside it where they are wanted, on a background thread; it can be ended at any time. */
final class ExportWork implements Progress {

    private final Listener listener;
    private final AtomicBoolean unwanted = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile double part;

    private ExportWork(Listener listener) {
        this.listener = listener;
    }

    /** What is to be written. */
    record Order(MapRequest request, Format format, Manner manner, Path file, Beside beside, Existing existing) {

        Order replacing() {
            return new Order(request, format, manner, file, beside, Existing.REPLACED);
        }
    }

    /** What goes beside the file. */
    enum Beside { NOTHING, WORDS }

    /** What becomes of files that are there already. */
    enum Existing { ASKED_ABOUT, REPLACED }

    /** Is told on the FX thread how it goes. */
    interface Listener {

        /** @param part of the work that is done, 0 to 1 */
        void reached(double part);

        void written(Order order);

        /** Nothing was written, for these are there already. */
        void exists(Order order, List<Path> files);

        /** Nothing was written, because it was not wanted any more. */
        void ended();

        /** Nothing was written, for this reason. */
        void failed(String reason);
    }

    /** Where files are written. */
    record Desk(Export export, Composer composer, Function<MapRequest, Imprint> imprint, Executor background) {

        /** Begins to write. */
        ExportWork begin(Order order, Listener listener) {
            ExportWork work = new ExportWork(listener);
            background.execute(() -> work.run(order, this));
            return work;
        }
    }

    /** Ends the work; no file is left of it. */
    void cancel() {
        unwanted.set(true);
    }

    @Override
    public void reached(int done, int all) {
        if (unwanted.get()) {
            throw new CancellationException();
        }
        part = (double) done / all;
        // One report under way is enough, however often there is news.
        if (told.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                told.set(false);
                listener.reached(part);
            });
        }
    }

    private void run(Order order, Desk desk) {
        Runnable end = ended(order, desk);
        Platform.runLater(end);
    }

    private Runnable ended(Order order, Desk desk) {
        try {
            Target target = Target.at(order.file());
            Optional<WordFiles> words = order.beside() == Beside.WORDS ? Optional.of(WordFiles.beside(order.file())) : Optional.empty();
            List<Path> there = files(order).stream().filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).toList();
            if (order.existing() == Existing.ASKED_ABOUT && !there.isEmpty()) {
                return () -> listener.exists(order, there);
            }
            reached(0, 1);
            desk.export().in(order.manner()).write(order.request(), desk.imprint(), order.format(), target, this);
            if (words.isPresent()) {
                words.get().write(Accompaniment.of(order.request(), desk.composer()));
            }
            return () -> listener.written(order);
        } catch (CancellationException unwantedNow) {
            return listener::ended;
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
            return () -> listener.failed(reason);
        }
    }

    private static List<Path> files(Order order) {
        List<Path> files = new ArrayList<>(List.of(order.file()));
        if (order.beside() == Beside.WORDS) {
            files.addAll(WordFiles.paths(order.file()));
        }
        return files;
    }
}
