package oxus.tables;

import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.Locale;

import oxus.model.FuzzyDate;

/** One value of a table: how it is read, how a file has it, and what comes before what. */
public sealed interface Cell {

    /** Nothing first, numbers by size (each unit for itself), dates by their first day, words as a dictionary has them. */
    Comparator<Cell> ORDER = Cell::compare;

    /** As a reader sees it. */
    String shown();

    /** As a file has it, for programs to read. */
    String plain();

    static Cell words(String text) {
        return text.isBlank() ? new None() : new Words(text);
    }

    static Cell number(double value) {
        return new Amount(value, value, "", "");
    }

    /** No value. */
    record None() implements Cell {

        @Override
        public String shown() {
            return "";
        }

        @Override
        public String plain() {
            return "";
        }
    }

    /** Words. */
    record Words(String shown) implements Cell {

        @Override
        public String plain() {
            return shown;
        }
    }

    /** A date as well as it is known. */
    record Day(FuzzyDate date) implements Cell {

        @Override
        public String shown() {
            return date.text();
        }

        @Override
        public String plain() {
            return date.text();
        }
    }

    /** A year, which is a number but is not written like one. */
    record Year(int year) implements Cell {

        @Override
        public String shown() {
            return Integer.toString(year);
        }

        @Override
        public String plain() {
            return shown();
        }
    }

    /**
     * A number, or a span of them.
     *
     * @param unit   empty where the column's heading has it
     * @param remark what must not be overlooked, such as that the number is about a part only; or empty
     */
    record Amount(double low, double high, String unit, String remark) implements Cell {

        @Override
        public String shown() {
            return text("#,##0.##");
        }

        @Override
        public String plain() {
            return text("0.##########");
        }

        private String text(String pattern) {
            DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
            String number = low == high ? format.format(low) : format.format(low) + "–" + format.format(high);
            String measured = unit.isEmpty() ? number : number + " " + unit;
            return remark.isEmpty() ? measured : measured + " (" + remark + ")";
        }
    }

    private static int compare(Cell one, Cell other) {
        if (one instanceof Amount a && other instanceof Amount b) {
            int units = a.unit.compareTo(b.unit);
            return units != 0 ? units : Double.compare((a.low + a.high) / 2, (b.low + b.high) / 2);
        }
        if (one instanceof Year a && other instanceof Year b) {
            return Integer.compare(a.year, b.year);
        }
        if (one instanceof Day a && other instanceof Day b) {
            return a.date.first().compareTo(b.date.first());
        }
        if (one instanceof Words a && other instanceof Words b) {
            return Dictionary.ENGLISH.compare(a.shown, b.shown);
        }
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(Cell cell) {
        return cell instanceof None ? 0 : cell instanceof Words ? 2 : 1;
    }

    /** Š beside S, whatever the letters' numbers are. */
    final class Dictionary {

        static final Collator ENGLISH = Collator.getInstance(Locale.ENGLISH);

        private Dictionary() {
        }
    }
}
