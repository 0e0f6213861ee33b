package oxus.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import oxus.export.Csv;
import oxus.scene.MapRequest;
import oxus.scene.Subject;
import oxus.tables.CsvRows;
import oxus.tables.Row;
import oxus.tables.Table;
import oxus.tables.Tables;
import oxus.time.Snapshot;

/**
 * A tab for each layer of facts, one for the sources, one for the credits. The open tab follows the map's year, what
 * colours it and what is chosen on it; tables are written on a thread of their own.
 */
final class DataTabs extends TabPane implements AutoCloseable {

    private static final String SOURCES = "sources";
    private static final String CREDITS = "credits";
    private static final String TAB = "data.tab";

    /** What is asked of the background thread. */
    private record Question(String layer, Snapshot now, String measure) {
    }

    private final AtlasState state;
    private final Wording wording;
    private final Memory memory;
    private final Executor background;
    private final Notices notices;
    private final DialogLayer dialogs;
    private final Tables tables;
    private final CsvRows csv;
    private final Map<String, RowsView> layers = new LinkedHashMap<>();
    private final SourcesView sources;
    private final FrameLoop<Question> loop;
    private final ChangeListener<Object> refill = (property, was, now) -> ask();
    private final ChangeListener<MapRequest> recolour = (property, was, now) -> {
        if (!was.indicator().equals(now.indicator())) {
            ask();
        }
    };
    private final ChangeListener<Optional<Subject>> choose = (property, was, now) -> chooseWhatTheMapHas();
    private String lastLayer;

    /**
     * @param background where files are written
     * @param browser    opens an address
     * @param reveal     goes to a fact, a claim or a series
     */
    DataTabs(AtlasState state, Wording wording, Memory memory, Executor background, Notices notices,
             Consumer<String> browser, Consumer<Subject> reveal, DialogLayer dialogs) {
        this.state = state;
        this.wording = wording;
        this.memory = memory;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        tables = new Tables(state.atlas(), wording::text);
        csv = new CsvRows(wording::text, state.atlas().sources());
        lastLayer = tables.layers().get(0);
        setId("data-tabs");
        getStyleClass().add("dense");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        tables.layers().forEach(this::addLayer);
        sources = new SourcesView(state, wording, notices, browser, reveal, tables, this::save);
        add(SOURCES, wording.text("table.sources"), sources);
        add(CREDITS, wording.text("credits.title"), new CreditsView(wording));
        loop = new FrameLoop<>("tables", this::answer, Platform::runLater, notices::failed);
        memory.note(TAB).ifPresent(this::choose);
        getSelectionModel().selectedItemProperty().addListener((property, was, now) -> turned());
    }

    /** From now on the open tab shows what the map shows. */
    void follow() {
        rest();
        state.snapshot().addListener(refill);
        state.request().addListener(recolour);
        state.selection().addListener(choose);
        ask();
    }

    /** Lets go of the map until {@link #follow} is called again. */
    void rest() {
        state.snapshot().removeListener(refill);
        state.request().removeListener(recolour);
        state.selection().removeListener(choose);
    }

    @Override
    public void close() {
        rest();
        loop.close();
    }

    boolean layerIsOpen() {
        return layers.containsKey(open());
    }

    boolean sourcesAreOpen() {
        return open().equals(SOURCES);
    }

    /** Opens the layer that was open last, and gives it the keys. */
    void chooseLayer() {
        choose(lastLayer);
        beInTheScene();
        layers.get(lastLayer).table().requestFocus();
    }

    /** Opens the sources, and gives them the keys. */
    void chooseSources() {
        choose(SOURCES);
        beInTheScene();
        sources.rows().focusFilter();
    }

    /** The rows of the open tab. */
    Optional<RowsView> rows() {
        return sourcesAreOpen() ? Optional.of(sources.rows()) : Optional.ofNullable(layers.get(open()));
    }

    /** What is in a tab belongs to the scene, and can be given the keys, only when the looks of the tabs are made. */
    private void beInTheScene() {
        applyCss();
        layout();
    }

    private void addLayer(String layer) {
        RowsTable table = new RowsTable(row -> state.reveal(new Subject(row.about(), row.name())));
        table.setId("rows-" + layer);
        RowsView view = new RowsView(wording, notices, table, List.of(new RowsView.Taking(wording.text("data.copy"),
                wording.text("data.copy.tip", Shortcut.COPY.main().getDisplayText()),
                rows -> Csv.text(csv.of(table.table().orElseThrow(), rows)))), () -> save(table));
        layers.put(layer, view);
        add(layer, wording.text("table." + layer), view);
    }

    private void add(String id, String title, javafx.scene.Node content) {
        Tab tab = new Tab(title, content);
        tab.setId("tab-" + id);
        tab.setUserData(id);
        getTabs().add(tab);
    }

    private String open() {
        return (String) getSelectionModel().getSelectedItem().getUserData();
    }

    private void choose(String id) {
        getTabs().stream().filter(tab -> tab.getUserData().equals(id)).findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private void turned() {
        if (layerIsOpen()) {
            lastLayer = open();
        }
        memory.keepNote(TAB, open());
        ask();
    }

    private void ask() {
        if (layerIsOpen() || sourcesAreOpen() && sources.isEmpty()) {
            loop.ask(new Question(open(), state.snapshot().get(), state.request().get().indicator()));
        }
    }

    /** On the background thread. */
    private Runnable answer(Question question) {
        if (question.layer().equals(SOURCES)) {
            return sources.prepare(state.timeline());
        }
        Table table = tables.of(question.layer(), question.now(), question.measure());
        return () -> {
            layers.get(question.layer()).show(table);
            chooseInOpenTable();
        };
    }

    /** The table that has what was chosen on the map comes up, while tables are what is looked at. */
    private void chooseWhatTheMapHas() {
        Optional<Subject> chosen = state.selection().get();
        if (layerIsOpen() && chosen.isPresent() && !openTable().holds(chosen.get().id())) {
            tables.holding(chosen.get().id()).filter(layer -> !layer.equals(open())).ifPresent(this::choose);
        }
        chooseInOpenTable();
    }

    private void chooseInOpenTable() {
        if (layerIsOpen()) {
            state.selection().get().ifPresentOrElse(subject -> openTable().choose(subject.id()),
                    openTable()::chooseNone);
        }
    }

    private RowsTable openTable() {
        return layers.get(open()).table();
    }

    /** Saves all rows that the filter leaves. */
    private void save(RowsTable rows) {
        rows.table().ifPresent(table -> {
            String name = "oxus-" + table.layer() + table.moment().map(moment -> "-" + moment.code()).orElse("");
            List<Row> shown = List.copyOf(rows.getItems());
            SaveTableDialog dialog = new SaveTableDialog(name, csv.of(table, shown), wording, memory, background, notices,
                    dialogs::close);
            dialogs.open(dialog, dialog.firstFocus());
        });
    }
}
