package oxus.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import oxus.app.lecture.LectureDesk;
import oxus.app.lecture.LectureKeeper;
import oxus.app.lecture.LecturePictures;
import oxus.app.present.Displays;
import oxus.cli.OpenAtlas;
import oxus.export.Export;
import oxus.export.Imprint;
import oxus.layers.Scenes;
import oxus.layers.ViewCode;
import oxus.model.LectureScene;
import oxus.scene.MapRequest;
import oxus.style.BundledFonts;

/** The window's content: the map, everything around it, and the keys. */
public final class MainWindow extends StackPane implements AutoCloseable {

    private static final double CARD_MARGIN = 12;

    /** The name of the note of where the last file of the user's own lay. */
    private static final String DATA_FOLDER = "own.folder";

    private final Stage stage;
    private final Wording wording;
    private final Memory memory;
    private final AtlasState state;
    private final Hold hold;
    private final Motion motion;
    private final EssayLens lens;
    private final Export export;
    private final BundledFonts fonts;
    private final Function<MapRequest, Imprint> imprint;
    private final MapView map;
    private final NoticeBar notices;
    private final LiveFacets facets;
    private final MainMenu menu;
    private final DialogLayer dialogs;
    private final DataPanel data;
    private final Player player;
    private final MarkTour tour;
    private final LegendHand legend;
    private final Measuring measuring;
    private final ContextMenu placeMenu;
    private Optional<TimelineBar> timeline = Optional.empty();
    private final Surroundings surroundings;
    private final TypedYear typed;
    private final Displays displays;
    private final Thumbnails thumbnails;
    private final Presenting presenting;
    private final LectureDesk desk = new LectureDesk();
    private final LecturePictures pictures = new LecturePictures();
    private final LectureFiles lectures;
    private final StackPane lecturePlace = new StackPane();
    private final PlacePointing pointing;
    private Optional<LecturePanel> lecturePanel = Optional.empty();
    private final LectureKeeper keeper;
    private final ExecutorService smallPictures = thread("small pictures");
    private final KeyBindings keys;
    private final SearchPanel search;
    private final Practice practice;
    private final EventHandler<KeyEvent> hearKeys = this::hear;
    private final ExecutorService background = thread("export");
    private final ExecutorService viewThread = thread("views");
    private final ExecutorService ownThread = thread("own files");
    private final ReadingBar reading;
    private final OwnFiles own;
    private final ViewFiles views;
    private final Arrivals arrivals;
    private final LastView last;

    /** A window that opens with the opening map. */
    MainWindow(Stage stage, OpenAtlas atlas, Wording wording, Memory memory, Consumer<String> browser) {
        this(stage, atlas, Optional.empty(), wording, memory, browser);
    }

