package oxus.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as well as it is known: a year, a month or a day, perhaps only approximately, or only its bound.
 *
 * <p>In files it is written {@code 2003}, {@code 2003-10}, {@code 2003-10-23}, {@code circa 2003}, {@code before 2003},
 * {@code after 2003} or {@code between 2003 and 2005} (each of the last four also with months or days).
 *
 * @param kind  how the date is meant
 * @param first first day that the written date covers; for a span its first day
 * @param last  last day that the written date covers, not before {@code first}
 * @param text  the date as it was written, for showing
 */
public record FuzzyDate(Kind kind, LocalDate first, LocalDate last, String text) {

    /** How a written date is meant. */
    public enum Kind { EXACT, CIRCA, BEFORE, AFTER, BETWEEN }

    private static final String PLAIN = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(circa|before|after) )?(" + PLAIN + ")|between (" + PLAIN + ") and (" + PLAIN + ")");

    public FuzzyDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(text + " ends before it begins");
        }
    }

    public static FuzzyDate ofYear(int year) {
        return new FuzzyDate(Kind.EXACT, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
    }

    /** The date that {@code text} writes, or nothing when no such form is known; never a guess. */
    public static Optional<FuzzyDate> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            if (written.group(2) != null) {
                Kind kind = written.group(1) == null ? Kind.EXACT : switch (written.group(1)) {
                    case "circa" -> Kind.CIRCA;
                    case "before" -> Kind.BEFORE;
                    default -> Kind.AFTER;
                };
                return Optional.of(new FuzzyDate(kind, firstDay(written.group(2)), lastDay(written.group(2)), text));
            }
            LocalDate first = firstDay(written.group(3));
            LocalDate last = lastDay(written.group(4));
            return last.isBefore(first) ? Optional.empty() : Optional.of(new FuzzyDate(Kind.BETWEEN, first, last, text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the written date covers no more than a month. */
    public boolean isKnownToTheMonth() {
        return last.isBefore(first.plusMonths(1));
    }

    /** The first day on which what this date dates may have begun. "Before 2003" promises nothing earlier than 2003. */
    public LocalDate mayBegin() {
        return switch (kind) {
            case BEFORE -> first;
            case AFTER -> last.plusDays(1);
            case EXACT, CIRCA, BETWEEN -> first;
        };
    }

    /** The day from which it has begun for sure; nothing for "after". */
    public Optional<LocalDate> hasBegun() {
        return switch (kind) {
            case BEFORE -> Optional.of(first);
            case AFTER -> Optional.empty();
            case EXACT, CIRCA, BETWEEN -> Optional.of(last);
        };
    }

    /** True when more than the day inside the year is in doubt. */
    public boolean uncertain() {
        return kind != Kind.EXACT;
    }

    /** The year to sort and jump by: that of the first day covered. */
    public int year() {
        return first.getYear();
    }

    private static LocalDate firstDay(String plain) {
        return switch (plain.length()) {
            case 4 -> LocalDate.of(number(plain, 0, 4), 1, 1);
            case 7 -> LocalDate.of(number(plain, 0, 4), number(plain, 5, 7), 1);
            default -> day(plain);
        };
    }

    private static LocalDate lastDay(String plain) {
        return switch (plain.length()) {
            case 4 -> LocalDate.of(number(plain, 0, 4), 12, 31);
            case 7 -> YearMonth.of(number(plain, 0, 4), number(plain, 5, 7)).atEndOfMonth();
            default -> day(plain);
        };
    }

    // The library's own parsers are general, and slow to start with some thousand dates at each start of the program.

    private static LocalDate day(String plain) {
        return LocalDate.of(number(plain, 0, 4), number(plain, 5, 7), number(plain, 8, 10));
    }

    private static int number(String plain, int start, int end) {
        return Integer.parseInt(plain, start, end, 10);
    }
}
