package oxus.app;

import java.util.stream.Stream;

import oxus.scene.MapRequest;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;

/** What of the atlas the map is to show: its layers and their colours, through which lens, past which filter. */
final class Choices {

    private final AtlasState state;

    Choices(AtlasState state) {
        this.state = state;
    }

    void show(String layer) {
        if (!now().shows(layer)) {
            state.ask(now().showing(Stream.concat(now().layers().stream(), Stream.of(layer)).toList()));
        }
    }

    void hide(String layer) {
        state.ask(now().showing(now().layers().stream().filter(id -> !id.equals(layer)).toList()));
    }

    /** Lets a layer through by so much: 0 is invisible, 1 is opaque. */
    void dim(String layer, double opacity) {
        if (now().opacityOf(layer) != opacity) {
            state.ask(now().dimming(layer, Math.max(0, Math.min(1, opacity))));
        }
    }

    /** Colours the countries by an indicator. */
    void colourBy(String indicator) {
        state.ask(now().coloured(indicator));
    }

    void lookThrough(Lens lens) {
        state.ask(now().through(lens));
    }

    /** Shows what is past as outlines, or leaves it out. */
    void toggleGhosts() {
        state.ask(now().with(now().selection().ghosts() == Ghosts.SHOWN ? Ghosts.HIDDEN : Ghosts.SHOWN));
    }

    /** Keeps of the atlas what a filter names. */
    void keep(Filter filter) {
        state.ask(now().keeping(filter));
    }

    /** Keeps everything again. */
    void keepEverything() {
        keep(Filter.everything());
    }

    private MapRequest now() {
        return state.request().get();
    }
}
