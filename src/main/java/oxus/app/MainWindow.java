package oxus.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import oxus.cli.OpenAtlas;
import oxus.export.Export;
import oxus.layers.Opening;
import oxus.layers.Views;
import oxus.scene.MapRequest;
import oxus.time.Snapshot;

/** The window's content: the map, everything around it, and the keys. */
public final class MainWindow extends StackPane implements AutoCloseable {

    private static final double CARD_MARGIN = 12;

    /** The menu above the map and the years below it, as they come out. */
    private static final double MENU_HEIGHT = 38;
    private static final double YEARS_HEIGHT = 120;

    /** Below this width the side panel makes room for what is read beside the map. */
    private static final double BOTH_PANELS_WIDTH = 1360;

    /** The name of the note that says that changes are not to be shown. */
    private static final String CHANGES = "changes";

    private final Stage stage;
    private final Wording wording;
    private final Memory memory;
    private final AtlasState state;
    private final Hold hold;
    private final EssayLens lens;
    private final Export export;
    private final MapView map;
    private final NoticeBar notices;
    private final LiveFacets facets;
    private final MainMenu menu;
    private final DialogLayer dialogs;
    private final DataPanel data;
    private final Player player;
    private Optional<TimelineBar> timeline = Optional.empty();
    private Optional<SidePanel> side = Optional.empty();
    private final TypedYear typed;
    private final KeyBindings keys;
    private final SearchPanel search;
    private final EventHandler<KeyEvent> hearKeys = this::hear;
    private final ChangeListener<Boolean> followStage = (property, was, full) -> followStage(full);
    private final ExecutorService background = thread("export");
    private final ExecutorService viewThread = thread("views");
    private final ViewFiles views;
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
    public MainWindow(Stage stage, OpenAtlas atlas, Optional<Views.Opened> lastView, Wording wording, Memory memory,
                      Consumer<String> browser) {
        this.stage = stage;
        this.wording = wording;
        this.memory = memory;
        state = new AtlasState(atlas.composer(), opening(stage, atlas));
        lastView.ifPresent(view -> state.begin(view.request()));
        if (memory.note(CHANGES).isPresent()) {
            state.toggleChangesShown();
        }
        hold = new Hold(state);
        lens = new EssayLens(state);
        export = new Export(atlas.composer(), atlas.fonts());
        notices = new NoticeBar(wording);
        views = new ViewFiles(state, wording, memory, viewThread, notices);
        last = new LastView(state, memory.lastView(), viewThread, notices, wording);
        facets = new LiveFacets(state, notices);
        map = new MapView(state, atlas.fonts(), notices::failed);
        player = new Player(state, map.shown());
        typed = new TypedYear(state, wording, notices);
        keys = new KeyBindings(this::keysAreTaken, typed::takes);
        menu = new MainMenu(state, wording, keys::run);
        search = new SearchPanel(state, wording, background, lens::reveal, map);
        BorderPane content = new BorderPane(mapBelowComparison(browser));
        dialogs = new DialogLayer(content, map);
        data = new DataPanel(wording, memory, () -> new DataTabs(state, wording, memory, background, notices, browser,
                lens::reveal, dialogs), map);
        leaveRoom(content);
        map.whenAnswered(() -> furnish(content, atlas, browser));
        getChildren().addAll(content, dialogs);
        getStyleClass().add("main-window");
        bindKeys();
        announce();
        sceneProperty().addListener((property, was, now) -> move(was, now));
        ViewDrop.on(this, views, dialogs::isOpen);
        lastView.filter(view -> !view.notes().isEmpty()).ifPresent(view ->
                notices.failed(wording.text("view.last", ViewFiles.told(view.notes(), wording))));
        if (!atlas.faults().isEmpty()) {
            notices.failed(wording.text("notice.faults", atlas.faults().size(), atlas.faults().get(0)));
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

    ViewFiles views() {
        return views;
    }

    MapView map() {
        return map;
    }

    /** The map's page in a window that nothing else is opened in: painting begins before the window is laid out. */
    private static MapRequest opening(Stage stage, OpenAtlas atlas) {
        double width = stage.getScene() == null ? 0 : stage.getScene().getWidth() - SidePanel.WIDTH;
        double height = stage.getScene() == null ? 0 : stage.getScene().getHeight() - MENU_HEIGHT - YEARS_HEIGHT;
        return Opening.request(atlas.composer().projection(), Math.max(MapView.LEAST_WIDTH, width),
                Math.max(MapView.LEAST_HEIGHT, height), Math.max(1, stage.getOutputScaleX()));
    }

    /** Lets go of the window and ends the background threads. */
    @Override
    public void close() {
        move(getScene(), null);
        stage.fullScreenProperty().removeListener(followStage);
        map.close();
        player.pause();
        timeline.ifPresent(TimelineBar::close);
        data.close();
        facets.close();
        background.shutdown();
        last.close();
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
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, clicked -> card.standClearOf(clicked.getX()));
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notices, new Insets(CARD_MARGIN));
        StackPane.setMargin(card, new Insets(CARD_MARGIN));
        Banner banner = new Banner(state, player, typed);
        StackPane.setAlignment(banner, Pos.TOP_CENTER);
        StackPane.setMargin(banner, new Insets(CARD_MARGIN));
        StackPane.setAlignment(search, Pos.TOP_CENTER);
        StackPane.setMargin(search, new Insets(CARD_MARGIN));
        return new StackPane(map, card, banner, notices, search);
    }

