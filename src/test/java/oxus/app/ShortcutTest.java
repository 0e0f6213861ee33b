package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.companion.Series;
import oxus.export.Format;
import oxus.model.Certainty;
import oxus.model.FacilityKind;
import oxus.model.Relationship;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Side;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.scene.Piece;
import oxus.time.Lens;

/** Keys and words: nothing without its words, no key with two meanings. */
class ShortcutTest {

    private final Wording wording = Wording.english();

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void everyShortcutHasWordsAndAKey(Shortcut shortcut) {
        assertNotEquals("key." + shortcut.name().toLowerCase(java.util.Locale.ROOT), shortcut.words(wording));
        assertFalse(shortcut.text().isBlank());
    }

    @Test
    void arrowsMeanWhatTheirModifiersSay() {
        assertEquals(Optional.of(Shortcut.NEXT_YEAR), Shortcut.of(press(KeyCode.RIGHT, false, false)));
        assertEquals(Optional.of(Shortcut.FIVE_YEARS_ON), Shortcut.of(press(KeyCode.RIGHT, true, false)));
        assertEquals(Optional.of(Shortcut.LOOK_EAST), Shortcut.of(press(KeyCode.RIGHT, false, true)));
        assertEquals(Optional.empty(), Shortcut.of(press(KeyCode.RIGHT, true, true)));
        assertEquals(Optional.empty(), Shortcut.of(press(KeyCode.X, false, false)));
    }

    @Test
    void everyWordOfTheVocabulariesIsThere() {
        for (Enum<?>[] vocabulary : new Enum<?>[][] {Status.values(), Certainty.values(), Relationship.values(),
            FacilityKind.values(), RouteKind.values(), Route.Measure.values(), Topic.values(), Side.values(),
            Lens.values(), EssayLens.Reading.values(), EssayQuery.Show.values(), Evidence.Verdict.values(),
            Format.values(), Series.values(), MapCopies.Copied.values(), PagePreset.values(), PagePreset.Turn.values(), PagePreset.Unit.values(), Piece.values()}) {
            for (Enum<?> value : vocabulary) {
                assertFalse(wording.of(value).contains("." + value.name()), () -> "no word for " + wording.of(value));
            }
        }
    }

    private static KeyEvent press(KeyCode code, boolean shift, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false);
    }
}
