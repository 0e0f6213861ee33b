package oxus.scene;

import java.awt.geom.Rectangle2D;
import java.util.List;

import oxus.time.Moment;

/** What a map's moment is held against. */
public sealed interface Comparison {

    static Comparison none() {
        return new None();
    }

    /** How many maps stand on the page. */
    default int maps() {
        return 1;
    }

    /** Whether the maps of another comparison stand on a page as those of this one do. */
    default boolean isArrangedLike(Comparison other) {
        return maps() == other.maps() && this instanceof Swipe == other instanceof Swipe;
    }

    /** Nothing: one map of one moment. */
    record None() implements Comparison {
    }

    /**
     * Several moments on one page, seen from the same place: two beside each other, four in two rows.
     *
     * @param moments two to four, in the order they are shown; the request's own moment stands aside for them
     */
    record Beside(List<Moment> moments) implements Comparison {

        public static final int MOST = 4;

        public Beside {
            moments = List.copyOf(moments);
            if (moments.size() < 2 || moments.size() > MOST) {
                throw new IllegalArgumentException("two to four moments can be compared, not " + moments.size());
            }
        }

        @Override
        public int maps() {
            return moments.size();
        }
    }

    /**
     * Another moment and the request's own over one another on one map: left of a bar the other, right of it the own.
     *
     * @param left the other moment
     * @param bar  where the bar stands: 0 at the page's left edge, 1 at its right
     */
    record Swipe(Moment left, double bar) implements Comparison {

        private static final double GAP_PX = 3;

        public Swipe {
            if (!(bar >= 0 && bar <= 1)) {
                throw new IllegalArgumentException("the bar stands between 0 and 1, not at " + bar);
            }
        }

        @Override
        public int maps() {
            return 2;
        }

        public Swipe withBar(double other) {
            return new Swipe(left, other);
        }

        /**
         * What each side has of a page, in logical pixels; they end on whole device pixels, a narrow gap between them.
         *
         * @param scale device pixels per logical pixel
         */
        public List<Rectangle2D> sides(double widthPx, double heightPx, double scale) {
            double end = Math.max(0, Math.floor((bar * widthPx - GAP_PX / 2) * scale) / scale);
            double start = Math.min(widthPx, end + Math.ceil(GAP_PX * scale) / scale);
            return List.of(new Rectangle2D.Double(0, 0, end, heightPx),
                    new Rectangle2D.Double(start, 0, widthPx - start, heightPx));
        }
    }

    /**
     * What changed from an earlier moment to the request's own: figures by how much, facilities and routes opened, closed or
     * unchanged.
     */
    record Difference(Moment earlier) implements Comparison {
    }
}
