package oxus.app;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers requests on one background thread. A request replaces the one that waits, so a dragged slider or a spun wheel
 * never builds a queue, and the next is begun only when the last is on the screen: at most one frame is in flight. What will
 * perhaps be asked next can be prepared while nothing is asked.
 *
 * @param <Q> the question
 */
final class FrameLoop<Q> implements AutoCloseable {

    private final Object slots = new Object();
    private Optional<Q> asked = Optional.empty();
    private Optional<Q> foreseen = Optional.empty();
    private final Function<Q, Runnable> work;
    private final Executor screen;
    private final Consumer<Throwable> failure;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param work    answers a question on the background thread; what it returns puts the answer on the screen
     * @param screen  runs that on the screen's thread
     * @param failure is told on the screen's thread what went wrong; the loop goes on
     */
    FrameLoop(String name, Function<Q, Runnable> work, Executor screen, Consumer<Throwable> failure) {
        this.work = work;
        this.screen = screen;
        this.failure = failure;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks; the answer to what waits is no longer wanted. */
    void ask(Q question) {
        synchronized (slots) {
            asked = Optional.of(question);
            slots.notifyAll();
        }
    }

    /** Asks for what is to be ready before it is wanted; whatever is wanted now goes first. */
    void foresee(Q question) {
        synchronized (slots) {
            foreseen = Optional.of(question);
            slots.notifyAll();
        }
    }

    /** Takes back what was asked and is not begun. */
    void forget() {
        synchronized (slots) {
            asked = Optional.empty();
        }
    }

    /** Ends the background thread; what is not on the screen yet will not come. */
    @Override
    public void close() {
        // Whoever paints may have taken the interruption for itself.
        closed = true;
        thread.interrupt();
        synchronized (slots) {
            slots.notifyAll();
        }
    }

    private Q take() throws InterruptedException {
        synchronized (slots) {
            while (asked.isEmpty() && foreseen.isEmpty()) {
                if (closed) {
                    throw new InterruptedException("closed");
                }
                slots.wait();
            }
            Q next = asked.or(() -> foreseen).get();
            if (asked.isPresent()) {
                asked = Optional.empty();
            } else {
                foreseen = Optional.empty();
            }
            return next;
        }
    }

    private void run() {
        try {
            while (!closed && !Thread.currentThread().isInterrupted()) {
                Runnable show = answer(take());
                CountDownLatch shown = new CountDownLatch(1);
                screen.execute(() -> {
                    try {
                        show.run();
                    } finally {
                        shown.countDown();
                    }
                });
                shown.await();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A map that cannot be painted must not end the window: an error is an answer too. */
    private Runnable answer(Q question) {
        try {
            return work.apply(question);
        } catch (RuntimeException | Error broken) {
            return () -> failure.accept(broken);
        }
    }
}
