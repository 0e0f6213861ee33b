package oxus.layers;

import java.util.List;

import oxus.scene.Layer;

/** The contents page: every layer of the atlas, in drawing order, bottom first. */
public final class Layers {

    /** The layer that needs the overview of the base map. */
    public static final String LOCATOR = "locator";

    /** Small maps beside the large one, that a map has only when it is asked for them. */
    public static final List<String> INSETS = List.of(LOCATOR, "fergana");

    private Layers() {
    }

    public static List<Layer> inDrawingOrder() {
        return List.of(
                new Countries(),
                new Debt(),
                new Provinces(),
                new Graticule(),
                new Rivers(),
                new Lakes(),
                new Boundaries(),
                new Corridors(),
                new Railways(),
                new Pipelines(),
                new Cities(),
                new OwnLayers(),
                new Facilities(),
                new Activities(),
                new Events(),
                new CountryNames(),
                new Memberships(),
                new Rings(),
                new Title(),
                new SourceLine(),
                new YearStrip(),
                new Legend(),
                new ScaleBar(),
                new Remarks(),
                new Locator(),
                new ValleyInset());
    }
}
