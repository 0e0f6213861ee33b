package oxus.app;

import java.util.List;

import javafx.scene.Node;

/**
 * One step back at a time: out of the dialog, from the search, from reading a file, from pointing at a place, from the presentation, from the card,
 * from practising, from the tour of the marks, from the legend, from the statement, from its rings, from comparing, from reading.
 */
record WayBack(AtlasState state, EssayLens lens, DialogLayer dialogs, SearchPanel search, Practice practice, PlacePointing pointing, ReadingBar reading, Presenting presenting,
               MarkTour tour, LegendHand legend, Node map) {

    void step() {
        if (dialogs.isOpen()) {
            dialogs.back();
        } else if (search.close() || reading.cancel() || pointing.cancel()) {
            return;
        } else if (presenting.stepBack()) {
            return;
        } else if (presenting.isOn() && (state.selection().get().isEmpty() || state.chosenEvent().isPresent())) {
            // What a scene rings or compares belongs to it: one press of a remote leaves.
            presenting.leave();
        } else if (state.selection().get().isPresent()) {
            state.deselect();
        } else if (practice.close()) {
            return;
        } else if (tour.isOn()) {
            tour.leave();
        } else if (legend.letGo()) {
            return;
        } else if (lens.chosen().get().isPresent()) {
            lens.letGo();
        } else if (!state.request().get().ringed().isEmpty()) {
            state.ask(state.request().get().ringing(List.of()));
        } else if (Comparing.of(state.request().get()) != Comparing.NOTHING) {
            state.compare(Comparing.NOTHING);
            map.requestFocus();
        } else {
            lens.close();
            map.requestFocus();
        }
    }
}
