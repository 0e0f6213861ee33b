package oxus.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.Mark;
import oxus.scene.Mark.Place;
import oxus.style.BundledFonts;

/** The places to try for a label, the best first. They depend on nothing but the label and its point. */
final class Spots {

    private static final double LINE_SPACING = 1.18;

    /** How a name that is to stand in the middle of its area may give way, nearest first. */
    private static final double[][] SHIFTS_PX = {{0, 0}, {0, -14}, {0, 14}, {-22, 0}, {22, 0}, {0, -28}, {0, 28},
        {-40, -14}, {40, -14}, {-40, 14}, {40, 14}, {0, -44}, {0, 44}, {-60, 0}, {60, 0}, {-50, -34}, {50, -34},
        {-50, 34}, {50, 34}};

    /** The first of these ways to give way lead not far. */
    private static final int NEAR_SHIFTS = 7;
    /** Small words stand on small maps, where the same way leads farther. */
    private static final double FULL_SHIFT_TYPE_PX = 15;

    private final BundledFonts fonts;
    private final CurvedWords curved;

    Spots(BundledFonts fonts) {
        this.fonts = fonts;
        this.curved = new CurvedWords(fonts);
    }

    /** A place to try. */
    interface Spot {

        /** All of it, in logical pixels of the page. */
        Rectangle2D box();

        /** What it takes of that. */
        List<Rectangle2D> boxes();

        /** Whether it is as near to the label's point as can be wished. */
        boolean near();

        PlacedLabel label(Mark.Text text, double opacity);
    }

    /**
     * The places to try, in groups. Of a group for a name that stands in its area only one place counts, the first that is
     * free on the ground: where it is not on the page, the next group's turn comes.
     */
    Stream<Supplier<Stream<Spot>>> of(Mark.Text text, Point2D at, AffineTransform toPage) {
        if (text.place() instanceof Place.Along along) {
            return Stream.of(() -> Stream.concat(along.ways().stream().map(way -> along(text, way, along.gapPx(), toPage)),
                    beside(text, at, along.gapPx())));
        }
        if (text.place() instanceof Place.Beside beside) {
            return Stream.of(() -> beside(text, at, beside.radiusPx()));
        }
        List<String> rows = List.of(text.words().split("\n"));
        double width = rows.stream().mapToDouble(row -> fonts.widthPx(row, text.style())).max().orElse(0);
        double size = text.style().sizePx();
        double height = size * LINE_SPACING * (rows.size() - 1) + size;
        double part = text.place() instanceof Place.Within ? Math.min(1, size / FULL_SHIFT_TYPE_PX) : 1;
        Stream<Point2D> others = others(text.place()).stream().map(other -> toPage.transform(other, null));
        return Stream.concat(Stream.of(at), others).map(stand -> () -> shifted(rows, stand, width, height, part));
    }

    private Stream<Spot> beside(Mark.Text text, Point2D at, double radiusPx) {
        List<String> rows = List.of(text.words().split("\n"));
        double width = rows.stream().mapToDouble(row -> fonts.widthPx(row, text.style())).max().orElse(0);
        double height = text.style().sizePx() * (LINE_SPACING * (rows.size() - 1) + 1);
        return Stream.of(2.5, 10.0).flatMap(gap -> around(at, radiusPx + gap, width, height))
                .map(corner -> straight(rows, corner, width, height, true));
    }

    private static List<Point2D> others(Place place) {
        return place instanceof Place.Within within ? within.others()
                : place instanceof Place.Centred centred ? centred.others() : List.of();
    }

    private Stream<Spot> shifted(List<String> rows, Point2D stand, double width, double height, double part) {
        return IntStream.range(0, SHIFTS_PX.length).mapToObj(i -> straight(rows, new double[] {
            stand.getX() - width / 2 + SHIFTS_PX[i][0] * part, stand.getY() - height / 2 + SHIFTS_PX[i][1] * part, 0.5},
                width, height, i < NEAR_SHIFTS));
    }

    /** The box of words that stand where they are told to. */
    Rectangle2D onPage(Mark.Text text, Point2D at) {
        Mark.Text there = new Mark.Text(text.subject(), text.space(), at.getX(), at.getY(), text.words(), text.style(),
                text.place(), text.priority());
        double width = fonts.widthPx(text.words(), text.style());
        double cap = fonts.capHeightPx(text.style());
        return new Rectangle2D.Double(PageWords.left(there, width), PageWords.baseline(there, cap) - cap, width, cap);
    }

    /** Left and top of each place around a symbol, and how the rows are aligned: 0 left, 0.5 middle, 1 right. */
    private static Stream<double[]> around(Point2D at, double r, double width, double height) {
        double x = at.getX();
        double y = at.getY();
        double d = r * 0.75;
        return Stream.of(
                new double[] {x + r, y - height / 2, 0},
                new double[] {x - r - width, y - height / 2, 1},
                new double[] {x + d, y - d - height, 0},
                new double[] {x + d, y + d, 0},
                new double[] {x - d - width, y - d - height, 1},
                new double[] {x - d - width, y + d, 1},
                new double[] {x - width / 2, y - r - height, 0.5},
                new double[] {x - width / 2, y + r, 0.5});
    }

    private Spot straight(List<String> rows, double[] corner, double width, double height, boolean near) {
        Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], width, height);
        return new Straight(rows, box, corner[2], near);
    }

    private final class Straight implements Spot {

        private final List<String> rows;
        private final Rectangle2D box;
        private final double alignment;
        private final boolean near;

        Straight(List<String> rows, Rectangle2D box, double alignment, boolean near) {
            this.rows = rows;
            this.box = box;
            this.alignment = alignment;
            this.near = near;
        }

        @Override
        public Rectangle2D box() {
            return box;
        }

        @Override
        public List<Rectangle2D> boxes() {
            return List.of(box);
        }

        @Override
        public boolean near() {
            return near;
        }

        @Override
        public PlacedLabel label(Mark.Text text, double opacity) {
            List<PlacedLabel.Row> set = new ArrayList<>();
            double size = text.style().sizePx();
            double cap = fonts.capHeightPx(text.style());
            for (int i = 0; i < rows.size(); i++) {
                double slack = box.getWidth() - fonts.widthPx(rows.get(i), text.style());
                double baseline = box.getMinY() + (size + cap) / 2 + i * size * LINE_SPACING;
                set.add(new PlacedLabel.Row(rows.get(i), box.getMinX() + slack * alignment, baseline));
            }
            return new PlacedLabel(text, set, List.of(), boxes(), box, opacity);
        }
    }

    private Spot along(Mark.Text text, List<Point2D> way, double gapPx, AffineTransform toPage) {
        List<Point2D> onPage = way.stream().map(point -> toPage.transform(point, null)).toList();
        return new Bent(curved.lay(text.words().replace('\n', ' '), text.style(), onPage, gapPx));
    }

    private record Bent(CurvedWords.Laid laid) implements Spot {

        @Override
        public Rectangle2D box() {
            return laid.box();
        }

        @Override
        public List<Rectangle2D> boxes() {
            return laid.boxes();
        }

        @Override
        public boolean near() {
            return true;
        }

        @Override
        public PlacedLabel label(Mark.Text text, double opacity) {
            return new PlacedLabel(text, List.of(), laid.letters(), laid.boxes(), laid.box(), opacity);
        }
    }
}
