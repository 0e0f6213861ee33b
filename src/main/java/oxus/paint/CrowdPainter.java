package oxus.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Space;

/**
 * Draws a hundred thousand things in the time of a few: areas and lines as one path, dots as copies of one dot that is cut
 * once for each of a few places within a pixel.
 */
final class CrowdPainter {

    /** A dot is placed to a quarter of a pixel. */
    private static final int PLACES = 4;

    private CrowdPainter() {
    }

    static void paint(Mark.Crowd crowd, Canvas canvas) {
        List<Outline> pieces = pieces(crowd, canvas);
        if (!pieces.isEmpty()) {
            crowd.style().fill().ifPresent(color -> canvas.fillTogether(pieces, crowd.space(), color));
            crowd.style().line().ifPresent(line -> canvas.strokeTogether(pieces, crowd.space(), line));
        }
        dots(crowd, canvas);
    }

    /** The areas or lines that reach into what is drawn on. */
    private static List<Outline> pieces(Mark.Crowd crowd, Canvas canvas) {
        double rim = (crowd.style().line().map(line -> line.widthPx()).orElse(0.0) + 1) * canvas.unitsPerPx(crowd.space());
        Rectangle2D seen = canvas.seen(crowd.space());
        List<Outline> pieces = new ArrayList<>();
        for (Mark.Member member : crowd.members()) {
            if (member instanceof Mark.Piece piece) {
                Rectangle2D box = piece.shape().bounds();
                if (seen.intersects(box.getX() - rim, box.getY() - rim, box.getWidth() + 2 * rim, box.getHeight() + 2 * rim)) {
                    pieces.add(piece.shape());
                }
            }
        }
        return pieces;
    }

    private static void dots(Mark.Crowd crowd, Canvas canvas) {
        AffineTransform pageToDevice = canvas.toDevice(Space.PAGE);
        double scale = pageToDevice.getScaleX();
        double reach = crowd.dotPx() * scale + 4 * scale;
        Rectangle2D seen = pageToDevice.createTransformedShape(canvas.seen(Space.PAGE)).getBounds2D();
        Rectangle2D near = new Rectangle2D.Double(seen.getX() - reach, seen.getY() - reach, seen.getWidth() + 2 * reach,
                seen.getHeight() + 2 * reach);
        Stamp[] stamps = new Stamp[PLACES * PLACES];
        new Places(crowd, canvas.toDevice(crowd.space()), near).eachOnce((x, y) -> {
            int right = Math.floorMod(x, PLACES);
            int down = Math.floorMod(y, PLACES);
            int place = down * PLACES + right;
            if (stamps[place] == null) {
                stamps[place] = Stamp.of(crowd.dotPx(), crowd.style(), scale, right / (double) PLACES, down / (double) PLACES);
            }
            canvas.stamp(stamps[place], Math.floorDiv(x, PLACES), Math.floorDiv(y, PLACES));
        });
    }

    /** Where dots stand, in the places that a dot can have on a device: so many to a pixel. */
    private static final class Places {

        private int[] x = new int[1024];
        private int[] y = new int[1024];
        private int count;
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int bottom = Integer.MIN_VALUE;

        Places(Mark.Crowd crowd, AffineTransform toDevice, Rectangle2D seen) {
            double scaleX = toDevice.getScaleX();
            double scaleY = toDevice.getScaleY();
            double middleX = toDevice.getTranslateX();
            double middleY = toDevice.getTranslateY();
            double minX = seen.getMinX();
            double maxX = seen.getMaxX();
            double minY = seen.getMinY();
            double maxY = seen.getMaxY();
            for (Mark.Member member : crowd.members()) {
                if (member instanceof Mark.Dot dot) {
                    double atY = scaleY * dot.y() + middleY;
                    if (atY >= minY && atY <= maxY) {
                        double atX = scaleX * dot.x() + middleX;
                        if (atX >= minX && atX <= maxX) {
                            add((int) Math.round(atX * PLACES), (int) Math.round(atY * PLACES));
                        }
                    }
                }
            }
        }

        private void add(int atX, int atY) {
            if (count == x.length) {
                x = Arrays.copyOf(x, 2 * count);
                y = Arrays.copyOf(y, 2 * count);
            }
            x[count] = atX;
            y[count++] = atY;
            left = Math.min(left, atX);
            top = Math.min(top, atY);
            bottom = Math.max(bottom, atY);
        }

        /** Files have many things at one place, and the same dot at the same place changes nothing. */
        void eachOnce(Placing draw) {
            BitSet[] taken = new BitSet[count == 0 ? 0 : bottom - top + 1];
            for (int n = 0; n < count; n++) {
                int row = y[n] - top;
                if (taken[row] == null) {
                    taken[row] = new BitSet();
                }
                if (!taken[row].get(x[n] - left)) {
                    taken[row].set(x[n] - left);
                    draw.at(x[n], y[n]);
                }
            }
        }
    }

    /** Takes a place. */
    private interface Placing {
        void at(int x, int y);
    }
}
