package oxus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One map of a lecture, and how it is taught.
 *
 * @param id       letters, digits and hyphens, once in its lecture
 * @param title    what the map claims
 * @param view     the map as it stands at first, without its steps; remarks and what is ringed belong to it
 * @param playing  years that run when the scene begins
 * @param steps    what is added, key by key
 * @param question what is asked first
 * @param note     for who speaks; paragraphs with an empty line between
 * @param sources  ids of the sources of what is said
 * @param picture  name of a file in the lecture's folder, shown with the map
 * @param arrival  how one comes here from the scene before
 */
public record LectureScene(String id, String title, View view, Optional<Playing> playing, List<Step> steps,
                           Optional<Question> question, String note, List<String> sources, Optional<String> picture,
                           Arrival arrival) {

    public LectureScene {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /**
     * Years that run by themselves. The map stays at the last.
     *
     * @param from           the first year
     * @param to             the last year
     * @param yearsPerSecond how fast
     */
    public record Playing(int from, int to, double yearsPerSecond) {
    }

    /**
     * What the next key adds to the map.
     *
     * @param layers  ids of layers
     * @param ringed  ids of facts and countries
     * @param remarks texts on the map
     */
    public record Step(List<String> layers, List<String> ringed, List<Remark> remarks) {

        public Step {
            layers = List.copyOf(layers);
            ringed = List.copyOf(ringed);
            remarks = List.copyOf(remarks);
        }
    }

    /** How one comes to a scene. */
    public enum Arrival {
        /** The camera moves through place and time. */
        FLIGHT,
        /** At once. */
        CUT
    }

    /**
     * How far a scene has got.
     *
     * @param revealed whether the answer to its question is shown; true in a scene that asks none
     * @param steps    how many of its steps have been taken
     */
    public record Beat(boolean revealed, int steps) {
    }

    /** Its beats in the order in which keys lead through them: the question, the answer, step after step. */
    public List<Beat> beats() {
        List<Beat> beats = new ArrayList<>();
        if (question.isPresent()) {
            beats.add(new Beat(false, 0));
        }
        for (int taken = 0; taken <= steps.size(); taken++) {
            beats.add(new Beat(true, taken));
        }
        return List.copyOf(beats);
    }

    /** The title at a beat; nothing while a question waits, which a title that claims the answer would spoil. */
    public Optional<String> heading(Beat beat) {
        return beat.revealed ? Optional.of(title) : Optional.empty();
    }

    /** The scene with nothing left to come. */
    public Beat last() {
        return new Beat(true, steps.size());
    }

    /** What is veiled at a beat. */
    public Question.Veil veil(Beat beat) {
        return beat.revealed ? Question.Veil.none() : question.map(Question::veil).orElse(Question.Veil.none());
    }
}
