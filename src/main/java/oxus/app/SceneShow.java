package oxus.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ChangeListener;

import oxus.app.present.Rundown;
import oxus.app.present.Rundown.Stop;
import oxus.layers.Scenes;
import oxus.model.LectureScene;
import oxus.scene.MapRequest;
import oxus.scene.Piece;

/**
 * A lecture before the class: where in it one is, and its maps, of which the next is always painted already. What the lecturer
 * changes on the way, larger words, another theme or no legend, stays for all scenes.
 */
final class SceneShow {

    private final Rundown rundown;
    private final AtlasState state;
    private final MapView map;
    private final Player player;
    private MapRequest opening;
    private boolean staging;
    private final Map<Integer, MapRequest> maps = new HashMap<>();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(this, "at");
    private final ChangeListener<Optional<MapView.Shown>> prepare = (property, was, now) -> prepare();
    private final ChangeListener<MapRequest> follow = (property, was, now) -> follow(was, now);
    /** Where one goes next, as far as can be guessed: on, or farther back. */
    private int heading = 1;
    private int textSteps;
    private boolean legendPutAway;

    /** @param opening what stays as it is where a scene says nothing */
    SceneShow(Rundown rundown, MapRequest opening, AtlasState state, MapView map, Player player) {
        this.rundown = rundown;
        this.opening = opening;
        this.state = state;
        this.map = map;
        this.player = player;
    }

    Rundown rundown() {
        return rundown;
    }

    /** The stop that is on the screen. */
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    Stop stop() {
        return rundown.stops().get(at.get());
    }

    LectureScene scene() {
        return rundown.scene(at.get());
    }

    /** The map of the next stop, on the page of small pictures. */
    Optional<MapRequest> following() {
        return at.get() + 1 < rundown.stops().size() ? Optional.of(Thumbnails.page(begun(at.get() + 1))) : Optional.empty();
    }

    /** Begins with a stop. */
    void begin(int stop) {
        map.shown().addListener(prepare);
        state.request().addListener(follow);
        at.set(rundown.within(stop));
        stage(begun(at.get()));
    }

    void end() {
        map.shown().removeListener(prepare);
        state.request().removeListener(follow);
    }

    /** On by so many stops, or back. Years that run are first let come to their end. */
    void step(int by) {
        if (player.playing().get() && by > 0) {
            player.pause();
            change(request(at.get()));
        } else {
            go(at.get() + by);
        }
    }

    /** To a stop, or the nearest that there is. */
    void go(int to) {
        int next = rundown.within(to);
        if (next == at.get() && state.request().get().equals(request(next))) {
            return;
        }
        boolean arrives = next == at.get() + 1 && rundown.stops().get(next).scene() != stop().scene();
        player.pause();
        heading = next < at.get() ? -1 : 1;
        at.set(next);
        MapRequest there = begun(next);
        if (arrives && scene().arrival() == LectureScene.Arrival.FLIGHT && !state.arrangement().motionReduced().get()) {
            map.setOut(there);
        }
        stage(there);
    }

    /** Larger words by so many steps, smaller by a negative number of them, in this scene and all others. */
    void letterBy(int steps) {
        textSteps += steps;
        again();
    }

    /** Puts the legend away, or shows it again, in this scene and all others. */
    void toggleLegend() {
        legendPutAway = !legendPutAway;
        again();
    }

    private void again() {
        maps.clear();
        change(adjusted(state.request().get(), request(at.get())));
    }

    /** A map that was moved or taken to another year stays where it is. */
    private static MapRequest adjusted(MapRequest now, MapRequest scene) {
        return scene.from(now.viewpoint()).at(now.moment());
    }

    private void stage(MapRequest there) {
        change(there);
        Optional<LectureScene.Playing> playing = playing(at.get());
        playing.ifPresent(years -> player.playTo(years.to(), years.yearsPerSecond()));
    }

    private void change(MapRequest next) {
        staging = true;
        state.stage(next);
        staging = false;
    }

    /** The years that run at a stop: as soon as the answer is shown, and before anything is added. */
    private Optional<LectureScene.Playing> playing(int stop) {
        LectureScene.Beat beat = rundown.stops().get(stop).beat();
        return rundown.scene(stop).playing().filter(years -> beat.revealed() && beat.steps() == 0);
    }

    /** The map with which a stop begins. */
    private MapRequest begun(int stop) {
        MapRequest whole = request(stop);
        return playing(stop).map(years -> whole.at(whole.moment().endingIn(years.from()))).orElse(whole);
    }

    private MapRequest request(int stop) {
        return maps.computeIfAbsent(stop, this::made);
    }

    private MapRequest made(int stop) {
        MapRequest now = state.request().get();
        LectureScene scene = rundown.scene(stop);
        MapRequest map = Scenes.map(scene, rundown.stops().get(stop).beat(),
                opening.sized(now.widthPx(), now.heightPx(), now.scale()), state.composer()).request();
        MapRequest titled = scene.heading(rundown.stops().get(stop).beat()).filter(title -> map.words(Piece.TITLE).isEmpty())
                .map(title -> map.worded(Piece.TITLE, title)).orElse(map);
        MapRequest lettered = textSteps == 0 ? titled : titled.lettered(state.looks().letteredBy(textSteps, titled.textScale()));
        return legendPutAway ? lettered.showing(lettered.layers().stream().filter(id -> !id.equals(Presenting.LEGEND)).toList())
                : lettered;
    }

    /** On another page all maps are others, and under another theme. */
    private void follow(MapRequest was, MapRequest now) {
        if (!staging && (!was.theme().equals(now.theme()) || was.vision() != now.vision() || was.language() != now.language())) {
            opening = opening.themed(now.theme()).seenBy(now.vision()).naming(now.language());
            maps.clear();
            prepare();
        }
        if (was.widthPx() != now.widthPx() || was.heightPx() != now.heightPx() || was.scale() != now.scale()) {
            maps.clear();
        }
    }

    private void prepare() {
        int next = rundown.within(at.get() + heading);
        if (next != at.get()) {
            map.foresee(begun(next));
        }
    }
}
