package oxus.tables;

import java.util.Optional;

import oxus.model.Atlas;
import oxus.model.Event;
import oxus.time.Snapshot;

/** What happened in the moment, whether it has a place on the map or not. */
final class EventRows implements LayerRows {

    private final Atlas atlas;
    private final TableWords words;
    private final Columns<Event> columns;

    EventRows(Atlas atlas, TableWords words) {
        this.atlas = atlas;
        this.words = words;
        columns = new Columns<Event>(words)
                .day("table.date", e -> Optional.of(e.date()))
                .day("table.end", Event::end)
                .name("table.event", Event::name)
                .word("table.topic", e -> words.of(e.topic()))
                .text("table.who", e -> words.names(e.actors()))
                .text("table.countries", e -> words.names(e.countries()))
                .word("table.place", e -> e.placeName().orElse(""))
                .number("table.weight", Event::importance)
                .word("table.on_the_map", e -> words.yesOrNo(e.place().isPresent()))
                .word("table.evidence", e -> words.of(e.certainty()))
                .text("table.summary", Event::summary);
    }

    @Override
    public String layer() {
        return "events";
    }

    @Override
    public Table at(Snapshot now, String measure) {
        return new Table(layer(), words.text("table.events"), Optional.of(now.moment()), columns.all(),
                now.events().stream().map(e -> new Row(e.id(), e.name(), columns.of(e), e.sources())).toList());
    }

    @Override
    public boolean holds(String id) {
        return atlas.events().stream().anyMatch(e -> e.id().equals(id));
    }
}
