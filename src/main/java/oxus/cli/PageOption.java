package oxus.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import oxus.export.PageFormat;
import oxus.export.PageSize;
import oxus.files.Spelling;

/** What {@code --size}, {@code --dpi}, {@code --scale} and {@code --portrait} together ask for. */
final class PageOption {

    static final String USUAL = "1920x1080";

    private static final Pattern PIXELS = Pattern.compile("(-?\\d+)\\s*[xX×]\\s*(-?\\d+)");
    private static final Pattern MILLIMETRES =
            Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(?:mm)?\\s*[xX×]\\s*(-?\\d+(?:\\.\\d+)?)\\s*mm");
    private static final double USUAL_MM_DPI = 300;

    private PageOption() {
    }

    /** A page turned the way that screens and maps of Central Asia lie. */
    static PageSize landscape(String size, Optional<Double> dpi, Optional<Double> scale) {
        return PageFormat.named(size).map(format -> format.landscape(dots(size, dpi, scale, format.usualDpi())))
                .orElseGet(() -> free(size, dpi, scale));
    }

    static PageSize portrait(String size, Optional<Double> dpi, Optional<Double> scale) {
        return PageFormat.named(size).map(format -> format.portrait(dots(size, dpi, scale, format.usualDpi())))
                .orElseThrow(() -> new Refusal("--portrait turns paper; a size in " + (MILLIMETRES.matcher(size.strip()).matches()
                        ? "millimetres" : "pixels") + " says itself which way it lies"));
    }

    /** Whether a page of this size is only as high as its map needs. */
    static boolean followsMap(String size) {
        return PageFormat.named(size).filter(PageFormat::followsMap).isPresent();
    }

    private static double dots(String size, Optional<Double> dpi, Optional<Double> scale, double usual) {
        if (scale.isPresent()) {
            throw new Refusal("--scale goes with a size in pixels; " + size + " takes --dpi");
        }
        return dpi.orElse(usual);
    }

    private static PageSize free(String size, Optional<Double> dpi, Optional<Double> scale) {
        Matcher millimetres = MILLIMETRES.matcher(size.strip());
        if (millimetres.matches()) {
            return PageFormat.of(Double.parseDouble(millimetres.group(1)), Double.parseDouble(millimetres.group(2)),
                    dots(size, dpi, scale, USUAL_MM_DPI));
        }
        Matcher sides = PIXELS.matcher(size.strip());
        if (!sides.matches()) {
            List<String> formats = Arrays.stream(PageFormat.values()).map(PageFormat::word).toList();
            throw new Refusal("no size " + size + Spelling.hint(size, formats) + "; write pixels such as 1920x1080,"
                    + " millimetres such as 120x80mm, or one of " + String.join(", ", formats));
        }
        if (dpi.isPresent() && scale.isPresent()) {
            throw saidTwice();
        }
        double dots = dpi.or(() -> scale.map(s -> s * PageSize.SCREEN_DPI)).orElse(PageSize.SCREEN_DPI);
        return new PageSize(side(sides.group(1)), side(sides.group(2)), dots);
    }

    static Refusal saidTwice() {
        return new Refusal("--scale and --dpi say the same thing twice; give one");
    }

    /** A number too long for an int is as wrong as the longest int. */
    private static int side(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
