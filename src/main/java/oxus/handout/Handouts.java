package oxus.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.layers.Opening;
import oxus.layers.Scenes;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.Question;
import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;

/** What there is to take home: the atlas itself, or a lecture. */
public final class Handouts {

    /** The map's page in logical pixels: the region fills it, and a phone shows it whole. */
    private static final double WIDTH_PX = 1000;
    private static final double HEIGHT_PX = 750;

    private Handouts() {
    }

    /**
     * The atlas with all its years.
     *
     * @param title what the page is called
     */
    public static Handout ofAtlas(String title, Composer composer) {
        return new Handout(title, Optional.empty(), Optional.empty(), "en", map(composer), List.of());
    }

    /** A lecture, each scene with nothing left to come. */
    public static Handout of(Lecture lecture, Composer composer) {
        MapRequest map = map(composer);
        // Scenes that have a drawing of their own are whole pages, with title, legend and sources.
        MapRequest page = Opening.request(composer.projection(), WIDTH_PX, HEIGHT_PX, 1);
        return new Handout(lecture.title(), lecture.subtitle(), lecture.by(), lecture.language(), map,
                lecture.scenes().stream().map(scene -> scene(scene, page, composer)).toList());
    }

    private static Handout.Scene scene(LectureScene scene, MapRequest page, Composer composer) {
        return new Handout.Scene(scene.title(), scene.note(), scene.question().map(question -> asked(question, composer)),
                scene.sources(), scene.playing(), Scenes.map(scene, scene.last(), page, composer).request());
    }

    private static Handout.Asked asked(Question question, Composer composer) {
        if (question instanceof Question.Choice choice) {
            return new Handout.Asked(choice.text(), choice.answers(), Optional.of(Stream.of(choice.answers().get(choice.right()) + ".",
                    choice.explanation()).filter(words -> !words.isBlank()).collect(Collectors.joining(" "))));
        }
        Question.Pointed pointed = (Question.Pointed) question;
        Optional<String> aim = pointed.aim() instanceof Question.AtFact fact ? composer.timeline().atlas().fact(fact.id())
                .map(named -> named.name() + ".") : Optional.empty();
        String answer = Stream.of(aim.orElse(""), question.explanation()).filter(words -> !words.isBlank()).collect(Collectors.joining(" "));
        return new Handout.Asked(question.text(), List.of(), Optional.of(answer).filter(words -> !words.isBlank()));
    }

    private static MapRequest map(Composer composer) {
        MapRequest opening = Opening.request(composer.projection(), WIDTH_PX, HEIGHT_PX, 1);
        List<String> page = composer.layers().stream().filter(layer -> layer.group() == Layer.Group.FURNITURE).map(Layer::id).toList();
        return opening.showing(opening.layers().stream().filter(layer -> !page.contains(layer)).toList())
                .from(Opening.paneHome(composer.projection(), WIDTH_PX, HEIGHT_PX));
    }
}