    /**
     * @param stage    the window that this is the content of
     * @param lastView what it showed at the end of the last start
     * @param browser  opens an address
     */
    public MainWindow(Stage stage, OpenAtlas atlas, Optional<LastView.Last> lastView, Wording wording, Memory memory,
                      Consumer<String> browser) {
        this.stage = stage;
        this.wording = wording;
        this.memory = memory;
        state = new AtlasState(atlas.composer(), opening(stage, atlas));
        lastView.ifPresent(view -> state.begin(view.opened().request()));
        hold = new Hold(state);
        lens = new EssayLens(state);
        export = new Export(atlas.composer(), atlas.fonts());
        fonts = atlas.fonts();
        imprint = atlas::imprint;
        notices = new NoticeBar(wording);
        motion = new Motion(state.arrangement(), memory, notices, wording);
        motion.recall();
        reading = new ReadingBar(wording);
        own = new OwnFiles(state, ownThread, reading, notices, wording);
        views = new ViewFiles(state, wording, memory, viewThread, notices, own);
        arrivals = new Arrivals(views, own, viewThread, notices, wording);
        last = new LastView(state, memory.lastView(), viewThread, notices, wording);
        facets = new LiveFacets(state, notices);
        map = new MapView(state, atlas.fonts(), wording, notices::failed);
        pointing = new PlacePointing(map);
        player = new Player(state, map.shown());
        typed = new TypedYear(state, wording, notices);
        tour = MarkTour.of(map, state, wording);
        measuring = new Measuring(map, state, tour, notices, wording);
        displays = new Displays(memory, wording);
        thumbnails = new Thumbnails(atlas.composer(), atlas.fonts(), smallPictures);
        presenting = new Presenting(stage, state, map, player, displays, wording, this, thumbnails,
                new PictureBeside(pictures, viewThread, notices::failed, wording),
                new ChalkedPicture(state, export, memory, background, notices, wording), this::hear);
        keeper = new LectureKeeper(desk, pictures, memory.lecture(), viewThread, notices::failed);
        notices.hushWhile(state.arrangement().presenting());
        keys = new KeyBindings(this::keysAreTaken,
                pressed -> lecturePanel.filter(panel -> panel.takes(pressed)).isPresent()
                        || measuring.takes(pressed) || presenting.counts(pressed) || typed.takes(pressed)
                        || presents(pressed));
        Band.over(map, state);
        legend = LegendHand.on(map, state, notices, wording);
        placeMenu = MapMenu.of(map, state, tour, measuring, notices, wording, keys::run);
        search = new SearchPanel(state, wording, background, lens::reveal, map);
        practice = new Practice(map, state, wording, background, browser);
        surroundings = new Surroundings(mapBelowComparison(browser), state, lens);
        dialogs = new DialogLayer(surroundings, map);
        lectures = new LectureFiles(desk, pictures, state, memory, viewThread, notices, wording,
                dialog -> dialogs.open(dialog, dialog.firstFocus()), dialogs::close);
        menu = new MainMenu(state, wording, keys::run, new TeachMenus(wording).lectures(lectures),
                new TeachMenus(wording).displays(displays));
        data = new DataPanel(wording, memory, () -> new DataTabs(state, wording, memory, background, notices, browser,
                lens::reveal, dialogs), map);
        map.whenAnswered(() -> furnish(atlas, browser));
        getChildren().addAll(surroundings, dialogs);
        getStyleClass().add("main-window");
        Dress.follow(state, this);
        bindKeys();
        SpokenMap.of(map, state, wording);
        sceneProperty().addListener((property, was, now) -> move(was, now));
        FileDrop.on(this, arrivals::take, dialogs::isOpen);
        lastView.filter(view -> !view.opened().notes().isEmpty()).ifPresent(view ->
                notices.failed(wording.text("view.last", ViewFiles.told(view.opened().notes(), wording))));
        lastView.ifPresent(view -> own.bringBack(view.view()));
        if (!atlas.faults().isEmpty()) {
            notices.failed(wording.text("notice.faults", atlas.faults().size(), atlas.faults().get(0)));
        }
    }

    /** Opens what the program was started with: a file, or a view code. */
    void begin(String what) {
        if (ViewCode.isMeant(what) && !Files.exists(Path.of(what))) {
            new ViewCodes(state, wording).open(what);
        } else {
            arrivals.take(List.of(Path.of(what)));
        }
    }

    AtlasState state() {
        return state;
    }

    EssayLens lens() {
        return lens;
    }

    Notices notices() {
        return notices;
    }

    LectureDesk desk() {
        return desk;
    }

    LectureFiles lectures() {
        return lectures;
    }

    Practice practice() {
        return practice;
    }

    Presenting presenting() {
        return presenting;
    }

    /** What moves by itself. */
    Motion motion() {
        return motion;
    }

