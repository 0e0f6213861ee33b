package oxus.layers;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/** A legend's rows set in columns of about the same height. */
final class LegendColumns {

    private static final double SIGN_PX = 16;
    private static final double PIECE_PX = 26;
    private static final double ROW_PX = 17.5;
    private static final double LINE_PX = 14;
    private static final double SIGN_GAP_PX = 2.5;
    private static final double HEADING_PX = 23;
    private static final double PAD_PX = 11;
    static final double TYPE_PX = 12;

    private final Sheet sheet;
    private final Page page;
    private final double type;
    private final List<List<Row>> columns = new ArrayList<>();
    private final TextStyle heading;
    private final TextStyle label;

    /** One line of the legend. */
    sealed interface Row {

        double heightPx();
    }

    /**
     * The name of a layer.
     *
     * @param layer its id; empty for what is no layer
     */
    record Heading(String words, String layer) implements Row {

        @Override
        public double heightPx() {
            return HEADING_PX;
        }
    }

    /** A sample and what it means, in one line or in several. */
    record Entry(LegendEntry entry) implements Row {

        @Override
        public double heightPx() {
            double first = entry.swatch() instanceof LegendEntry.Sign sign ? Math.max(ROW_PX, sign.sizePx() + SIGN_GAP_PX) : ROW_PX;
            return first + (lines(entry).size() - 1) * LINE_PX;
        }
    }

    /** Two samples with short words beside each other. */
    record Pair(LegendEntry left, LegendEntry right) implements Row {

        @Override
        public double heightPx() {
            return Math.max(new Entry(left).heightPx(), new Entry(right).heightPx());
        }
    }

    /**
     * @param count how many columns there may be
     * @param type  part of the usual type size
     */
    LegendColumns(Sheet sheet, List<Row> rows, int count, double type) {
        this.sheet = sheet;
        this.page = new Page(sheet);
        this.type = type;
        heading = page.text(TYPE_PX * type).bold();
        label = page.text(TYPE_PX * type);
        columns.addAll(lowest(rows, count));
    }

    /** The arrangement in at most {@code count} columns whose highest column is as low as it can be. */
    private static List<List<Row>> lowest(List<Row> rows, int count) {
        double low = rows.stream().mapToDouble(Row::heightPx).max().orElse(0);
        double high = rows.stream().mapToDouble(Row::heightPx).sum();
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (filled(rows, middle).size() <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return filled(rows, high);
    }

    /** Columns no higher than this, filled one after the other; a heading never ends a column. */
    private static List<List<Row>> filled(List<Row> rows, double highest) {
        List<List<Row>> columns = new ArrayList<>();
        List<Row> column = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double needed = row.heightPx() + (row instanceof Heading && i + 1 < rows.size() ? rows.get(i + 1).heightPx() : 0);
            if (!column.isEmpty() && height + needed > highest) {
                columns.add(column);
                column = new ArrayList<>();
                height = 0;
            }
            column.add(row);
            height += row.heightPx();
        }
        columns.add(column);
        return columns;
    }

    double heightPx() {
        return sized(PAD_PX) + columns.stream().mapToDouble(c -> c.stream().mapToDouble(Row::heightPx).sum())
                .map(this::sized).max().orElse(0);
    }

    double widthPx() {
        return sized(PAD_PX) + columns.stream().mapToDouble(this::columnWidthPx).sum();
    }

    /** The legend on a panel, its upper left corner at {@code left}, {@code top}. */
    List<Mark> marks(double left, double top, double panelWidth, double panelHeight) {
        page.panel(left, top, panelWidth, panelHeight);
        double spare = (panelWidth - widthPx()) / columns.size();
        double x = left + sized(PAD_PX) + spare / 2;
        for (List<Row> column : columns) {
            double y = top + sized(PAD_PX) / 2;
            for (Row row : column) {
                if (row instanceof Heading words) {
                    page.words(x, y + sized(16), words.words(), heading);
                    key(words.layer(), Mark.Key.Row.HEADING, Set.of(), x, y, page.width(words.words(), heading),
                            sized(row.heightPx()));
                } else if (row instanceof Pair pair) {
                    entry(pair.left(), x, y, swatchPx(pair.left()), sized(row.heightPx()));
                    entry(pair.right(), x + leftWidthPx(column), y, swatchPx(pair.right()), sized(row.heightPx()));
                } else if (row instanceof Entry entry) {
                    entry(entry.entry(), x, y, swatchPx(entry.entry()), sized(row.heightPx()));
                }
                y += sized(row.heightPx());
            }
            x += columnWidthPx(column) + spare;
        }
        return page.marks();
    }

