package oxus.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.ConcurrentHashMap;

import oxus.style.BundledFonts;
import oxus.style.TextStyle;

/**
 * Writes words. On a picture the same words are written again and again, so their pixels are kept; on anything else, such
 * as a PDF page, they are outlines. Safe for several threads.
 */
final class Lettering {

    /** Beyond this many kept words the store is emptied: some megabytes at most. */
    private static final int KEPT = 1200;

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
        AffineTransform toDevice = page.getTransform();
        if (page.getDeviceConfiguration().getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER) {
            Stamp stamp = stamp(words, style, toDevice.getScaleX());
            int left = (int) Math.round(toDevice.getTranslateX() + x * toDevice.getScaleX()) + stamp.left;
            int top = (int) Math.round(toDevice.getTranslateY() + baseline * toDevice.getScaleY()) + stamp.top;
            page.setTransform(new AffineTransform());
            page.drawImage(stamp.pixels, left, top, null);
        } else {
            page.translate(x, baseline);
            outline(fonts.outline(words, style), style, page);
        }
        page.setTransform(toDevice);
    }

    private Stamp stamp(String words, TextStyle style, double scale) {
        if (stamps.size() > KEPT) {
            stamps.clear();
        }
        return stamps.computeIfAbsent(new Key(words, style, scale), key -> cut(words, style, scale));
    }

    private Stamp cut(String words, TextStyle style, double scale) {
        Shape letters = fonts.outline(words, style);
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

    private record Key(String words, TextStyle style, double scale) {
    }

    /** Kept pixels, and where they begin from the start of the baseline, in device pixels. */
    private record Stamp(BufferedImage pixels, int left, int top) {
    }
}
