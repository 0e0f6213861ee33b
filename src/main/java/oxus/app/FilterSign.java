package oxus.app;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import oxus.scene.MapRequest;
import oxus.time.Filter;

/** Says, for as long as a filter is on, that not everything is shown; a click shows everything again. */
final class FilterSign extends Button {

    private final AtlasState state;
    private final LiveFacets facets;
    private final Wording wording;

    FilterSign(AtlasState state, LiveFacets facets, Wording wording) {
        this.state = state;
        this.facets = facets;
        this.wording = wording;
        setId("filter-sign");
        getStyleClass().addAll("small", "filter-sign");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setOnAction(pressed -> state.choices().keepEverything());
        Tip.on(this, Shortcut.KEEP_EVERYTHING.hint(wording));
        state.request().addListener((property, was, now) -> mirror(now));
        facets.counted().addListener((property, was, now) -> mirror(state.request().get()));
        mirror(state.request().get());
    }

    private void mirror(MapRequest now) {
        setVisible(!now.selection().filter().equals(Filter.everything()));
        setText(facets.counted().get().map(counted -> wording.text("filter.sign", counted.facets().left(), counted.all()))
                .orElse(wording.text("filter.sign.on")));
    }
}
