package oxus.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;

import oxus.cli.OpenAtlas;
import oxus.scene.Plate;
import oxus.style.BundledFonts;

/**
 * How long the window takes: from a command to the picture on the screen, and how long the FX thread is busy with it, by
 * that thread's own processor time. Prints a line for each thing that a hand does; needs a display, or Monocle.
 */
public final class WindowBench {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 500;
    private static final double MILLION = 1e6;

    private final MainWindow window;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long fxThread;
    private volatile long commanded;
    private volatile long pulseBegun;
    private volatile long laidOut;

    private WindowBench(MainWindow window, long fxThread) {
        this.window = window;
        this.fxThread = fxThread;
    }

    public static void main(String[] arguments) throws Exception {
        Application.launch(Bench.class, arguments);
    }

    /** Opens the window and lets the bench drive it. */
    public static final class Bench extends Application {

        @Override
        public void start(Stage stage) throws Exception {
            OpenAtlas atlas = OpenAtlas.bundled();
            MainWindow window = new MainWindow(stage, atlas, Wording.english(),
                    new RememberedInTests(Files.createTempDirectory("oxus-bench")), address -> { });
            stage.setScene(OxusApp.styled(window));
            stage.setWidth(1920);
            stage.setHeight(1080);
            stage.show();
            long fxThread = Thread.currentThread().getId();
            new Thread(() -> {
                new WindowBench(window, fxThread).run();
                Platform.exit();
            }, "bench").start();
        }
    }

    private void run() {
        AtlasState state = window.state();
        watchLayout();
        show();
        measure("year step", i -> state.goTo(1991 + i % 35));
        onFx(() -> state.composer().layers().forEach(layer -> state.choices().show(layer.id())));
        measure("year step, everything on", i -> state.goTo(1991 + i % 35));
        play();
        measure("year step, card open", i -> {
            if (i == 0) {
                state.select(new oxus.scene.Subject("kaz", "Kazakhstan"));
            }
            state.goTo(1991 + i % 35);
        });
        onFx(state::deselect);
        onFx(() -> state.compare(Comparing.FOUR));
        measure("year step of the last of four maps", i -> state.goTo(2010 + i % 15));
        measure("four maps at once, pan by 7 px", i -> state.pan(i % 40 < 20 ? 7 : -7, 3));
        onFx(() -> state.compare(Comparing.SWIPE));
        measure("bar between two moments moved", i -> state.ask(Comparing.swiped(0.3 + i % 40 / 100.0, state.request().get())));
        onFx(() -> state.compare(Comparing.NOTHING));
        measure("pan by 7 px", i -> state.pan(i % 40 < 20 ? 7 : -7, 3));
        measure("zoom by a notch", i -> state.zoom(i % 20 < 10 ? 1.25 : 0.8, 700, 400));
        onFx(state::goHome);
        measure("layer off and on", i -> {
            if (i % 2 == 0) {
                state.choices().hide("pipelines");
            } else {
                state.choices().show("pipelines");
            }
        });
        pointer();
    }

    /** From the first year to the last at ten steps a second, whether the picture is there or not. */
    private void play() {
        AtlasState state = window.state();
        onFx(state::goToFirstYear);
        pulse();
        Set<Object> moments = ConcurrentHashMap.newKeySet();
        ChangeListener<Optional<MapView.Shown>> count = (property, was, now) ->
                now.ifPresent(on -> moments.add(on.request().moment()));
        onFx(() -> window.map().shown().addListener(count));
        int steps = state.timeline().lastYear() - state.timeline().firstYear();
        long begun = System.nanoTime();
        for (int step = 1; step <= steps; step++) {
            LockSupport.parkNanos(begun + step * 100 * (long) MILLION - System.nanoTime());
            onFx(() -> state.step(1));
        }
        LockSupport.parkNanos(500 * (long) MILLION);
        onFx(() -> window.map().shown().removeListener(count));
        System.out.printf("%-60s %d of %d on the screen%n", "played at ten steps a second, everything on", moments.size(), steps);
    }

