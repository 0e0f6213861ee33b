package oxus.layers;

import java.util.ArrayList;
import java.util.List;

import oxus.style.TextStyle;

/**
 * Words set in rows: broken where they are too long for a row, in smaller type where the rows are too many.
 *
 * @param rows   from the top
 * @param style  of the type that was chosen
 * @param stepPx from row to row
 * @param whole  whether all of the words found room; otherwise they end in an ellipsis
 */
record Setting(List<String> rows, TextStyle style, double stepPx, boolean whole) {

    /** The least type that furniture is shrunk to, in logical pixels: 6 points. */
    static final double LEAST_PX = 8;

    private static final double SMALLER = 0.95;

    /** No words at all. */
    static Setting none(TextStyle style) {
        return new Setting(List.of(), style, 0, true);
    }

    /**
     * Sets words in the largest type in which they keep to their room.
     *
     * @param usual   the largest type
     * @param leading from row to row, as a part of the type's size
     * @param widthPx of a row
     * @param usualPx what their height should keep to
     * @param mostPx  what their height must keep to in the least type
     */
    static Setting of(Page page, String words, TextStyle usual, double leading, double widthPx, double usualPx, double mostPx) {
        double least = Math.min(usual.sizePx(), LEAST_PX);
        for (double size = usual.sizePx(); size > least; size = Math.max(least, size * SMALLER)) {
            Setting setting = at(page, words, usual.sized(size), leading, widthPx);
            if (setting.whole && setting.heightPx() <= usualPx) {
                return setting;
            }
        }
        Setting smallest = at(page, words, usual.sized(least), leading, widthPx);
        return smallest.whole && smallest.heightPx() <= mostPx ? smallest : smallest.cut(page, widthPx, mostPx);
    }

    private static Setting at(Page page, String words, TextStyle style, double leading, double widthPx) {
        List<String> rows = page.rows(words, style, widthPx);
        return new Setting(rows, style, leading * style.sizePx(), rows.stream().allMatch(row -> page.width(row, style) <= widthPx));
    }

    double heightPx() {
        return rows.size() * stepPx;
    }

    double widthPx(Page page) {
        return rows.stream().mapToDouble(row -> page.width(row, style)).max().orElse(0);
    }

    /** The size against another that was usual. */
    double part(TextStyle usual) {
        return style.sizePx() / usual.sizePx();
    }

    /** As many rows, and of each as many letters, as there is room for. */
    private Setting cut(Page page, double widthPx, double mostPx) {
        int fitting = Math.max(1, (int) Math.floor(mostPx / stepPx));
        List<String> fewer = new ArrayList<>();
        for (int row = 0; row < Math.min(fitting, rows.size()); row++) {
            boolean ends = row == fitting - 1 && rows.size() > fitting;
            fewer.add(page.shortened(rows.get(row), ends ? Page.REST : "", style, widthPx));
        }
        return new Setting(List.copyOf(fewer), style, stepPx, false);
    }
}
