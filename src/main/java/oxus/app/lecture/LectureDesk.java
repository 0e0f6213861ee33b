package oxus.app.lecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.View;

/** The lecture that is open, the scene that is chosen in it, and every change of both, which can be undone. */
public final class LectureDesk {

    private static final int MOST_STEPS = 200;

    /** What a change can be taken back to. */
    private record Step(Optional<Lecture> lecture, int chosen) {
    }

    private final ReadOnlyObjectWrapper<Optional<Lecture>> lecture =
            new ReadOnlyObjectWrapper<>(this, "lecture", Optional.empty());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private Object typedIn = "";

    /** The lecture that is open. */
    public ReadOnlyObjectProperty<Optional<Lecture>> lecture() {
        return lecture.getReadOnlyProperty();
    }

    /** The place of the chosen scene, from 0; below 0 when none is. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    public Optional<LectureScene> chosenScene() {
        return lecture.get().filter(open -> chosen.get() >= 0 && chosen.get() < open.scenes().size())
                .map(open -> open.scenes().get(chosen.get()));
    }

    public void choose(int scene) {
        typedIn = "";
        chosen.set(Math.max(-1, Math.min(count() - 1, scene)));
    }

    public int count() {
        return lecture.get().map(open -> open.scenes().size()).orElse(0);
    }

    /** Opens a lecture; what was open can be come back to. */
    public void open(Lecture other) {
        change(Optional.of(other), other.scenes().isEmpty() ? -1 : 0, new Object());
    }

    /** Begins with a lecture that was open before: there is nothing to go back to. */
    public void begin(Lecture other) {
        lecture.set(Optional.of(other));
        choose(0);
    }

    /** Puts a scene after the chosen one and chooses it. */
    public void add(LectureScene scene, Lecture whenNoneIsOpen) {
        Lecture open = lecture.get().orElse(whenNoneIsOpen);
        int at = open.scenes().isEmpty() ? 0 : Math.min(chosen.get(), open.scenes().size() - 1) + 1;
        List<LectureScene> scenes = new ArrayList<>(open.scenes());
        scenes.add(at, withFreeId(scene, open));
        change(Optional.of(open.with(scenes)), at, new Object());
    }

    /** Puts a copy of the chosen scene after it. */
    public void duplicate() {
        chosenScene().ifPresent(scene -> add(scene, lecture.get().orElseThrow()));
    }

    public void delete() {
        lecture.get().filter(open -> chosenScene().isPresent()).ifPresent(open -> {
            List<LectureScene> scenes = new ArrayList<>(open.scenes());
            scenes.remove(chosen.get());
            change(Optional.of(open.with(scenes)), Math.min(chosen.get(), scenes.size() - 1), new Object());
        });
    }

    /** Moves a scene to another place, from 0, and chooses it there. */
    public void move(int from, int to) {
        lecture.get().filter(open -> from != to && from >= 0 && to >= 0 && from < open.scenes().size()
                && to < open.scenes().size()).ifPresent(open -> {
                    List<LectureScene> scenes = new ArrayList<>(open.scenes());
                    scenes.add(to, scenes.remove(from));
                    change(Optional.of(open.with(scenes)), to, new Object());
                });
    }

    /**
     * Changes the chosen scene.
     *
     * @param field what is being typed in: letter after letter of the same is one step
     */
    public void edit(String field, UnaryOperator<LectureScene> edit) {
        chosenScene().ifPresent(scene -> {
            LectureScene next = edit.apply(scene);
            if (!next.equals(scene)) {
                List<LectureScene> scenes = new ArrayList<>(lecture.get().orElseThrow().scenes());
                scenes.set(chosen.get(), next);
                change(Optional.of(lecture.get().orElseThrow().with(scenes)), chosen.get(), field + chosen.get());
            }
        });
    }

    /** Calls the lecture something else. */
    public void entitle(String title) {
        lecture.get().filter(open -> !open.title().equals(title)).ifPresent(open -> change(Optional.of(new Lecture(open.id(),
                title, open.subtitle(), open.by(), open.language(), open.scenes())), chosen.get(), "title of the lecture"));
    }

    /** Takes the last change back, and says whether there was one. */
    public boolean undo() {
        return turn(past, future);
    }

    /** Makes again the change that was taken back last, and says whether there was one. */
    public boolean redo() {
        return turn(future, past);
    }

    private boolean turn(Deque<Step> from, Deque<Step> to) {
        Optional<Step> then = Optional.ofNullable(from.poll());
        then.ifPresent(step -> {
            to.push(new Step(lecture.get(), chosen.get()));
            typedIn = "";
            lecture.set(step.lecture());
            chosen.set(Math.min(step.chosen(), count() - 1));
        });
        return then.isPresent();
    }

    private void change(Optional<Lecture> next, int choose, Object field) {
        if (!field.equals(typedIn)) {
            past.push(new Step(lecture.get(), chosen.get()));
            while (past.size() > MOST_STEPS) {
                past.removeLast();
            }
        }
        future.clear();
        typedIn = field;
        lecture.set(next);
        chosen.set(choose);
    }

    /** The scene under another title. */
    public static LectureScene titled(LectureScene scene, String title) {
        return new LectureScene(scene.id(), title, scene.view(), scene.playing(), scene.steps(), scene.question(),
                scene.note(), scene.sources(), scene.picture(), scene.arrival());
    }

    /** The scene with another note for who speaks. */
    public static LectureScene noted(LectureScene scene, String note) {
        return new LectureScene(scene.id(), scene.title(), scene.view(), scene.playing(), scene.steps(), scene.question(),
                note, scene.sources(), scene.picture(), scene.arrival());
    }

    /** The scene with another map. */
    public static LectureScene viewed(LectureScene scene, View view) {
        return new LectureScene(scene.id(), scene.title(), view, scene.playing(), scene.steps(), scene.question(),
                scene.note(), scene.sources(), scene.picture(), scene.arrival());
    }

    private static LectureScene withFreeId(LectureScene scene, Lecture in) {
        Set<String> taken = new HashSet<>();
        in.scenes().forEach(other -> taken.add(other.id()));
        String id = scene.id();
        for (int n = 2; taken.contains(id); n++) {
            id = scene.id() + "-" + n;
        }
        return new LectureScene(id, scene.title(), scene.view(), scene.playing(), scene.steps(), scene.question(),
                scene.note(), scene.sources(), scene.picture(), scene.arrival());
    }
}
