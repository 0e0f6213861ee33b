package oxus.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.files.Spelling;
import oxus.files.lecture.LectureReading;
import oxus.layers.Opening;
import oxus.layers.Scenes;
import oxus.model.Atlas;
import oxus.model.Country;
import oxus.model.DataFault;
import oxus.model.Fact;
import oxus.model.LectureScene;
import oxus.model.Question;
import oxus.scene.Layer;
import oxus.scene.MapRequest;

/** Whether what a lecture names is in the atlas: layers, facts, countries, sources. */
final class LectureCheck {

    private final LectureReading reading;
    private final OpenAtlas atlas;
    private final Set<String> layers;
    private final Set<String> things;
    private final List<DataFault> faults = new ArrayList<>();

    private LectureCheck(LectureReading reading, OpenAtlas open) {
        this.reading = reading;
        atlas = open;
        layers = open.composer().layers().stream().map(Layer::id).collect(Collectors.toSet());
        Atlas facts = open.timeline().atlas();
        things = Stream.concat(facts.facts().map(Fact::id), facts.base().countries().stream().map(Country::id)).collect(Collectors.toSet());
    }

    /** What was wrong when it was read, and what it names that is not there, each with file and line. */
    static List<DataFault> faults(LectureReading reading, OpenAtlas atlas) {
        LectureCheck check = new LectureCheck(reading, atlas);
        check.faults.addAll(reading.faults());
        reading.lecture().scenes().forEach(check::scene);
        return List.copyOf(check.faults);
    }

    /** The scenes that name no source. */
    static List<DataFault> unsourced(LectureReading reading) {
        return reading.lecture().scenes().stream().filter(scene -> scene.sources().isEmpty())
                .map(scene -> reading.places().fault(scene, scene.id() + ": names no source")).toList();
    }

    private void scene(LectureScene scene) {
        MapRequest page = Opening.request(atlas.composer().projection(), 1024, 768, 1);
        Scenes.map(scene, scene.last(), page, atlas.composer()).notes().forEach(note -> add(scene, "view: " + note));
        scene.steps().forEach(step -> {
            known(scene, "layer", step.layers(), layers);
            known(scene, "thing", step.ringed(), things);
        });
        scene.question().ifPresent(question -> {
            known(scene, "layer", question.veil().layers(), layers);
            if (question instanceof Question.Pointed pointed && pointed.aim() instanceof Question.AtFact fact) {
                known(scene, "fact", List.of(fact.id()), things);
            }
        });
        known(scene, "source", scene.sources(), atlas.timeline().atlas().sources().keySet());
    }

    private void known(LectureScene scene, String what, Collection<String> ids, Set<String> there) {
        ids.stream().filter(id -> !there.contains(id))
                .forEach(id -> add(scene, what + " " + id + " is not known" + Spelling.hint(id, there)));
    }

    private void add(LectureScene scene, String what) {
        faults.add(reading.places().fault(scene, scene.id() + ": " + what));
    }
}
