package oxus.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.Indicator;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/**
 * What the signs mean: only what is on the map, drawn with the map's own styles. It never overflows: too many lines for
 * one column make two, and if these are too many, smaller type.
 */
final class Legend implements Layer {

    private static final double SWATCH_PX = 30;
    private static final double ROW_PX = 18;
    private static final double HEADING_PX = 23;
    private static final double SMALLEST_TYPE = 0.55;

    @Override
    public String id() {
        return "legend";
    }

    @Override
    public String title() {
        return "Legend";
    }

    @Override
    public Group group() {
        return Group.FURNITURE;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Section> sections = sections(sheet);
        if (sections.isEmpty()) {
            return List.of();
        }
        double bottom = SourceLine.topPx(sheet) - Margins.of(sheet) * 0.6;
        double roomHigh = bottom - TitleRoom.bottomPx(sheet);
        double roomWide = sheet.request().widthPx() * 0.46;
        for (double type = 1; type > SMALLEST_TYPE; type -= 0.09) {
            for (int columns = 1; columns <= 2; columns++) {
                Layout layout = new Layout(sheet, sections, type, columns);
                boolean modest = columns == 1 ? layout.height() <= roomHigh * 0.8 : layout.height() <= roomHigh;
                if (modest && layout.width() <= roomWide) {
                    return layout.marks(bottom);
                }
            }
        }
        return new Layout(sheet, sections, SMALLEST_TYPE, 2).marks(bottom);
    }

    private static List<Section> sections(Sheet sheet) {
        List<Section> sections = new ArrayList<>();
        List<DrawnLayer> drawn = sheet.drawn();
        for (int i = drawn.size() - 1; i >= 0; i--) {
            Layer layer = drawn.get(i).layer();
            List<LegendEntry> entries = layer.legend(sheet);
            if (!entries.isEmpty() && layer.group() == Group.FACTS) {
                sections.add(new Section(heading(layer, sheet), entries));
            }
        }
        List<LegendEntry> ground = drawn.stream().filter(d -> d.layer().group() == Group.GROUND)
                .flatMap(d -> d.layer().legend(sheet).stream()).toList();
        if (!ground.isEmpty()) {
            sections.add(new Section("Base map", ground));
        }
        return sections;
    }

    private static String heading(Layer layer, Sheet sheet) {
        return layer.id().equals("debt") ? Debt.indicator(sheet).map(Indicator::label).orElse(layer.title())
                : layer.title();
    }

    private record Section(String heading, List<LegendEntry> entries) {

        double heightPx() {
            return HEADING_PX + ROW_PX * entries.size();
        }
    }

    /** Sections in one or two columns, at a part of the usual type size. */
    private static final class Layout {

        private final Sheet sheet;
        private final Page page;
        private final double type;
        private final List<List<Section>> columns = new ArrayList<>();
        private final TextStyle heading;
        private final TextStyle label;

        Layout(Sheet sheet, List<Section> sections, double type, int count) {
            this.sheet = sheet;
            this.page = new Page(sheet);
            this.type = type;
            heading = page.text(12.5 * type).bold();
            label = page.text(12 * type);
            double total = sections.stream().mapToDouble(Section::heightPx).sum();
            columns.add(new ArrayList<>());
            double filled = 0;
            for (Section section : sections) {
                boolean turn = columns.size() < count && filled > 0
                        && filled + section.heightPx() / 2 > total * columns.size() / count;
                if (turn) {
                    columns.add(new ArrayList<>());
                }
                columns.get(columns.size() - 1).add(section);
                filled += section.heightPx();
            }
        }

        double height() {
            return sized(10) + columns.stream().mapToDouble(c -> c.stream().mapToDouble(Section::heightPx).sum())
                    .map(this::sized).max().orElse(0);
        }

        double width() {
            return sized(12) + columns.stream().mapToDouble(this::columnWidth).sum();
        }

        private double columnWidth(List<Section> column) {
            double widest = 0;
            for (Section section : column) {
                widest = Math.max(widest, page.width(section.heading(), heading));
                for (LegendEntry entry : section.entries()) {
                    double indent = entry.swatch() instanceof LegendEntry.None ? 0 : sized(SWATCH_PX + 8);
                    widest = Math.max(widest, indent + page.width(entry.label(), label));
                }
            }
            return widest + sized(14);
        }

        List<Mark> marks(double bottom) {
            double left = Margins.of(sheet);
            double top = bottom - height();
            page.panel(left, top, width(), height());
            double x = left + sized(12);
            for (List<Section> column : columns) {
                double y = top + sized(4);
                for (Section section : column) {
                    y += sized(HEADING_PX);
                    page.words(x, y - sized(6), section.heading(), heading);
                    for (LegendEntry entry : section.entries()) {
                        row(entry, x, y);
                        y += sized(ROW_PX);
                    }
                }
                x += columnWidth(column);
            }
            return page.marks();
        }

        private void row(LegendEntry entry, double x, double top) {
            double middle = top + sized(ROW_PX) / 2;
            double swatch = sized(SWATCH_PX);
            double words = x + swatch + sized(8);
            if (entry.swatch() instanceof LegendEntry.Box box) {
                page.box(x, middle - sized(6), swatch, sized(12), box.style());
            } else if (entry.swatch() instanceof LegendEntry.Piece piece) {
                for (FeatureStyle style : piece.styles()) {
                    page.line(x, middle, x + swatch, middle, style);
                }
                piece.bead().ifPresent(bead -> page.add(new Mark.Symbol(Optional.empty(), Space.PAGE, x + swatch / 2,
                        middle, bead.glyph(), sized(bead.sizePx()), bead.style())));
            } else if (entry.swatch() instanceof LegendEntry.Sign sign) {
                page.add(new Mark.Symbol(Optional.empty(), Space.PAGE, x + swatch / 2, middle, sign.glyph(),
                        sized(sign.sizePx()), sign.style()));
            } else {
                words = x;
            }
            page.words(words, middle + sized(4.3), entry.label(), label);
        }

        private double sized(double px) {
            return page.sized(px) * type;
        }
    }
}
