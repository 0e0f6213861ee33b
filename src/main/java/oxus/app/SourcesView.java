package oxus.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import oxus.cite.BibTeX;
import oxus.cite.CslJson;
import oxus.cite.PlainText;
import oxus.model.Fact;
import oxus.model.Source;
import oxus.scene.Subject;
import oxus.tables.Row;
import oxus.tables.SourceRows;
import oxus.tables.SourceUse;
import oxus.tables.Supported;
import oxus.tables.Table;
import oxus.tables.Tables;
import oxus.time.Timeline;

/** All sources of the atlas, and beside them all that rests on the one that is chosen. */
final class SourcesView extends HBox {

    private final AtlasState state;
    private final Wording wording;
    private final Consumer<Subject> reveal;
    private final Tables tables;
    private final Map<String, Source> sources;
    private final RowsView rows;
    private final SourceDetail detail;
    private Optional<SourceUse> use = Optional.empty();

    /**
     * @param browser opens an address
     * @param reveal  goes to a fact, a claim or a series
     * @param save    asks for a file for the rows of a table
     */
    SourcesView(AtlasState state, Wording wording, Notices notices, Consumer<String> browser,
                Consumer<Subject> reveal, Tables tables, Consumer<RowsTable> save) {
        this.state = state;
        this.wording = wording;
        this.reveal = reveal;
        this.tables = tables;
        sources = state.atlas().sources();
        RowsTable table = new RowsTable(this::show);
        table.setId("rows-sources");
        BibTeX bibTeX = new BibTeX(sources.values());
        rows = new RowsView(wording, notices, table, List.of(
                new RowsView.Taking(wording.text("data.copy.references"),
                        wording.text("data.copy.references.tip", Shortcut.COPY.main().getDisplayText()),
                        chosen -> PlainText.of(of(chosen))),
                new RowsView.Taking(wording.text("data.copy.bibtex"), wording.text("data.copy.bibtex.tip"),
                        chosen -> bibTeX.of(of(chosen))),
                new RowsView.Taking(wording.text("data.copy.csl"), wording.text("data.copy.csl.tip"),
                        chosen -> CslJson.of(of(chosen)))), () -> save.accept(table));
        detail = new SourceDetail(wording, browser, this::goTo);
        HBox.setHgrow(rows, Priority.ALWAYS);
        getChildren().addAll(rows, detail);
    }

    RowsView rows() {
        return rows;
    }

    boolean isEmpty() {
        return use.isEmpty();
    }

    /** Reads the atlas backwards, on any thread; what is returned fills this view on its own. */
    Runnable prepare(Timeline timeline) {
        SourceUse prepared = new SourceUse(timeline);
        Table table = new SourceRows(timeline.atlas(), prepared, wording::text).table();
        return () -> {
            use = Optional.of(prepared);
            rows.show(table);
        };
    }

    private void show(Row row) {
        use.ifPresent(known -> detail.show(sources.get(row.about()), known));
    }

    private List<Source> of(List<Row> chosen) {
        return chosen.stream().map(row -> sources.get(row.about())).toList();
    }

    /** Brings the map to what rests on a source: its layer, its colours, a year in which it is there, its place. */
    private void goTo(Supported supported) {
        supported.about().ifPresent(id -> {
            tables.holding(id).filter(layer -> state.composer().layers().stream().anyMatch(l -> l.id().equals(layer)))
                    .ifPresent(state.choices()::show);
            supported.measure().ifPresent(state.choices()::colourBy);
            boolean there = tables.shows(id, state.snapshot().get(), state.request().get().indicator());
            if (!there || supported.measure().isPresent()) {
                supported.year().ifPresent(state::goTo);
            }
            String name = state.atlas().fact(id).map(Fact::name).orElseGet(() -> state.atlas().nameOf(id));
            reveal.accept(new Subject(id, name));
        });
    }
}
