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
 * Noto Sans and Noto Sans SC, SIL Open Font Licence 1.1.
 */
public final class BundledFonts {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** From here on stand the characters of Chinese, which are cut in a face of their own. */
    private static final char FIRST_HAN = '\u2e80';

    private final Map<String, Font> faces = new ConcurrentHashMap<>();
    private final Map<Sized, Font> sized = new ConcurrentHashMap<>();
    private final Map<Measured, Double> widths = new ConcurrentHashMap<>();

    /** The font for words in a style, at its size in logical pixels. That of Chinese is read when there are such words. */
    public Font font(String words, TextStyle style) {
        Sized key = new Sized(file(words, style.face()), style.sizePx(), style.trackingEm());
        return sized.computeIfAbsent(key, s -> {
            Font font = faces.computeIfAbsent(s.file, BundledFonts::load).deriveFont((float) s.sizePx);
            return s.trackingEm == 0 ? font : font.deriveFont(Map.of(TextAttribute.TRACKING, s.trackingEm));
        });
    }

    /** Width of a line of words in logical pixels. */
    public double widthPx(String words, TextStyle style) {
        if (widths.size() > 5000) {
            widths.clear();
        }
        return words.isEmpty() ? 0 : widths.computeIfAbsent(
                new Measured(words, style.face(), style.sizePx(), style.trackingEm()),
                key -> font(words, style).getStringBounds(words, MEASURE).getWidth());
    }

    /** Height of a capital letter in logical pixels. */
    public double capHeightPx(TextStyle style) {
        return style.sizePx() * 0.714;
    }

    /** The outlines of the letters, baseline starting at the origin, in logical pixels. */
    public java.awt.Shape outline(String words, TextStyle style) {
        return style.trackingEm() == 0
                ? font(words, style).createGlyphVector(MEASURE, words).getOutline()
                : new TextLayout(words, font(words, style), MEASURE).getOutline(null);
    }

    /** The file of the face for words in a style, to be opened with {@link #open}: that of Chinese when there are such words. */
    public String file(String words, TextStyle.Face face) {
        boolean chinese = words.chars().anyMatch(letter -> letter >= FIRST_HAN);
        return "/fonts/" + switch (face) {
            case REGULAR -> chinese ? "NotoSansSC-Regular.ttf" : "NotoSans-Regular.ttf";
            case BOLD -> chinese ? "NotoSansSC-SemiBold.ttf" : "NotoSans-SemiBold.ttf";
            // Chinese has no italics.
            case ITALIC -> chinese ? "NotoSansSC-Regular.ttf" : "NotoSans-Italic.ttf";
        };
    }

    /** A face as it was bundled, in TrueType; the caller closes it. */
    public InputStream open(String file) {
        return BundledFonts.class.getResourceAsStream(file);
    }

    private static Font load(String file) {
        try (InputStream stream = BundledFonts.class.getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new UncheckedIOException(new IOException("resources" + file + " cannot be read; unpack Oxus again", e));
        }
    }

    private record Sized(String file, double sizePx, double trackingEm) {
    }

    private record Measured(String words, TextStyle.Face face, double sizePx, double trackingEm) {
    }
}
