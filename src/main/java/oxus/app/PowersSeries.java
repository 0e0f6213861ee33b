package oxus.app;

import java.util.Optional;

import oxus.model.Atlas;
import oxus.model.Background;
import oxus.model.Quantity;

/** Makes the series of the great powers' own figures. */
final class PowersSeries {

    private final Atlas atlas;
    private final CardWords words;

    PowersSeries(Atlas atlas, Wording wording) {
        this.atlas = atlas;
        words = new CardWords(wording, atlas);
    }

    Series of(Background background) {
        return new Series(background.id(), background.label(), background.unit(), Series.Kept.NOW_AND_THEN,
                background.lines().stream()
                .map(line -> new Series.Line(atlas.nameOf(line.actor()), atlas.sideOf(line.actor()), line.points().stream()
                        .map(point -> point(point, background.unit())).toList())).toList());
    }

    /** A doubtful figure is drawn hollow. */
    private Series.Point point(Background.Point point, String unit) {
        return new Series.Point(point.year(), point.value(), point.doubt().isEmpty(),
                words.quantity(new Quantity(point.value(), point.value(), unit)),
                CardWords.joined(point.scope(), point.note()), point.doubt(),
                words.references(point.sources().stream()), Optional.of(point.claim()));
    }
}
