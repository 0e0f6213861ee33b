package oxus.app;

import java.util.Optional;

import oxus.app.Finding.Kind;
import oxus.layers.TypedCode;
import oxus.layers.ViewCode;
import oxus.scene.Subject;

/** View codes that are typed in the window: each turns the map to the view that it stands for. */
final class ViewCodes {

    private final AtlasState state;
    private final Wording wording;

    ViewCodes(AtlasState state, Wording wording) {
        this.state = state;
        this.wording = wording;
    }

    /** Turns the map to the view of a code; anything else leaves it as it is. */
    void open(String typed) {
        view(typed).ifPresent(view -> state.open(view.over(state.request().get(), state.composer())));
    }

    /** The view of a code as something that was found. */
    Optional<Finding> finding(String typed) {
        return view(typed).map(view -> new Finding(Kind.VIEW, new Subject(typed, wording.text("search.view", view.moment().text())),
                Optional.of(wording.text("search.view.detail"))));
    }

    /** Why there is no view, when a code was meant. */
    Optional<String> trouble(String typed) {
        if (!ViewCode.isMeant(typed) || view(typed).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(wording.text(ViewCode.read(typed) == TypedCode.Trouble.MISTYPED ? "search.view.mistyped" : "search.view.newer"));
    }

    private Optional<ViewCode> view(String typed) {
        return ViewCode.read(typed) instanceof ViewCode view ? Optional.of(view).filter(known -> known.isCovered(state.timeline()))
                : Optional.empty();
    }
}
