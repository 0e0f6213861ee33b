package oxus.cli;

import java.util.Optional;

import picocli.CommandLine.Option;

import oxus.export.PageSize;
import oxus.layers.MapRoom;
import oxus.scene.Composer;
import oxus.scene.MapRequest;

/** What {@code --size}, {@code --portrait}, {@code --dpi} and {@code --scale} make of a page. */
final class PageOptions {

    @Option(names = "--size", paramLabel = "SIZE",
            description = "Pixels such as 1920x1080, millimetres such as 120x80mm, paper: a4, a3, letter; slides:"
                    + " slide-16x9, slide-4x3, social-card; a journal's column, 85 mm, or double-column, 180 mm, as high as"
                    + " the map needs (default: " + PageOption.USUAL + ", or the view's own).")
    private Optional<String> size = Optional.empty();

    @Option(names = "--portrait", description = "Turns paper and slides upright; a column takes its full height.")
    private boolean portrait;

    @Option(names = "--dpi", paramLabel = "DOTS",
            description = "Dots per inch of the picture (default: 300 for paper, columns and millimetres, 144 for"
                    + " slides, 96 for pixels).")
    private Optional<Double> dpi = Optional.empty();

    @Option(names = "--scale", paramLabel = "FACTOR",
            description = "For a size in pixels: how much larger lines, words and symbols are drawn; 2 suits a screen of"
                    + " double density.")
    private Optional<Double> scale = Optional.empty();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        switch (option) {
            case "--size" -> size = Optional.of(value);
            case "--dpi" -> dpi = Optional.of(Double.valueOf(value));
            case "--scale" -> scale = Optional.of(Double.valueOf(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        portrait |= option.equals("--portrait");
        return option.equals("--portrait");
    }

    /** The page asked for, or the usual one. */
    PageSize page() {
        return page(size.orElse(PageOption.USUAL));
    }

    /** A map on the page asked for: no less of its ground. */
    MapRequest over(MapRequest map, Composer composer) {
        if (size.isPresent()) {
            PageSize page = page();
            return MapRoom.paged(map, page.logicalWidthPx(), page.logicalHeightPx(), page.scale(), composer);
        }
        if (dpi.isPresent() && scale.isPresent()) {
            throw PageOption.saidTwice();
        }
        MapRequest finer = dpi.map(dots -> dots / PageSize.SCREEN_DPI).or(() -> scale).filter(factor -> factor > 0)
                .map(factor -> map.sized(map.widthPx(), map.heightPx(), factor)).orElse(map);
        return portrait && finer.widthPx() > finer.heightPx()
                ? finer.paged(finer.heightPx(), finer.widthPx(), finer.scale()) : finer;
    }

    /** A map on a page whose height follows it, with that height. */
    MapRequest shaped(MapRequest map, Composer composer) {
        return size.filter(PageOption::followsMap).isEmpty() || portrait ? map
                : MapRoom.shaped(map, map.widthPx(), map.heightPx(), map.scale(), composer);
    }

    /** Refuses a map whose page nobody can draw. */
    static void check(MapRequest map) {
        try {
            new PageSize(map.deviceWidth(), map.deviceHeight(), map.scale() * PageSize.SCREEN_DPI);
        } catch (IllegalArgumentException outOfBounds) {
            throw new Refusal(outOfBounds.getMessage());
        }
    }

    private PageSize page(String side) {
        try {
            return portrait ? PageOption.portrait(side, dpi, scale) : PageOption.landscape(side, dpi, scale);
        } catch (IllegalArgumentException outOfBounds) {
            throw new Refusal(outOfBounds.getMessage());
        }
    }
}
