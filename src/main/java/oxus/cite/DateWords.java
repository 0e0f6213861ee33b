package oxus.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import oxus.model.FuzzyDate;

/** Dates as references write them: as exactly as they are known, in English. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private DateWords() {
    }

    static String of(FuzzyDate date) {
        return switch (date.kind()) {
            case EXACT -> span(date);
            case CIRCA -> "about " + span(date);
            case BEFORE -> "before " + span(date);
            case AFTER -> "after " + span(date);
            case BETWEEN -> date.text();
        };
    }

    /** True when the date names a day, and not only a month or a year. */
    static boolean isDay(FuzzyDate date) {
        return date.first().equals(date.last());
    }

    /** True when the date names a month or a day. */
    static boolean hasMonth(FuzzyDate date) {
        LocalDate first = date.first();
        return first.getYear() == date.last().getYear() && first.getMonth() == date.last().getMonth();
    }

    private static String span(FuzzyDate date) {
        if (isDay(date)) {
            return date.first().format(DAY);
        }
        return hasMonth(date) ? date.first().format(MONTH) : Integer.toString(date.year());
    }
}
