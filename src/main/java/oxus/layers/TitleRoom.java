package oxus.layers;

import oxus.scene.DrawnLayer;
import oxus.scene.Mark;
import oxus.scene.Sheet;

/** The room that the title takes at the top of the page. */
final class TitleRoom {

    private TitleRoom() {
    }

    /** Where the title ends, in logical pixels from the top; the margin when there is no title. */
    static double bottomPx(Sheet sheet) {
        double bottom = Margins.of(sheet);
        for (DrawnLayer drawn : sheet.drawn()) {
            if (drawn.layer() instanceof Title) {
                for (Mark mark : drawn.marks()) {
                    if (mark instanceof Mark.Area panel) {
                        bottom = Math.max(bottom, panel.shape().bounds().getMaxY() + Margins.of(sheet) * 0.6);
                    }
                }
            }
        }
        return bottom;
    }
}
