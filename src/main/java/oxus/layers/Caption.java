package oxus.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import oxus.model.Country;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.MapRequest;
import oxus.scene.Sheet;
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

    /** The words for the page that answers a request. */
    public static Caption of(MapRequest request, Composer composer) {
        List<Sheet> maps = request.comparison() instanceof Comparison.Beside beside
                ? beside.moments().stream().map(moment -> composer.told(request.at(moment).against(Comparison.none()))).toList()
                : List.of(composer.told(request));
        String title = Title.PLACE + ", " + when(request) + ": " + theme(maps.get(maps.size() - 1));
        List<String> sentences = new ArrayList<>();
        sentences.add(title + ".");
        for (Sheet map : maps) {
            String lead = maps.size() > 1 ? map.snapshot().moment().text() + ": " : "";
            layers(map).map(words -> lead + words).ifPresent(sentences::add);
            colouring(map).map(words -> lead + words).ifPresent(sentences::add);
        }
        return new Caption(title, String.join(" ", sentences));
    }

    private static String when(MapRequest request) {
        if (request.comparison() instanceof Comparison.Beside beside) {
            return beside.moments().stream().map(Moment::text).collect(Collectors.joining(" beside "));
        }
        return request.moment().text() + (request.comparison() instanceof Comparison.Difference since
                ? " against " + since.earlier().text() : "");
    }

    private static String theme(Sheet map) {
        String facts = factLayers(map).map(layer -> layer.id().equals("debt") ? Debt.heading(map) : layer.title())
                .collect(Collectors.joining(", "));
        return facts.isEmpty() ? "base map" : facts;
    }

    private static java.util.stream.Stream<Layer> factLayers(Sheet map) {
        return map.drawn().stream().map(DrawnLayer::layer).filter(layer -> layer.group() == Layer.Group.FACTS);
    }

    /** {@code Bases and posts: Russia 19, China 3. Pipelines: …} */
    private static Optional<String> layers(Sheet map) {
        String all = factLayers(map).map(layer -> counts(layer, map)).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static Optional<String> counts(Layer layer, Sheet map) {
        List<String> counts = layer.legend(map).stream().map(LegendEntry::label).map(COUNTED::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(counted -> counted.group(1) + " " + counted.group(2)).toList();
        return counts.isEmpty() ? Optional.empty() : Optional.of(layer.title() + ": " + String.join(", ", counts) + ".");
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
            return Optional.of(Debt.heading(map) + ": no figure.");
        }
        List<Map.Entry<String, Colouring>> byFigure = known.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Colouring> figure) -> figure.getValue().value()).reversed())
                .toList();
        String figures = byFigure.stream().map(figure -> figure.getKey() + " " + figure.getValue().figure()
                + (figure.getValue().foreign() ? " (" + figure.getValue().years() + ")" : "")).collect(Collectors.joining(", "));
        String gaps = unknown.isEmpty() ? "" : "; no figure for " + String.join(", ", unknown);
        return Optional.of(capital(Debt.heading(map)) + ", from the highest to the lowest: " + figures + gaps + ".");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
