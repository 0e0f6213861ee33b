package oxus.layers;

import oxus.scene.Sheet;

/** The distance of furniture from the edge of the page. */
final class Margins {

    private Margins() {
    }

    /** Logical pixels: wider on a large page. */
    static double of(Sheet sheet) {
        return Math.max(8, Math.min(24, Math.min(sheet.request().widthPx(), sheet.request().heightPx()) * 0.018));
    }
}
