package oxus.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

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
import oxus.export.Imprint;
import oxus.export.PageSize;
import oxus.export.PngWriter;
import oxus.export.Progress;
import oxus.layers.Opening;
import oxus.paint.PicturePainter;

/** Writing the opening map, 1920 by 1080, as PNG: our writer and the JDK's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgs = {"-Djava.awt.headless=true", "-Xmx1g"})
public class PngBenchmark {

    private final BufferedImage picture = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);

    @Setup
    public void paint() throws IOException {
        OpenAtlas atlas = OpenAtlas.bundled();
        new PicturePainter(atlas.fonts()).paint(
                atlas.composer().compose(Opening.request(atlas.composer().projection(), 1920, 1080, 1)), picture);
    }

    @Benchmark
    public Object png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        int[] rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        PngWriter.write((first, end) -> rgb, PageSize.screen(1920, 1080), new Imprint("", "", ""), out, Progress.unwatched());
        return out;
    }

    @Benchmark
    public Object pngOfTheJdk() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        ImageIO.write(picture, "png", out);
        return out;
    }
}
