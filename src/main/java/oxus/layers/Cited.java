package oxus.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import oxus.model.FuzzyDate;
import oxus.model.Source;
import oxus.scene.DrawnLayer;
import oxus.scene.Sheet;

/** The sources of what a sheet shows within its frame. */
public final class Cited {

    private Cited() {
    }

    /** All that a reader of the map needs to check it: what the facts rest on, then what only their places rest on. */
    public static List<Source> on(Sheet sheet) {
        Stream<String> places = sheet.drawn().stream().map(DrawnLayer::layer)
                .flatMap(layer -> sheet.maps().stream().flatMap(map -> layer.placeSources(map).stream()));
        return Stream.concat(facts(sheet).stream(), known(places, sheet)).distinct().toList();
    }

    /** Whom licences ask to name, the base map's credit, the boundary note and the projection: sentences. */
    public static String credits(Sheet sheet) {
        return SourceLine.credits(sheet);
    }

    /** Up to when the facts that are shown were checked: the latest of their files, if any tells. */
    public static Optional<FuzzyDate> checkedTo(Sheet sheet) {
        return sheet.drawn().stream().flatMap(drawn -> drawn.layer().factsFile().stream())
                .flatMap(file -> Optional.ofNullable(sheet.atlas().checkedTo().get(file)).stream())
                .flatMap(date -> FuzzyDate.parse(date).stream()).max(Comparator.comparing(FuzzyDate::last));
    }

    /** What the facts rest on, the layers taking turns, each with its weightiest first. */
    static List<Source> facts(Sheet sheet) {
        // Country figures come first: one source colours the whole map.
        List<List<String>> byLayer = new ArrayList<>();
        for (DrawnLayer drawn : sheet.drawn()) {
            byLayer.add(sheet.maps().stream().flatMap(map -> drawn.layer().sources(map).stream()).distinct().toList());
        }
        Set<String> ids = new LinkedHashSet<>();
        int longest = byLayer.stream().mapToInt(List::size).max().orElse(0);
        for (int nth = 0; nth < longest; nth++) {
            for (List<String> sources : byLayer) {
                if (nth < sources.size()) {
                    ids.add(sources.get(nth));
                }
            }
        }
        return known(ids.stream(), sheet).toList();
    }

    private static Stream<Source> known(Stream<String> ids, Sheet sheet) {
        return ids.flatMap(id -> Optional.ofNullable(sheet.atlas().sources().get(id)).stream());
    }
}
