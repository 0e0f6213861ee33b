package oxus.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import oxus.export.Format;
import oxus.scene.MapRequest;
import oxus.scene.Misfit;
import oxus.style.BundledFonts;

/**
 * Shows the page that will be exported, lets its ground, size, look and words be chosen, and has it written. A failure is
 * told in place, with everything as it was.
 */
final class ExportDialog extends Dialog implements ExportWork.Listener {

    private static final double WIDTH = 1320;
    private static final double HEIGHT = 900;
    private static final double CHOICES_WIDTH = 380;
    private static final String WORDS = "export.words";

    private final ExportWork.Desk desk;
    private final Wording wording;
    private final Memory memory;
    private final Notices notices;
    private final Runnable close;
    private final Optional<ExportChoice.Frame> asInTheWindow;
    private final ExportPreview preview;
    private final ExportEstimate estimate;
    private final ExportFormat format;
    private final FileField file;
    private final CheckBox words;
    private final Label trouble = new Label();
    private final ExportFoot foot;
    private final Node body;
    private ExportChoice choice;
    private Optional<ExportWork> work = Optional.empty();
    private Optional<ExportWork.Order> asked = Optional.empty();

    /**
     * @param seen  what the window shows
     * @param frame what part of the ground that is; nothing for the whole region
     * @param desk  where files are written
     * @param close closes this dialog
     */
    ExportDialog(MapRequest seen, Optional<ExportChoice.Frame> frame, ExportWork.Desk desk, BundledFonts fonts, Wording wording,
                 Memory memory, Notices notices, Runnable close) {
        super(wording.text("export.title"));
        this.desk = desk;
        this.wording = wording;
        this.memory = memory;
        this.notices = notices;
        this.close = close;
        asInTheWindow = frame;
        setId("export-dialog");
        getStyleClass().add("export-dialog");
        setPrefSize(WIDTH, HEIGHT);
        trouble.setId("export-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        foot = new ExportFoot(wording, this::write, close, this::back, this::replace);
        estimate = new ExportEstimate(desk, bytes -> foot.tell(choice.request(desk.composer()), choice.format(), bytes));
        preview = new ExportPreview(desk.composer(), fonts,
                viewpoint -> change(now -> now.framed(Optional.of(ExportChoice.Frame.of(now.request(desk.composer()).from(viewpoint))))),
                this::resetFrame, fault -> tell(Optional.ofNullable(fault.getMessage()).orElse(wording.text("export.no_preview"))));
        preview.setAccessibleText(wording.text("export.preview"));
        Tip.on(preview, wording.text("export.preview.tip"));

        Form page = new Form(wording);
        format = new ExportFormat(desk.composer().timeline(), wording, memory, this::takeFormat, page);
        words = new CheckBox(wording.text("export.words.beside"));
        words.setId("export-words");
        words.setSelected(memory.note(WORDS).isPresent());
        Tip.on(words, wording.text("export.words.beside.tip"));
        Form.tickByLetter(words);
        page.below(words);
        ExportPage pages = new ExportPage(seen, wording, memory, this::takePage, this::refuse, page);
        ExportLook look = new ExportLook(seen, desk.composer(), wording, memory, this::changeMap, page);
        choice = new ExportChoice(look.dressed(seen), frame, seen.page(), format.format(), format.manner());
        ExportPieces pieces = new ExportPieces(seen, wording, this::changeMap);

        file = new FileField(wording.text("export.title"), wording.text("export.file"), kinds(),
                memory.exportFolder().resolve(ExportName.of(seen) + format.format().ending()), wording);
        file.field().setId("export-file");
        file.field().textProperty().addListener((property, was, now) -> file.typed().flatMap(Format::of).ifPresent(format::choose));
        HBox middle = new HBox(16, framed(), tabs(page, pieces));
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox all = new VBox(12, middle, file);
        all.setMinHeight(0);
        VBox.setVgrow(all, Priority.ALWAYS);
        body = all;
        getChildren().addAll(all, trouble, foot);
        sceneProperty().addListener((property, was, now) -> {
            if (now == null) {
                leave();
            }
        });
        preview.misfits().addListener((property, was, now) -> tellMisfits(was, now));
        try {
            takePage(pages);
        } catch (IllegalArgumentException noPage) {
            changed();
            refuse(noPage.getMessage());
        }
        nameFreely();
    }

    Node firstFocus() {
        return file.field();
    }

    /** The page as it stands in the dialog. */
    ExportPreview preview() {
        return preview;
    }

    /** Ends the work, or takes a question back; else there is nothing to step back from. */
    @Override
    boolean back() {
        if (work.isPresent()) {
            work.get().cancel();
            foot.end();
            return true;
        }
        if (asked.isPresent()) {
            choose();
            file.field().requestFocus();
            return true;
        }
        return false;
    }

    @Override
    public void reached(double part) {
        work.ifPresent(going -> foot.reached(part));
    }

    @Override
    public void written(ExportWork.Order order) {
        work = Optional.empty();
        Optional.ofNullable(order.file().toAbsolutePath().getParent()).ifPresent(memory::keepExportFolder);
        notices.done(ExportFormat.isData(order.format()) ? wording.text("export.done.data", order.file().toAbsolutePath())
                : wording.text("export.done", order.file().toAbsolutePath(), order.request().deviceWidth(),
                        order.request().deviceHeight()));
        if (getScene() != null) {
            close.run();
        }
    }

    @Override
    public void exists(ExportWork.Order order, List<Path> files) {
        work = Optional.empty();
        asked = Optional.of(order);
        foot.ask(files);
    }

    @Override
    public void ended() {
        choose();
        notices.done(wording.text("export.ended"));
        foot.write().requestFocus();
    }

    @Override
    public void failed(String reason) {
        choose();
        if (getScene() == null) {
            notices.failed(reason);
        } else {
            tell(reason);
            file.field().requestFocus();
        }
    }

    private void choose() {
        work = Optional.empty();
        asked = Optional.empty();
        body.setDisable(false);
        foot.choose();
    }

    private void write() {
        tell("");
        Optional<Path> path = file.typed().map(typed -> Format.of(typed).isPresent() ? typed
                : typed.resolveSibling(typed.getFileName() + format.format().ending()));
        if (path.isEmpty()) {
            tell(wording.text("export.no_path"));
            return;
        }
        ExportWork.Existing existing = file.confirmed().equals(path) ? ExportWork.Existing.REPLACED : ExportWork.Existing.ASKED_ABOUT;
        begin(new ExportWork.Order(choice.request(desk.composer()), choice.format(), choice.manner(), path.get(),
                words.isSelected() ? ExportWork.Beside.WORDS : ExportWork.Beside.NOTHING, existing));
    }

    private void replace() {
        asked.map(ExportWork.Order::replacing).ifPresent(this::begin);
    }

    private void begin(ExportWork.Order order) {
        asked = Optional.empty();
        body.setDisable(true);
        foot.work();
        work = Optional.of(desk.begin(order, this));
    }

    private void leave() {
        preview.close();
        estimate.close();
        work.ifPresent(ExportWork::cancel);
    }

    private void takeFormat(ExportFormat now) {
        change(before -> before.as(now.format()).in(now.manner()));
        file.field().setText(ExportName.ending(file.field().getText(), now.format()));
    }

    /** What is typed may be no page; the last that was one stays. */
    private void takePage(ExportPage pages) {
        MapRequest.Page page = pages.page();
        change(now -> now.on(page));
        if (pages.followsMap()) {
            ExportChoice whole = choice;
            desk.background().execute(() -> {
                MapRequest.Page shaped = whole.shaped(desk.composer());
                Platform.runLater(() -> change(now -> now.page().equals(page) ? now.on(shaped) : now));
            });
        }
    }

    private void changeMap(UnaryOperator<MapRequest> change) {
        change(now -> now.with(change));
    }

    private void resetFrame() {
        change(now -> now.framed(asInTheWindow));
    }

    private void change(UnaryOperator<ExportChoice> change) {
        choice = change.apply(choice);
        changed();
    }

    private void changed() {
        MapRequest request = choice.request(desk.composer());
        preview.show(request);
        estimate.ask(request, choice.format(), choice.manner());
    }

    /** The page is shown with what it has room for; what it has none for is named. */
    private void tellMisfits(List<Misfit> before, List<Misfit> now) {
        boolean told = before.stream().anyMatch(misfit -> sentence(misfit).equals(trouble.getText()));
        if (!now.isEmpty()) {
            tell(sentence(now.get(0)));
        } else if (told) {
            tell("");
        }
    }

    private static String sentence(Misfit misfit) {
        return misfit.text().substring(0, 1).toUpperCase(Locale.ENGLISH) + misfit.text().substring(1) + ".";
    }

    private void tell(String reason) {
        trouble.setText(reason);
    }

    /** As long as there is a reason not to, nothing can be written. */
    private void refuse(String reason) {
        tell(reason);
        foot.write().setDisable(!reason.isEmpty());
    }

    /** The proposed name gets a number where there is such a file; nobody waits for the disk. */
    private void nameFreely() {
        String proposed = file.field().getText();
        desk.background().execute(() -> {
            String free = ExportName.free(Path.of(proposed)).toString();
            Platform.runLater(() -> {
                if (file.field().getText().equals(proposed) && !free.equals(proposed)) {
                    file.field().setText(free);
                }
            });
        });
    }

    private Node framed() {
        VBox.setVgrow(preview, Priority.ALWAYS);
        Label hint = new Label(wording.text("export.frame"));
        hint.getStyleClass().add("hint");
        hint.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(6, hint, gap, button("export.farther", () -> preview.zoom(1 / AtlasState.ZOOM_STEP)),
                button("export.nearer", () -> preview.zoom(AtlasState.ZOOM_STEP)), button("export.reset", this::resetFrame));
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox whole = new VBox(6, preview, bar);
        whole.setMinSize(0, 0);
        HBox.setHgrow(whole, Priority.ALWAYS);
        return whole;
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(wording.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(wording.text(key + ".tip"));
        Tip.on(button, wording.text(key + ".tip"));
        button.setOnAction(pressed -> work.run());
        return button;
    }

    private Node tabs(Node page, Node pieces) {
        TabPane tabs = new TabPane(tab("export.tab.page", page), tab("export.tab.pieces", pieces));
        tabs.setId("export-tabs");
        tabs.getStyleClass().add("dense");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinSize(CHOICES_WIDTH, 0);
        tabs.setPrefWidth(CHOICES_WIDTH);
        return tabs;
    }

    private Tab tab(String key, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("keys-scroll");
        scroll.setFocusTraversable(false);
        return new Tab(wording.text(key), scroll);
    }

    private FileChooser.ExtensionFilter kinds() {
        return new FileChooser.ExtensionFilter(wording.text("export.kinds"),
                Arrays.stream(Format.values()).map(kind -> "*" + kind.ending()).toList());
    }
}
