package oxus.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

import oxus.paint.LabelPlacer.PlacedLabel.Letter;
import oxus.style.BundledFonts;
import oxus.style.TextStyle;

/**
 * Writes words. On a picture the same words are written again and again, so their pixels are kept; on anything else, such
 * as a PDF page, they are outlines. Safe for several threads.
 */
final class Lettering {

    /** Beyond this many kept words the store is emptied: some megabytes at most. */
    private static final int KEPT = 1200;

    /** Parts of a pixel to which the place of a letter on a line matters. */
    private static final double FINENESS = 8;

    private final BundledFonts fonts;
    private final ConcurrentHashMap<Key, Stamp> stamps = new ConcurrentHashMap<>();

    Lettering(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /** Writes one line of words, its baseline starting at {@code x}, {@code baseline} of the page. */
    void write(String words, TextStyle style, double x, double baseline, Graphics2D page) {
        if (words.isEmpty()) {
            return;
        }
        write(new Key(words, style, page.getTransform().getScaleX(), List.of()), x, baseline, page);
    }

    /** Writes letters that each stand on their own. */
    void write(List<Letter> letters, TextStyle style, Graphics2D page) {
        if (letters.isEmpty()) {
            return;
        }
        Letter first = letters.get(0);
        write(new Key("", style, page.getTransform().getScaleX(), letters.stream().map(letter -> new Turned(letter.letter(),
                Math.round((letter.x() - first.x()) * FINENESS), Math.round((letter.y() - first.y()) * FINENESS),
                Math.round(Math.toDegrees(letter.angle())))).toList()), first.x(), first.y(), page);
    }

    private void write(Key key, double x, double baseline, Graphics2D page) {
        AffineTransform toDevice = page.getTransform();
        if (page.getDeviceConfiguration().getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER) {
            Stamp stamp = stamp(key);
            int left = (int) Math.round(toDevice.getTranslateX() + x * toDevice.getScaleX()) + stamp.left;
            // Whole rows are kept out of the rounding, so that words stand in a strip of a page as they do on the whole.
            double rows = Math.rint(toDevice.getTranslateY());
            int top = (int) (rows + Math.round(toDevice.getTranslateY() - rows + baseline * toDevice.getScaleY())) + stamp.top;
            page.setTransform(new AffineTransform());
            page.drawImage(stamp.pixels, left, top, null);
        } else {
            page.translate(x, baseline);
            outline(letters(key), key.style, page);
        }
        page.setTransform(toDevice);
    }

    private Shape letters(Key key) {
        if (key.letters.isEmpty()) {
            return fonts.outline(key.words, key.style);
        }
        Path2D all = new Path2D.Double();
        for (Turned letter : key.letters) {
            AffineTransform to = AffineTransform.getTranslateInstance(letter.x / FINENESS, letter.y / FINENESS);
            to.rotate(Math.toRadians(letter.degrees));
            all.append(to.createTransformedShape(fonts.outline(letter.letter, key.style)), false);
        }
        return all;
    }

    private Stamp stamp(Key key) {
        if (stamps.size() > KEPT) {
            stamps.clear();
        }
        return stamps.computeIfAbsent(key, this::cut);
    }

    private Stamp cut(Key key) {
        TextStyle style = key.style;
        double scale = key.scale;
        Shape letters = letters(key);
        Rectangle2D bounds = letters.getBounds2D();
        double rim = style.haloPx() / 2 + 1;
        int left = (int) Math.floor((bounds.getMinX() - rim) * scale);
        int top = (int) Math.floor((bounds.getMinY() - rim) * scale);
        int right = (int) Math.ceil((bounds.getMaxX() + rim) * scale);
        int bottom = (int) Math.ceil((bounds.getMaxY() + rim) * scale);
        BufferedImage pixels = new BufferedImage(Math.max(1, right - left), Math.max(1, bottom - top),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = pixels.createGraphics();
        Hints.set(graphics);
        graphics.translate(-left, -top);
        graphics.scale(scale, scale);
        outline(letters, style, graphics);
        graphics.dispose();
        return new Stamp(pixels, left, top);
    }

    private static void outline(Shape letters, TextStyle style, Graphics2D graphics) {
        style.halo().ifPresent(halo -> {
            graphics.setColor(halo);
            graphics.setStroke(new BasicStroke((float) style.haloPx(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        });
        graphics.setColor(style.color());
        graphics.fill(letters);
    }

    /** Words on one line, or letters each on its own. */
    private record Key(String words, TextStyle style, double scale, List<Turned> letters) {
    }

    /** Where a letter stands to the first one, in parts of a pixel, so that a moved map finds its words again. */
    private record Turned(String letter, long x, long y, long degrees) {
    }

    /** Kept pixels, and where they begin from the start of the baseline, in device pixels. */
    private record Stamp(BufferedImage pixels, int left, int top) {
    }
}
