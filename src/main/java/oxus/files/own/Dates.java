package oxus.files.own;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import oxus.model.FuzzyDate;
import oxus.model.FuzzyDate.Kind;
import oxus.model.Period;

/** Dates as tables have them: 2003, 2003-10, 2003-10-23, 23.10.2003, 2003/10/23, and what {@link FuzzyDate} reads. */
final class Dates {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{4})\\.0+");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d.*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private Dates() {
    }

    /** The date that a text writes; nothing when it is not known how to read it, never a guess. */
    static Optional<FuzzyDate> read(String text) {
        String plain = text.strip();
        Matcher number = WHOLE_NUMBER.matcher(plain);
        if (number.matches()) {
            return FuzzyDate.parse(number.group(1));
        }
        Matcher timed = WITH_TIME.matcher(plain);
        if (timed.matches()) {
            return FuzzyDate.parse(timed.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : FuzzyDate.parse(plain);
    }

    /**
     * The period from one date to another, both as the file writes them: the last day or year that it names is still of it.
     *
     * @param from blank when it is not known
     * @param to   blank when the thing is still there
     * @return nothing when a date cannot be read, or the end is before the beginning
     */
    static Optional<Period> period(String from, String to) {
        Optional<FuzzyDate> begin = from.isBlank() ? Optional.of(ever()) : read(from);
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        if (to.isBlank()) {
            return Optional.of(new Period(begin.get(), Optional.empty()));
        }
        return read(to).filter(end -> !end.last().isBefore(begin.get().first()))
                .map(end -> new Period(begin.get(), Optional.of(dayAfter(end))));
    }

    private static FuzzyDate ever() {
        LocalDate longAgo = LocalDate.of(1, 1, 1);
        return new FuzzyDate(Kind.EXACT, longAgo, longAgo, "");
    }

    /** A period ends on the first day that is no longer of it. */
    private static FuzzyDate dayAfter(FuzzyDate end) {
        LocalDate after = end.last().plusDays(1);
        return new FuzzyDate(Kind.EXACT, after, after, end.text());
    }

    private static Optional<FuzzyDate> day(String year, String month, String day) {
        try {
            return FuzzyDate.parse(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
