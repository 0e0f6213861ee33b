package oxus.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Observation;
import oxus.model.Quantity;
import oxus.model.Side;
import oxus.time.Measure;
import oxus.time.Timeline;

/** What the atlas counts of a country over the years: one series for each measure, with a line for each power. */
final class CountrySeries {

    private final Atlas atlas;
    private final CardWords words;
    private final Map<String, List<Series>> made = new HashMap<>();

    CountrySeries(Atlas atlas, CardWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    /** The series that have figures for a country, in the order of the measures. */
    List<Series> of(String country, Timeline timeline) {
        return made.computeIfAbsent(country, id -> make(id, timeline));
    }

    private List<Series> make(String country, Timeline timeline) {
        List<Measure> measures = timeline.measures().all().stream().filter(m -> !m.isDifference()).toList();
        Set<String> names = new LinkedHashSet<>(measures.stream().map(Measure::name).toList());
        return names.stream().map(name -> series(name, country,
                        measures.stream().filter(m -> m.name().equals(name)).toList()))
                .filter(series -> !series.isEmpty()).toList();
    }

    private Series series(String name, String country, List<Measure> measures) {
        return new Series(name, words.wording().text("series." + name), measures.get(0).unit(),
                Series.Kept.YEARLY, measures.stream()
                .map(m -> line(m, country)).filter(line -> !line.points().isEmpty()).toList());
    }

    private Series.Line line(Measure measure, String country) {
        Measure.Series which = measure.series().get(0);
        Side side = side(measure);
        return new Series.Line(words.wording().of(side), side, atlas.observations().stream()
                .filter(o -> o.indicator().equals(which.indicator()) && o.country().equals(country))
                .filter(o -> which.partner().isEmpty() || o.partner().equals(which.partner()))
                .sorted(Comparator.comparingInt(Observation::year).thenComparing(o -> !o.drawn()))
                .map(o -> point(o, measure.unit())).toList());
    }

    /** The sign that the figures of a measure have in charts. */
    static String sign(Measure measure) {
        return PointShape.of(side(measure)).sign();
    }

    private static Side side(Measure measure) {
        return measure.creditor().equals("china") ? Side.CHINA : Side.RUSSIA;
    }

    private Series.Point point(Observation o, String unit) {
        return new Series.Point(o.year(), o.value(), o.drawn(), words.quantity(new Quantity(o.value(), o.value(), unit)),
                CardWords.joined(o.note(), o.derivation()), o.doubt(), words.references(Stream.of(o.source())),
                Optional.empty());
    }
}
