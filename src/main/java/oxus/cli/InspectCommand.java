package oxus.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.locationtech.jts.geom.Envelope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import oxus.files.UnreadableFileException;
import oxus.files.shapefile.AttributeField;
import oxus.files.shapefile.Inspection;
import oxus.files.shapefile.InspectionJson;

/** {@code oxus inspect FILE.shp}: what is in a shapefile, and what is wrong with it. */
@Command(name = "inspect", mixinStandardHelpOptions = true,
        description = "Shows what a shapefile holds: geometry, number of features, bounds, fields, reference system, faults.")
public final class InspectCommand implements Callable<Integer> {

    private static final int READ = 0;
    private static final int UNREADABLE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.shp", description = "The shapefile; its .shx, .dbf, .prj and .cpg are found beside it.")
    private String file;

    @Option(names = "--json", description = "One line of JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Inspection inspection = Inspection.of(Path.of(file));
            if (json) {
                out.println(InspectionJson.write(inspection));
            } else {
                print(inspection, out);
            }
            return READ;
        } catch (UnreadableFileException e) {
            err.println(e.getMessage());
        } catch (InvalidPathException e) {
            err.println(file + " is no file name");
        }
        return UNREADABLE;
    }

    private static void print(Inspection inspection, PrintWriter out) {
        out.println(inspection.file());
        line(out, "geometry", inspection.family().title());
        line(out, "features", Integer.toString(inspection.features()));
        line(out, "bounds", inspection.bounds().map(InspectCommand::text).orElse("none"));
        line(out, "fields", inspection.fields().isEmpty() ? "none"
                : inspection.fields().stream().map(AttributeField::name).collect(Collectors.joining(", ")));
        line(out, "crs", inspection.crs().orElse("not stated"));
        line(out, "faults", inspection.faults().isEmpty() ? "none" : Integer.toString(inspection.faults().size()));
        inspection.faults().forEach(fault -> out.println("    " + fault));
    }

    private static void line(PrintWriter out, String title, String value) {
        out.printf(Locale.ROOT, "  %-9s %s%n", title, value);
    }

    private static String text(Envelope box) {
        return String.format(Locale.ROOT, "%.6f %.6f to %.6f %.6f", box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
