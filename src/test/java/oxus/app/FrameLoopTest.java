package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** The loop with a hand-driven screen, so that every order of things is chosen by the test. */
class FrameLoopTest {

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Integer> shown = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    @Test
    void theNewestRequestReplacesTheWaitingOnes() throws Exception {
        Semaphore painting = new Semaphore(0);
        Semaphore begun = new Semaphore(0);
        try (FrameLoop<Integer> loop = new FrameLoop<>("test", question -> {
            begun.release();
            painting.acquireUninterruptibly();
            return () -> shown.add(question);
        }, screen::add, failure -> failures.add(failure.getMessage()))) {
            loop.ask(1);
            begun.acquire();
            loop.ask(2);
            loop.ask(3);
            loop.ask(4);
            painting.release(2);
            next().run();
            next().run();
            assertEquals(List.of(1, 4), shown);
        }
    }

    @Test
    void theNextFrameWaitsUntilTheLastIsOnTheScreen() throws Exception {
        Semaphore begun = new Semaphore(0);
        try (FrameLoop<Integer> loop = new FrameLoop<>("test", question -> {
            begun.release();
            return () -> shown.add(question);
        }, screen::add, failure -> failures.add(failure.getMessage()))) {
            loop.ask(1);
            begun.acquire();
            Runnable first = next();
            loop.ask(2);
            assertTrue(screen.isEmpty() && begun.availablePermits() == 0, "the second is not even begun");
            first.run();
            next().run();
            assertEquals(List.of(1, 2), shown);
        }
    }

    @Test
    void aFailureIsToldAndTheLoopGoesOn() throws Exception {
        try (FrameLoop<Integer> loop = new FrameLoop<>("test", question -> {
            if (question == 1) {
                throw new IllegalStateException("no map of 1");
            }
            return () -> shown.add(question);
        }, screen::add, failure -> failures.add(failure.getMessage()))) {
            loop.ask(1);
            next().run();
            loop.ask(2);
            next().run();
            assertEquals(List.of("no map of 1"), failures);
            assertEquals(List.of(2), shown);
        }
    }

    private Runnable next() throws InterruptedException {
        Runnable next = screen.poll(10, TimeUnit.SECONDS);
        return next == null ? () -> failures.add("nothing came to the screen") : next;
    }
}
