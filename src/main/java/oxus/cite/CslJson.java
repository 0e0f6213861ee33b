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
        members.put("id", quoted(source.id()));
        members.put("type", quoted(source.url().isPresent() ? "webpage" : "document"));
        members.put("title", quoted(source.title()));
        source.author().ifPresent(author -> members.put("author", "[{\"literal\": " + quoted(author) + "}]"));
        source.publisher().ifPresent(publisher ->
                members.put(source.url().isPresent() ? "container-title" : "publisher", quoted(publisher)));
        source.date().ifPresent(date -> members.put("issued", issued(date)));
        source.url().ifPresent(url -> members.put("URL", quoted(url)));
        if (!source.read()) {
            members.put("note", quoted("Cited after others."));
        }
        return members.entrySet().stream().map(member -> "    " + quoted(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining(",\n", "  {\n", "\n  }"));
    }

    private static String issued(FuzzyDate date) {
        return switch (date.kind()) {
            case EXACT -> "{\"date-parts\": [" + parts(date) + "]}";
            case CIRCA -> "{\"date-parts\": [" + parts(date) + "], \"circa\": true}";
            case BEFORE, AFTER, BETWEEN -> "{\"literal\": " + quoted(DateWords.of(date)) + "}";
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

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        // A half of a pair would be no UTF-8; a pair written so is read as the letter it is.
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
