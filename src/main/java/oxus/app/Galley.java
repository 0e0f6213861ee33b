package oxus.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column of words and charts that is set piece by piece: first what is above the fold, then a little with each frame, so
 * that the map goes on moving meanwhile. What the next content says again stays as it is: while the year is dragged a card
 * of forty lines changes in one or two of them.
 */
class Galley extends VBox {

    /**
     * A part that is set in one go.
     *
     * @param said  what it says; what was said before is not set again
     * @param lines how much work it is, counted in lines of words
     */
    record Piece(Object said, int lines, Supplier<Node> build) {
    }

    private static final int LINES_AT_ONCE = 20;
    private static final int LINES_A_FRAME = 6;

    private final AnimationTimer later = new AnimationTimer() {
        @Override
        public void handle(long now) {
            set(LINES_A_FRAME);
        }
    };
    private List<Piece> pieces = List.of();
    private Map<Object, Node> done = new HashMap<>();

    /** Takes new content; two pieces that say the same are set once. */
    final void set(List<Piece> content) {
        pieces = content;
        Map<Object, Node> kept = new HashMap<>();
        content.forEach(piece -> node(piece).ifPresent(node -> kept.put(piece.said(), node)));
        done = kept;
        set(LINES_AT_ONCE);
    }

    /** The node that says this, when it is set. */
    final Optional<Node> saying(Object said) {
        return Optional.ofNullable(done.get(said));
    }

    private Optional<Node> node(Piece piece) {
        return saying(piece.said());
    }

    private void set(int lines) {
        int made = 0;
        boolean ready = true;
        for (Piece piece : pieces) {
            if (node(piece).isEmpty() && made < lines) {
                done.put(piece.said(), piece.build().get());
                made += piece.lines();
            }
            ready &= node(piece).isPresent();
        }
        replace(pieces.stream().flatMap(piece -> node(piece).stream()).distinct().toList());
        if (ready) {
            later.stop();
        } else {
            later.start();
        }
    }

    /** Puts in what is new and leaves alone what stays: a node that leaves its parent is styled anew. */
    private void replace(List<Node> nodes) {
        List<Node> children = getChildren();
        children.removeIf(child -> !nodes.contains(child));
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i >= children.size() || children.get(i) != node) {
                children.remove(node);
                children.add(i, node);
            }
        }
    }
}
