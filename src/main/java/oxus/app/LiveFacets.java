package oxus.app;

import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;

import oxus.time.Facets;
import oxus.time.Filter;
import oxus.time.Snapshot;

/**
 * What each choice of the filter would leave of the moment that the map shows. Counted on a thread of its own, and only while
 * a filter is on or somebody looks at the choices.
 */
final class LiveFacets implements AutoCloseable {

    /** @param all how many things there are when nothing is filtered */
    record Counted(Facets facets, int all) {
    }

    private final AtlasState state;
    private final FrameLoop<Snapshot> loop;
    private final BooleanProperty watched = new SimpleBooleanProperty(this, "watched");
    private final ReadOnlyObjectWrapper<Optional<Counted>> counted =
            new ReadOnlyObjectWrapper<>(this, "counted", Optional.empty());
    private final ChangeListener<Object> follow = (property, was, now) -> ask();

    /** @param notices are told what went wrong */
    LiveFacets(AtlasState state, Notices notices) {
        this.state = state;
        loop = new FrameLoop<>("facets", this::count, Platform::runLater, notices::failed);
        state.snapshot().addListener(follow);
        watched.addListener(follow);
        ask();
    }

    /** Whether somebody looks at the choices. */
    BooleanProperty watched() {
        return watched;
    }

    /** The newest count; nothing before the first. */
    ReadOnlyObjectProperty<Optional<Counted>> counted() {
        return counted.getReadOnlyProperty();
    }

    @Override
    public void close() {
        state.snapshot().removeListener(follow);
        loop.close();
    }

    private void ask() {
        Snapshot now = state.snapshot().get();
        if (watched.get() || !now.selection().filter().equals(Filter.everything())) {
            loop.ask(now);
        }
    }

    /** On the thread of its own. */
    private Runnable count(Snapshot now) {
        Facets facets = now.timeline().facets(now.moment(), now.selection());
        int all = now.timeline().facets(now.moment(), now.selection().keeping(Filter.everything())).left();
        return () -> counted.set(Optional.of(new Counted(facets, all)));
    }
}
