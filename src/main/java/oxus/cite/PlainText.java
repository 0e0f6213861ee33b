package oxus.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import oxus.model.Source;

/** A reference as a line to read: author, title, publisher, date, address. */
public final class PlainText {

    private PlainText() {
    }

    public static String of(Source source) {
        List<String> parts = new ArrayList<>();
        source.author().ifPresent(parts::add);
        parts.add("“" + source.title() + "”");
        source.publisher().ifPresent(parts::add);
        source.date().map(DateWords::of).ifPresent(parts::add);
        source.url().ifPresent(parts::add);
        String line = String.join(", ", parts);
        return source.read() ? line : line + " (cited after others)";
    }

    /** One reference a line. */
    public static String of(List<Source> sources) {
        return sources.stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }
}
