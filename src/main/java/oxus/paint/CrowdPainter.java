package oxus.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import oxus.scene.MapScene;
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

    static void paint(Mark.Crowd crowd, MapScene scene, Canvas canvas) {
        List<Outline> pieces = pieces(crowd, canvas);
        if (!pieces.isEmpty()) {
            crowd.style().fill().ifPresent(color -> canvas.fillTogether(pieces, crowd.space(), color));
            crowd.style().line().ifPresent(line -> canvas.strokeTogether(pieces, crowd.space(), line));
        }
        if (crowd.members().stream().anyMatch(Mark.Dot.class::isInstance)) {
            dots(crowd, canvas.page(), crowd.space() == Space.MAP ? scene.toPage() : new AffineTransform(), canvas.seen(Space.PAGE));
        }
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

    private static void dots(Mark.Crowd crowd, Graphics2D page, AffineTransform toPage, Rectangle2D pageSeen) {
        AffineTransform pageToDevice = page.getTransform();
        AffineTransform toDevice = new AffineTransform(pageToDevice);
        toDevice.concatenate(toPage);
        double scale = pageToDevice.getScaleX();
        Dots cut = new Dots(crowd, scale);
        Rectangle2D seen = pageToDevice.createTransformedShape(pageSeen).getBounds2D();
        Rectangle2D near = new Rectangle2D.Double(seen.getX() - cut.side, seen.getY() - cut.side,
                seen.getWidth() + 2 * cut.side, seen.getHeight() + 2 * cut.side);
        Places places = new Places(crowd, toDevice, near);
        page.setTransform(new AffineTransform());
        places.eachOnce((x, y) -> cut.draw(page, Math.floorDiv(x, PLACES), Math.floorDiv(y, PLACES), Math.floorMod(x, PLACES),
                Math.floorMod(y, PLACES)));
        page.setTransform(pageToDevice);
    }

    /** Where dots stand, in the places that a dot can have on a device: so many to a pixel. */
    private static final class Places {

        private final int[] x;
        private final int[] y;
        private int count;
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int bottom = Integer.MIN_VALUE;

        Places(Mark.Crowd crowd, AffineTransform toDevice, Rectangle2D seen) {
            x = new int[crowd.members().size()];
            y = new int[crowd.members().size()];
            double[] at = new double[2];
            for (Mark.Member member : crowd.members()) {
                if (member instanceof Mark.Dot dot) {
                    at[0] = dot.x();
                    at[1] = dot.y();
                    toDevice.transform(at, 0, at, 0, 1);
                    if (seen.contains(at[0], at[1])) {
                        x[count] = (int) Math.round(at[0] * PLACES);
                        y[count] = (int) Math.round(at[1] * PLACES);
                        left = Math.min(left, x[count]);
                        top = Math.min(top, y[count]);
                        bottom = Math.max(bottom, y[count]);
                        count++;
                    }
                }
            }
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

    /** One dot, cut for each place within a pixel that its middle may have. */
    private static final class Dots {

        private final BufferedImage[] cuts = new BufferedImage[PLACES * PLACES];
        private final Mark.Crowd crowd;
        private final double scale;
        private final int middle;
        private final int side;

        Dots(Mark.Crowd crowd, double scale) {
            this.crowd = crowd;
            this.scale = scale;
            double rim = crowd.style().line().map(line -> line.widthPx()).orElse(0.0);
            middle = (int) Math.ceil((crowd.dotPx() + rim) * scale / 2) + 1;
            side = 2 * middle + 1;
        }

        void draw(Graphics2D device, int x, int y, int placeX, int placeY) {
            int place = placeY * PLACES + placeX;
            if (cuts[place] == null) {
                cuts[place] = cut(placeX, placeY);
            }
            device.drawImage(cuts[place], x - middle, y - middle, null);
        }

        private BufferedImage cut(int placeX, int placeY) {
            BufferedImage pixels = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = pixels.createGraphics();
            Hints.set(graphics);
            graphics.setComposite(AlphaComposite.SrcOver);
            graphics.translate(middle + placeX / (double) PLACES, middle + placeY / (double) PLACES);
            graphics.scale(scale, scale);
            double size = crowd.dotPx();
            Ellipse2D dot = new Ellipse2D.Double(-size / 2, -size / 2, size, size);
            crowd.style().fill().ifPresent(fill -> {
                graphics.setColor(fill);
                graphics.fill(dot);
            });
            crowd.style().line().ifPresent(line -> {
                graphics.setColor(line.color());
                graphics.setStroke(new BasicStroke((float) line.widthPx()));
                graphics.draw(dot);
            });
            graphics.dispose();
            return pixels;
        }
    }
}
