package oxus.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
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
import oxus.paint.FramePainter;
import oxus.paint.PicturePainter;
import oxus.scene.MapRequest;
import oxus.time.Moment;

/** What the window does when something changes: compose the map and paint it, 1920 by 1080. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = {"-Djava.awt.headless=true", "-Xmx1g"})
public class RedrawBenchmark {

    private final BufferedImage picture = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
    private OpenAtlas atlas;
    private MapRequest request;
    private PicturePainter pictures;
    private FramePainter frames;
    private int year;

    @Setup
    public void open() throws IOException {
        atlas = OpenAtlas.bundled();
        request = Opening.request(atlas.composer().projection(), 1920, 1080, 1);
        pictures = new PicturePainter(atlas.fonts());
        frames = new FramePainter(atlas.fonts());
        year = atlas.timeline().firstYear();
    }

    /** Everything anew but the projected shapes. */
    @Benchmark
    public Object fullRedraw() {
        pictures.paint(atlas.composer().compose(request), picture);
        return picture;
    }

    /** One step of the year's slider. */
    @Benchmark
    public Object yearStep() {
        year = year == atlas.timeline().lastYear() ? atlas.timeline().firstYear() : year + 1;
        frames.paint(atlas.composer().compose(request.at(Moment.year(year))), picture);
        return picture;
    }
}
