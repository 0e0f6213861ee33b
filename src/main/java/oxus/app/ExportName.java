package oxus.app;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import oxus.export.Format;
import oxus.scene.MapRequest;
import oxus.time.Moment;

/** Names for exported files: what the map is of, and a number where a file is called so already. */
final class ExportName {

    private static final int MOST = 1000;

    private ExportName() {
    }

    /** Such as {@code oxus-2008-2022}. */
    static String of(MapRequest request) {
        return Comparing.moments(request).stream().map(Moment::code).collect(Collectors.joining("-", "oxus-", ""));
    }

    /** The file, or with a number behind its name the first that is not there; looks at the disk. */
    static Path free(Path file) {
        String name = file.getFileName().toString();
        String ending = Format.of(file).map(Format::ending).orElse("");
        String stem = name.substring(0, name.length() - ending.length());
        return IntStream.range(1, MOST).mapToObj(n -> n == 1 ? file : file.resolveSibling(stem + "-" + n + ending))
                .filter(candidate -> !Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)).findFirst().orElse(file);
    }

    /** The same name with the ending of a format: instead of another format's, or behind what has none. */
    static String ending(String name, Format format) {
        String stem = Arrays.stream(Format.values()).map(Format::ending)
                .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending)).findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length())).orElse(name);
        return stem + format.ending();
    }
}
