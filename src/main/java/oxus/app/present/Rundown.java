package oxus.app.present;

import java.util.List;
import java.util.stream.IntStream;

import oxus.model.Lecture;
import oxus.model.LectureScene;

/** The order in which a key leads through a lecture: scene after scene, and through the beats of each. */
public record Rundown(Lecture lecture, List<Stop> stops) {

    /**
     * What is on the screen between two keys.
     *
     * @param scene the scene's place in the lecture, from 0
     * @param beat  how far it has got
     */
    public record Stop(int scene, LectureScene.Beat beat) {
    }

    public static Rundown of(Lecture lecture) {
        return new Rundown(lecture, IntStream.range(0, lecture.scenes().size()).boxed()
                .flatMap(n -> lecture.scenes().get(n).beats().stream().map(beat -> new Stop(n, beat))).toList());
    }

    public LectureScene scene(int stop) {
        return lecture.scenes().get(stops.get(stop).scene());
    }

    /** The stop at which a scene begins. */
    public int begin(int scene) {
        return IntStream.range(0, stops.size()).filter(n -> stops.get(n).scene() == scene).findFirst().orElse(0);
    }

    /** The nearest stop that there is. */
    public int within(int stop) {
        return Math.max(0, Math.min(stops.size() - 1, stop));
    }
}
