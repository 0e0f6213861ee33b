package oxus.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.locationtech.jts.geom.Envelope;
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
import oxus.files.own.OwnReader;
import oxus.files.own.Progress;
import oxus.files.own.Wanted;
import oxus.layers.Opening;
import oxus.paint.FramePainter;
import oxus.paint.PicturePainter;
import oxus.scene.HitTest;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.time.Moment;

/** A hundred thousand points of the user's own, every one of them in sight, on the opening map, 1920 by 1080. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = {"-Djava.awt.headless=true", "-Xmx1g"})
public class OwnBenchmark {

    private static final int POINTS = 100_000;

    private final BufferedImage picture = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
    private OpenAtlas atlas;
    private MapRequest request;
    private MapRequest alone;
    private MapScene scene;
    private PicturePainter pictures;
    private FramePainter frames;
    private int year;

    @Setup
    public void open() throws IOException {
        Path file = Files.createTempFile("oxus-bench", ".csv");
        Random random = new Random(7);
        StringBuilder rows = new StringBuilder("name,lon,lat,kind\n");
        for (int n = 0; n < POINTS; n++) {
            rows.append(String.format(Locale.ROOT, "Point %d,%.5f,%.5f,%d%n", n, 47 + 40 * random.nextDouble(),
                    36 + 18 * random.nextDouble(), n % 7));
        }
        Files.writeString(file, rows);
        atlas = OpenAtlas.bundled();
        MapRequest opening = Opening.request(atlas.composer().projection(), 1920, 1080, 1);
        request = opening.adding(OwnReader.read(file, Wanted.of(new Envelope(12, 124, 20, 68), 5), Progress.unwatched()).file());
        alone = request.showing(request.layers().stream().filter(id -> id.startsWith("own-")).toList());
        scene = atlas.composer().compose(request);
        pictures = new PicturePainter(atlas.fonts());
        frames = new FramePainter(atlas.fonts());
        year = atlas.timeline().firstYear();
        Files.delete(file);
    }

    /** The opening map with them, everything anew but the projected shapes. */
    @Benchmark
    public Object ownPointsOnTheMap() {
        pictures.paint(atlas.composer().compose(request), picture);
        return picture;
    }

    /** Nothing but them. */
    @Benchmark
    public Object ownPointsAlone() {
        pictures.paint(atlas.composer().compose(alone), picture);
        return picture;
    }

    /** One step of the year's slider with them on the map. */
    @Benchmark
    public Object ownPointsYearStep() {
        year = year == atlas.timeline().lastYear() ? atlas.timeline().firstYear() : year + 1;
        frames.paint(atlas.composer().compose(request.at(Moment.year(year))), picture);
        return picture;
    }

    /** What the pointer asks at each of its moves. */
    @Benchmark
    public Object ownPointUnderThePointer() {
        return HitTest.at(scene, 960, 540);
    }
}
