package oxus.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import oxus.export.Format;
import oxus.export.Manner;
import oxus.scene.MapRequest;

/** Finds out about how large a file will be, on a thread of its own, when nothing has been chosen for a moment. */
final class ExportEstimate implements AutoCloseable {

    /** The preview comes first. */
    private static final Duration REST = Duration.millis(400);

    private final ExportWork.Desk desk;
    private final Consumer<Optional<Long>> told;
    private final AtomicInteger newest = new AtomicInteger();
    private final PauseTransition rest = new PauseTransition(REST);
    private final FrameLoop<Question> loop;

    private record Question(int number, MapRequest request, Format format, Manner manner) {
    }

    /** @param told takes the bytes; nothing as long as they are not known */
    ExportEstimate(ExportWork.Desk desk, Consumer<Optional<Long>> told) {
        this.desk = desk;
        this.told = told;
        // An estimate that fails, or is no longer wanted, leaves the file without one.
        loop = new FrameLoop<>("export estimate", this::estimate, Platform::runLater, failure -> { });
    }

    /** Asks; what was asked before is no longer of interest. */
    void ask(MapRequest request, Format format, Manner manner) {
        told.accept(Optional.empty());
        Question question = new Question(newest.incrementAndGet(), request, format, manner);
        rest.setOnFinished(rested -> loop.ask(question));
        rest.playFromStart();
    }

    @Override
    public void close() {
        rest.stop();
        newest.incrementAndGet();
        loop.close();
    }

    private Runnable estimate(Question question) {
        long bytes = bytes(question);
        return () -> {
            if (question.number() == newest.get()) {
                told.accept(Optional.of(bytes));
            }
        };
    }

    private long bytes(Question question) {
        try {
            return desk.export().in(question.manner()).about(question.request(), desk.imprint(),
                    question.format(), (done, all) -> {
                        if (question.number() != newest.get()) {
                            throw new CancellationException();
                        }
                    });
        } catch (IOException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
