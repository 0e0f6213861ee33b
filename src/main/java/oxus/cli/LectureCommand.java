package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import oxus.export.Export;
import oxus.export.Format;
import oxus.export.PageSize;
import oxus.export.Target;
import oxus.files.lecture.LectureReader;
import oxus.files.lecture.LectureReading;
import oxus.layers.Opening;
import oxus.layers.Scenes;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.LectureScene.Beat;
import oxus.scene.MapRequest;

/** {@code oxus lecture}: what a lecture holds, whether it is sound, and its scenes as pictures. */
@Command(name = "lecture", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists the scenes of a lecture and what is wrong with it; with -o it writes each scene, with its question and"
                + " its steps, as a picture.",
        footer = {"", "Example: oxus lecture sheriff-and-banker -o pictures --size 1024x768"})
public final class LectureCommand implements Callable<Integer> {

    private static final List<Format> FORMATS = List.of(Format.PNG, Format.SVG, Format.PDF);

    @Parameters(paramLabel = "LECTURE", arity = "0..1",
            description = "One that comes with the program, a lecture's file, or the folder that holds lecture.json; without it those"
                    + " that come with the program are listed.")
    private Optional<String> name = Optional.empty();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "The folder to write the pictures into; made if it is not there.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--format", paramLabel = "WHAT", description = "png, svg or pdf (default: ${DEFAULT-VALUE}).")
    private String format = "png";

    @Option(names = "--size", paramLabel = "SIZE", description = "Pixels such as 1920x1080, or paper: a4, a3, letter (default: "
            + PageOption.USUAL + ").")
    private String size = PageOption.USUAL;

    @Mixin
    private LookOptions looks = new LookOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (name.isEmpty()) {
            if (folder.isPresent()) {
                throw new Refusal("no lecture to write; name a file, or one of " + String.join(", ", LectureReader.BUNDLED));
            }
            for (String id : LectureReader.BUNDLED) {
                out.println(id + "  " + LectureParameter.read(id).lecture().title());
            }
            return Commands.DONE;
        }
        LectureReading reading = LectureParameter.read(name.get());
        Format written = Format.of(Path.of("scene." + format)).filter(FORMATS::contains)
                .orElseThrow(() -> new Refusal("no format " + format + "; there are png, svg, pdf"));
        PageSize page = page();
        OpenAtlas atlas = OpenAtlas.bundled();
        LectureCheck.faults(reading, atlas).forEach(fault -> spec.commandLine().getErr().println("oxus lecture: " + fault));
        if (folder.isEmpty()) {
            list(reading.lecture(), out);
            return Commands.DONE;
        }
        int pictures = write(reading.lecture(), folder(folder.get()), written, page, atlas);
        out.println("wrote " + pictures + " pictures of " + reading.lecture().scenes().size() + " scenes to " + folder.get());
        return Commands.DONE;
    }

    private static void list(Lecture lecture, PrintWriter out) {
        out.println(lecture.title());
        int number = 0;
        for (LectureScene scene : lecture.scenes()) {
            number++;
            out.println(String.format("%3d  %s  %s", number, scene.id(), scene.title()));
        }
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("cannot make the folder " + folder + ": " + (Files.exists(folder) ? "a file stands there" : e.getMessage()));
        }
    }

    private int write(Lecture lecture, Path into, Format format, PageSize page, OpenAtlas atlas) throws IOException {
        MapRequest opening = Opening.request(looks.projection().orElse(atlas.composer().projection()), page.logicalWidthPx(),
                page.logicalHeightPx(), page.scale());
        MapRequest now = opening.with(looks.over(opening.look(), atlas.themes()));
        Export export = new Export(atlas.composer(), atlas.fonts());
        int pictures = 0;
        int number = 0;
        for (LectureScene scene : lecture.scenes()) {
            number++;
            for (Beat beat : scene.beats()) {
                MapRequest request = Scenes.slide(scene, beat, now, atlas.composer()).request();
                Path file = into.resolve(fileName(number, scene, beat) + "." + this.format);
                export.write(request, atlas.imprint(request), format, Target.at(file));
                pictures++;
            }
        }
        return pictures;
    }

    /** Files in the order of the keys, such as {@code 03-who-lends-a-question}. */
    private static String fileName(int number, LectureScene scene, Beat beat) {
        String place = scene.beats().size() == 1 ? "" : "-" + (char) ('a' + Math.min(25, scene.beats().indexOf(beat)));
        String what = beat.revealed() ? "" : "-question";
        return String.format("%02d-%s%s%s", number, scene.id().replaceAll("[^A-Za-z0-9-]", "-"), place, what);
    }

    private PageSize page() {
        try {
            return PageOption.landscape(size, Optional.empty(), Optional.empty());
        } catch (IllegalArgumentException outOfBounds) {
            throw new Refusal(outOfBounds.getMessage());
        }
    }
}
