package oxus.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import oxus.scene.DrawnLayer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Mark.Place;
import oxus.scene.Space;
import oxus.style.BundledFonts;
import oxus.style.TextStyle;

/**
 * Finds room for labels: the more important first, each where it meets neither a placed label, nor a symbol, nor the
 * furniture; what finds no room is left out. The same scene always gives the same labels.
 */
public final class LabelPlacer {

    private static final double LINE_SPACING = 1.18;
    private static final double EDGE_PX = 4;

    /** Symbols up to this size are beads on a line: the name of a country may lie over them. */
    private static final double BEAD_PX = 7;

    /** How a name that is to stand in the middle of its area may give way, nearest first. */
    private static final double[][] SHIFTS_PX = {{0, 0}, {0, -14}, {0, 14}, {-22, 0}, {22, 0}, {0, -28}, {0, 28},
        {-40, -14}, {40, -14}, {-40, 14}, {40, 14}, {0, -44}, {0, 44}, {-60, 0}, {60, 0}, {-50, -34}, {50, -34},
        {-50, 34}, {50, 34}};

    /** The first of these ways to give way lead not far. */
    private static final int NEAR_SHIFTS = 7;
    /** From this priority on, names are the map: those of the republics, with their figures. */
    private static final double MUST_STAND = 1000;
    private static final double FULL_SHIFT_TYPE_PX = 15;
    /** Less opaque symbols than this may be written over. */
    private static final int FAINT_ALPHA = 128;

    private final BundledFonts fonts;

    public LabelPlacer(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A label with its place, in logical pixels of the page.
     *
     * @param text    the mark it comes from
     * @param opacity of its layer
     */
    public record PlacedLabel(Mark.Text text, List<Row> rows, Rectangle2D box, double opacity) {

        public TextStyle style() {
            return text.style();
        }

        /** One line of words: where it starts. */
        public record Row(String words, double x, double baseline) {
        }
    }

    /** The labels that find room, the most important first. */
    public List<PlacedLabel> place(MapScene scene) {
        List<Candidate> candidates = new ArrayList<>();
        List<PlacedLabel> placed = new ArrayList<>();
        Obstacles obstacles = new Obstacles(scene.widthPx(), scene.heightPx());
        Obstacles beads = new Obstacles(scene.widthPx(), scene.heightPx());
        Obstacles words = new Obstacles(scene.widthPx(), scene.heightPx());
        for (DrawnLayer drawn : scene.layers()) {
            for (Mark mark : drawn.marks()) {
                if (mark instanceof Mark.Text text) {
                    if (text.space() == Space.MAP && text.place() instanceof Place.Baseline) {
                        fixed(text, scene, drawn.opacity()).ifPresent(label -> {
                            obstacles.add(label.box());
                            words.add(label.box());
                            placed.add(label);
                        });
                    } else if (text.space() == Space.MAP) {
                        Point2D at = scene.toPage().transform(new Point2D.Double(text.x(), text.y()), null);
                        if (at.getX() > -50 && at.getY() > -50 && at.getX() < scene.widthPx() + 50
                                && at.getY() < scene.heightPx() + 50) {
                            candidates.add(new Candidate(text, at, drawn.opacity()));
                        }
                    } else {
                        obstacles.add(pageBox(text));
                        words.add(pageBox(text));
                    }
                } else if (mark instanceof Mark.Symbol symbol) {
                    Point2D at = new Point2D.Double(symbol.x(), symbol.y());
                    if (symbol.space() == Space.MAP) {
                        scene.toPage().transform(at, at);
                    }
                    double half = symbol.sizePx() / 2;
                    (symbol.sizePx() > BEAD_PX && !faint(symbol) ? obstacles : beads)
                            .add(new Rectangle2D.Double(at.getX() - half, at.getY() - half, 2 * half, 2 * half));
                } else if (mark instanceof Mark.Area area && area.space() == Space.PAGE) {
                    obstacles.add(area.shape().bounds());
                    words.add(area.shape().bounds());
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.text.priority())
                .thenComparing(c -> c.text.words())
                .thenComparingDouble(c -> c.text.x()));
        for (Candidate candidate : candidates) {
            findRoom(candidate, obstacles, beads, words).ifPresent(label -> {
                obstacles.add(label.box());
                words.add(label.box());
                placed.add(label);
            });
        }
        return placed;
    }

    private static boolean faint(Mark.Symbol symbol) {
        return symbol.style().line().filter(line -> line.color().getAlpha() < FAINT_ALPHA).isPresent();
    }

    private Optional<PlacedLabel> findRoom(Candidate candidate, Obstacles obstacles, Obstacles beads, Obstacles words) {
        Mark.Text text = candidate.text;
        String[] rows = text.words().split("\n");
        double width = widest(rows, text);
        double size = text.style().sizePx();
        double height = size * LINE_SPACING * (rows.length - 1) + size;
        List<double[]> corners = corners(text, candidate.at, width, height);
        int near = text.priority() >= MUST_STAND ? Math.min(NEAR_SHIFTS, corners.size()) : corners.size();
        Predicate<Rectangle2D> room = box -> obstacles.free(box, EDGE_PX)
                && (text.place() instanceof Place.Centred || beads.free(box, EDGE_PX));
        return first(corners.subList(0, near), width, height, room)
                // Rather over a symbol than in the next country.
                .or(() -> first(corners.subList(0, near), width, height,
                        box -> text.priority() >= MUST_STAND && words.free(box, EDGE_PX)))
                .or(() -> first(corners.subList(near, corners.size()), width, height, room))
                .map(corner -> {
                    Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], width, height);
                    return new PlacedLabel(text, rows(rows, text, box, corner[2]), box, candidate.opacity);
                });
    }

