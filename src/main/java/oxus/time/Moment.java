package oxus.time;

import java.time.LocalDate;

/** The time that a map is for. */
public sealed interface Moment {

    /** First day of the moment. */
    LocalDate first();

    /** Last day of the moment: the day whose state is drawn. */
    LocalDate last();

    /** How the moment is written in titles, such as {@code 2009}. */
    String text();

    static Moment year(int year) {
        return new Year(year);
    }

    /** A calendar year. What lasts is shown as it stood on 31 December; what happened is shown for the whole year. */
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
    }
}
