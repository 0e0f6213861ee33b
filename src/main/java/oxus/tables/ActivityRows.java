package oxus.tables;

import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.time.Snapshot;

/** Troops and exercises that there were on some day of the moment. */
final class ActivityRows implements LayerRows {

    private final Atlas atlas;
    private final TableWords words;
    private final Columns<Activity> columns;

    ActivityRows(Atlas atlas, TableWords words) {
        this.atlas = atlas;
        this.words = words;
        columns = new Columns<Activity>(words)
                .name("table.name", Activity::name)
                .word("table.kind", Activity::kind)
                .day("table.since", a -> Optional.of(a.period().from()))
                .day("table.until", a -> a.period().to())
                .text("table.who", a -> words.names(a.actors()))
                .text("table.countries", a -> words.names(a.countries()))
                .word("table.place", a -> a.placeName().orElse(""))
                .text("table.strength_claims", a -> words.claims(a.strength()))
                .word("table.on_the_map", this::onTheMap)
                .word("table.evidence", a -> words.of(a.certainty()))
                .text("table.note", a -> a.note().orElse(""));
    }

    @Override
    public String layer() {
        return "activities";
    }

    @Override
    public Table at(Snapshot now, String measure) {
        return new Table(layer(), words.text("table.activities"), Optional.of(now.moment()), columns.all(),
                now.activities().stream().map(this::row).toList());
    }

    @Override
    public boolean holds(String id) {
        return atlas.activities().stream().anyMatch(a -> a.id().equals(id));
    }

    private String onTheMap(Activity activity) {
        return activity.place().isPresent() ? words.yesOrNo(true)
                : words.text(activity.onlyCountry().isPresent() ? "table.above_name" : "table.no_place");
    }

    private Row row(Activity activity) {
        return new Row(activity.id(), activity.name(), columns.of(activity), Stream.concat(activity.sources().stream(),
                activity.strength().stream().map(Claim::source)).distinct().toList());
    }
}
