package oxus.files.own;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import oxus.model.Period;

/**
 * Which columns of a file date its features. A column that is called like a date but holds none at all, such as the place a
 * line starts from, is just a column.
 */
record Dating(OptionalInt from, OptionalInt to) {

    /** When a feature is there: its period, nothing when the file does not say, or a date that cannot be read. */
    record Answer(Optional<Period> period, String text) {

        boolean isUnreadable() {
            return period.isEmpty() && !text.isBlank();
        }
    }

    static Dating of(Columns columns, List<String[]> rows) {
        OptionalInt from = dates(columns.from(), rows);
        OptionalInt to = dates(columns.to(), rows);
        OptionalInt year = dates(columns.year(), rows);
        if (from.isPresent()) {
            return new Dating(from, to);
        }
        return new Dating(year, to.isPresent() ? to : year);
    }

    Answer of(String[] values) {
        String begin = from.isPresent() ? value(values, from.getAsInt()) : "";
        String end = to.isPresent() ? value(values, to.getAsInt()) : "";
        if (begin.isBlank() && end.isBlank()) {
            return new Answer(Optional.empty(), "");
        }
        String text = begin.equals(end) || end.isBlank() ? begin : begin + "\u2013" + end;
        return new Answer(Dates.period(begin, end), text);
    }

    /** A value that a row may be too short to have. */
    static String value(String[] values, int column) {
        return column < values.length && values[column] != null ? values[column] : "";
    }

    private static OptionalInt dates(OptionalInt column, List<String[]> rows) {
        return column.isPresent() && rows.stream().anyMatch(row -> Dates.read(value(row, column.getAsInt())).isPresent())
                ? column : OptionalInt.empty();
    }
}
