package oxus.handout;

import java.util.List;
import java.util.Optional;

import oxus.model.LectureScene.Playing;
import oxus.scene.MapRequest;

/**
 * What students take home: a map with all its years, and the scenes of a lecture if there is one.
 *
 * @param language of its texts, as in HTML, such as {@code en}
 * @param map      the map as it opens, without what belongs to a page: title, legend, scale bar and sources
 */
public record Handout(String title, Optional<String> subtitle, Optional<String> by, String language, MapRequest map,
                      List<Scene> scenes) {

    public Handout {
        scenes = List.copyOf(scenes);
    }

    /**
     * One map of a lecture.
     *
     * @param note    paragraphs with an empty line between
     * @param asked   a question and its answer, where one is asked
     * @param sources ids of the sources of what is said
     * @param playing years that run before the map is as it stays
     * @param request the map with nothing left to come
     */
    public record Scene(String title, String note, Optional<Asked> asked, List<String> sources, Optional<Playing> playing,
                        MapRequest request) {
    }

    /** A question that the scene begins with. */
    public record Asked(String question, List<String> choices, Optional<String> answer) {
    }
}
