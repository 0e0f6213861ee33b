package oxus.paint;

import oxus.scene.Mark;
import oxus.scene.Mark.Place;

/** Where a line of words starts when it stands still on the page. */
public final class PageWords {

    private PageWords() {
    }

    /** Where the first letter begins, in logical pixels of the page. */
    public static double left(Mark.Text text, double widthPx) {
        if (text.place() == Place.Baseline.START) {
            return text.x();
        }
        return text.place() == Place.Baseline.END ? text.x() - widthPx : text.x() - widthPx / 2;
    }

    /** The line that the letters stand on, in logical pixels of the page. */
    public static double baseline(Mark.Text text, double capHeightPx) {
        return text.place() instanceof Place.Baseline ? text.y() : text.y() + capHeightPx / 2;
    }
}
