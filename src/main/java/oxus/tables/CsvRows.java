package oxus.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import oxus.cite.PlainText;
import oxus.model.Source;

/** A table as rows of plain words for a file: the moment, if any, before each row, its sources in full behind it. */
public final class CsvRows {

    private static final String BETWEEN_SOURCES = " | ";

    private final UnaryOperator<String> words;
    private final Map<String, Source> sources;

    /**
     * @param words   the words for a key
     * @param sources by id
     */
    public CsvRows(UnaryOperator<String> words, Map<String, Source> sources) {
        this.words = words;
        this.sources = sources;
    }

    /** The headings, then these of the table's rows. */
    public List<List<String>> of(Table table, List<Row> rows) {
        List<List<String>> all = new ArrayList<>();
        List<String> head = new ArrayList<>();
        table.moment().ifPresent(moment -> head.add(words.apply("table.at")));
        table.columns().forEach(column -> head.add(column.title()));
        head.add(words.apply("table.references"));
        all.add(head);
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            table.moment().ifPresent(moment -> cells.add(moment.text()));
            row.cells().forEach(cell -> cells.add(cell.plain()));
            cells.add(row.sources().stream().map(id -> Optional.ofNullable(sources.get(id)).map(PlainText::of).orElse(id))
                    .collect(Collectors.joining(BETWEEN_SOURCES)));
            all.add(cells);
        }
        return all;
    }
}
