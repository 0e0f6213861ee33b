package oxus.app;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

import oxus.time.Snapshot;

/** What a screen reader says of the map: the year, and how much there is. */
final class SpokenMap {

    private SpokenMap() {
    }

    /** Lets the map say what its state is, now and whenever that changes. */
    static void of(Node map, AtlasState state, Wording wording) {
        state.snapshot().addListener((property, was, now) -> {
            map.setAccessibleText(summary(now, wording));
            map.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        map.setAccessibleText(summary(state.snapshot().get(), wording));
        map.setAccessibleHelp(wording.text("map.help", Shortcut.KEYS.main().getDisplayText()));
    }

    private static String summary(Snapshot now, Wording wording) {
        return wording.text("map.summary", now.moment().text(),
                (int) now.facilities().stream().filter(s -> s.status().atWork()).count(),
                (int) now.routes().stream().filter(s -> s.status().atWork()).count(), now.events().size());
    }
}
