package oxus.files.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import oxus.files.UnreadableFileException;

/** The character set of a .dbf: what the .cpg says, else what the table's own language driver byte says, else UTF-8. */
final class DbfCharset {

    /** A .cpg is one word; nobody means a novel by it. */
    private static final int MOST_CPG_BYTES = 256;

    private static final Pattern ISO_8859 = Pattern.compile("(?:ISO)?8859(\\d{1,2})");
    private static final Pattern CODE_PAGE = Pattern.compile("(?:ANSI|OEM|CP|WINDOWS|IBM|MS)?(\\d{3,5})");
    private static final String UTF_8_CODE_PAGE = "65001";

    /** Code pages by language driver byte, as dBASE and FoxPro set it and ESRI's programs read it. */
    private static final Map<Integer, Integer> CODE_PAGES = Map.ofEntries(
            Map.entry(0x01, 437), Map.entry(0x02, 850), Map.entry(0x03, 1252), Map.entry(0x08, 865), Map.entry(0x09, 437),
            Map.entry(0x0A, 850), Map.entry(0x0B, 437), Map.entry(0x0D, 437), Map.entry(0x0E, 850), Map.entry(0x0F, 437),
            Map.entry(0x10, 850), Map.entry(0x11, 437), Map.entry(0x12, 850), Map.entry(0x13, 932), Map.entry(0x14, 850),
            Map.entry(0x15, 437), Map.entry(0x16, 850), Map.entry(0x17, 865), Map.entry(0x18, 437), Map.entry(0x19, 437),
            Map.entry(0x1A, 850), Map.entry(0x1B, 437), Map.entry(0x1C, 863), Map.entry(0x1D, 850), Map.entry(0x1F, 852),
            Map.entry(0x22, 852), Map.entry(0x23, 852), Map.entry(0x24, 860), Map.entry(0x25, 850), Map.entry(0x26, 866),
            Map.entry(0x37, 850), Map.entry(0x40, 852), Map.entry(0x4D, 936), Map.entry(0x4E, 949), Map.entry(0x4F, 950),
            Map.entry(0x50, 874), Map.entry(0x57, 1252), Map.entry(0x58, 1252), Map.entry(0x59, 1252), Map.entry(0x64, 852),
            Map.entry(0x65, 866), Map.entry(0x66, 865), Map.entry(0x67, 861), Map.entry(0x6A, 737), Map.entry(0x6B, 857),
            Map.entry(0x6C, 863), Map.entry(0x78, 950), Map.entry(0x79, 949), Map.entry(0x7A, 936), Map.entry(0x7B, 932),
            Map.entry(0x7C, 874), Map.entry(0x7D, 1255), Map.entry(0x7E, 1256), Map.entry(0x86, 737), Map.entry(0x87, 852),
            Map.entry(0x88, 857), Map.entry(0xC8, 1250), Map.entry(0xC9, 1251), Map.entry(0xCA, 1254), Map.entry(0xCB, 1253),
            Map.entry(0xCC, 1257));

    private DbfCharset() {
    }

    static Charset choose(Optional<OpenFile> cpg, int languageMark) throws UnreadableFileException {
        Optional<Charset> charset = cpg.isPresent() ? fromCpg(cpg.get()) : Optional.empty();
        if (charset.isEmpty()) {
            charset = fromLanguageMark(languageMark);
        }
        return charset.orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> fromCpg(OpenFile cpg) throws UnreadableFileException {
        String name = SmallText.read(cpg, MOST_CPG_BYTES).strip();
        Optional<Charset> charset = named(name);
        if (charset.isEmpty()) {
            cpg.fault("names a character set that is not known: `" + name + "`");
        }
        return charset;
    }

    /** The character set that a .cpg means by {@code UTF-8}, {@code 1251}, {@code ANSI 1251}, {@code 88595}, {@code ISO 8859-5} and the like. */
    static Optional<Charset> named(String name) {
        // The usual case first: it is on the way of every start of the atlas.
        if (name.equalsIgnoreCase("UTF-8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        String bare = name.toUpperCase(Locale.ROOT).replaceAll("[ _-]", "");
        if (bare.equals(UTF_8_CODE_PAGE) || bare.equals("UTF8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Matcher iso = ISO_8859.matcher(bare);
        if (iso.matches()) {
            return supported("ISO-8859-" + iso.group(1));
        }
        Matcher page = CODE_PAGE.matcher(bare);
        return page.matches() ? ofCodePage(Integer.parseInt(page.group(1))) : supported(name);
    }

    private static Optional<Charset> fromLanguageMark(int mark) {
        return Optional.ofNullable(CODE_PAGES.get(mark)).flatMap(DbfCharset::ofCodePage);
    }

    /** Java calls the pages from 1250 on windows, the old ones of DOS IBM, and those of East Asia MS or x-windows. */
    private static Optional<Charset> ofCodePage(int page) {
        return supported("windows-" + page)
                .or(() -> supported("x-windows-" + page))
                .or(() -> supported("IBM" + page))
                .or(() -> supported("x-IBM" + page))
                .or(() -> supported("CP" + page));
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
