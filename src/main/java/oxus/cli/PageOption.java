package oxus.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import oxus.export.PageSize;
import oxus.export.Paper;

/** What {@code --size}, {@code --dpi}, {@code --scale} and {@code --portrait} together ask for. */
final class PageOption {

    static final double PAPER_DPI = 300;
    static final String USUAL = "1920x1080";

    private static final Pattern PIXELS = Pattern.compile("(-?\\d+)\\s*[xX×]\\s*(-?\\d+)");

    private PageOption() {
    }

    /** A page turned the way that screens and maps of Central Asia lie. */
    static PageSize landscape(String size, Optional<Double> dpi, Optional<Double> scale) {
        return Paper.named(size).map(paper -> paper.landscape(paperDpi(size, dpi, scale)))
                .orElseGet(() -> pixels(size, dpi, scale));
    }

    static PageSize portrait(String size, Optional<Double> dpi, Optional<Double> scale) {
        return Paper.named(size).map(paper -> paper.portrait(paperDpi(size, dpi, scale)))
                .orElseThrow(() -> new Refusal("--portrait turns paper; a size in pixels says itself which way it lies"));
    }

    private static double paperDpi(String size, Optional<Double> dpi, Optional<Double> scale) {
        if (scale.isPresent()) {
            throw new Refusal("--scale goes with a size in pixels; " + size + " takes --dpi");
        }
        return dpi.orElse(PAPER_DPI);
    }

    private static PageSize pixels(String size, Optional<Double> dpi, Optional<Double> scale) {
        Matcher sides = PIXELS.matcher(size.strip());
        if (!sides.matches()) {
            String papers = Arrays.stream(Paper.values()).map(Paper::word).collect(Collectors.joining(", "));
            throw new Refusal("no size " + size + "; write pixels such as 1920x1080, or one of " + papers);
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
