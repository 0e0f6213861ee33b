package oxus.layers;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** Furniture in the making: panels, lines and words in logical pixels of the page. */
final class Page {

    private final Sheet sheet;
    private final List<Mark> marks = new ArrayList<>();

    Page(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void panel(double x, double y, double width, double height) {
        add(new Mark.Area(Optional.empty(), Space.PAGE, Outline.of(new RoundRectangle2D.Double(x, y, width, height, 6, 6)),
                FeatureStyle.of(sheet.theme().ink(Ink.PANEL), Line.solid(sheet.theme().ink(Ink.PANEL_EDGE), 0.8))));
    }

    void box(double x, double y, double width, double height, FeatureStyle style) {
        add(new Mark.Area(Optional.empty(), Space.PAGE, Outline.of(new Rectangle2D.Double(x, y, width, height)), style));
    }

    void line(double x1, double y1, double x2, double y2, FeatureStyle style) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        add(new Mark.Stroke(Optional.empty(), Space.PAGE, Outline.of(path), style));
    }

    void words(double x, double baseline, String words, TextStyle style) {
        add(new Mark.Text(Optional.empty(), Space.PAGE, x, baseline, words, style, Mark.Place.Baseline.START, 0));
    }

    void centred(double x, double baseline, String words, TextStyle style) {
        add(new Mark.Text(Optional.empty(), Space.PAGE, x, baseline, words, style, Mark.Place.Baseline.MIDDLE, 0));
    }

    double width(String words, TextStyle style) {
        return sheet.fonts().widthPx(words, style);
    }

    /** A size of furniture, in logical pixels. */
    double sized(double px) {
        return sheet.furnished(px);
    }

    Color ink(Ink ink) {
        return sheet.theme().ink(ink);
    }

    TextStyle text(double sizePx) {
        return TextStyle.plain(sized(sizePx), ink(Ink.TEXT));
    }

    TextStyle quiet(double sizePx) {
        return TextStyle.plain(sized(sizePx), ink(Ink.QUIET_TEXT));
    }

    /** Words broken at spaces into rows no wider than {@code widthPx}; a single longer word keeps its row. */
    List<String> rows(String words, TextStyle style, double widthPx) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        double space = width("a b", style) - width("a", style) - width("b", style);
        double filled = 0;
        for (String word : words.split(" ")) {
            double next = width(word, style);
            if (!row.isEmpty() && filled + space + next > widthPx) {
                rows.add(row.toString());
                row.setLength(0);
                filled = 0;
            }
            filled += next + (row.isEmpty() ? 0 : space);
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        rows.add(row.toString());
        return rows;
    }
}
