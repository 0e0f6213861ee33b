package oxus.cli;

import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

import oxus.layers.Opening;
import oxus.time.Moment;
import oxus.time.Timeline;

/** What {@code --year}, {@code --from}, {@code --to}, {@code --cumulative} and {@code --month} together ask for. */
final class MomentOptions {

    @Option(names = "--year", paramLabel = "YEAR",
            description = "The year that the map is for (default: " + Opening.YEAR + ").")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--from", paramLabel = "YEAR",
            description = "First year of a window: the map shows all that stood or happened in it.")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year of a window.")
    private Optional<Integer> to = Optional.empty();

    @Option(names = "--cumulative", description = "Everything from the first year up to --year.")
    private boolean cumulative;

    @Option(names = "--month", paramLabel = "YEAR-MONTH", description = "A month, such as 2014-03.")
    private Optional<String> month = Optional.empty();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        switch (option) {
            case "--year" -> year = Optional.of(Integer.valueOf(value));
            case "--from" -> from = Optional.of(Integer.valueOf(value));
            case "--to" -> to = Optional.of(Integer.valueOf(value));
            case "--month" -> month = Optional.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        cumulative |= option.equals("--cumulative");
        return option.equals("--cumulative");
    }

    /** Whether any of them was given. */
    boolean given() {
        return cumulative || Stream.of(year, from, to, month).anyMatch(Optional::isPresent);
    }

    /**
     * The moment that is meant, which lies in the years of the atlas.
     *
     * @param now the moment unless another is asked for
     */
    Moment over(Moment now, Timeline timeline) {
        if (!given()) {
            return now.within(timeline.firstYear(), timeline.lastYear());
        }
        Stream.of(year, from, to).flatMap(Optional::stream).forEach(asked -> checkYear(asked, timeline));
        if (month.isPresent()) {
            return alone("--month", ofMonth(month.get(), timeline));
        }
        if (from.isPresent() || to.isPresent()) {
            return alone("--from", window(from.orElse(timeline.firstYear()), to.orElse(timeline.lastYear())));
        }
        int asked = year.orElse(now.within(timeline.firstYear(), timeline.lastYear()).lastYear());
        return cumulative ? Moment.cumulative(asked) : Moment.year(asked);
    }

    private Moment alone(String option, Moment moment) {
        boolean window = from.isPresent() || to.isPresent();
        if (year.isPresent() || cumulative || (window && month.isPresent())) {
            String other = year.isPresent() ? "--year" : cumulative ? "--cumulative" : "--from or --to";
            throw new Refusal(option + " and " + other + " name two times; give one");
        }
        return moment;
    }

    private static Moment window(int from, int to) {
        if (from > to) {
            throw new Refusal("from " + from + " is after to " + to + "; turn them round");
        }
        return Moment.window(from, to);
    }

    private static Moment ofMonth(String written, Timeline timeline) {
        Moment month = Moment.parse(written).filter(Moment.Month.class::isInstance)
                .orElseThrow(() -> new Refusal("no month " + written + "; write it as 2014-03"));
        checkYear(month.lastYear(), timeline);
        return month;
    }

    static void checkYear(int year, Timeline timeline) {
        if (year < timeline.firstYear() || year > timeline.lastYear()) {
            throw new Refusal("no year " + year + "; the atlas covers " + timeline.firstYear() + " to "
                    + timeline.lastYear());
        }
    }
}
