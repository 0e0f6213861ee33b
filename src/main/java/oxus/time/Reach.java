package oxus.time;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** The kinds of {@link Moment} that one can change between, keeping where in time one is. */
public enum Reach {
    YEAR, WINDOW, CUMULATIVE, MONTH;

    /** How long a window is when it is opened. */
    private static final int WINDOW_YEARS = 10;

    public static Reach of(Moment moment) {
        if (moment instanceof Moment.Window) {
            return WINDOW;
        }
        if (moment instanceof Moment.Cumulative) {
            return CUMULATIVE;
        }
        return moment instanceof Moment.Month ? MONTH : YEAR;
    }

    /** The word used in styles and as a key of words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The moment of this kind that ends where {@code now} does. A month takes the first month of the year in which something
     * happened that is dated so well, or its last.
     */
    public Moment reached(Moment now, Timeline timeline) {
        int year = now.lastYear();
        return switch (this) {
            case YEAR -> Moment.year(year);
            case WINDOW -> Moment.window(Math.max(timeline.firstYear(), year - WINDOW_YEARS + 1), year);
            case CUMULATIVE -> Moment.cumulative(year);
            case MONTH -> now instanceof Moment.Month ? now : firstMonth(year, timeline).orElse(Moment.month(year, 12));
        };
    }

    private static Optional<Moment> firstMonth(int year, Timeline timeline) {
        return timeline.atlas().events().stream().map(event -> event.date())
                .filter(date -> date.first().getYear() == year && YearMonth.from(date.first()).equals(YearMonth.from(date.last())))
                .map(date -> date.first()).min(java.util.Comparator.naturalOrder())
                .map(day -> Moment.month(year, day.getMonthValue()));
    }
}