    ViewFiles views() {
        return views;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    OwnFiles own() {
        return own;
    }

    MapView map() {
        return map;
    }

    Measuring measuring() {
        return measuring;
    }

    ContextMenu placeMenu() {
        return placeMenu;
    }

    private static MapRequest opening(Stage stage, OpenAtlas atlas) {
        Optional<Scene> scene = Optional.ofNullable(stage.getScene());
        return Surroundings.opening(atlas.composer().projection(), scene.map(Scene::getWidth).orElse(0.0),
                scene.map(Scene::getHeight).orElse(0.0), stage.getOutputScaleX());
    }

    /** Lets go of the window and ends the background threads. */
    @Override
    public void close() {
        move(getScene(), null);
        dialogs.close();
        presenting.close();
        map.close();
        player.pause();
        timeline.ifPresent(TimelineBar::close);
        data.close();
        facets.close();
        background.shutdown();
        reading.cancel();
        ownThread.shutdown();
        last.close();
        keeper.close();
        smallPictures.shutdown();
        viewThread.shutdown();
        awaitLastView();
    }

    /** The last view is small and written at once; a disk that hangs must not keep the window open. */
    private void awaitLastView() {
        try {
            viewThread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private Node mapBelowComparison(Consumer<String> browser) {
        Node card = mapWithCard(browser);
        VBox.setVgrow(card, Priority.ALWAYS);
        return new VBox(new ComparisonBar(state, wording), card);
    }

    private Node mapWithCard(Consumer<String> browser) {
        FactCard card = new FactCard(state, wording, browser, lens::reveal);
        // A card under the pointer would catch the second half of a double click.
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, clicked -> card.standClearOf(practice.isVisible() ? 0 : clicked.getX()));
        practice.visibleProperty().addListener((property, was, now) -> card.standClearOf(0));
        VBox foot = new VBox(CARD_MARGIN / 2, reading, notices);
        foot.setAlignment(Pos.BOTTOM_CENTER);
        foot.setPickOnBounds(false);
        foot.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(foot, Pos.BOTTOM_CENTER);
        StackPane.setMargin(foot, new Insets(CARD_MARGIN));
        StackPane.setMargin(card, new Insets(CARD_MARGIN));
        Banner banner = new Banner(state, player, typed);
        StackPane.setAlignment(banner, Pos.TOP_CENTER);
        StackPane.setMargin(banner, new Insets(CARD_MARGIN));
        StackPane.setAlignment(search, Pos.TOP_CENTER);
        StackPane.setMargin(search, new Insets(CARD_MARGIN));
        StackPane.setMargin(practice, new Insets(CARD_MARGIN));
        return new StackPane(map, card, practice, banner, foot, search);
    }

    private void furnish(OpenAtlas atlas, Consumer<String> browser) {
        TimelineBar years = new TimelineBar(state, atlas.fonts(), player, typed, wording, notices);
        timeline = Optional.of(years);
        if (!viewThread.isShutdown()) {
            keeper.begin(lectures::readFirst);
        }
        surroundings.furnish(menu, new FilterSign(state, facets, wording), new VBox(data, years),
                new SidePanel(state, facets, new OwnPanel(state, own, wording, this::openAdd), wording), new LensPanel(state, lens, wording, browser), lecturePlace);
        state.arrangement().lectureOpen().addListener((property, was, now) -> turnToLecture(now));
        lens.reading().addListener((property, was, now) -> {
            if (now.isPresent() && state.arrangement().lectureOpen().get()) {
                state.arrangement().toggleLecture();
            }
        });
        if (state.arrangement().lectureOpen().get()) {
            turnToLecture(true);
        }
    }

    /** One panel at a time stands at the left of the map. */
    private void turnToLecture(boolean open) {
        if (!open) {
            map.requestFocus();
            return;
        }
        lens.close();
        LecturePanel panel = lecturePanel.orElseGet(() -> new LecturePanel(desk, lectures, new ScenePictures(state, thumbnails),
                wording, this::preview, pointing, state.arrangement()::toggleLecture, keys::run));
        lecturePanel = Optional.of(panel);
        lecturePlace.getChildren().setAll(panel);
        // What has just become visible can be given the keys only when it is laid out.
        Platform.runLater(() -> panel.firstFocus().requestFocus());
    }

    /** The map shows a scene that was chosen, with all that is added to it. */
    private void preview(LectureScene scene) {
        state.ask(Scenes.map(scene, scene.last(), state.blank(), state.composer()).request());
    }

    private void tryScene() {
        desk.lecture().get().filter(open -> !open.scenes().isEmpty())
                .ifPresent(lecture -> presenting.lecture(lecture, Math.max(0, desk.chosen().get())));
    }

    private void bindKeys() {
        new MapKeys(state, player, notices, wording).bind(keys);
        keys.bind(Shortcut.PRESENT, this::present);
        keys.bind(Shortcut.PRESENT_VIEW, presenting::toggleView);
        keys.bind(Shortcut.LECTURE, state.arrangement()::toggleLecture);
        keys.bind(Shortcut.CAPTURE_SCENE, lectures::capture);
        keys.bind(Shortcut.UPDATE_SCENE, lectures::update);
        keys.bind(Shortcut.TRY_SCENE, this::tryScene);
        keys.bind(Shortcut.UNDO, state::undo);
        keys.bind(Shortcut.REDO, state::redo);
        keys.bind(Shortcut.MAP_FILTER, () -> surroundings.toggleFilter(map::requestFocus));
        keys.bind(Shortcut.MEASURE, measuring::toggle);
        keys.bind(Shortcut.CHANGES, motion::toggleChanges);
        keys.bind(Shortcut.MOTION, motion::toggleReduced);
        keys.bind(Shortcut.SIDE_PANEL, state.arrangement()::toggleSidePanel);
        keys.bind(Shortcut.TABLE, data::toggleTables);
        keys.bind(Shortcut.SOURCES, data::toggleSources);
        keys.bind(Shortcut.SEARCH, search::open);
        keys.bind(Shortcut.FILTER, data::focusFilter);
        keys.bind(Shortcut.COPY, data::copy);
        new MapCopies(state, export, background, notices, wording).bind(keys);
        keys.bind(Shortcut.ESSAYS, () -> read(EssayLens.Reading.ESSAYS));
        keys.bind(Shortcut.PRACTICE, practice::toggle);
        keys.bind(Shortcut.POWERS, () -> read(EssayLens.Reading.POWERS));
        keys.bind(Shortcut.BACK, new WayBack(state, lens, dialogs, search, practice, pointing, reading, presenting, tour, legend, map)::step);
        keys.bind(Shortcut.OPENING, state::startOver);
        keys.bind(Shortcut.OPEN_VIEW, () -> open(ViewDialog.opening(views, wording, dialogs::close)));
        keys.bind(Shortcut.SAVE_VIEW, () -> open(ViewDialog.saving(views, wording, dialogs::close)));
        keys.bind(Shortcut.ADD_DATA, this::openAdd);
        keys.bind(Shortcut.EXPORT, this::openExport);
        keys.bind(Shortcut.HANDOUT, this::openHandout);
        keys.bind(Shortcut.KEYS, this::openKeys);
        keys.bind(Shortcut.QUIT, stage::hide);
    }

    /** Presents the lecture that is open, else the first that comes with the program. */
    private void present() {
        desk.lecture().get().filter(open -> !open.scenes().isEmpty()).or(lectures::first)
                .ifPresentOrElse(lecture -> presenting.lecture(lecture, 0), presenting::toggleView);
    }

    private boolean presents(KeyEvent pressed) {
        boolean taken = presenting.takes(pressed);
        if (taken) {
            typed.forget();
        }
        return taken;
    }

    private void hear(KeyEvent pressed) {
        keys.hear(pressed);
    }

    private boolean keysAreTaken() {
        return menu.isOpen() || placeMenu.isShowing() || dialogs.isOpen();
    }

    /** Opens or closes what is read beside the map; then the map has the keys again. */
    private void read(EssayLens.Reading wanted) {
        lens.toggle(wanted);
        if (lens.reading().get().isEmpty()) {
            map.requestFocus();
        }
    }

    private void open(ViewDialog dialog) {
        dialogs.open(dialog, dialog.firstFocus());
    }

    private void openAdd() {
        Path folder = memory.note(DATA_FOLDER).map(Path::of).orElseGet(memory::exportFolder);
        AddDialog dialog = new AddDialog(folder.resolve(""), file -> {
            Optional.ofNullable(file.getParent()).ifPresent(parent -> memory.keepNote(DATA_FOLDER, parent.toString()));
            own.add(file);
        }, wording, dialogs::close);
        dialogs.open(dialog, dialog.firstFocus());
    }

    private void openExport() {
        MapRequest seen = state.request().get();
        ExportDialog dialog = new ExportDialog(seen, state.atHome() ? Optional.empty() : Optional.of(ExportChoice.Frame.of(seen)),
                new ExportWork.Desk(export, state.composer(), imprint, background), fonts, wording, memory, notices, dialogs::close);
        dialogs.open(dialog, dialog.firstFocus());
    }

    private void openHandout() {
        HandoutDialog dialog = new HandoutDialog(desk.lecture().get().or(lectures::first),
                new HandoutDialog.Desk(state.composer(), fonts, background), wording, memory, notices, dialogs::close);
        dialogs.open(dialog, dialog.firstFocus());
    }

    private void openKeys() {
        KeysDialog dialog = new KeysDialog(wording, dialogs::close);
        dialogs.open(dialog, dialog.firstFocus());
    }

    /** Keys are heard on the scene, for the focus may be nowhere. */
    private void move(Scene was, Scene now) {
        if (was != null) {
            hold.leave(was);
            was.removeEventFilter(KeyEvent.KEY_PRESSED, hearKeys);
        }
        if (now != null) {
            hold.hear(now);
            now.addEventFilter(KeyEvent.KEY_PRESSED, hearKeys);
            map.requestFocus();
        }
    }
}
