package oxus.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import oxus.model.Atlas;
import oxus.time.Snapshot;

/**
 * The atlas as tables, one for each layer of facts. They are written from the snapshot that the map is drawn from, so that
 * both say the same. Safe for several threads.
 */
public final class Tables {

    private final List<LayerRows> all;
    private final TableWords table;

    /** @param words the words for a key, such as {@code status.OPERATING} */
    public Tables(Atlas atlas, UnaryOperator<String> words) {
        table = new TableWords(words, atlas);
        all = List.of(
                new FacilityRows(atlas, table),
                RouteRows.pipelines(atlas, table),
                RouteRows.railways(atlas, table),
                new CorridorRows(atlas, table),
                new FigureRows(atlas, table),
                new MembershipRows(atlas, table),
                new EventRows(atlas, table),
                new ActivityRows(atlas, table));
    }

    /** Ids of the layers that have a table. */
    public List<String> layers() {
        return all.stream().map(LayerRows::layer).toList();
    }

    /**
     * A layer at a moment.
     *
     * @param measure id of what the countries are coloured by
     * @throws IllegalArgumentException when the layer has no table
     */
    public Table of(String layer, Snapshot now, String measure) {
        return all.stream().filter(rows -> rows.layer().equals(layer)).findFirst()
                .map(rows -> withSources(rows.at(now, measure)))
                .orElseThrow(() -> new IllegalArgumentException("no table " + layer + "; there are " + layers()));
    }

    /** Whether a fact or a country has a row at a moment. */
    public boolean shows(String id, Snapshot now, String measure) {
        return holding(id).map(layer -> of(layer, now, measure)).stream().flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.about().equals(id));
    }

    /** The layer in whose table a fact or a country can be found. */
    public Optional<String> holding(String id) {
        return all.stream().filter(rows -> rows.holds(id)).map(LayerRows::layer).findFirst();
    }

    /** Every table ends with what its rows rest on, in short. */
    private Table withSources(Table written) {
        List<Column> columns = new ArrayList<>(written.columns());
        columns.add(new Column(table.text("table.sources"), Column.Kind.TEXT));
        List<Row> rows = written.rows().stream().map(row -> {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.add(Cell.words(table.briefly(row.sources())));
            return new Row(row.about(), row.name(), List.copyOf(cells), row.sources());
        }).toList();
        return new Table(written.layer(), written.title(), written.moment(), List.copyOf(columns), rows);
    }
}
