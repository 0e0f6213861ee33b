package oxus.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
 *
 * <p>Two maps of which one is a little farther on give the labels that both have the same place: room is shared out on the
 * ground, as if the page had no edge and nothing lay on it, among all that lies on the page or a little beyond it. Only
 * what the edge or the furniture then cuts is given another place, in what the others leave.
 */
public final class LabelPlacer {

    private static final double EDGE_PX = 4;
    /** So far beyond the page labels take part. Layers give marks as far. */
    private static final double BEYOND_PX = 220;

    /** Symbols up to this size are beads on a line: the name of a country may lie over them. */
    private static final double BEAD_PX = 7;
    /** From this priority on, names are the map: those of countries. They are given their place on the page at once. */
    private static final double MUST_BE_SEEN = 900;
    /** Less opaque symbols than this may be written over. */
    private static final int FAINT_ALPHA = 128;

    private final BundledFonts fonts;
    private final Spots spots;

    public LabelPlacer(BundledFonts fonts) {
        this.fonts = fonts;
        this.spots = new Spots(fonts);
    }

    /**
     * A label with its place, in logical pixels of the page.
     *
     * @param text    the mark it comes from
     * @param rows    its words where they stand straight
     * @param letters its letters where they follow a line
     * @param boxes   what it takes, within {@code box}
     * @param opacity of its layer
     */
    public record PlacedLabel(Mark.Text text, List<Row> rows, List<Letter> letters, List<Rectangle2D> boxes,
                              Rectangle2D box, double opacity) {

        public TextStyle style() {
            return text.style();
        }

        /** One line of words: where it starts. */
        public record Row(String words, double x, double baseline) {
        }

        /**
         * One letter: where its baseline starts.
         *
         * @param angle by which it is turned, in radians clockwise
         */
        public record Letter(String letter, double x, double y, double angle) {
        }
    }

    /** The labels that find room. */
    public List<PlacedLabel> place(MapScene scene) {
        return new Placing(scene).labels();
    }

    /** One scene's labels on their way to their places. */
    private final class Placing {

        private final MapScene scene;
        private final AffineTransform toGround;
        private final Obstacles furniture;
        /** What there is on the ground, whatever the page shows of it; and what there is on the page. */
        private final Room ground;
        private final Room page;
        private final List<Candidate> candidates = new ArrayList<>();
        private final List<PlacedLabel> placed = new ArrayList<>();

