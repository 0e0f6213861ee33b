package oxus.layers;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Misfit;
import oxus.scene.Outline;
import oxus.scene.Piece;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** Furniture in the making: panels, lines and words in logical pixels of the page. */
final class Page {

    /** Stands where words were left out. */
    static final String REST = "\u2026";

    private final Sheet sheet;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();

    Page(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** What was made, as a layer. */
    DrawnLayer drawn(Layer layer, double opacity) {
        return new DrawnLayer(layer, opacity, marks(), List.copyOf(misfits));
    }

    /** What a piece of furniture says; nothing when it is switched off. */
    Optional<String> says(Piece piece, String usually) {
        return sheet.request().has(piece) ? Optional.of(sheet.request().words(piece).orElse(usually)) : Optional.empty();
    }

    /** Remembers that a piece found no room. */
    void misfit(Piece piece, String words) {
        misfits.add(new Misfit(piece, words));
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void panel(double x, double y, double width, double height) {
        add(new Mark.Area(Optional.empty(), Space.PAGE, Outline.of(new RoundRectangle2D.Double(x, y, width, height, 6, 6)),
                FeatureStyle.of(ink(Ink.PANEL), Line.solid(sheet.theme().ink(Ink.PANEL_EDGE), 0.8))));
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

    double heightPx() {
        return sheet.request().heightPx();
    }

    /** A size of furniture, in logical pixels. */
    double sized(double px) {
        return sheet.furnished(px);
    }

    /** A colour of the theme. Where the furniture has its own part of the page nothing shines through it. */
    Color ink(Ink ink) {
        Color color = sheet.theme().ink(ink);
        return ink == Ink.PANEL && Stacking.of(sheet.request()) ? new Color(color.getRed(), color.getGreen(), color.getBlue()) : color;
    }

    Color faded(Ink ink, double opacity) {
        return sheet.theme().ink(ink, opacity);
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

    /** A row with its end, or as many letters of it as a width holds. */
    String shortened(String row, String end, TextStyle style, double widthPx) {
        if (width(row + end, style) <= widthPx) {
            return row + end;
        }
        String head = row;
        while (!head.isEmpty() && width(head + REST, style) > widthPx) {
            head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
        }
        return head + REST;
    }
}
