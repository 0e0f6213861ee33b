package oxus.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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

    /** The font for a stretch of words in a style, at its size in logical pixels. */
    private Font font(Run run, TextStyle style) {
        Sized key = new Sized(run.file, style.sizePx(), style.trackingEm());
        return sized.computeIfAbsent(key, s -> {
            Font font = face(s.file).deriveFont((float) s.sizePx);
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
                key -> runs(words, style.face()).stream()
                        .mapToDouble(run -> font(run, style).getStringBounds(run.words, MEASURE).getWidth()).sum());
    }

    /** Height of a capital letter in logical pixels. */
    public double capHeightPx(TextStyle style) {
        return style.sizePx() * 0.714;
    }

    /** The outlines of the letters, baseline starting at the origin, in logical pixels. */
    public Shape outline(String words, TextStyle style) {
        List<Run> runs = runs(words, style.face());
        if (runs.size() == 1) {
            return outline(runs.get(0), style);
        }
        Path2D all = new Path2D.Double();
        double x = 0;
        for (Run run : runs) {
            all.append(outline(run, style).getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += widthPx(run.words, style);
        }
        return all;
    }

    private Shape outline(Run run, TextStyle style) {
        return style.trackingEm() == 0
                ? font(run, style).createGlyphVector(MEASURE, run.words).getOutline()
                : new TextLayout(run.words, font(run, style), MEASURE).getOutline(null);
    }

    /**
     * Words in stretches that one face has all letters of, one after the other. A letter that none has, such as a small
     * picture that somebody typed into a title, becomes a question mark.
     */
    public List<Run> runs(String words, TextStyle.Face face) {
        String whole = file(words, face);
        if (has(whole, words)) {
            return List.of(new Run(words, whole));
        }
        List<Run> runs = new ArrayList<>();
        words.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String own = file("", face);
            String chinese = file(Character.toString(FIRST_HAN), face);
            Run next = has(own, letter) ? new Run(letter, own)
                    : has(chinese, letter) ? new Run(letter, chinese) : new Run("?", own);
            Run last = runs.isEmpty() ? next : runs.get(runs.size() - 1);
            if (!runs.isEmpty() && last.file.equals(next.file)) {
                runs.set(runs.size() - 1, new Run(last.words + next.words, next.file));
            } else {
                runs.add(next);
            }
        });
        return List.copyOf(runs);
    }

    /** Whether there is a letter for everything in some words. */
    public boolean complete(String words, TextStyle.Face face) {
        return runs(words, face).stream().map(Run::words).collect(Collectors.joining()).equals(words);
    }

    private boolean has(String file, String letters) {
        return face(file).canDisplayUpTo(letters) < 0;
    }

    private Font face(String file) {
        return faces.computeIfAbsent(file, BundledFonts::load);
    }

    /** The file of the face for words that one face has: that of Chinese when there are such words. */
    private String file(String words, TextStyle.Face face) {
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

    /**
     * Words of one face.
     *
     * @param file that of the face, to be opened with {@link #open}
     */
    public record Run(String words, String file) {
    }

    private record Sized(String file, double sizePx, double trackingEm) {
    }

    private record Measured(String words, TextStyle.Face face, double sizePx, double trackingEm) {
    }
}
