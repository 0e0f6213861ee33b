package oxus.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

import oxus.scene.Outline;
import oxus.scene.Space;
import oxus.style.Line;

/** What a scene is drawn on: the pixels of a picture, or whatever else Java2D can draw on. */
interface Canvas {

    /** How much of what is drawn from now on lets through, 0 to 1. */
    void opacity(double opacity);

    /** Fills all that is drawn on, as the ground of everything. */
    void clear(Color color);

    void fill(Outline shape, Space space, Color color);

    /** Slanting lines; {@code dashPx} gives their distance. They hang on the map, so that they do not swim while it moves. */
    void hatch(Outline shape, Space space, Line line);

    void stroke(Outline shape, Space space, Line line);

    /** Fills areas that run the same way round as if they were one: where they overlap the colour lies once. */
    void fillTogether(List<Outline> shapes, Space space, Color color);

    /** Draws lines as if they were one: where they cross the colour lies once. */
    void strokeTogether(List<Outline> shapes, Space space, Line line);

    /** Lays small pixels that are drawn already, their middle at a device pixel. */
    void stamp(Stamp stamp, int x, int y);

    /** From a plane to device pixels. */
    AffineTransform toDevice(Space space);

    /** The part of a plane that is drawn on. */
    Rectangle2D seen(Space space);

    /** For words: graphics whose unit is a logical pixel of the page. */
    Graphics2D page();

    /** Lengths in the plane that a logical pixel covers. */
    double unitsPerPx(Space space);

    /** How far apart a hatch's lines are, in logical pixels. */
    static double hatchSpacingPx(Line line) {
        return line.dashPx().isEmpty() ? 7 : line.dashPx().get(0);
    }
}
