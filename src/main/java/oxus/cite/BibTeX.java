package oxus.cite;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import oxus.model.FuzzyDate;
import oxus.model.Source;

/**
 * References as BibTeX, in UTF-8, readable by BibTeX and Biber. A source keeps its key whatever else is cited with it.
 * Authors stand in braces, as one name each: the atlas has them as printed and does not guess which part is a surname, or
 * whether "Kazakhstan and Russia" are two.
 */
public final class BibTeX {

    private static final Map<Character, String> ESCAPES = Map.of(
            // A brace counts for BibTeX even behind a backslash, so it is written by name.
            '{', "\\textbraceleft{}", '}', "\\textbraceright{}", '\\', "\\textbackslash{}",
            '~', "\\textasciitilde{}", '^', "\\textasciicircum{}",
            '$', "\\$", '&', "\\&", '#', "\\#", '%', "\\%", '_', "\\_");

    private final Map<String, String> keys = new HashMap<>();

    /** @param all every source there is: keys are unique among them */
    public BibTeX(Collection<Source> all) {
        Set<String> taken = new HashSet<>();
        all.stream().map(Source::id).sorted().forEach(id -> keys.put(id, free(plainKey(id), taken)));
    }

    /** Entries with an empty line between them. */
    public String of(List<Source> sources) {
        return sources.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    public String of(Source source) {
        Map<String, String> fields = new LinkedHashMap<>();
        source.author().ifPresent(author -> fields.put("author", "{{" + escaped(author) + "}}"));
        fields.put("title", "{{" + escaped(source.title()) + "}}");
        source.publisher().ifPresent(publisher -> fields.put("howpublished", "{" + escaped(publisher) + "}"));
        source.date().ifPresent(date -> date(date, fields));
        source.url().ifPresent(url -> fields.put("url", "{" + address(url) + "}"));
        String note = note(source);
        if (!note.isEmpty()) {
            fields.put("note", "{" + escaped(note) + "}");
        }
        StringBuilder entry = new StringBuilder("@misc{").append(keyOf(source)).append(",\n");
        fields.forEach((name, value) -> entry.append("  ").append(name).append(" = ").append(value).append(",\n"));
        return entry.append("}\n").toString();
    }

    private String keyOf(Source source) {
        return keys.getOrDefault(source.id(), plainKey(source.id()));
    }

    private static void date(FuzzyDate date, Map<String, String> fields) {
        fields.put("year", "{" + date.year() + "}");
        if (DateWords.hasMonth(date)) {
            // Months are names of BibTeX's own, without braces.
            fields.put("month", date.first().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
        }
        if (DateWords.isDay(date)) {
            fields.put("day", "{" + date.first().getDayOfMonth() + "}");
        }
    }

    private static String note(Source source) {
        StringBuilder note = new StringBuilder();
        source.date().filter(FuzzyDate::uncertain)
                .ifPresent(date -> note.append("Published ").append(DateWords.of(date)).append(". "));
        if (!source.read()) {
            note.append("Cited after others. ");
        }
        return note.toString().strip();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(Character.isISOControl(c) ? " " : ESCAPES.getOrDefault(c, String.valueOf(c)));
        }
        return escaped.toString();
    }

    /** An address is taken as it is; only what would end the field, or is no part of an address, is percent-encoded. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replaceAll("\\s", "%20");
    }

    private static String plainKey(String id) {
        String key = id.replaceAll("[^A-Za-z0-9:.-]", "-");
        return key.isEmpty() ? "source" : key;
    }

    /** BibTeX takes two keys that differ in capitals only for one. */
    private static String free(String wanted, Set<String> taken) {
        String key = wanted;
        for (int n = 2; !taken.add(key.toLowerCase(Locale.ROOT)); n++) {
            key = wanted + "-" + n;
        }
        return key;
    }
}
