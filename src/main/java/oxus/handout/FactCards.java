package oxus.handout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import oxus.cite.PlainText;
import oxus.export.handout.States;
import oxus.model.Atlas;
import oxus.model.Source;
import oxus.scene.MapRequest;
import oxus.tables.Cell;
import oxus.tables.Column;
import oxus.tables.Row;
import oxus.tables.Table;
import oxus.tables.Tables;
import oxus.time.Snapshot;

/**
 * What the atlas tells of each thing on the map, in each state of it: the rows of its tables, and what they rest on. What
 * is told alike in several states is there once.
 */
final class FactCards {

    private final Atlas atlas;
    private final Tables tables;
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final Map<Head, Integer> heads = new LinkedHashMap<>();
    private final Map<String, Map<Telling, BitSet>> facts = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** The title and the columns of a table. */
    private record Head(String title, List<String> columns) {
    }

    /** What a table says of one thing. */
    private record Telling(int head, List<List<String>> rows, List<Integer> sources) {
    }

    FactCards(Atlas atlas, Tables tables) {
        this.atlas = atlas;
        this.tables = tables;
    }

    /** Adds what is told in a state. */
    void add(int state, MapRequest request, Snapshot now) {
        for (String layer : tables.layers()) {
            if (request.shows(layer)) {
                add(state, tables.of(layer, now, request.indicator()));
            }
        }
    }

    private void add(int state, Table table) {
        // The last column has the sources in short; the card has them in full.
        List<Column> columns = table.columns().subList(0, table.columns().size() - 1);
        int head = heads.computeIfAbsent(new Head(table.title(), columns.stream()
                .map(column -> column.kind() == Column.Kind.NAME ? "" : column.title()).toList()), fresh -> heads.size());
        Map<String, List<Row>> byFact = table.rows().stream()
                .collect(Collectors.groupingBy(Row::about, LinkedHashMap::new, Collectors.toList()));
        byFact.forEach((id, rows) -> {
            names.putIfAbsent(id, rows.get(0).name());
            Telling telling = new Telling(head, rows.stream().map(row -> cells(row, columns)).toList(),
                    rows.stream().flatMap(row -> row.sources().stream()).distinct().map(this::source).toList());
            facts.computeIfAbsent(id, fresh -> new LinkedHashMap<>()).computeIfAbsent(telling, fresh -> new BitSet()).set(state);
        });
    }

    /** Without the name, which is the card's title, and without an empty end. */
    private static List<String> cells(Row row, List<Column> columns) {
        List<String> cells = new ArrayList<>();
        for (int n = 0; n < columns.size(); n++) {
            Cell cell = row.cells().get(n);
            cells.add(columns.get(n).kind() == Column.Kind.NAME ? "" : cell.shown());
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** The number of a source in {@link #sources()}. */
    private int source(String id) {
        return sources.computeIfAbsent(id, fresh -> sources.size());
    }

    /** Each source as its words and its address. */
    List<List<String>> sources() {
        return sources.keySet().stream().map(id -> Optional.ofNullable(atlas.sources().get(id)).map(FactCards::reference)
                .orElse(List.of(id))).toList();
    }

    /** The words of a source, and its address where it has one. */
    static List<String> reference(Source source) {
        Source bare = new Source(source.id(), source.author(), source.title(), source.publisher(), source.date(), Optional.empty(),
                source.read(), source.note());
        return source.url().map(url -> List.of(PlainText.of(bare), url)).orElse(List.of(PlainText.of(bare)));
    }

    List<Map<String, Object>> heads() {
        return heads.keySet().stream().map(head -> Map.<String, Object>of("title", head.title(), "columns", head.columns())).toList();
    }

    /** By id: the name, and each telling with the set of its states. */
    Map<String, Object> facts(States sets) {
        Map<String, Object> told = new LinkedHashMap<>();
        facts.forEach((id, tellings) -> told.put(id, Map.of("n", names.get(id), "v", tellings.entrySet().stream()
                .map(entry -> Map.of("t", entry.getKey().head(), "s", sets.number(entry.getValue()), "r", entry.getKey().rows(),
                        "src", entry.getKey().sources())).toList())));
        return told;
    }
}
