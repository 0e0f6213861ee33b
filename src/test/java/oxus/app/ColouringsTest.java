package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.time.Measure;
import oxus.time.Timeline;

/** What the countries can be coloured by. */
class ColouringsTest {

    private final Colourings colourings = new Colourings(new Timeline(TinyAtlas.atlas()).measures());

    @Test
    void onlyWhatTheAtlasHasFiguresForIsOffered() {
        assertEquals(List.of("china", "russia", "difference"), colourings.creditors());
        assertEquals(List.of("share-of-external-public-debt"),
                colourings.of("china").stream().map(Measure::name).toList());
    }

    @Test
    void anotherCreditorKeepsTheMeasureWhereThereIsOne() {
        Measure china = colourings.of("china").get(0);
        assertEquals(Optional.of("russia_share_external_public_debt"),
                colourings.instead(Optional.of(china), "russia").map(Measure::id));
        assertEquals(Optional.of("difference_share_external_public_debt"),
                colourings.instead(Optional.empty(), "difference").map(Measure::id));
    }
}
