package oxus.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The typeface that comes with the atlas, so that every machine draws and measures the same words alike.
 * Noto Sans, SIL Open Font Licence 1.1.
 */
public final class BundledFonts {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final Map<TextStyle.Face, Font> faces = new ConcurrentHashMap<>();
    private final Map<TextStyle, Font> sized = new ConcurrentHashMap<>();
    private final Map<Measured, Double> widths = new ConcurrentHashMap<>();

    /** The font for a style, at its size in logical pixels. */
    public Font font(TextStyle style) {
        TextStyle key = new TextStyle(style.face(), style.sizePx(), java.awt.Color.BLACK, java.util.Optional.empty(),
                style.trackingEm());
        return sized.computeIfAbsent(key, s -> {
            Font font = faces.computeIfAbsent(s.face(), BundledFonts::load).deriveFont((float) s.sizePx());
            return s.trackingEm() == 0 ? font : font.deriveFont(Map.of(TextAttribute.TRACKING, s.trackingEm()));
        });
    }

    /** Width of a line of words in logical pixels. */
    public double widthPx(String words, TextStyle style) {
        if (widths.size() > 5000) {
            widths.clear();
        }
        return words.isEmpty() ? 0 : widths.computeIfAbsent(
                new Measured(words, style.face(), style.sizePx(), style.trackingEm()),
                key -> font(style).getStringBounds(words, MEASURE).getWidth());
    }

    /** Height of a capital letter in logical pixels. */
    public double capHeightPx(TextStyle style) {
        return style.sizePx() * 0.714;
    }

    /** The outlines of the letters, baseline starting at the origin, in logical pixels. */
    public java.awt.Shape outline(String words, TextStyle style) {
        return style.trackingEm() == 0
                ? font(style).createGlyphVector(MEASURE, words).getOutline()
                : new TextLayout(words, font(style), MEASURE).getOutline(null);
    }

    private static Font load(TextStyle.Face face) {
        String file = "/fonts/" + switch (face) {
            case REGULAR -> "NotoSans-Regular.ttf";
            case BOLD -> "NotoSans-SemiBold.ttf";
            case ITALIC -> "NotoSans-Italic.ttf";
        };
        try (InputStream stream = BundledFonts.class.getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new UncheckedIOException(new IOException("resources" + file + " cannot be read; unpack Oxus again", e));
        }
    }

    private record Measured(String words, TextStyle.Face face, double sizePx, double trackingEm) {
    }
}
