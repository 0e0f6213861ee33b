package oxus.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Certainty;
import oxus.model.Country;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.MapRequest;
import oxus.scene.Sheet;
import oxus.time.Filter;
import oxus.time.Moment;

/**
 * A map in words, for who quotes it and for who cannot see it. Written from what is on the map: what, when, how many of
 * which, and the ends of the colouring.
 *
 * @param title       place, moment and theme in one line
 * @param description plain sentences
 */
public record Caption(String title, String description) {

    /** A legend's entry that counts says how many. */
    private static final Pattern COUNTED = Pattern.compile("(.*?),? \\((\\d+)\\)(.*)");
    private static final Pattern HEADED = Pattern.compile("(.*?): (.*)");

    /** The words for the page that answers a request. */
    public static Caption of(MapRequest request, Composer composer) {
        List<Sheet> maps = composer.maps(request);
        Sheet last = maps.get(maps.size() - 1);
        String where = Title.PLACE + ", " + when(request);
        List<String> sentences = new ArrayList<>();
        sentences.add("A map of " + where + ", " + contents(last) + ".");
        sentences.addAll(selection(last));
        for (Sheet map : maps) {
            String lead = maps.size() > 1 ? map.snapshot().moment().text() + ": " : "";
            List<String> told = Stream.concat(colouring(map).stream(), factLayers(map).flatMap(layer -> counts(layer, map).stream()))
                    .toList();
            if (!told.isEmpty()) {
                sentences.add(lead + String.join(" ", told));
            }
        }
        return new Caption(where + ": " + theme(last), String.join(" ", sentences));
    }

    private static String when(MapRequest request) {
        if (request.comparison() instanceof Comparison.Beside beside) {
            return beside.moments().stream().map(Moment::text).collect(Collectors.joining(" beside "));
        }
        if (request.comparison() instanceof Comparison.Swipe swipe) {
            return swipe.left().text() + " beside " + request.moment().text();
        }
        return request.moment().text() + (request.comparison() instanceof Comparison.Difference since
                ? " against " + since.earlier().text() : "");
    }

    private static String theme(Sheet map) {
        String facts = factLayers(map).map(layer -> name(layer, map)).collect(Collectors.joining(", "));
        return facts.isEmpty() ? "base map" : facts;
    }

    private static String contents(Sheet map) {
        List<String> facts = new ArrayList<>(factLayers(map).map(layer -> uncapital(name(layer, map))).toList());
        map.drawn().stream().map(DrawnLayer::layer).filter(layer -> layer.group() == Layer.Group.OWN)
                .map(layer -> "own data, " + layer.title()).forEach(facts::add);
        return facts.isEmpty() ? "without facts" : "with " + listed(facts);
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + ", and " + words.get(last);
    }

    private static String name(Layer layer, Sheet map) {
        return layer.id().equals("debt") ? Debt.heading(map) : layer.title();
    }

    private static List<String> selection(Sheet map) {
        List<String> sentences = new ArrayList<>();
        Title.lens(map.snapshot().selection().lens()).map(words -> capital(words) + ".").ifPresent(sentences::add);
        Filter filter = map.snapshot().selection().filter();
        List<String> kept = Stream.of(
                        filter.kinds().stream(), filter.statuses().stream().map(Status::word),
                        filter.certainties().stream().map(Certainty::word), filter.themes().stream().map(Topic::word),
                        filter.countries().stream().map(map.atlas()::nameOf))
                .map(aspect -> aspect.collect(Collectors.joining(" or "))).filter(words -> !words.isEmpty()).toList();
        if (!kept.isEmpty()) {
            sentences.add("Only a selection is shown: " + String.join("; ", kept) + ".");
        }
        return sentences;
    }

    private static Stream<Layer> factLayers(Sheet map) {
        return map.drawn().stream().map(DrawnLayer::layer).filter(layer -> layer.group() == Layer.Group.FACTS);
    }

    /** {@code Of bases and posts it shows 26: Russia 19, China 3, Others 4.} */
    private static Optional<String> counts(Layer layer, Sheet map) {
        List<LegendEntry> legend = layer.legend(map);
        List<Matcher> counted = legend.stream().map(LegendEntry::label).map(COUNTED::matcher).filter(Matcher::matches).toList();
        if (counted.isEmpty()) {
            long things = legend.stream().flatMap(entry -> entry.about().stream()).distinct().count();
            return things == 0 || layer.id().equals("debt") ? Optional.empty()
                    : Optional.of("Of " + uncapital(layer.title()) + " it shows " + things + ".");
        }
        int all = counted.stream().mapToInt(entry -> Integer.parseInt(entry.group(2))).sum();
        String which = counted.stream().map(Caption::count).collect(Collectors.joining(", "));
        String only = counted.get(0).group(1);
        // A side has its capital; any other words go on with the sentence.
        boolean goesOn = counted.size() == 1 && Character.isLowerCase(only.charAt(0)) && !only.contains(":");
        return Optional.of("Of " + uncapital(layer.title()) + " it shows " + all + (goesOn ? " " + only : ": " + which) + ".");
    }

    /** {@code Russia 19}, or {@code Russia 2 (opened)}. */
    private static String count(Matcher counted) {
        Matcher headed = HEADED.matcher(counted.group(1));
        return headed.matches() ? headed.group(2) + " " + counted.group(2) + " (" + headed.group(1) + ")"
                : counted.group(1) + " " + counted.group(2);
    }

    private static Optional<String> colouring(Sheet map) {
        if (factLayers(map).noneMatch(layer -> layer.id().equals("debt"))) {
            return Optional.empty();
        }
        Map<String, Colouring> known = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        map.atlas().base().countries().stream().filter(Country::republic)
                .filter(country -> map.snapshot().keepsCountry(country.id()))
                .forEach(country -> Colouring.of(country, map).ifPresentOrElse(figure -> known.put(country.name(), figure),
                        () -> unknown.add(country.name())));
        if (known.isEmpty()) {
            return Optional.of("The countries would be coloured by " + uncapital(Debt.heading(map)) + ", of which there is no figure.");
        }
        List<Map.Entry<String, Colouring>> byFigure = known.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Colouring> figure) -> figure.getValue().value()).reversed())
                .toList();
        String figures = byFigure.stream().map(figure -> figure.getKey() + " " + figure.getValue().figure()
                + (figure.getValue().foreign() ? " (" + figure.getValue().years() + ")" : "")).collect(Collectors.joining(", "));
        String gaps = unknown.isEmpty() ? "" : "; no figure for " + String.join(", ", unknown);
        return Optional.of("The countries are coloured by " + uncapital(Debt.heading(map)) + ", from the highest to the lowest: "
                + figures + gaps + ".");
    }

    /** Words in the middle of a sentence; names keep their capital. */
    private static String uncapital(String words) {
        String change = "Change: ";
        return words.startsWith(change) ? "the change of " + words.substring(change.length())
                : words.startsWith("China") || words.startsWith("Russia") ? words
                : words.substring(0, 1).toLowerCase(Locale.ENGLISH) + words.substring(1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
