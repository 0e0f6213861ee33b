package oxus.layers;

import oxus.scene.Sheet;

/** How far the map is zoomed in, in the steps by which Natural Earth ranks what a scale can bear. */
final class Nearness {

    /** Metres per pixel at which web maps stand at zoom 0 on the equator, halved with every step. */
    private static final double ZOOM_0_METRES_PER_PX = 156_543;

    private Nearness() {
    }

    /** The greatest Natural Earth scale rank to show: grows by one with every doubling of the scale. */
    static int rank(Sheet sheet) {
        double zoom = Math.log(ZOOM_0_METRES_PER_PX / sheet.groundMetresPerPx()) / Math.log(2);
        return (int) Math.round(zoom) - 2;
    }
}
