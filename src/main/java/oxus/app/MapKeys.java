package oxus.app;

import java.util.List;

import oxus.model.Language;
import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.style.Vision;
import oxus.time.Lens;
import oxus.time.Moment;
import oxus.time.Reach;

/** The keys that change the map itself: its time, its place, and what of it is looked at. */
final class MapKeys {

    private static final double KEY_PAN_PX = 90;

    private final AtlasState state;
    private final Player player;
    private final Notices notices;
    private final Wording wording;

    MapKeys(AtlasState state, Player player, Notices notices, Wording wording) {
        this.state = state;
        this.player = player;
        this.notices = notices;
        this.wording = wording;
    }

    void bind(KeyBindings keys) {
        keys.bind(Shortcut.NEXT_YEAR, () -> step(1));
        keys.bind(Shortcut.PREVIOUS_YEAR, () -> step(-1));
        keys.bind(Shortcut.FIVE_YEARS_ON, () -> step(5));
        keys.bind(Shortcut.FIVE_YEARS_BACK, () -> step(-5));
        keys.bind(Shortcut.FIRST_YEAR, state::goToFirstYear);
        keys.bind(Shortcut.LAST_YEAR, state::goToLastYear);
        keys.bind(Shortcut.NEXT_EVENT, () -> state.stepEvent(1));
        keys.bind(Shortcut.PREVIOUS_EVENT, () -> state.stepEvent(-1));
        keys.bind(Shortcut.PLAY, player::toggle);
        keys.bind(Shortcut.FASTER, player::faster);
        keys.bind(Shortcut.SLOWER, player::slower);
        keys.bind(Shortcut.LOOP, () -> player.looping().set(!player.looping().get()));
        for (Reach reach : Reach.values()) {
            keys.bind(Shortcut.of(reach), () -> state.reach(reach));
        }
        keys.bind(Shortcut.ZOOM_IN, () -> state.zoom(AtlasState.ZOOM_STEP));
        keys.bind(Shortcut.ZOOM_OUT, () -> state.zoom(1 / AtlasState.ZOOM_STEP));
        keys.bind(Shortcut.LARGER_TEXT, () -> letter(1));
        keys.bind(Shortcut.SMALLER_TEXT, () -> letter(-1));
        keys.bind(Shortcut.USUAL_TEXT, () -> letter(0));
        keys.bind(Shortcut.NEXT_THEME, this::nextTheme);
        keys.bind(Shortcut.NEXT_VISION, this::nextVision);
        keys.bind(Shortcut.NEXT_LANGUAGE, this::nextLanguage);
        keys.bind(Shortcut.WHOLE_REGION, state::goHome);
        keys.bind(Shortcut.LOOK_WEST, () -> state.pan(KEY_PAN_PX, 0));
        keys.bind(Shortcut.LOOK_EAST, () -> state.pan(-KEY_PAN_PX, 0));
        keys.bind(Shortcut.LOOK_NORTH, () -> state.pan(0, KEY_PAN_PX));
        keys.bind(Shortcut.LOOK_SOUTH, () -> state.pan(0, -KEY_PAN_PX));
        for (Lens whose : Lens.values()) {
            keys.bind(Shortcut.of(whose), () -> state.choices().lookThrough(whose));
        }
        keys.bind(Shortcut.GHOSTS, state.choices()::toggleGhosts);
        keys.bind(Shortcut.KEEP_EVERYTHING, state.choices()::keepEverything);
        for (Comparing way : Comparing.values()) {
            keys.bind(Shortcut.of(way), () -> toggle(way));
        }
        keys.bind(Shortcut.BAR_LEFT, () -> moveBar(-SwipeGrip.STEP));
        keys.bind(Shortcut.BAR_RIGHT, () -> moveBar(SwipeGrip.STEP));
    }

    private void moveBar(double by) {
        MapRequest now = state.request().get();
        if (now.comparison() instanceof Comparison.Swipe swipe) {
            state.ask(Comparing.swiped(swipe.bar() + by, now));
        }
    }

    /** Compares in a way, or in none when it is in this way already. */
    private void toggle(Comparing way) {
        state.compare(Comparing.of(state.request().get()) == way ? Comparing.NOTHING : way);
    }

    /** Larger words by a step, smaller by a negative one, or those of the theme. */
    private void letter(int step) {
        if (step == 0) {
            state.looks().letter(1);
        } else {
            state.looks().letterBy(step);
        }
        notices.done(wording.text("look.text", (int) Math.round(state.request().get().textScale() * 100)));
    }

    private void nextTheme() {
        List<String> themes = List.copyOf(state.composer().themes());
        String next = themes.get((themes.indexOf(state.request().get().theme()) + 1) % themes.size());
        state.looks().theme(next);
        notices.done(wording.text("theme." + next));
    }

    private void nextVision() {
        Vision[] all = Vision.values();
        Vision next = all[(state.request().get().vision().ordinal() + 1) % all.length];
        state.looks().seeWith(next);
        notices.done(wording.text("vision." + next.word()));
    }

    private void nextLanguage() {
        Language[] all = Language.values();
        Language next = all[(state.request().get().language().ordinal() + 1) % all.length];
        state.looks().name(next);
        notices.done(wording.text("language." + next.word()));
    }

    /** Steps in time; at an end of the data it says that it is one. */
    private void step(int steps) {
        Moment before = state.request().get().moment();
        state.step(steps);
        if (state.request().get().moment().equals(before)) {
            notices.done(wording.text(steps > 0 ? "timeline.last" : "timeline.first",
                    steps > 0 ? state.timeline().lastYear() : state.timeline().firstYear()));
        }
    }
}
