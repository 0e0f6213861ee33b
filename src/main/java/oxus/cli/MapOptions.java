package oxus.cli;

import java.io.PrintWriter;

import picocli.CommandLine.Mixin;

import oxus.export.PageSize;
import oxus.layers.Framing;
import oxus.layers.Opening;
import oxus.projection.Projections;
import oxus.scene.MapRequest;
import oxus.time.Lens;
import oxus.time.Timeline;

/** What a command line wants otherwise on a map: the opening map, or one that was made before. */
final class MapOptions {

    private static final String CHINAS = "china_";
    private static final String RUSSIAS = "russia_";

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Mixin
    private OwnOptions own = new OwnOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Mixin
    private MeasureOptions measure = new MeasureOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private FurnitureOptions furniture = new FurnitureOptions();

    @Mixin
    private LookOptions looks = new LookOptions();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        return moment.set(option, value) || selection.set(option, value) || comparison.set(option, value)
                || own.set(option, value) || layers.set(option, value) || measure.set(option, value)
                || page.set(option, value) || furniture.set(option, value) || looks.set(option, value);
    }

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        return moment.set(option) || selection.set(option) || page.set(option) || furniture.set(option) || looks.set(option);
    }

    /** The opening map on the page asked for, and through the lens, which colours it. */
    MapRequest opening() {
        PageSize size = page.page();
        MapRequest opening = Opening.request(looks.projection().orElse(Projections.region()), size.logicalWidthPx(),
                size.logicalHeightPx(), size.scale());
        return selection.lens().filter(lens -> lens == Lens.RUSSIA).isEmpty() ? opening
                : opening.coloured(opening.indicator().replace(CHINAS, RUSSIAS));
    }

    /** A request with all the ground and all the insets of the map that the opening map is to become. */
    MapRequest ground() {
        MapRequest opening = opening();
        return comparison.widest(opening.showing(layers.over(opening.layers())));
    }

    /** Begins to read the files to add, as far as they are on a map. */
    OwnOptions.Reading added(MapRequest map) {
        return own.read(map);
    }

    /** A map's request with all that is wanted otherwise, seen from where it shows no less of the ground. */
    MapRequest over(MapRequest map, OwnOptions.Reading added, OpenAtlas atlas, PrintWriter err) {
        Timeline timeline = atlas.timeline();
        Framing framing = new Framing(atlas.composer());
        boolean whole = map.equals(framing.seenWhole(map));
        MapRequest laid = page.over(looks.projection().filter(other -> other != map.projection()).map(map::projected).orElse(map),
                atlas.composer());
        MapRequest timed = comparison.over(laid.at(moment.over(laid.moment(), timeline)), moment, timeline);
        MapRequest asked = timed.showing(layers.over(timed.layers())).of(selection.over(timed.selection(), timeline))
                .coloured(measure.over(timed.indicator(), timeline.measures())).with(looks.over(timed.look(), atlas.themes()));
        PageOptions.check(asked);
        MapRequest full = furniture.over(added.onto(asked, err));
        return page.shaped(whole ? framing.seenWhole(full) : full.from(framing.seen(laid, full)), atlas.composer());
    }
}
