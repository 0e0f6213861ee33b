package oxus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

import oxus.bench.WholeProcess.Run;

/** Runs all benchmarks and prints their figures, those of whole processes first. */
public final class Benchmarks {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int RUNS = 7;

    /** The methods that JMH runs, in the order of the table. */
    private static final Map<String, String> INSIDE = new LinkedHashMap<>();

    static {
        INSIDE.put("geodataCold", "read and project all of geodata, first time");
        INSIDE.put("geodata", "read and project all of geodata");
        INSIDE.put("wholeAtlas", "read facts and base map side by side");
        INSIDE.put("plainBase", "redraw of the plain base 1920x1080");
        INSIDE.put("plainBaseLarge", "redraw of the plain base 3840x2160");
        INSIDE.put("fullRedraw", "full redraw 1920x1080");
        INSIDE.put("yearStep", "year step 1920x1080");
        INSIDE.put("ownPointsAlone", "redraw of 100,000 own points 1920x1080");
        INSIDE.put("ownPointsOnTheMap", "full redraw with 100,000 own points 1920x1080");
        INSIDE.put("ownPointsYearStep", "year step with 100,000 own points 1920x1080");
        INSIDE.put("ownPointUnderThePointer", "what of 100,000 own points is pointed at");
        INSIDE.put("png", "write 1920x1080 as PNG");
        INSIDE.put("pngOfTheJdk", "the same by the JDK's writer");
    }

    private Benchmarks() {
    }

    /** @param arguments the packaged program */
    public static void main(String[] arguments) throws Exception {
        Machine.print();
        outside(Path.of(arguments[0]));
        inside();
        window();
        Soak.run();
    }

    private static void outside(Path jar) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("oxus-bench");
        String map = folder.resolve("map.png").toString();
        System.out.printf("%nWhole processes, median of %-24d %12s %12s%n", RUNS, "seconds", "peak MB");
        WholeProcess export = WholeProcess.of(JAVA, "-jar", jar.toString(), "export", "--force", "-o", map);
        row("export 1920x1080", WholeProcess.median(RUNS, export.with("--size", "1920x1080")::toTheEnd));
        WholeProcess base = export.with("--layers", "none");
        row("export of the plain base 1920x1080", WholeProcess.median(RUNS, base.with("--size", "1920x1080")::toTheEnd));
        row("export of the plain base 3840x2160", WholeProcess.median(RUNS, base.with("--size", "3840x2160")::toTheEnd));
        String shapefile = BigShapefile.write(folder).toString();
        row("export 1920x1080 with a shapefile of 200 MB", WholeProcess.median(RUNS,
                export.with("--size", "1920x1080", "--add", shapefile)::toTheEnd));
        for (String ending : new String[] {"shp", "shx", "prj"}) {
            Files.delete(folder.resolve("big." + ending));
        }
        row("export A4 at 300 dpi", WholeProcess.median(RUNS, export.with("--size", "a4", "--dpi", "300")::toTheEnd));
        WholeProcess window = WholeProcess.of(JAVA, "-Doxus.trace=true", "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless", "-Dheadless.geometry=1920x1080-32", "-Dprism.order=sw",
                "-Dprism.text=t2k", "-cp", System.getProperty("java.class.path"), "oxus.Main");
        row("window to first complete map, screen in memory",
                WholeProcess.median(RUNS, () -> window.toTheLine("first map")));
        Files.deleteIfExists(Path.of(map));
        Files.delete(folder);
    }

    private static void window() throws IOException, InterruptedException {
        System.out.printf("%nIn the window, screen in memory%n");
        WholeProcess.of(JAVA, "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dheadless.geometry=1920x1080-32",
                "-Dprism.order=sw", "-Dprism.text=t2k", "-Djava.awt.headless=true", "-cp",
                System.getProperty("java.class.path"), "oxus.app.WindowBench").printing();
    }

    private static void row(String title, Run run) {
        System.out.printf("%-52s %12s %12s%n", title,
                run.seconds().isPresent() ? String.format(Locale.ROOT, "%.2f", run.seconds().getAsDouble()) : "-",
                run.peakMb().isPresent() ? Long.toString(run.peakMb().getAsLong()) : "-");
    }

    private static void inside() throws RunnerException {
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder().include("oxus\\.bench\\..*")
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true).build()).run()) {
            String name = result.getParams().getBenchmark();
            scores.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getScore());
        }
        System.out.printf("%n%-52s %12s%n", "Inside a running program, mean", "ms");
        INSIDE.forEach((method, title) -> System.out.printf(Locale.ROOT, "%-52s %12.1f%n", title, scores.get(method)));
    }
}