    private Node menuWithSign() {
        FilterSign sign = new FilterSign(state, facets, wording);
        StackPane.setAlignment(sign, Pos.CENTER_RIGHT);
        StackPane.setMargin(sign, new Insets(0, CARD_MARGIN, 0, 0));
        return new StackPane(menu, sign);
    }

    /** Until the map is there its surroundings are bare: to style them takes longer than to draw it. */
    private static void leaveRoom(BorderPane content) {
        Region above = new Region();
        above.setPrefHeight(MENU_HEIGHT);
        Region below = new Region();
        below.setPrefHeight(YEARS_HEIGHT);
        Region beside = new Region();
        beside.setPrefWidth(SidePanel.WIDTH);
        content.setTop(above);
        content.setBottom(below);
        content.setRight(beside);
    }

    private void furnish(BorderPane content, OpenAtlas atlas, Consumer<String> browser) {
        TimelineBar years = new TimelineBar(state, atlas.fonts(), player, typed, wording, notices);
        timeline = Optional.of(years);
        SidePanel choices = new SidePanel(state, facets, wording);
        side = Optional.of(choices);
        content.setTop(menuWithSign());
        content.setLeft(new LensPanel(state, lens, wording, browser));
        content.setRight(choices);
        content.setBottom(new VBox(data, years));
        giveWayToTheMap(content);
    }

