package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * Maps in an order, with what is said to them.
 *
 * @param id       letters, digits and hyphens
 * @param by       who wrote it
 * @param language of its texts, as in HTML, such as {@code en}
 */
public record Lecture(String id, String title, Optional<String> subtitle, Optional<String> by, String language,
                      List<LectureScene> scenes) {

    /** The version of lectures that this program writes; it reads all up to it. */
    public static final int VERSION = 1;

    public Lecture {
        scenes = List.copyOf(scenes);
    }

    public Lecture with(List<LectureScene> others) {
        return new Lecture(id, title, subtitle, by, language, others);
    }

    public Optional<LectureScene> scene(String sceneId) {
        return scenes.stream().filter(scene -> scene.id().equals(sceneId)).findFirst();
    }
}
