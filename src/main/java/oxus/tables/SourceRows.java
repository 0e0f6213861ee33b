package oxus.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import oxus.model.Atlas;
import oxus.model.Source;

/** All sources of the atlas as a table, each with how much rests on it. */
public final class SourceRows {

    private final UnaryOperator<String> words;
    private final Map<String, Source> sources;
    private final Columns<Source> columns;

    /** @param words the words for a key */
    public SourceRows(Atlas atlas, SourceUse use, UnaryOperator<String> words) {
        this.words = words;
        sources = atlas.sources();
        TableWords table = new TableWords(words, atlas);
        columns = new Columns<Source>(table)
                .word("table.author", s -> s.author().orElse(""))
                .name("table.title", Source::title)
                .text("table.publisher", s -> s.publisher().orElse(""))
                .day("table.date", Source::date)
                .word("table.read", s -> words.apply(s.read() ? "table.in_full" : "table.after_others"))
                .number("table.supports", s -> use.of(s.id()).size())
                .text("table.note", s -> s.note().orElse(""))
                .text("table.link", s -> s.url().orElse(""));
    }

    public Table table() {
        List<Row> rows = sources.values().stream()
                .map(s -> new Row(s.id(), s.title(), columns.of(s), List.of(s.id()))).toList();
        return new Table("sources", words.apply("table.sources"), Optional.empty(), columns.all(), rows);
    }
}