    /** While presenting the map has the whole screen; the side panel goes at a key, too. */
    private void giveWayToTheMap(BorderPane content) {
        for (Node chrome : new Node[] {content.getTop(), content.getBottom()}) {
            chrome.visibleProperty().bind(state.presenting().not());
            chrome.managedProperty().bind(chrome.visibleProperty());
        }
        Node side = content.getRight();
        BooleanBinding reading = Bindings.createBooleanBinding(() -> lens.reading().get().isPresent(), lens.reading());
        side.visibleProperty().bind(state.presenting().not().and(state.sidePanelOpen())
                .and(reading.not().or(widthProperty().greaterThanOrEqualTo(BOTH_PANELS_WIDTH))));
        side.managedProperty().bind(side.visibleProperty());
        Node read = content.getLeft();
        read.visibleProperty().bind(state.presenting().not().and(reading));
        read.managedProperty().bind(read.visibleProperty());
        stage.setFullScreenExitHint("");
        // Esc first closes what is open; JavaFX would leave the full screen before anybody hears it.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        state.presenting().addListener((property, was, now) -> {
            stage.setFullScreen(now);
            map.requestFocus();
        });
        stage.fullScreenProperty().addListener(followStage);
    }

    /** The system can end the full screen, too. */
    private void followStage(boolean full) {
        if (!full) {
            state.stopPresenting();
        }
    }

    private void bindKeys() {
        new MapKeys(state, player, notices, wording).bind(keys);
        keys.bind(Shortcut.PRESENT, state::togglePresenting);
        keys.bind(Shortcut.UNDO, state::undo);
        keys.bind(Shortcut.REDO, state::redo);
        keys.bind(Shortcut.MAP_FILTER, this::toggleFilter);
        keys.bind(Shortcut.CHANGES, this::toggleChanges);
        keys.bind(Shortcut.SIDE_PANEL, state::toggleSidePanel);
        keys.bind(Shortcut.TABLE, data::toggleTables);
        keys.bind(Shortcut.SOURCES, data::toggleSources);
        keys.bind(Shortcut.SEARCH, search::open);
        keys.bind(Shortcut.FILTER, data::focusFilter);
        keys.bind(Shortcut.COPY, data::copy);
        keys.bind(Shortcut.ESSAYS, () -> read(EssayLens.Reading.ESSAYS));
        keys.bind(Shortcut.POWERS, () -> read(EssayLens.Reading.POWERS));
        keys.bind(Shortcut.BACK, this::back);
        keys.bind(Shortcut.OPENING, state::startOver);
        keys.bind(Shortcut.OPEN_VIEW, () -> open(ViewDialog.opening(views, wording, dialogs::close)));
        keys.bind(Shortcut.SAVE_VIEW, () -> open(ViewDialog.saving(views, wording, dialogs::close)));
        keys.bind(Shortcut.EXPORT, this::openExport);
        keys.bind(Shortcut.KEYS, this::openKeys);
        keys.bind(Shortcut.QUIT, stage::hide);
    }

    private void toggleChanges() {
        state.toggleChangesShown();
        boolean shown = state.changesShown().get();
        if (shown) {
            memory.forgetNote(CHANGES);
        } else {
            memory.keepNote(CHANGES, "hidden");
        }
        notices.done(wording.text(shown ? "changes.shown" : "changes.hidden"));
    }

    private void hear(KeyEvent pressed) {
        keys.hear(pressed);
    }

    private boolean keysAreTaken() {
        return menu.isOpen() || dialogs.isOpen();
    }

    /**
     * One step back: out of the dialog, from the card, from the statement, from the presentation, from
     * comparing, from reading.
     */
    private void back() {
        if (dialogs.isOpen()) {
            dialogs.close();
        } else if (search.close()) {
            return;
        } else if (state.selection().get().isPresent()) {
            state.deselect();
        } else if (lens.chosen().get().isPresent()) {
            lens.letGo();
        } else if (!state.request().get().ringed().isEmpty()) {
            state.ask(state.request().get().ringing(List.of()));
        } else if (state.presenting().get()) {
            state.stopPresenting();
        } else if (Comparing.of(state.request().get()) != Comparing.NOTHING) {
            state.compare(Comparing.NOTHING);
            map.requestFocus();
        } else {
            lens.close();
            map.requestFocus();
        }
    }

    /** Opens or closes what is read beside the map; then the map has the keys again. */
    private void read(EssayLens.Reading wanted) {
        lens.toggle(wanted);
        if (lens.reading().get().isEmpty()) {
            map.requestFocus();
        }
    }

    /** Opens the filter, and the side panel for it, or closes it; while presenting there is none. */
    private void toggleFilter() {
        side.filter(panel -> !state.presenting().get()).ifPresent(panel -> {
            if (panel.isVisible() && panel.filter().isExpanded()) {
                panel.filter().setExpanded(false);
                map.requestFocus();
                return;
            }
            if (!state.sidePanelOpen().get()) {
                state.toggleSidePanel();
            }
            if (!panel.isVisible()) {
                lens.close();
            }
            panel.filter().open();
        });
    }

    private void open(ViewDialog dialog) {
        dialogs.open(dialog, dialog.firstFocus());
    }

    private void openExport() {
        ExportDialog dialog = new ExportDialog(state.request().get(), export, wording, memory, background, notices,
                dialogs::close);
        dialogs.open(dialog, dialog.firstFocus());
    }

    private void openKeys() {
        KeysDialog dialog = new KeysDialog(wording, dialogs::close);
        dialogs.open(dialog, dialog.firstFocus());
    }

    /** What a screen reader says of the map: the year, and how much there is. */
    private void announce() {
        state.snapshot().addListener((property, was, now) -> {
            map.setAccessibleText(summary(now));
            map.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        map.setAccessibleText(summary(state.snapshot().get()));
        map.setAccessibleHelp(wording.text("map.help", Shortcut.KEYS.main().getDisplayText()));
    }

    private String summary(Snapshot now) {
        return wording.text("map.summary", now.moment().text(),
                (int) now.facilities().stream().filter(s -> s.status().atWork()).count(),
                (int) now.routes().stream().filter(s -> s.status().atWork()).count(), now.events().size());
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
