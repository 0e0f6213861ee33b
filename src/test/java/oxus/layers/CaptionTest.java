package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.model.TinyWorld;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.SceneReader;
import oxus.time.Moment;

class CaptionTest {

    private final Composer composer = TinyMap.composer(TinyWorld.atlas());

    @Test
    void titleIsPlaceMomentAndTheme() {
        MapRequest request = TinyMap.request(2010).showing(List.of("facilities", "pipelines"));
        assertEquals("Central Asia between Russia and China, 2010: Pipelines, Bases and posts",
                Caption.of(request, composer).title());
    }

    @Test
    void descriptionCountsWhatTheLegendCounts() {
        MapRequest request = TinyMap.request(2010).showing(List.of("facilities"));
        for (String label : SceneReader.words(composer.compose(request.showing(List.of("facilities", "legend"))), "legend")) {
            if (label.matches(".* \\(\\d+\\)")) {
                String counted = label.replaceAll(" \\((\\d+)\\)", " $1");
                assertTrue(Caption.of(request, composer).description().contains(counted), counted);
            }
        }
    }

    @Test
    void descriptionNamesTheFiguresFromTheHighestToTheLowestAndTheGaps() {
        String words = Caption.of(TinyMap.request(2010).showing(List.of("debt")), composer).description();
        assertTrue(words.contains("from the highest to the lowest: Southland 45 %, Northland 20 %."), words);
        String before = Caption.of(TinyMap.request(1991).showing(List.of("debt")), composer).description();
        assertTrue(before.contains("no figure"), before);
    }

    @Test
    void mapWithoutFactsIsABaseMap() {
        assertEquals("Central Asia between Russia and China, 2010: base map",
                Caption.of(TinyMap.request(2010).showing(List.of("land")), composer).title());
    }

    @Test
    void eachOfTheComparedYearsIsDescribed() {
        MapRequest request = TinyMap.request(2010).showing(List.of("facilities"))
                .against(new Comparison.Beside(List.of(Moment.year(1995), Moment.year(2010))));
        Caption caption = Caption.of(request, composer);
        assertTrue(caption.title().contains("1995 beside 2010"), caption.title());
        assertTrue(caption.description().contains(" 2010: "), caption.description());
        assertFalse(caption.description().contains("null"));
    }
}
