package oxus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import oxus.files.AtlasReader;
import oxus.files.UnreadableFileException;
import oxus.files.shapefile.ShapeRecord;
import oxus.files.shapefile.Shapefile;
import oxus.projection.Projections;
import oxus.scene.ShapeCache;

/** Reading what the atlas is made of, in a warm program and in one that has just started. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Djava.awt.headless=true", "-Xmx1g"})
public class ReadBenchmark {

    private final List<Path> shapefiles = shapefiles();

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 3, time = 2)
    public Object geodata() throws UnreadableFileException {
        return readAndProject();
    }

    /** The first time in the life of a program. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 5, jvmArgs = {"-Djava.awt.headless=true", "-Xmx1g"})
    public Object geodataCold() throws UnreadableFileException {
        return readAndProject();
    }

    /** Facts and base map side by side, as every start does it. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 3, time = 2)
    public Object wholeAtlas() {
        return AtlasReader.bundled();
    }

    private ShapeCache readAndProject() throws UnreadableFileException {
        ShapeCache shapes = new ShapeCache(Projections.region());
        for (Path file : shapefiles) {
            for (ShapeRecord record : Shapefile.readAll(file, fault -> { })) {
                record.geometry().ifPresent(shapes::project);
            }
        }
        return shapes;
    }

    private static List<Path> shapefiles() {
        try (var files = Files.list(Path.of("geodata"))) {
            return files.filter(file -> file.toString().endsWith(".shp")).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
