package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.model.LectureScene;
import oxus.model.LectureScene.Arrival;
import oxus.model.LectureScene.Beat;
import oxus.model.LectureScene.Step;
import oxus.model.Question;
import oxus.model.Question.Veil;
import oxus.model.Remark;
import oxus.model.Side;
import oxus.model.View;
import oxus.scene.MapRequest;
import oxus.scene.Piece;
import oxus.time.Moment;

class ScenesTest {

    private static final MapRequest NOW = RealAtlas.request(1024, 768);
    private static final Remark REMARK = new Remark("Here", Remark.OnPage.RIGHT, Optional.empty());

    @Test
    void stepsAddToTheMapOneByOne() {
        LectureScene scene = scene(view("2014", List.of("countries", "facilities")), List.of(
                new Step(List.of("pipelines"), List.of(), List.of()), new Step(List.of(), List.of("russia-kant"), List.of(REMARK))), Optional.empty());
        assertEquals(List.of(new Beat(true, 0), new Beat(true, 1), new Beat(true, 2)), scene.beats());
        assertEquals(List.of("countries", "facilities"), map(scene, 0).layers());
        assertEquals(List.of("countries", "facilities", "pipelines"), map(scene, 1).layers());
        assertEquals(List.of(), map(scene, 1).ringed());
        assertEquals(List.of("russia-kant"), map(scene, 2).ringed());
        assertEquals(List.of(REMARK), map(scene, 2).remarks());
    }

    @Test
    void theVeilHidesLayersAndYearsUntilTheAnswerIsShown() {
        LectureScene scene = scene(view("2022", List.of("countries", "debt")), List.of(), Optional.of(new Question.Choice("Who?",
                List.of("One", "Other"), 0, "So it is.", new Veil(List.of("debt"), Optional.empty(), Optional.of(2008)))));
        assertEquals(List.of(new Beat(false, 0), new Beat(true, 0)), scene.beats());
        MapRequest asked = map(scene, new Beat(false, 0));
        assertFalse(asked.shows("debt"));
        assertEquals(Moment.year(2008), asked.moment());
        MapRequest shown = map(scene, scene.last());
        assertTrue(shown.shows("debt"));
        assertEquals(Moment.year(2022), shown.moment());
    }

    @Test
    void whileAQuestionWaitsNothingPointsAtTheAnswer() {
        View view = new View("", Optional.of("2022"), Optional.empty(), Optional.empty(), new View.Contents(Optional.of(List.of("countries", "facilities")),
                Map.of(), Optional.empty(), List.of("china-shaymak"), List.of(REMARK), List.of()), View.Look.UNSAID,
                View.Selection.UNSAID, View.Compared.UNSAID, View.Furniture.UNSAID);
        LectureScene scene = scene(view, List.of(), Optional.of(new Question.Pointed("Where?", new Question.AtFact("china-shaymak"), "",
                new Veil(List.of(), Optional.of(Side.CHINA), Optional.empty()))));
        MapRequest asked = map(scene, new Beat(false, 0));
        assertEquals(List.of(), asked.ringed());
        assertEquals(List.of(), asked.remarks());
        List<String> left = RealAtlas.COMPOSER.snapshot(asked).facilities().stream().map(standing -> standing.fact().id()).toList();
        assertFalse(left.contains("china-shaymak"));
        assertTrue(left.contains("russia-kant"));
        assertTrue(RealAtlas.COMPOSER.snapshot(map(scene, scene.last())).facilities().stream()
                .anyMatch(standing -> standing.fact().id().equals("china-shaymak")));
    }

    @Test
    void aSceneWithoutAPlaceShowsTheRegionOnWhateverPage() {
        LectureScene scene = scene(view("2014", List.of("countries")), List.of(), Optional.empty());
        for (MapRequest page : List.of(NOW, RealAtlas.request(1920, 1080), RealAtlas.request(900, 1400))) {
            MapRequest seen = Scenes.map(scene, scene.last(), page, RealAtlas.COMPOSER).request();
            assertEquals(Opening.seenWhole(seen, RealAtlas.COMPOSER).viewpoint(), seen.viewpoint());
        }
    }

    @Test
    void onASlideStandTheTitleTheQuestionAndLaterTheAnswer() {
        LectureScene scene = scene(view("2022", List.of("countries")), List.of(), Optional.of(new Question.Choice("Who?",
                List.of("One", "Other"), 0, "So it is.", Veil.none())));
        MapRequest asked = Scenes.slide(scene, scene.beats().get(0), NOW, RealAtlas.COMPOSER).request();
        MapRequest shown = Scenes.slide(scene, scene.last(), NOW, RealAtlas.COMPOSER).request();
        assertEquals(Optional.empty(), asked.words(Piece.TITLE));
        assertEquals(Optional.of("A claim"), shown.words(Piece.TITLE));
        assertEquals("Who?\nA\u2002One\nB\u2002Other", asked.remarks().get(0).text());
        assertTrue(shown.remarks().get(0).text().endsWith("So it is."), shown.remarks().get(0).text());
    }

    private static MapRequest map(LectureScene scene, int steps) {
        return map(scene, new Beat(true, steps));
    }

    private static MapRequest map(LectureScene scene, Beat beat) {
        return Scenes.map(scene, beat, NOW, RealAtlas.COMPOSER).request();
    }

    private static LectureScene scene(View view, List<Step> steps, Optional<Question> question) {
        return new LectureScene("one", "A claim", view, Optional.empty(), steps, question, "", List.of(), Optional.empty(), Arrival.CUT);
    }

    private static View view(String moment, List<String> layers) {
        return new View("", Optional.of(moment), Optional.empty(), Optional.empty(),
                new View.Contents(Optional.of(layers), Map.of(), Optional.empty(), List.of(), List.of(), List.of()), View.Look.UNSAID,
                View.Selection.UNSAID, View.Compared.UNSAID, View.Furniture.UNSAID);
    }
}
