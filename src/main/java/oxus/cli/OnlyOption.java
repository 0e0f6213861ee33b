package oxus.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

import oxus.files.Spelling;
import oxus.model.Certainty;
import oxus.model.Country;
import oxus.model.Side;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.time.Filter;
import oxus.time.Moment;
import oxus.time.Selection;
import oxus.time.Timeline;

/** What {@code --only} keeps of the atlas: the window's filter. */
final class OnlyOption {

    private static final int MOST_TOLD = 22;
    private static final List<String> ASPECTS = List.of("kind", "status", "certainty", "theme", "country", "side");
    private static final List<String> ALL = List.of("all");

    @Option(names = "--only", paramLabel = "ASPECT=WORD,...",
            description = "Keeps what is of these words: kind, status, certainty, theme, country or side, such as"
                    + " --only status=operating,idle --only country=kgz,tjk. Can be given for each aspect; 'all' keeps everything of"
                    + " one.")
    private List<String> only = new ArrayList<>();

    /** Takes the option in its plain form; false when it is another. */
    boolean set(String option, String value) {
        return option.equals("--only") && only.add(value);
    }

    /** What is kept: of each aspect that is named the words given, of the others what was kept before. */
    Filter over(Filter now, Timeline timeline) {
        if (only.isEmpty()) {
            return now;
        }
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        ASPECTS.forEach(aspect -> words.put(aspect, new HashSet<>()));
        for (String one : only) {
            String[] parts = one.split("=", 2);
            String aspect = parts[0].strip();
            if (!words.containsKey(aspect)) {
                throw new Refusal("--only knows no " + aspect + Spelling.hint(aspect, ASPECTS) + "; there are "
                        + String.join(", ", ASPECTS));
            }
            List<String> named = parts.length < 2 ? List.of()
                    : Arrays.stream(parts[1].split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
            if (named.isEmpty()) {
                throw new Refusal("--only " + one + " names nothing to keep; write words after it, such as --only " + aspect
                        + "=" + choices(aspect, timeline).iterator().next());
            }
            asked.add(aspect);
            if (!named.equals(ALL)) {
                named.forEach(word -> words.get(aspect).add(known(aspect, word, choices(aspect, timeline))));
            }
        }
        return new Filter(asked.contains("kind") ? words.get("kind") : now.kinds(),
                asked.contains("status") ? values(words.get("status"), Status::ofWord) : now.statuses(),
                asked.contains("certainty") ? values(words.get("certainty"), Certainty::ofWord) : now.certainties(),
                asked.contains("theme") ? values(words.get("theme"), Topic::ofWord) : now.themes(),
                asked.contains("country") ? ids(words.get("country"), timeline) : now.countries(),
                asked.contains("side") ? values(words.get("side"), Side::ofWord) : now.sides());
    }

    private static Collection<String> choices(String aspect, Timeline timeline) {
        return switch (aspect) {
            case "kind" -> timeline.facets(Moment.year(timeline.firstYear()), Selection.everything()).kinds().keySet();
            case "status" -> Stream.of(Status.values()).map(Status::word).toList();
            case "certainty" -> Stream.of(Certainty.values()).map(Certainty::word).toList();
            case "side" -> Stream.of(Side.values()).map(Side::word).toList();
            case "theme" -> Stream.of(Topic.values()).map(Topic::word).toList();
            // Whoever mistypes one means a republic.
            default -> timeline.atlas().base().countries().stream()
                    .sorted(Comparator.comparing(Country::republic).reversed()).flatMap(country -> Stream.of(country.id(), name(country)))
                    .toList();
        };
    }

    /** The word as the facts have it; on a command line a hyphen is easier to write than a space. */
    private static String known(String aspect, String word, Collection<String> choices) {
        String plain = word.toLowerCase(Locale.ROOT);
        return Stream.of(plain, plain.replace('-', ' ')).filter(choices::contains).findFirst().orElseThrow(() ->
                new Refusal("no " + aspect + " " + word + Spelling.hint(plain, choices) + "; there are "
                        + choices.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
                        + (choices.size() > MOST_TOLD ? " and others" : "")));
    }

    private static Set<String> ids(Set<String> words, Timeline timeline) {
        return timeline.atlas().base().countries().stream()
                .filter(country -> words.contains(country.id()) || words.contains(name(country)))
                .map(Country::id).collect(Collectors.toSet());
    }

    private static String name(Country country) {
        return country.name().toLowerCase(Locale.ROOT);
    }

    private static <E> Set<E> values(Set<String> words, Function<String, Optional<E>> vocabulary) {
        return words.stream().flatMap(word -> vocabulary.apply(word).stream()).collect(Collectors.toSet());
    }
}
