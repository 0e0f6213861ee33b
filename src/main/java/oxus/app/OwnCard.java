package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.OwnFeature;
import oxus.model.OwnLayer;
import oxus.model.Period;

/** Writes the card of a thing out of a file of the user's own: its attributes as the file has them. */
final class OwnCard {

    private OwnCard() {
    }

    /** The card of a feature; nothing when none of the layers has one of this id. */
    static Optional<Card> of(String id, List<OwnLayer> layers, Wording wording) {
        return layers.stream().flatMap(layer -> layer.feature(id).map(feature -> card(feature, layer, wording)).stream())
                .findFirst();
    }

    private static Card card(OwnFeature feature, OwnLayer layer, Wording wording) {
        List<Card.Entry> entries = new ArrayList<>();
        List<String> columns = layer.file().columns();
        for (int column = 0; column < columns.size(); column++) {
            String value = feature.values().get(column);
            if (!value.isBlank()) {
                entries.add(new Card.Entry(columns.get(column), List.of(new Card.Value(value, Optional.empty()))));
            }
        }
        return new Card(wording.text("own.card", layer.file().title()), feature.name(),
                feature.period().map(period -> when(period, wording)), Optional.empty(), entries, List.of(),
                List.of(new Card.Reference(wording.text("own.source", layer.file().path()), Optional.empty())));
    }

    private static String when(Period period, Wording wording) {
        String from = period.from().text();
        Optional<String> to = period.to().map(end -> end.text());
        if (to.isEmpty()) {
            return wording.text("own.since", from);
        }
        return from.isEmpty() ? wording.text("own.until", to.get())
                : from.equals(to.get()) ? from : wording.text("own.from_to", from, to.get());
    }
}
