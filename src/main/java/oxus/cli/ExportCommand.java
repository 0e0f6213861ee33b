package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import oxus.companion.Accompaniment;
import oxus.export.Export;
import oxus.export.Format;
import oxus.export.PageSize;
import oxus.export.Target;
import oxus.export.UnwritableException;
import oxus.export.WordFiles;
import oxus.files.Spelling;
import oxus.files.ViewReader;
import oxus.files.ViewReading;
import oxus.files.own.OwnOfView;
import oxus.files.own.Progress;
import oxus.layers.Layers;
import oxus.layers.Opening;
import oxus.layers.Views;
import oxus.projection.Projections;
import oxus.scene.Layer;
import oxus.scene.Look;
import oxus.scene.MapRequest;
import oxus.time.Lens;
import oxus.time.Measure;
import oxus.time.Selection;

/** {@code oxus export}: one map, as a picture. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes one map as a picture.",
        footer = {"", "Example: oxus export --year 2009 --layers pipelines --size a4 -o map.png"})
public final class ExportCommand implements Callable<Integer> {

    private static final List<String> NO_LAYERS = List.of("none");
    private static final List<String> ALL_LAYERS = List.of("all");

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true,
            description = "The file to write, by its ending a picture (.png), a drawing (.svg) or a page (.pdf); one that is there"
                    + " already is replaced.")
    private Path output;

    @Option(names = "--view", paramLabel = "FILE.json",
            description = "A saved view to export; with it, only the size and files to add can be given.")
    private Optional<Path> view = Optional.empty();

    @Spec
    private CommandSpec spec;

    private Optional<PrintWriter> notes = Optional.empty();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Mixin
    private OwnOptions own = new OwnOptions();

    @Option(names = "--layers", paramLabel = "LAYER", split = ",", completionCandidates = FactLayers.class,
            description = "Layers of facts to show, with commas between: ${COMPLETION-CANDIDATES}; or 'all', or 'none' for"
                    + " the bare ground (default: those that the window opens with).")
    private List<String> layers = List.of();

    @Option(names = "--insets", paramLabel = "INSET", split = ",",
            description = "Small maps in the corners, with commas between: locator, with Russia and China; fergana, the valley"
                    + " enlarged (default: none). One that finds no room is left out.")
    private List<String> insets = List.of();

    @Option(names = "--creditor", paramLabel = "WHO",
            description = "Whose part colours the countries: china, russia, or difference for China's less Russia's (default:"
                    + " russia under its lens, else " + MeasureOption.CREDITOR + ").")
    private Optional<String> creditor = Optional.empty();

    @Option(names = "--measure", paramLabel = "WHAT",
            description = "What of it colours the countries: share-of-external-public-debt, share-of-gdp, usd, trade,"
                    + " trade-share, investment, arms, remittances, remittances-share-of-gdp; not all are known of everyone"
                    + " (default: ${DEFAULT-VALUE}).")
    private String measure = MeasureOption.MEASURE;

    @Option(names = "--size", paramLabel = "SIZE",
            description = "Pixels such as 1920x1080, or paper: a4, a3, letter (default: " + PageOption.USUAL
                    + ", or the view's own).")
    private Optional<String> size = Optional.empty();

    @Option(names = "--portrait", description = "Turns paper upright.")
    private boolean portrait;

    @Option(names = "--dpi", paramLabel = "DOTS",
            description = "Dots per inch of the picture (default: 300 for paper, 96 for pixels).")
    private Optional<Double> dpi = Optional.empty();

    @Option(names = "--scale", paramLabel = "FACTOR",
            description = "For a size in pixels: how much larger lines, words and symbols are drawn; 2 suits a screen of"
                    + " double density.")
    private Optional<Double> scale = Optional.empty();

    @Mixin
    private LookOptions looks = new LookOptions();

    @Mixin
    private FileOptions file = new FileOptions();

    /**
     * The command of arguments in their plain form, such as {@code --year 2009}, read without picocli: to load that takes a
     * cold program as long as to compose the map. Nothing when there is anything about them that picocli has to explain.
     */
    static Optional<ExportCommand> plain(List<String> arguments, PrintWriter err) {
        ExportCommand command = new ExportCommand();
        command.notes = Optional.of(err);
        Set<String> given = new HashSet<>();
        try {
            for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
                String option = rest.next();
                boolean understood = command.set(option)
                        || rest.hasNext() && command.set(option, rest.next());
                if (!understood || !given.add(option) && !option.equals("--add")) {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException noNumberOrNoPath) {
            return Optional.empty();
        }
        return command.output == null ? Optional.empty() : Optional.of(command);
    }

    private boolean set(String option) {
        portrait |= option.equals("--portrait");
        return option.equals("--portrait") || moment.set(option) || selection.set(option) || file.set(option);
    }

    private boolean set(String option, String value) {
        if (value.isEmpty() || value.startsWith("-") || value.startsWith("@") || value.endsWith(",")) {
            return false;
        }
        switch (option) {
            case "-o" -> output = Path.of(value);
            case "--layers" -> layers = List.of(value.split(","));
            case "--insets" -> insets = List.of(value.split(","));
            case "--creditor" -> creditor = Optional.of(value);
            case "--measure" -> measure = value;
            case "--size" -> size = Optional.of(value);
            case "--dpi" -> dpi = Optional.of(Double.valueOf(value));
            case "--scale" -> scale = Optional.of(Double.valueOf(value));
            default -> {
                return moment.set(option, value) || selection.set(option, value)
                        || comparison.set(option, value) || looks.set(option, value)
                        || own.set(option, value) || file.set(option, value);
            }
        }
        return true;
    }

    @Override
    public Integer call() throws IOException {
        PageSize page = page();
        Optional<List<String>> shown = layers.isEmpty() ? Optional.empty() : Optional.of(withGround(wantedLayers(), wantedInsets()));
        if (Format.of(output).isEmpty()) {
            throw new Refusal("no format for " + output + "; the file's name must end in " + Format.endings());
        }
        Target target = Target.at(output);
        file.manner();
        file.words(output);
        StartClock.reached("command line understood");
        if (view.isPresent()) {
            return exportView(view.get(), page, target);
        }
        MapRequest usual = Opening.request(looks.projection(), page.logicalWidthPx(), page.logicalHeightPx(),
                page.scale());
        MapRequest opening = usual.showing(Stream.concat(usual.layers().stream(), wantedInsets().stream()).toList());
        OwnOptions.Reading added = own.read(comparison.widest(opening));
        OpenAtlas atlas = OpenAtlas.forPicture(comparison.widest(opening));
        StartClock.reached("atlas read");
        MapRequest asked = comparison.ask(opening.at(moment.moment(atlas.timeline())), moment, atlas.timeline());
        Look look = looks.look(atlas.themes());
        Selection looked = selection.selection(atlas.timeline());
        Measure coloured = MeasureOption.named(atlas.timeline().measures(), creditor(looked), measure);
        MapRequest styled = asked.showing(shown.orElse(opening.layers())).of(looked).coloured(coloured.id()).with(look);
        MapRequest request = Opening.seenWhole(added.onto(styled, err()), atlas.composer());
        write(request, target, atlas);
        StartClock.reached("picture written");
        return 0;
    }

    private int exportView(Path file, PageSize page, Target target) throws IOException {
        boolean more = moment.given() || comparison.given() || selection.given()
                || !layers.isEmpty() || !insets.isEmpty() || creditor.isPresent() || !measure.equals(MeasureOption.MEASURE)
                || looks.given();
        if (more) {
            throw new Refusal("--view says already what the map is of; beside it only the size can be given, and files to add");
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal("no view " + file + "; name a file that was saved as a view");
        }
        OpenAtlas atlas = OpenAtlas.bundled();
        MapRequest opening = Opening.request(Projections.region(), page.logicalWidthPx(), page.logicalHeightPx(),
                page.scale());
        ViewReading reading = ViewReader.read(file);
        MapRequest bare = Views.open(reading.view().with(List.of()), opening, atlas.composer()).request();
        OwnOptions.Reading added = own.read(sized(bare, page));
        OwnOfView brought = OwnOfView.read(reading.view(), OwnOptions.wanted(sized(bare, page)),
                Progress.unwatched());
        Views.Opened opened = Views.open(reading.view(), brought.layers(), opening, atlas.composer());
        Stream.of(reading.notes(), brought.notes(), opened.notes()).flatMap(List::stream)
                .forEach(note -> err().println("oxus export: " + note));
        MapRequest request = added.onto(sized(opened.request(), page), err());
        checkSize(request);
        write(request, target, atlas);
        return Commands.DONE;
    }

    private MapRequest sized(MapRequest view, PageSize page) {
        return size.isEmpty() ? view : view.paged(page.logicalWidthPx(), page.logicalHeightPx(), page.scale());
    }

    private PrintWriter err() {
        return notes.orElseGet(() -> spec.commandLine().getErr());
    }

    private void write(MapRequest request, Target target, OpenAtlas atlas) throws UnwritableException {
        Format format = Format.of(output).orElseThrow();
        Optional<WordFiles> words = file.words(output);
        new Export(atlas.composer(), atlas.fonts()).in(file.manner()).write(request, atlas.imprint(request), format, target);
        if (words.isPresent()) {
            words.get().write(Accompaniment.of(request, atlas.composer()));
        }
    }

    private static void checkSize(MapRequest request) {
        try {
            new PageSize(request.deviceWidth(), request.deviceHeight(), request.scale() * PageSize.SCREEN_DPI);
        } catch (IllegalArgumentException outOfBounds) {
            throw new Refusal(outOfBounds.getMessage());
        }
    }

    private String creditor(Selection looked) {
        return creditor.orElse(looked.lens() == Lens.RUSSIA ? Lens.RUSSIA.word() : MeasureOption.CREDITOR);
    }

    private PageSize page() {
        try {
            String side = size.orElse(PageOption.USUAL);
            return portrait ? PageOption.portrait(side, dpi, scale) : PageOption.landscape(side, dpi, scale);
        } catch (IllegalArgumentException outOfBounds) {
            throw new Refusal(outOfBounds.getMessage());
        }
    }

    private List<String> wantedLayers() {
        List<String> facts = Opening.factLayers();
        if (layers.equals(NO_LAYERS)) {
            return List.of();
        }
        if (layers.equals(ALL_LAYERS)) {
            return facts;
        }
        for (String layer : layers) {
            if (!facts.contains(layer)) {
                throw new Refusal("no layer " + layer + Spelling.hint(layer, facts) + "; there are "
                        + String.join(", ", facts));
            }
        }
        return layers;
    }

    private List<String> wantedInsets() {
        for (String inset : insets) {
            if (!Layers.INSETS.contains(inset)) {
                throw new Refusal("no inset " + inset + Spelling.hint(inset, Layers.INSETS) + "; there are "
                        + String.join(", ", Layers.INSETS));
            }
        }
        return insets;
    }

    /** Ground and furniture stand on every map. */
    private static List<String> withGround(List<String> facts, List<String> insets) {
        List<String> shown = new ArrayList<>(facts);
        shown.addAll(insets);
        for (Layer layer : Layers.inDrawingOrder()) {
            if (layer.group() != Layer.Group.FACTS && layer.opensOn()) {
                shown.add(layer.id());
            }
        }
        return shown;
    }

    /** The names that {@code --layers} takes, for the help. */
    static final class FactLayers implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Opening.factLayers().iterator();
        }
    }
}