    private double widest(String[] rows, Mark.Text text) {
        double width = 0;
        for (String row : rows) {
            width = Math.max(width, fonts.widthPx(row, text.style()));
        }
        return width;
    }

    private static Optional<double[]> first(List<double[]> corners, double width, double height, Predicate<Rectangle2D> room) {
        return corners.stream().filter(c -> room.test(new Rectangle2D.Double(c[0], c[1], width, height))).findFirst();
    }

    /** Left and top of each place to try, best first, and how the rows are aligned: 0 left, 0.5 middle, 1 right. */
    private static List<double[]> corners(Mark.Text text, Point2D at, double width, double height) {
        double x = at.getX();
        double y = at.getY();
        if (text.place() instanceof Place.Beside beside) {
            List<double[]> corners = new ArrayList<>(around(x, y, beside.radiusPx() + 2.5, width, height));
            corners.addAll(around(x, y, beside.radiusPx() + 10, width, height));
            return corners;
        }
        List<double[]> corners = new ArrayList<>();
        // Small words stand on small maps, where the same way leads into the next country.
        double part = text.priority() >= MUST_STAND ? Math.min(1, text.style().sizePx() / FULL_SHIFT_TYPE_PX) : 1;
        for (double[] shift : SHIFTS_PX) {
            corners.add(new double[] {x - width / 2 + shift[0] * part, y - height / 2 + shift[1] * part, 0.5});
        }
        return corners;
    }

    private static List<double[]> around(double x, double y, double r, double width, double height) {
        double d = r * 0.75;
        return List.of(
                new double[] {x + r, y - height / 2, 0},
                new double[] {x - r - width, y - height / 2, 1},
                new double[] {x + d, y - d - height, 0},
                new double[] {x + d, y + d, 0},
                new double[] {x - d - width, y - d - height, 1},
                new double[] {x - d - width, y + d, 1},
                new double[] {x - width / 2, y - r - height, 0.5},
                new double[] {x - width / 2, y + r, 0.5});
    }

    private List<PlacedLabel.Row> rows(String[] words, Mark.Text text, Rectangle2D box, double alignment) {
        List<PlacedLabel.Row> rows = new ArrayList<>();
        double size = text.style().sizePx();
        double cap = fonts.capHeightPx(text.style());
        for (int i = 0; i < words.length; i++) {
            double slack = box.getWidth() - fonts.widthPx(words[i], text.style());
            double baseline = box.getMinY() + (size + cap) / 2 + i * size * LINE_SPACING;
            rows.add(new PlacedLabel.Row(words[i], box.getMinX() + slack * alignment, baseline));
        }
        return rows;
    }

    /** Words on the map that stand where they are told to, such as the lettering of a tag. */
    private Optional<PlacedLabel> fixed(Mark.Text text, MapScene scene, double opacity) {
        Point2D at = scene.toPage().transform(new Point2D.Double(text.x(), text.y()), null);
        if (at.getX() < -200 || at.getY() < -50 || at.getX() > scene.widthPx() + 200 || at.getY() > scene.heightPx() + 50) {
            return Optional.empty();
        }
        Mark.Text onPage = new Mark.Text(text.subject(), Space.PAGE, at.getX(), at.getY(), text.words(), text.style(),
                text.place(), text.priority());
        Rectangle2D box = pageBox(onPage);
        return Optional.of(new PlacedLabel(text,
                List.of(new PlacedLabel.Row(text.words(), box.getMinX(), box.getMaxY())), box, opacity));
    }

    private Rectangle2D pageBox(Mark.Text text) {
        double width = fonts.widthPx(text.words(), text.style());
        double cap = fonts.capHeightPx(text.style());
        return new Rectangle2D.Double(PageWords.left(text, width), PageWords.baseline(text, cap) - cap, width, cap);
    }

    private record Candidate(Mark.Text text, Point2D at, double opacity) {
    }
}