        Placing(MapScene scene) {
            this.scene = scene;
            this.toGround = inverse(scene.toPage());
            this.furniture = new Obstacles(scene.widthPx(), scene.heightPx());
            this.ground = new Room(scene.widthPx(), scene.heightPx());
            this.page = new Room(scene.widthPx(), scene.heightPx());
            for (DrawnLayer drawn : scene.layers()) {
                drawn.marks().forEach(mark -> consider(mark, drawn.opacity()));
            }
            candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.text.priority())
                    .thenComparing(c -> c.text.words())
                    .thenComparingDouble(c -> c.text.x())
                    .thenComparingDouble(c -> c.text.y()));
        }

        List<PlacedLabel> labels() {
            List<Candidate> cut = new ArrayList<>();
            for (Candidate candidate : candidates) {
                if (candidate.text.priority() >= MUST_BE_SEEN) {
                    mostSeen(candidate).ifPresent(label -> {
                        ground.take(label);
                        keep(label);
                    });
                } else {
                    first(candidate, spot -> ground.free(spot.boxes()), ground).ifPresent(label -> {
                        ground.take(label);
                        if (onPage(label.box())) {
                            keep(label);
                        } else {
                            cut.add(candidate);
                        }
                    });
                }
            }
            for (Candidate candidate : cut) {
                instead(candidate).ifPresent(this::keep);
            }
            return placed;
        }

        /** Another place for what the edge or the furniture cuts. */
        private Optional<PlacedLabel> instead(Candidate candidate) {
            if (candidate.standsInItsArea()) {
                return groups(candidate).map(group -> first(group, candidate, spot -> ground.free(spot.boxes()), page))
                        .flatMap(Optional::stream).filter(spot -> onPage(spot.box()) && page.free(spot.boxes()))
                        .findFirst().map(spot -> spot.label(candidate.text, candidate.opacity));
            }
            return first(candidate, spot -> onPage(spot.box()) && page.free(spot.boxes()), page)
                    .filter(label -> candidate.isOnPage(scene));
        }

        private void keep(PlacedLabel label) {
            page.take(label);
            placed.add(label);
        }

        /**
         * Rather over a symbol than where the next country is; of a republic, rather anywhere on its ground than off it, and
         * where its ground is too small for the words, rather over its border than nowhere.
         */
        private Optional<PlacedLabel> mostSeen(Candidate candidate) {
            Predicate<Spots.Spot> near = spot -> spot.near() && onItsGround(candidate.text, spot.box());
            return groups(candidate).map(group -> first(group, candidate, spot -> near.test(spot) && page.overBeads(spot.boxes()), page)
                            .or(() -> first(group, candidate, spot -> near.test(spot) && page.overSigns(spot.boxes()), page)))
                    .flatMap(Optional::stream).filter(spot -> onPage(spot.box())).findFirst()
                    .map(spot -> spot.label(candidate.text, candidate.opacity))
                    .or(() -> first(candidate, spot -> onPage(spot.box()) && onItsGround(candidate.text, spot.box())
                            && page.overSigns(spot.boxes()), page))
                    .or(() -> first(candidate, spot -> spot.near() && onPage(spot.box()) && page.overSigns(spot.boxes()), page));
        }

        private boolean onItsGround(Mark.Text text, Rectangle2D box) {
            return !(text.place() instanceof Place.Within within)
                    || within.ground().path().contains(toGround.createTransformedShape(box).getBounds2D());
        }

        private Optional<PlacedLabel> first(Candidate candidate, Predicate<Spots.Spot> fits, Room among) {
            return groups(candidate).map(group -> first(group, candidate, fits, among)).flatMap(Optional::stream).findFirst()
                    .map(spot -> spot.label(candidate.text, candidate.opacity));
        }

        private Optional<Spots.Spot> first(Supplier<Stream<Spots.Spot>> group, Candidate candidate, Predicate<Spots.Spot> fits, Room among) {
            return group.get().filter(fits).filter(spot -> !among.repeats(candidate.text.words(), spot.box())).findFirst();
        }

        private Stream<Supplier<Stream<Spots.Spot>>> groups(Candidate candidate) {
            return spots.of(candidate.text, candidate.at, scene.toPage());
        }

        private boolean onPage(Rectangle2D box) {
            return box.getMinX() >= EDGE_PX && box.getMinY() >= EDGE_PX && box.getMaxX() <= scene.widthPx() - EDGE_PX
                    && box.getMaxY() <= scene.heightPx() - EDGE_PX && furniture.clear(box);
        }

        private void consider(Mark mark, double opacity) {
            if (mark instanceof Mark.Text text && text.space() == Space.PAGE) {
                furniture.add(spots.onPage(text, new Point2D.Double(text.x(), text.y())));
            } else if (mark instanceof Mark.Text text) {
                Point2D at = scene.toPage().transform(new Point2D.Double(text.x(), text.y()), null);
                if (near(at) && text.place() instanceof Place.Baseline) {
                    PlacedLabel label = fixed(text, at, opacity);
                    ground.take(label);
                    keep(label);
                } else if (near(at)) {
                    candidates.add(new Candidate(text, at, opacity));
                }
            } else if (mark instanceof Mark.Symbol symbol) {
                Rectangle2D box = box(symbol);
                boolean bead = symbol.sizePx() <= BEAD_PX || faint(symbol);
                for (Room room : List.of(ground, page)) {
                    if (bead) {
                        room.addBead(box);
                    } else {
                        room.addSign(box);
                    }
                }
            } else if (mark instanceof Mark.Area area && area.space() == Space.PAGE) {
                furniture.add(area.shape().bounds());
            }
        }

        private boolean near(Point2D at) {
            return at.getX() > -BEYOND_PX && at.getY() > -BEYOND_PX && at.getX() < scene.widthPx() + BEYOND_PX
                    && at.getY() < scene.heightPx() + BEYOND_PX;
        }

        private Rectangle2D box(Mark.Symbol symbol) {
            Point2D at = new Point2D.Double(symbol.x(), symbol.y());
            if (symbol.space() == Space.MAP) {
                scene.toPage().transform(at, at);
            }
            double half = symbol.sizePx() / 2;
            return new Rectangle2D.Double(at.getX() - half, at.getY() - half, 2 * half, 2 * half);
        }

        /** Words on the map that stand where they are told to, such as the lettering of a tag. */
        private PlacedLabel fixed(Mark.Text text, Point2D at, double opacity) {
            Rectangle2D box = spots.onPage(text, at);
            return new PlacedLabel(text, List.of(new PlacedLabel.Row(text.words(), box.getMinX(), box.getMaxY())), List.of(),
                    List.of(box), box, opacity);
        }
    }

    private static boolean faint(Mark.Symbol symbol) {
        return symbol.style().line().filter(line -> line.color().getAlpha() < FAINT_ALPHA).isPresent();
    }

    private static AffineTransform inverse(AffineTransform toPage) {
        try {
            return toPage.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("a scene whose page shows no ground", e);
        }
    }

    private record Candidate(Mark.Text text, Point2D at, double opacity) {

        boolean standsInItsArea() {
            return text.place() instanceof Place.Centred || text.place() instanceof Place.Within;
        }

        boolean isOnPage(MapScene scene) {
            return text.place() instanceof Place.Along
                    || at.getX() >= 0 && at.getY() >= 0 && at.getX() <= scene.widthPx() && at.getY() <= scene.heightPx();
        }
    }
}
