package oxus.files.lecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.files.Fields;
import oxus.files.JsonObject;
import oxus.files.RemarkReader;
import oxus.files.ViewReader;
import oxus.model.LectureScene;
import oxus.model.LectureScene.Arrival;
import oxus.model.LectureScene.Playing;
import oxus.model.LectureScene.Step;
import oxus.model.Question;
import oxus.model.Question.Veil;
import oxus.model.Side;
import oxus.model.View;

/** Reads the scenes of a lecture. A scene stays when a part of it is broken: it does without that part. */
final class SceneReader {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;
    private static final double SLOWEST = 0.1;
    private static final double FASTEST = 20;
    private static final double USUAL_SPEED = 1;
    private static final double USUAL_WITHIN_KM = 100;

    private final LectureFolder folder;

    SceneReader(LectureFolder folder) {
        this.folder = folder;
    }

    Optional<LectureScene> scene(Fields scene) {
        String id = scene.text("id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LectureScene(id, scene.text("title"), view(scene), scene.one("playing", SceneReader::playing),
                scene.each("steps", SceneReader::step), scene.one("question", SceneReader::question),
                scene.optionalText("note").orElse(""), scene.texts("sources"), picture(scene),
                scene.optionalWord("arrival", Arrival.class).orElse(Arrival.FLIGHT)));
    }

    /** Without a view the scene shows the opening map. */
    private static View view(Fields scene) {
        return ViewReader.within(scene.object("view").orElse(new JsonObject(1, Map.of())), (line, what) -> scene.note(line, "view: " + what));
    }

    private Optional<String> picture(Fields scene) {
        return scene.optionalText("picture").filter(name -> {
            try (InputStream there = folder.open(name)) {
                return true;
            } catch (IOException e) {
                scene.fault(e.getMessage());
                return false;
            }
        });
    }

    private static Optional<Playing> playing(Fields fields) {
        int from = fields.wholeNumber("from", FIRST_YEAR, LAST_YEAR);
        int to = fields.wholeNumber("to", FIRST_YEAR, LAST_YEAR);
        double speed = fields.optionalNumber("years_per_second").orElse(USUAL_SPEED);
        if (fields.isSound() && from > to) {
            fields.fault("from " + from + " is after to " + to);
        }
        if (!(speed >= SLOWEST && speed <= FASTEST)) {
            fields.fault("years_per_second " + speed + " is not from " + SLOWEST + " to " + FASTEST);
        }
        return fields.isSound() ? Optional.of(new Playing(from, to, speed)) : Optional.empty();
    }

    private static Optional<Step> step(Fields fields) {
        return Optional.of(new Step(fields.texts("layers"), fields.texts("ringed"), fields.each("remarks", RemarkReader::remark)));
    }

    private static Optional<Question> question(Fields fields) {
        String text = fields.text("text");
        String explanation = fields.optionalText("explanation").orElse("");
        Veil veil = fields.one("veil", SceneReader::veil).orElse(Veil.none());
        List<String> answers = fields.texts("answers");
        Optional<Question.Aim> aim = aim(fields);
        if (answers.isEmpty() == aim.isEmpty()) {
            fields.fault("a question has either answers or a fact or a place to point at");
        }
        if (aim.isPresent()) {
            return fields.isSound() ? Optional.of(new Question.Pointed(text, aim.get(), explanation, veil)) : Optional.empty();
        }
        int right = fields.wholeNumber("right", 1, Math.max(1, answers.size())) - 1;
        if (answers.size() == 1) {
            fields.fault("answers holds one answer; two are the least");
        }
        return fields.isSound() ? Optional.of(new Question.Choice(text, answers, right, explanation, veil)) : Optional.empty();
    }

    private static Optional<Question.Aim> aim(Fields fields) {
        double withinKm = fields.optionalNumber("within_km").orElse(USUAL_WITHIN_KM);
        Optional<Question.Aim> fact = fields.optionalText("fact").map(Question.AtFact::new);
        return fact.or(() -> fields.optionalPlace("place").map(place -> new Question.AtPlace(place, withinKm)));
    }

    private static Optional<Veil> veil(Fields fields) {
        return Optional.of(new Veil(fields.texts("layers"), fields.optionalWord("side", Side.class),
                fields.optionalWholeNumber("after")));
    }
}
