package oxus.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import oxus.model.Background;
import oxus.model.EssayClaim;
import oxus.scene.MapRequest;
import oxus.scene.Subject;

/**
 * The map seen through a statement of an essay: choosing one turns the map to it and marks what it speaks of; letting it go
 * takes the marks away and gives back the layers and the colouring that were there before. Needs no toolkit.
 */
final class EssayLens {

    /** What is read beside the map. */
    enum Reading { ESSAYS, POWERS }

    private final AtlasState state;
    private List<String> ringed = List.of();
    private List<String> lentLayers = List.of();
    private Optional<String> colouringBefore = Optional.empty();

    // Properties

    private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EssayClaim>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Background>> series =
            new ReadOnlyObjectWrapper<>(this, "series", Optional.empty());

    EssayLens(AtlasState state) {
        this.state = state;
        state.request().addListener((property, was, now) -> follow(now));
    }

    /** What is open beside the map. */
    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The statement that the map is turned to. */
    ReadOnlyObjectProperty<Optional<EssayClaim>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The series of the great powers that was asked for last. */
    ReadOnlyObjectProperty<Optional<Background>> series() {
        return series.getReadOnlyProperty();
    }

    // Commands

    /** Opens it beside the map, or closes it when it is open. */
    void toggle(Reading wanted) {
        reading.set(reading.get().equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted));
    }

    void close() {
        reading.set(Optional.empty());
    }

    /** Turns the map to a statement; lets it go when the map is turned to it already. */
    void choose(EssayClaim claim) {
        if (chosen.get().equals(Optional.of(claim))) {
            letGo();
            return;
        }
        MapRequest before = givenBack();
        ClaimView view = ClaimView.of(claim, state.timeline(), before);
        MapRequest next = view.on(before);
        lentLayers = view.layers().stream().filter(layer -> !before.shows(layer)).toList();
        colouringBefore = view.measure().filter(id -> !id.equals(before.indicator())).map(id -> before.indicator());
        ringed = next.ringed();
        chosen.set(Optional.of(claim));
        state.ask(next.from(state.whereabouts().seeing(view.ringed(), state.onOneMap(next))));
    }

    /** Takes the marks away. Year and viewpoint stay: the reader is there now. */
    void letGo() {
        if (chosen.get().isPresent()) {
            MapRequest before = givenBack();
            forget();
            state.ask(before.ringing(List.of()));
        }
    }

    /** Goes to whatever this is: a statement, a series of the great powers, or something with a card. */
    void reveal(Subject subject) {
        Optional<EssayClaim> claim = claim(subject.id());
        Optional<Background> wanted = state.atlas().background().stream().filter(b -> b.id().equals(subject.id())).findFirst();
        if (claim.isPresent()) {
            reading.set(Optional.of(Reading.ESSAYS));
            if (!chosen.get().equals(claim)) {
                choose(claim.get());
            }
        } else if (wanted.isPresent()) {
            reading.set(Optional.of(Reading.POWERS));
            series.set(wanted);
        } else {
            state.reveal(subject);
        }
    }

    /** When its rings are gone, as undoing takes them away, the map is no longer turned to the statement. */
    private void follow(MapRequest now) {
        if (chosen.get().isPresent() && !now.ringed().equals(ringed)) {
            forget();
        }
    }

    private void forget() {
        ringed = List.of();
        lentLayers = List.of();
        colouringBefore = Optional.empty();
        chosen.set(Optional.empty());
    }

    private Optional<EssayClaim> claim(String id) {
        return state.atlas().essays().claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** The request without what the lens has switched on. */
    private MapRequest givenBack() {
        MapRequest now = state.request().get();
        List<String> own = Stream.of(now.layers()).flatMap(List::stream).filter(id -> !lentLayers.contains(id)).toList();
        return now.showing(own).coloured(colouringBefore.orElse(now.indicator()));
    }
}
