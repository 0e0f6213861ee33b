package oxus.scene;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/**
 * One thing on a map, ready to be drawn: shape, style, and what it is about. The screen, every file format, the pointer,
 * the legend's counts and the source line all read the same marks.
 */
public sealed interface Mark {

    /** What the mark is about; nothing for pure ground and furniture. */
    Optional<Subject> subject();

    /** The plane of the mark's coordinates. */
    Space space();

    /** A filled shape. */
    record Area(Optional<Subject> subject, Space space, Outline shape, FeatureStyle style) implements Mark {
    }

    /** A line. */
    record Stroke(Optional<Subject> subject, Space space, Outline shape, FeatureStyle style) implements Mark {
    }

    /**
     * A glyph at a point. Its size never follows the zoom.
     *
     * @param x      in the plane of {@code space}
     * @param y      in the plane of {@code space}
     * @param sizePx logical pixels across
     */
    record Symbol(Optional<Subject> subject, Space space, double x, double y, Glyph glyph, double sizePx,
                  FeatureStyle style) implements Mark {
    }

    /**
     * Many things of one look, drawn at one go: as marks of their own they would take too long. Each is still told by its own
     * subject.
     *
     * @param members bottom first
     * @param dotPx   logical pixels across those that are dots
     */
    record Crowd(Space space, List<Member> members, double dotPx, FeatureStyle style) implements Mark {

        @Override
        public Optional<Subject> subject() {
            return Optional.empty();
        }

        /** What is drawn of one subject, each as a mark of its own. */
        public List<Mark> of(String subject) {
            return members.stream().filter(member -> member.about().id().equals(subject)).map(this::alone).toList();
        }

        /** A member as a mark of its own. */
        public Mark alone(Member member) {
            Optional<Subject> about = Optional.of(member.about());
            if (member instanceof Dot dot) {
                return new Symbol(about, space, dot.x, dot.y, Glyph.CIRCLE, dotPx, style);
            }
            Outline shape = ((Piece) member).shape;
            return style.fill().isPresent() ? new Area(about, space, shape, style) : new Stroke(about, space, shape, style);
        }
    }

    /** One of a {@link Crowd}. */
    sealed interface Member {

        Subject about();
    }

    /** A round dot in the plane of its crowd. */
    record Dot(Subject about, double x, double y) implements Member {
    }

    /** A line or an area in the plane of its crowd; outer rings of areas run one way round, holes the other. */
    record Piece(Subject about, Outline shape) implements Member {
    }

    /**
     * The place of a row of the legend: it is not drawn, it tells a pointer what the row speaks of.
     *
     * @param layer id of the layer that the row explains; empty for the ground
     * @param row   whether it names the layer or explains a sign
     * @param about ids of what the row speaks of; empty for a layer's name and for what is said of no single thing
     */
    record Key(Space space, Outline shape, String layer, Row row, Set<String> about) implements Mark {

        /** What a row of the legend is. */
        public enum Row { HEADING, ENTRY }

        /** Whether it names a layer. */
        public boolean heading() {
            return row == Row.HEADING && !layer.isEmpty();
        }

        @Override
        public Optional<Subject> subject() {
            return Optional.empty();
        }
    }

    /**
     * Words. On the page they stand where they are told to; on the map they are labels, which give way to each other.
     *
     * @param x        in the plane of {@code space}
     * @param y        in the plane of {@code space}, of the baseline or the middle, as {@code place} says
     * @param place    where the words stand to their point
     * @param priority of labels: the higher is placed first; page words ignore it
     */
    record Text(Optional<Subject> subject, Space space, double x, double y, String words, TextStyle style,
                Place place, double priority) implements Mark {
    }

    /** Where words stand to their point. */
    sealed interface Place {

        /** The line of words begins, is centred or ends at the point; the point is on the baseline. */
        enum Baseline implements Place { START, MIDDLE, END }

        /**
         * Centred on the point in both directions, or where that is not on the page on another one.
         *
         * @param others the best first
         */
        record Centred(List<Point2D> others) implements Place {

            public Centred {
                others = List.copyOf(others);
            }

            public Centred() {
                this(List.of());
            }
        }

        /**
         * Centred on the point, or where that is not on the page on another one; all of the words on the ground of a shape.
         *
         * @param others the best first
         */
        record Within(Outline ground, List<Point2D> others) implements Place {

            public Within {
                others = List.copyOf(others);
            }
        }

        /** Beside a symbol of this radius, on whichever side is free. */
        record Beside(double radiusPx) implements Place {
        }

        /**
         * Written in one line along one of these ways over the ground, or else in its rows beside the point.
         *
         * @param ways  the best first; each is points of map space, in the direction of reading, about as long as the words
         * @param gapPx how far above the way the words stand
         */
        record Along(List<List<Point2D>> ways, double gapPx) implements Place {

            public Along {
                ways = List.copyOf(ways);
            }
        }
    }
}
