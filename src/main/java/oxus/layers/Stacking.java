package oxus.layers;

import oxus.scene.MapRequest;

/**
 * On upright pages, such as a sheet of paper or the column of a journal, the title stands above the map and the
 * legend below it, each as wide as the page.
 */
final class Stacking {

    private static final double ROOMY_PX = 560;
    private static final double HIGH_PX = 480;
    private static final double SMALLEST = 0.7;

    private Stacking() {
    }

    static boolean of(MapRequest request) {
        return request.heightPx() > request.widthPx();
    }

    /** Whether a page is so narrow that its scale bar would hide much of the map. */
    static boolean isNarrow(MapRequest request) {
        return request.widthPx() < ROOMY_PX;
    }

    /** Part of the usual size that title and scale bar have: on a column or a low page they would hide much of the map. */
    static double title(MapRequest request) {
        double part = of(request) ? request.widthPx() / ROOMY_PX : request.heightPx() / HIGH_PX;
        return Math.min(1, Math.max(SMALLEST, part));
    }
}
