package oxus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;

import oxus.layers.Opening;
import oxus.projection.Projections;
import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.time.Moment;
import oxus.time.Timeline;

/** What {@code --compare}, {@code --swipe} and {@code --difference} ask for. */
final class ComparisonOptions {

    /** The least part of a page's sides that a map among four has. */
    private static final double LEAST_PART = 0.25;

    @Option(names = "--compare", paramLabel = "YEAR", split = ",",
            description = "Two to four years beside each other on one page, such as 2008,2022; windows and months too, such as"
                    + " 1991-2000,2001-2010.")
    private List<String> compared = List.of();

    @Option(names = "--swipe", paramLabel = "PERCENT",
            description = "Of --compare with two years: both over one another on one map, the first left of a bar that stands"
                    + " so far from the left, such as 50.")
    private Optional<Double> swipe = Optional.empty();

    @Option(names = "--difference", paramLabel = "YEAR", split = ",",
            description = "What changed between two years, such as 2008,2022: figures by how much; facilities and lines"
                    + " opened, closed or unchanged.")
    private List<String> difference = List.of();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        switch (option) {
            case "--compare" -> compared = List.of(value.split(","));
            case "--swipe" -> swipe = Optional.of(Double.valueOf(value));
            case "--difference" -> difference = List.of(value.split(","));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether any of them was given. */
    boolean given() {
        return !compared.isEmpty() || !difference.isEmpty() || swipe.isPresent();
    }

    /** A request with at least the ground that the one asked for will show. */
    MapRequest widest(MapRequest opening) {
        return compared.isEmpty() ? opening : opening.from(Opening.paneHome(opening.projection(),
                opening.widthPx() * LEAST_PART, opening.heightPx() * LEAST_PART));
    }

    /**
     * The request with its comparison, of which the moment is the later or last. One that is not asked for stays, unless a
     * time is: whoever names one moment wants a map of that.
     */
    MapRequest over(MapRequest request, MomentOptions time, Timeline timeline) {
        if (!given()) {
            return time.given() ? request.against(Comparison.none()) : request;
        }
        if (compared.isEmpty() && swipe.isPresent()) {
            throw new Refusal("--swipe wants --compare with two years beside it, such as --compare 2008,2022 --swipe 50");
        }
        if (time.given() || !compared.isEmpty() && !difference.isEmpty()) {
            throw new Refusal((compared.isEmpty() ? "--difference" : "--compare")
                    + " names its own times; give no other beside it");
        }
        List<Moment> moments = moments(compared.isEmpty() ? difference : compared, timeline);
        MapRequest last = request.at(moments.get(moments.size() - 1));
        if (!compared.isEmpty()) {
            return swipe.isPresent() ? last.against(swiped(moments, swipe.get())) : last.against(new Comparison.Beside(moments));
        }
        if (moments.size() != 2 || !moments.get(0).last().isBefore(moments.get(1).last())) {
            throw new Refusal("--difference wants an earlier and a later year, such as 2008,2022");
        }
        return last.against(new Comparison.Difference(moments.get(0)));
    }

    private static Comparison swiped(List<Moment> moments, double percent) {
        if (moments.size() != 2) {
            throw new Refusal("--swipe lays two years over one another, not " + moments.size() + "; leave it out or name two");
        }
        if (!(percent >= 0 && percent <= 100)) {
            throw new Refusal("no place for the bar at " + percent + "; write a per cent from 0 to 100, such as --swipe 50");
        }
        return new Comparison.Swipe(moments.get(0), percent / 100);
    }

    private static List<Moment> moments(List<String> written, Timeline timeline) {
        List<Moment> moments = new ArrayList<>();
        for (String one : written) {
            Moment moment = Moment.parse(one.strip())
                    .orElseThrow(() -> new Refusal("no year " + one + "; write years with commas between, such as 2008,2022"));
            MomentOptions.checkYear(moment.firstYear(), timeline);
            MomentOptions.checkYear(moment.lastYear(), timeline);
            moments.add(moment);
        }
        if (moments.size() < 2 || moments.size() > Comparison.Beside.MOST) {
            throw new Refusal("two to four years can be compared, not " + moments.size());
        }
        return moments;
    }
}