    /** The two copies that bring a painted map to the screen. */
    private void show() {
        BundledFonts fonts = new BundledFonts();
        Plate plate = window.state().composer().plate(window.state().request().get());
        MapPicture picture = new MapPicture(fonts, new Backdrop(fonts));
        picture.paint(plate, window.state().request().get());
        double[] ms = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            onFx(() -> {
                long before = threads.getThreadCpuTime(fxThread);
                picture.show(plate);
                ms[round] = (threads.getThreadCpuTime(fxThread) - before) / MILLION;
            });
        }
        print("a picture of " + plate.deviceWidth() + "x" + plate.deviceHeight() + " shown, FX thread", ms);
    }

    private void pointer() {
        double[] ms = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int n = i;
            long before = threads.getThreadCpuTime(fxThread);
            onFx(() -> window.map().subjectAt(300 + n * 3 % 900, 150 + n * 7 % 600)
                    .ifPresent(under -> window.map().overlay().point(under, 300, 300)));
            ms[i] = (threads.getThreadCpuTime(fxThread) - before) / MILLION;
        }
        print("pointer moved, FX thread", ms);
    }

    private void measure(String what, IntConsumer command) {
        double[] picture = new double[ROUNDS];
        double[] commands = new double[ROUNDS];
        double[] layouts = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            int round = i + WARM_UP;
            laidOut = 0;
            long cpu = threads.getThreadCpuTime(fxThread);
            long start = System.nanoTime();
            commandAndPicture(() -> command.accept(round));
            double ms = (System.nanoTime() - start) / MILLION;
            // The pulse that lays the window out belongs to the step, too.
            pulse();
            if (i >= 0) {
                picture[i] = ms;
                commands[i] = commanded / MILLION;
                layouts[i] = laidOut / MILLION;
                all[i] = (threads.getThreadCpuTime(fxThread) - cpu) / MILLION;
            }
        }
        print(what + ", command to picture", picture);
        print(what + ", FX thread: the command", commands);
        print(what + ", FX thread: longest style and layout", layouts);
        print(what + ", FX thread: all, with the toolkit's own", all);
    }

    /** Notes how long the styling and layout of each pulse takes. */
    private void watchLayout() {
        onFx(() -> {
            window.getScene().addPreLayoutPulseListener(() -> pulseBegun = threads.getThreadCpuTime(fxThread));
            window.getScene().addPostLayoutPulseListener(() ->
                    laidOut = Math.max(laidOut, threads.getThreadCpuTime(fxThread) - pulseBegun));
        });
    }

    /** Runs a command on the FX thread and waits until its picture is there. */
    private void commandAndPicture(Runnable command) {
        CountDownLatch shown = new CountDownLatch(1);
        AtomicReference<ChangeListener<Object>> listener = new AtomicReference<>();
        Platform.runLater(() -> {
            Object before = window.state().request().get();
            listener.set((property, was, now) -> {
                window.map().shown().removeListener(listener.get());
                shown.countDown();
            });
            window.map().shown().addListener(listener.get());
            long cpu = threads.getThreadCpuTime(fxThread);
            command.run();
            commanded = threads.getThreadCpuTime(fxThread) - cpu;
            if (window.state().request().get().equals(before)) {
                window.map().shown().removeListener(listener.get());
                shown.countDown();
            }
        });
        await(shown);
    }

    /** Waits for two pulses: one that was begun, and one that has seen everything. */
    private void pulse() {
        CountDownLatch seen = new CountDownLatch(2);
        onFx(() -> new javafx.animation.AnimationTimer() {
            @Override
            public void handle(long now) {
                seen.countDown();
                if (seen.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        await(seen);
    }

    private static void onFx(Runnable work) {
        CompletableFuture.runAsync(work, Platform::runLater).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no picture within 20 s");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(String what, double[] ms) {
        double[] sorted = ms.clone();
        Arrays.sort(sorted);
        System.out.printf("%-66s  median %6.1f ms   p95 %6.1f ms   most %6.1f ms%n", what, sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }
}