    private double columnWidthPx(List<Row> column) {
        double widest = 0;
        for (Row row : column) {
            if (row instanceof Heading words) {
                widest = Math.max(widest, page.width(words.words(), heading));
            } else if (row instanceof Pair pair) {
                widest = Math.max(widest, leftWidthPx(column) + halfWidthPx(pair.right()));
            } else if (row instanceof Entry entry) {
                widest = Math.max(widest, halfWidthPx(entry.entry()));
            }
        }
        return widest + sized(PAD_PX);
    }

    /** What the left halves of a column's pairs take, with a gap. */
    private double leftWidthPx(List<Row> column) {
        return column.stream().filter(Pair.class::isInstance).map(Pair.class::cast)
                .mapToDouble(pair -> halfWidthPx(pair.left())).max().orElse(0) + sized(PAD_PX);
    }

    private double halfWidthPx(LegendEntry entry) {
        double indent = entry.swatch() instanceof LegendEntry.None ? 0 : swatchPx(entry) + sized(8);
        return indent + labelWidthPx(entry);
    }

    private double labelWidthPx(LegendEntry entry) {
        return lines(entry).stream().mapToDouble(line -> page.width(line, label)).max().orElse(0);
    }

    private static List<String> lines(LegendEntry entry) {
        return List.of(entry.label().split("\n"));
    }

    /** Signs are narrow; a line needs some length to show its dashes, a box some breadth to show its colour. */
    private double swatchPx(LegendEntry entry) {
        return sized(entry.swatch() instanceof LegendEntry.Sign sign ? Math.max(SIGN_PX, sign.sizePx()) : PIECE_PX);
    }

    /** Where a pointer finds out what a row speaks of. */
    private void key(String layer, Mark.Key.Row row, Set<String> about, double x, double y, double width, double height) {
        if (!layer.isEmpty() || !about.isEmpty()) {
            page.add(new Mark.Key(Space.PAGE, Outline.of(new Rectangle2D.Double(x, y, width, height)), layer, row, about));
        }
    }

    private void entry(LegendEntry entry, double x, double top, double swatch, double height) {
        List<String> lines = lines(entry);
        double middle = top + (height - sized((lines.size() - 1) * LINE_PX)) / 2;
        double words = x + swatch + sized(8);
        if (entry.swatch() instanceof LegendEntry.Box box) {
            page.box(x, middle - sized(6), swatch, sized(12), box.style());
        } else if (entry.swatch() instanceof LegendEntry.Piece piece) {
            for (FeatureStyle style : piece.styles()) {
                page.line(x, middle, x + swatch, middle, style);
            }
            piece.bead().ifPresent(bead -> sign(bead, x + swatch / 2, middle));
        } else if (entry.swatch() instanceof LegendEntry.Sign sign) {
            sign(sign, x + swatch / 2, middle);
        } else {
            words = x;
        }
        for (int line = 0; line < lines.size(); line++) {
            page.words(words, middle + sized(4.3 + line * LINE_PX), lines.get(line), label);
        }
        key("", Mark.Key.Row.ENTRY, entry.about(), x, top, words - x + labelWidthPx(entry), height);
    }

    private void sign(LegendEntry.Sign sign, double x, double y) {
        double size = sized(sign.sizePx());
        page.add(new Mark.Symbol(Optional.empty(), Space.PAGE, x, y, sign.glyph(), size, sign.style()));
        sign.inlay().ifPresent(inlay -> {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(size, size);
            place.concatenate(inlay.within());
            page.add(new Mark.Area(Optional.empty(), Space.PAGE, Outline.of(inlay.drawing().placed(place)),
                    FeatureStyle.filled(inlay.color())));
        });
    }

    private double sized(double px) {
        return sheet.furnished(px) * type;
    }
}
