package oxus.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The time that a map is for: a year, a month, or a span of years. It is the only clock of the atlas; layers, legends,
 * tables and files all read the same one.
 *
 * <p>What a moment shows:
 * <ul>
 * <li>What lasts (facilities, routes, corridors) has the status of the moment's last day. A span also keeps what was there
 * on some day of it and of which the sources no longer speak on its last day: that is past, and drawn as a ghost. What was
 * over before a span began and has no recorded state after it is not in it.
 * <li>What happened is shown when it is dated in the moment. A month shows only what is dated to the month or better.
 * <li>Memberships are those of some day of the moment, with what changed since the day before it.
 * <li>Figures are the newest that are not later than the moment. A figure that is not of the moment's last year keeps its
 * own year; one that is older than the moment's first year counts as carried. A month that is not a December has no figure
 * of its own year: that would be from its future.
 * </ul>
 */
public sealed interface Moment {

    /** First day of the moment. */
    LocalDate first();

    /** Last day of the moment: the day whose state is drawn. */
    LocalDate last();

    /** How the moment is written in titles, such as {@code 2009} or {@code 2001–2014}. */
    String text();

    /** How the moment is written in files and their names: what {@link #parse} reads, such as {@code 2001-2014}. */
    String code();

    /** The same kind of moment, so many of its own steps later: years, or months for a month. */
    Moment stepped(int steps);

    /** The same kind of moment with its end in another year. */
    Moment endingIn(int year);

    /** The nearest moment of this kind that lies in the years from {@code firstYear} to {@code lastYear}. */
    Moment within(int firstYear, int lastYear);

    /** Whether the moment lasts for years, and so keeps what came to its end within it. */
    default boolean spans() {
        return false;
    }

    default int firstYear() {
        return first().getYear();
    }

    default int lastYear() {
        return last().getYear();
    }

    /** The newest year whose figures are not from this moment's future. */
    default int figureYear() {
        return last().plusDays(1).getYear() - 1;
    }

    static Moment year(int year) {
        return new Year(year);
    }

    /** @throws IllegalArgumentException when {@code from} is after {@code to} */
    static Moment window(int from, int to) {
        return new Window(from, to);
    }

    /** From the first year of the atlas to the end of {@code year}. */
    static Moment cumulative(int year) {
        return new Cumulative(year);
    }

    static Moment month(int year, int month) {
        return new Month(YearMonth.of(year, month));
    }

    /** The moment that a {@link #code()} writes, or nothing when no such form is known; never a guess. */
    static Optional<Moment> parse(String code) {
        return MomentCode.read(code);
    }

    /** A calendar year: what lasts as it stood on 31 December, and what happened in the whole year. */
    record Year(int year) implements Moment {

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String text() {
            return Integer.toString(year);
        }

        @Override
        public String code() {
            return MomentCode.four(year);
        }

        @Override
        public Year stepped(int steps) {
            return new Year(year + steps);
        }

        @Override
        public Year endingIn(int other) {
            return new Year(other);
        }

        @Override
        public Year within(int firstYear, int lastYear) {
            return new Year(MomentCode.between(firstYear, year, lastYear));
        }
    }

    /** The years from {@code from} to {@code to}, both whole. */
    record Window(int from, int to) implements Moment {

        public Window {
            if (from > to) {
                throw new IllegalArgumentException("from " + from + " is after to " + to);
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(from, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(to, 12, 31);
        }

        @Override
        public String text() {
            return from + "\u2013" + to;
        }

        @Override
        public String code() {
            return MomentCode.four(from) + "-" + MomentCode.four(to);
        }

        @Override
        public boolean spans() {
            return true;
        }

        @Override
        public Window stepped(int steps) {
            return new Window(from + steps, to + steps);
        }

        /** The window keeps its length. */
        @Override
        public Window endingIn(int year) {
            return stepped(year - to);
        }

        /** The window keeps its length as far as there are years for it. */
        @Override
        public Window within(int firstYear, int lastYear) {
            int length = Math.min(to - from, lastYear - firstYear);
            int start = MomentCode.between(firstYear, from, lastYear - length);
            return new Window(start, start + length);
        }
    }

    /** All years of the atlas up to {@code year}. */
    record Cumulative(int year) implements Moment {

        public Cumulative {
            if (year < Timeline.FIRST_YEAR) {
                throw new IllegalArgumentException(year + " is before the first year, " + Timeline.FIRST_YEAR);
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(Timeline.FIRST_YEAR, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String text() {
            return Timeline.FIRST_YEAR + "\u2013" + year;
        }

        @Override
        public String code() {
            return MomentCode.UP_TO + MomentCode.four(year);
        }

        @Override
        public boolean spans() {
            return true;
        }

        @Override
        public Cumulative stepped(int steps) {
            return endingIn(year + steps);
        }

        @Override
        public Cumulative endingIn(int other) {
            return new Cumulative(Math.max(Timeline.FIRST_YEAR, other));
        }

        @Override
        public Cumulative within(int firstYear, int lastYear) {
            return new Cumulative(MomentCode.between(firstYear, year, lastYear));
        }
    }

    /** A calendar month: what lasts as it stood on its last day, and what is dated to this month or better. */
    record Month(YearMonth month) implements Moment {

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String text() {
            return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
        }

        @Override
        public String code() {
            int number = month.getMonthValue();
            return MomentCode.four(month.getYear()) + (number < 10 ? "-0" : "-") + number;
        }

        @Override
        public Month stepped(int steps) {
            return new Month(month.plusMonths(steps));
        }

        @Override
        public Month endingIn(int year) {
            return new Month(month.withYear(year));
        }

        @Override
        public Month within(int firstYear, int lastYear) {
            YearMonth first = YearMonth.of(firstYear, 1);
            YearMonth last = YearMonth.of(lastYear, 12);
            return new Month(month.isBefore(first) ? first : month.isAfter(last) ? last : month);
        }
    }
}
