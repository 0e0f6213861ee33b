package oxus.files.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.files.Reading;
import oxus.model.Background;
import oxus.model.Claim;
import oxus.model.DataFault;
import oxus.model.FuzzyDate;
import oxus.model.Observation;
import oxus.model.Route;
import oxus.model.Source;

/**
 * No source tells what was counted on a day after its own publication. Lengths, capacities and costs may be of the
 * future: they can be planned.
 */
public final class ObservedBeforePublished implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        List<DataFault> breaches = new ArrayList<>();
        reading.atlas().facilities().forEach(f ->
                f.personnel().forEach(c -> claim(reading, f.id(), c, c).ifPresent(breaches::add)));
        reading.atlas().routes().forEach(r ->
                r.figures().stream().filter(g -> g.measure() == Route.Measure.FLOW).forEach(g -> claim(reading, r.id(), g, g.claim()).ifPresent(breaches::add)));
        reading.atlas().corridors().forEach(k ->
                k.transitDays().forEach(c -> claim(reading, k.id(), c, c).ifPresent(breaches::add)));
        reading.atlas().activities().forEach(a ->
                a.strength().forEach(c -> claim(reading, a.id(), c, c).ifPresent(breaches::add)));
        reading.atlas().background().forEach(series -> series.lines().forEach(line -> line.points().forEach(point ->
                point(reading, series, point).ifPresent(breaches::add))));
        reading.atlas().observations().forEach(o -> observation(reading, o).ifPresent(breaches::add));
        return breaches;
    }

    private static Optional<DataFault> claim(Reading reading, String id, Object record, Claim<?> claim) {
        return claim.asOf().filter(asOf -> asOf.kind() != FuzzyDate.Kind.BEFORE)
                .flatMap(asOf -> fault(reading, record, id + ": a figure", asOf.first(), asOf.text(), claim.source()));
    }

    private static Optional<DataFault> point(Reading reading, Background series, Background.Point point) {
        return fault(reading, point, series.id() + ": a figure", LocalDate.of(point.year(), 1, 1),
                Integer.toString(point.year()), point.source());
    }

    private static Optional<DataFault> observation(Reading reading, Observation o) {
        LocalDate day = o.asOf().orElse(LocalDate.of(o.year(), 1, 1));
        return fault(reading, o, o.indicator() + " of " + o.country() + ": an observation", day,
                o.asOf().map(LocalDate::toString).orElse(Integer.toString(o.year())), o.source());
    }

    private static Optional<DataFault> fault(Reading reading, Object record, String what, LocalDate day, String of,
                                             String source) {
        return Optional.ofNullable(reading.atlas().sources().get(source)).flatMap(Source::date)
                .filter(published -> published.kind() != FuzzyDate.Kind.AFTER && day.isAfter(published.last()))
                .map(published -> reading.places().fault(record, what + " of " + of + " rests on " + source
                        + ", which is dated " + published.text()));
    }
}
