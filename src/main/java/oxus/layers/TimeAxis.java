package oxus.layers;

import java.time.LocalDate;

/**
 * Days along a line from left to right.
 *
 * @param from    the first day that is on it
 * @param to      the last day that is on it
 * @param leftPx  where the first day begins, logical pixels
 * @param widthPx of all its days, logical pixels
 */
public record TimeAxis(LocalDate from, LocalDate to, double leftPx, double widthPx) {

    /** Nearer than this a year would fill the whole line. */
    private static final int FEWEST_DAYS = 366;

    public TimeAxis {
        if (to.isBefore(from) || !(widthPx > 0)) {
            throw new IllegalArgumentException("no axis from " + from + " to " + to + " over " + widthPx + " pixels");
        }
    }

    /** Whole years, both ends included. */
    public static TimeAxis ofYears(int first, int last, double leftPx, double widthPx) {
        return new TimeAxis(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), leftPx, widthPx);
    }

    /** Where a day begins; outside the line for days that are not on it. */
    public double x(LocalDate day) {
        return leftPx + widthPx * (day.toEpochDay() - from.toEpochDay()) / days();
    }

    /** Where a day ends. */
    public double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    /** The day at a place, or the nearest that is on the line. */
    public LocalDate day(double x) {
        long past = (long) Math.floor((x - leftPx) / widthPx * days());
        return from.plusDays(Math.max(0, Math.min(days() - 1, past)));
    }

    public int firstYear() {
        return from.getYear();
    }

    public int lastYear() {
        return to.getYear();
    }

    /** Logical pixels that a year takes. */
    public double yearPx() {
        return widthPx * 365.25 / days();
    }

    /** The same days over another width. */
    public TimeAxis over(double otherLeftPx, double otherWidthPx) {
        return new TimeAxis(from, to, otherLeftPx, otherWidthPx);
    }

    /**
     * Nearer by {@code factor} (below 1: farther), keeping the day at {@code x} where it is as far as the ends allow.
     *
     * @param whole what there is to be seen at most
     */
    public TimeAxis zoomed(double factor, double x, TimeAxis whole) {
        long wanted = Math.max(FEWEST_DAYS, Math.min(whole.days(), Math.round(days() / factor)));
        double share = Math.max(0, Math.min(1, (x - leftPx) / widthPx));
        return starting(Math.round(from.toEpochDay() + share * (days() - wanted)), wanted, whole);
    }

    /** Moved so that its days go so many logical pixels to the right, as far as the ends allow. */
    public TimeAxis panned(double rightPx, TimeAxis whole) {
        return starting(Math.round(from.toEpochDay() - rightPx / widthPx * days()), days(), whole);
    }

    private TimeAxis starting(long day, long length, TimeAxis whole) {
        long first = Math.max(whole.from.toEpochDay(), Math.min(whole.to.toEpochDay() - length + 1, day));
        return new TimeAxis(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(first + length - 1), leftPx, widthPx);
    }

    private long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}
