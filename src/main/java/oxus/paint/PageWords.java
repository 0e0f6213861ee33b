package oxus.paint;

import oxus.scene.Mark;
import oxus.scene.Mark.Place;

/** Where a line of words starts when it stands still on the page. */
final class PageWords {

    private PageWords() {
    }

    static double left(Mark.Text text, double widthPx) {
        if (text.place() == Place.Baseline.START) {
            return text.x();
        }
        return text.place() == Place.Baseline.END ? text.x() - widthPx : text.x() - widthPx / 2;
    }

    static double baseline(Mark.Text text, double capHeightPx) {
        return text.place() instanceof Place.Baseline ? text.y() : text.y() + capHeightPx / 2;
    }
}
