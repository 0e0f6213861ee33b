package oxus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import oxus.style.BundledFonts;

/** A bundled face cut down to the letters that occur. */
public final class FontSubset {

    /** What draws letters one by one. Rules for other scripts and for pairs of letters, most of a face, are not among it. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "name", "post", "OS/2");

    private FontSubset() {
    }

    /**
     * The face as a font file of its own.
     *
     * @param letters code points
     */
    public static byte[] of(BundledFonts fonts, String file, Set<Integer> letters) throws IOException {
        try (InputStream whole = fonts.open(file);
             TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
            TTFSubsetter subset = new TTFSubsetter(font, TABLES);
            subset.addAll(letters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }
}
