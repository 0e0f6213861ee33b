package oxus.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import oxus.model.FuzzyDate;

/**
 * The columns of a table in the making, each with the way from a thing to its cell.
 *
 * @param <T> what a row is written from
 */
final class Columns<T> {

    private record Entry<T>(Column column, Function<T, Cell> cell) {
    }

    private final TableWords words;
    private final List<Entry<T>> entries = new ArrayList<>();

    Columns(TableWords words) {
        this.words = words;
    }

    Columns<T> name(String key, Function<T, String> text) {
        return add(words.text(key), Column.Kind.NAME, thing -> Cell.words(text.apply(thing)));
    }

    Columns<T> word(String key, Function<T, String> text) {
        return add(words.text(key), Column.Kind.WORD, thing -> Cell.words(text.apply(thing)));
    }

    Columns<T> text(String key, Function<T, String> text) {
        return add(words.text(key), Column.Kind.TEXT, thing -> Cell.words(text.apply(thing)));
    }

    Columns<T> day(String key, Function<T, Optional<FuzzyDate>> date) {
        return add(words.text(key), Column.Kind.DATE,
                thing -> date.apply(thing).<Cell>map(Cell.Day::new).orElseGet(Cell.None::new));
    }

    Columns<T> year(String key, Function<T, Integer> year) {
        return add(words.text(key), Column.Kind.DATE, thing -> new Cell.Year(year.apply(thing)));
    }

    Columns<T> number(String key, ToDoubleFunction<T> value) {
        return add(words.text(key), Column.Kind.NUMBER, thing -> Cell.number(value.applyAsDouble(thing)));
    }

    /** A column whose heading and cells are made elsewhere. */
    Columns<T> add(String title, Column.Kind kind, Function<T, Cell> cell) {
        entries.add(new Entry<>(new Column(title, kind), cell));
        return this;
    }

    List<Column> all() {
        return entries.stream().map(Entry::column).toList();
    }

    List<Cell> of(T thing) {
        return entries.stream().map(entry -> entry.cell().apply(thing)).toList();
    }
}
