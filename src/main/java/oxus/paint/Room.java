package oxus.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import oxus.paint.LabelPlacer.PlacedLabel;

/** What labels must not touch: signs, beads of lines, and each other. */
final class Room {

    /** The same words are not written again this near. */
    private static final double APART_PX = 240;

    private final Obstacles signs;
    private final Obstacles beads;
    private final Obstacles words;
    private final Map<String, List<Rectangle2D>> byWords = new HashMap<>();

    Room(double widthPx, double heightPx) {
        signs = new Obstacles(widthPx, heightPx);
        beads = new Obstacles(widthPx, heightPx);
        words = new Obstacles(widthPx, heightPx);
    }

    void addSign(Rectangle2D box) {
        signs.add(box);
    }

    void addBead(Rectangle2D box) {
        beads.add(box);
    }

    void addWords(Rectangle2D box) {
        words.add(box);
    }

    void take(PlacedLabel label) {
        label.boxes().forEach(words::add);
        byWords.computeIfAbsent(oneLine(label.text().words()), key -> new ArrayList<>()).add(label.box());
    }

    /** Whether nothing lies there at all. */
    boolean free(List<Rectangle2D> boxes) {
        return overBeads(boxes) && boxes.stream().allMatch(beads::clear);
    }

    /** Whether nothing lies there but beads. */
    boolean overBeads(List<Rectangle2D> boxes) {
        return overSigns(boxes) && boxes.stream().allMatch(signs::clear);
    }

    /** Whether no words lie there. */
    boolean overSigns(List<Rectangle2D> boxes) {
        return boxes.stream().allMatch(words::clear);
    }

    /** Whether the same words stand nearby already. */
    boolean repeats(String said, Rectangle2D box) {
        return byWords.getOrDefault(oneLine(said), List.of()).stream().anyMatch(other -> Math.hypot(
                other.getCenterX() - box.getCenterX(), other.getCenterY() - box.getCenterY()) < APART_PX);
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ');
    }
}
