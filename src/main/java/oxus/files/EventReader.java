package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Certainty;
import oxus.model.Event;
import oxus.model.FuzzyDate;
import oxus.model.Position;
import oxus.model.Topic;

/** Reads the events of {@code events.json}. */
final class EventReader {

    /** Where a file does not say how well an event's place is known, the town is known and not the spot. */
    static final double TOWN_KM = 10;

    private EventReader() {
    }

    static Optional<Event> event(Fields fields) {
        String id = fields.text("id");
        FuzzyDate date = fields.date("date");
        Optional<FuzzyDate> end = fields.optionalDate("end");
        String title = fields.text("title");
        String summary = fields.text("summary");
        Topic topic = fields.word("topic", Topic.class);
        List<String> actors = fields.texts("actors");
        List<String> countries = fields.texts("countries");
        Optional<Position> position = fields.optionalPosition(TOWN_KM);
        Optional<String> place = fields.optionalText("place");
        int importance = fields.wholeNumber("importance", 1, 3);
        List<String> links = fields.texts("links");
        Certainty certainty = fields.word("certainty", Certainty.class);
        List<String> essays = fields.texts("essays");
        List<String> sources = fields.someTexts("sources");
        return fields.isSound()
                ? Optional.of(new Event(id, date, end, title, summary, topic, actors, countries, position, place,
                        importance, links, certainty, essays, sources))
                : Optional.empty();
    }
}
