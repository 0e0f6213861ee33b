package oxus.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import oxus.cli.OpenAtlas;
import oxus.layers.Views;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;
import oxus.time.Moment;

/**
 * How long presenting takes at 1920x1080: in and out, from a key to the next scene on the screen, and from one picture of a
 * flight to the next. Prints a line for each; needs a display.
 */
public final class PresentBench {

    private static final int ROUNDS = 12;
    private static final double MILLION = 1e6;

    private final MainWindow window;

    private PresentBench(MainWindow window) {
        this.window = window;
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
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1440);
            stage.setHeight(900);
            stage.show();
            new Thread(() -> {
                try {
                    new PresentBench(window).run();
                } finally {
                    Platform.exit();
                }
            }, "bench").start();
        }
    }

    private void run() {
        settle();
        double[] filled = new double[ROUNDS];
        double[] in = new double[ROUNDS];
        double[] out = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long[] begun = new long[1];
            filled[i] = time(() -> {
                begun[0] = System.nanoTime();
                window.presenting().toggleView();
            }, () -> window.map().getWidth() == window.getScene().getWidth() && window.map().getWidth() >= 1900);
            await(this::fills);
            in[i] = (System.nanoTime() - begun[0]) / MILLION;
            settle();
            out[i] = time(() -> window.presenting().leave(), () -> window.map().getWidth() < 1900 && isShown());
            settle();
        }
        print("presenting begins, key to the map on the whole screen", filled);
        print("presenting begins, key to its own picture", in);
        print("presenting ends, key to picture", out);
        Lecture cuts = lecture(LectureScene.Arrival.CUT);
        onFx(() -> window.presenting().lecture(cuts, 0));
        settle();
        print("next scene by a cut, key to picture", steps(1));
        print("scene before, key to picture", steps(-1));
        onFx(() -> window.presenting().leave());
        settle();
        Lecture flown = lecture(LectureScene.Arrival.FLIGHT);
        onFx(() -> window.presenting().lecture(flown, 0));
        settle();
        flights();
    }

    private double[] steps(int direction) {
        SceneShow show = window.presenting().show().orElseThrow();
        double[] ms = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            await(() -> window.map().foreseen().isPresent() || show.at().get() == ROUNDS);
            LockAwhile.of(150);
            ms[i] = time(() -> show.step(direction), this::isShown);
        }
        return ms;
    }

    private void flights() {
        SceneShow show = window.presenting().show().orElseThrow();
        List<Double> gaps = new ArrayList<>();
        Map<String, Double> spent = new TreeMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            await(() -> window.map().foreseen().isPresent());
            LockAwhile.of(150);
            CountDownLatch landed = new CountDownLatch(1);
            Map<String, Double> before = processorMs();
            onFx(() -> {
                show.step(1);
                Optional<SceneFlight> flight = window.map().flight();
                if (flight.isEmpty()) {
                    landed.countDown();
                    return;
                }
                List<Long> frames = new ArrayList<>();
                ((ImageView) flight.get().node()).imageProperty().addListener((property, was, now) -> frames.add(System.nanoTime()));
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        if (window.map().flight().isEmpty()) {
                            stop();
                            for (int n = 1; n < frames.size(); n++) {
                                gaps.add((frames.get(n) - frames.get(n - 1)) / MILLION);
                            }
                            landed.countDown();
                        }
                    }
                }.start();
            });
            await(landed);
            processorMs().forEach((thread, ms) -> spent.merge(thread, ms - before.getOrDefault(thread, 0.0), Double::sum));
        }
        spent.forEach((thread, ms) -> System.out.printf("    a picture's share of %-35s %6.1f ms%n", thread, ms / gaps.size()));
        print("flights, from picture to picture (" + gaps.size() + " pictures)", gaps.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How long the processor has worked for each thread, those of a kind together: what else the machine does is not in it. */
    private static Map<String, Double> processorMs() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Double> all = new TreeMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                all.merge(thread.getThreadName().replaceAll("[-0-9]+", " ").strip(),
                        threads.getThreadCpuTime(thread.getThreadId()) / MILLION, Double::sum);
            }
        }
        return all;
    }

    /** Scenes at several heights and years, more than rounds. */
    private Lecture lecture(LectureScene.Arrival arrival) {
        AtomicReference<Lecture> made = new AtomicReference<>();
        onFx(() -> {
            MapRequest home = window.state().request().get();
            List<LectureScene> scenes = new ArrayList<>();
            for (int i = 0; i <= ROUNDS; i++) {
                Viewpoint from = home.viewpoint();
                MapRequest request = home.at(Moment.year(1995 + i)).from(new Viewpoint(from.x() + (i % 3 - 1) * 4e5,
                        from.y() + (i % 2) * 3e5, from.metresPerPx() / (1 + i % 3)));
                scenes.add(new LectureScene("scene-" + i, "Scene " + i, Views.of(request, ""), Optional.empty(), List.of(),
                        Optional.empty(), "", List.of(), Optional.empty(), arrival));
            }
            made.set(new Lecture("bench", "Bench", Optional.empty(), Optional.empty(), "en", scenes));
        });
        return made.get();
    }

    private boolean fills() {
        return window.map().getWidth() == window.getScene().getWidth() && window.map().getWidth() >= 1900 && isShown();
    }

    private boolean isShown() {
        return window.map().shown().get().filter(on -> on.request().equals(window.state().request().get())
                && on.request().widthPx() == window.map().getWidth()).isPresent();
    }

    private void settle() {
        await(this::isShown);
        LockAwhile.of(400);
        await(this::isShown);
    }

    /** From a command to the pulse after its picture is in the window. */
    private static double time(Runnable command, BooleanSupplier there) {
        CountDownLatch seen = new CountDownLatch(1);
        AtomicReference<Long> end = new AtomicReference<>(0L);
        long[] begun = new long[1];
        onFx(() -> {
            begun[0] = System.nanoTime();
            command.run();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (there.getAsBoolean()) {
                        end.set(System.nanoTime());
                        stop();
                        seen.countDown();
                    }
                }
            }.start();
        });
        await(seen);
        return (end.get() - begun[0]) / MILLION;
    }

    private static void await(BooleanSupplier condition) {
        time(() -> { }, condition);
    }

    private static void onFx(Runnable work) {
        CompletableFuture.runAsync(work, Platform::runLater).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing within 20 s");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A pause as a lecturer makes it. */
    private static final class LockAwhile {

        static void of(int ms) {
            try {
                TimeUnit.MILLISECONDS.sleep(ms);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void print(String what, double[] ms) {
        double[] sorted = ms.clone();
        Arrays.sort(sorted);
        System.out.printf("%-52s  median %6.1f ms   p95 %6.1f ms   most %6.1f ms%n", what, sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }
}
