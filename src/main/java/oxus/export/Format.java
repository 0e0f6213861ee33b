package oxus.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file formats that Oxus writes. A file's ending says which is meant. */
public enum Format {
    /** Pixels. */
    PNG,
    /** Lines, areas and words that a drawing program can take apart. */
    SVG,
    /** The same on a page to be printed. */
    PDF,
    /** Pictures of years one after the other, in few colours, which every program plays. */
    GIF,
    /** The same in all colours. */
    APNG,
    /** What is shown as rows of a table. */
    CSV,
    /** What is shown as shapes with their facts. */
    GEOJSON,
    /** Several maps of a series. */
    ZIP;

    /** Whether such files are pictures, which carry the view that made them. */
    public boolean isPicture() {
        return this != CSV && this != GEOJSON && this != ZIP;
    }

    /** The format that a file's ending asks for, or nothing when Oxus does not write such files. */
    public static Optional<Format> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith(f.ending())).findFirst();
    }

    /** All endings, to stand in a message. */
    public static String endings() {
        return Arrays.stream(values()).map(Format::ending).collect(Collectors.joining(", "));
    }

    /** The ending of such files, such as {@code .png}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
