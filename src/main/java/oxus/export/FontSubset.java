package oxus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import oxus.style.BundledFonts;

/** A bundled face cut down to the letters that occur. */
final class FontSubset {

    private FontSubset() {
    }

    /**
     * The face as a font file of its own.
     *
     * @param letters code points
     */
    static byte[] of(BundledFonts fonts, String file, Set<Integer> letters) throws IOException {
        try (InputStream whole = fonts.open(file);
             TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
            TTFSubsetter subset = new TTFSubsetter(font);
            subset.addAll(letters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }
}
