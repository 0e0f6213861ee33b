package oxus.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import oxus.model.FuzzyDate;
import oxus.model.Source;

/**
 * References as CSL-JSON, the form that Zotero, Pandoc and citeproc read. Authors are literal names: the atlas has them as
 * printed.
 */
public final class CslJson {

    private CslJson() {
    }

    /** An array of items, in this order. */
    public static String of(List<Source> sources) {
        return sources.isEmpty() ? "[]\n" : sources.stream().map(CslJson::item).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String item(Source source) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("id", Quoted.json(source.id()));
        members.put("type", Quoted.json(source.url().isPresent() ? "webpage" : "document"));
        members.put("title", Quoted.json(source.title()));
        source.author().ifPresent(author -> members.put("author", "[{\"literal\": " + Quoted.json(author) + "}]"));
        source.publisher().ifPresent(publisher ->
                members.put(source.url().isPresent() ? "container-title" : "publisher", Quoted.json(publisher)));
        source.date().ifPresent(date -> members.put("issued", issued(date)));
        source.url().ifPresent(url -> members.put("URL", Quoted.json(url)));
        if (!source.read()) {
            members.put("note", Quoted.json("Cited after others."));
        }
        return members.entrySet().stream().map(member -> "    " + Quoted.json(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining(",\n", "  {\n", "\n  }"));
    }

    private static String issued(FuzzyDate date) {
        return switch (date.kind()) {
            case EXACT -> "{\"date-parts\": [" + parts(date) + "]}";
            case CIRCA -> "{\"date-parts\": [" + parts(date) + "], \"circa\": true}";
            case BEFORE, AFTER, BETWEEN -> "{\"literal\": " + Quoted.json(DateWords.of(date)) + "}";
        };
    }

    private static String parts(FuzzyDate date) {
        List<Integer> parts = new ArrayList<>(List.of(date.year()));
        if (DateWords.hasMonth(date)) {
            parts.add(date.first().getMonthValue());
        }
        if (DateWords.isDay(date)) {
            parts.add(date.first().getDayOfMonth());
        }
        return parts.toString();
    }
}
