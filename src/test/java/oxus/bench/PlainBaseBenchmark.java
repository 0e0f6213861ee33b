package oxus.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import oxus.cli.OpenAtlas;
import oxus.layers.Opening;
import oxus.paint.PicturePainter;
import oxus.scene.MapRequest;

/**
 * The map that is set beside other renderers' maps: countries, provinces, boundaries, lakes, rivers and places with their
 * names, composed and painted anew, every pixel of it. Only projected shapes and the pixels of words are kept, as in a window
 * that has shown the map before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = {"-Djava.awt.headless=true", "-Xmx1g"})
public class PlainBaseBenchmark {

    private static final List<String> BASE = List.of("countries", "provinces", "boundaries", "lakes", "rivers", "cities");

    private OpenAtlas atlas;
    private PicturePainter pictures;

    @Setup
    public void open() throws IOException {
        atlas = OpenAtlas.bundled();
        pictures = new PicturePainter(atlas.fonts());
    }

    @Benchmark
    public Object plainBase(Screen screen) {
        return redraw(screen.request, screen.picture);
    }

    @Benchmark
    public Object plainBaseLarge(LargeScreen screen) {
        return redraw(screen.request, screen.picture);
    }

    private BufferedImage redraw(MapRequest request, BufferedImage picture) {
        pictures.paint(atlas.composer().compose(request), picture);
        return picture;
    }

    /** 1920 by 1080 pixels. */
    @State(Scope.Benchmark)
    public static class Screen {

        private final BufferedImage picture = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        private MapRequest request;

        @Setup
        public void ask(PlainBaseBenchmark benchmark) {
            request = base(benchmark, picture);
        }
    }

    /** 3840 by 2160 pixels. */
    @State(Scope.Benchmark)
    public static class LargeScreen {

        private final BufferedImage picture = new BufferedImage(3840, 2160, BufferedImage.TYPE_INT_RGB);
        private MapRequest request;

        @Setup
        public void ask(PlainBaseBenchmark benchmark) {
            request = base(benchmark, picture);
        }
    }

    private static MapRequest base(PlainBaseBenchmark benchmark, BufferedImage picture) {
        return Opening.request(benchmark.atlas.composer().projection(), picture.getWidth(), picture.getHeight(), 1)
                .showing(BASE);
    }
}
