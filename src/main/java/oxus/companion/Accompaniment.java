package oxus.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import oxus.cite.BibTeX;
import oxus.cite.CslJson;
import oxus.cite.PlainText;
import oxus.layers.Caption;
import oxus.layers.Cited;
import oxus.model.FuzzyDate;
import oxus.model.Source;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Sheet;

/**
 * The words that go with a map into a report. All are written from the request that the map is drawn from, so that they say
 * what it shows.
 *
 * @param title       place, moment and theme
 * @param caption     to stand below the map: what it is, whom it rests on, whom licences ask to name
 * @param alternative plain sentences for who cannot see it: what, when, how many of which, the colouring from end to end
 * @param citation    how to cite the map itself
 * @param references  the sources of what is within the frame, one a line
 * @param bibTeX      the same, after the map itself, as BibTeX
 * @param cslJson     the same as CSL-JSON
 */
public record Accompaniment(String title, String caption, String alternative, String citation, String references,
                            String bibTeX, String cslJson) {

    private static final String MAP_ID = "oxus-map";
    private static final String ATLAS = "Oxus, an atlas of Central Asia";
    private static final int NAMED_IN_CAPTION = 6;

    /** The words for the page that answers a request. */
    public static Accompaniment of(MapRequest request, Composer composer) {
        List<Sheet> maps = composer.maps(request);
        Caption caption = Caption.of(request, composer);
        List<Source> sources = maps.stream().flatMap(map -> Cited.on(map).stream()).distinct().toList();
        Source map = new Source(MAP_ID, Optional.of("Oxus"), caption.title(), Optional.of(ATLAS), checkedTo(maps),
                Optional.empty(), true, Optional.empty());
        List<Source> withMap = new ArrayList<>(List.of(map));
        withMap.addAll(sources);
        List<Source> known = new ArrayList<>(composer.timeline().atlas().sources().values());
        known.add(map);
        return new Accompaniment(caption.title(), caption(caption.title(), sources, maps), caption.description(), citation(map),
                PlainText.of(sources), new BibTeX(known).of(withMap), CslJson.of(withMap));
    }

    /** All of it but the lists for programs, as a text to read. */
    public String text() {
        return "Caption\n\n" + caption + "\n\nIn words\n\n" + alternative + "\n\nHow to cite this map\n\n" + citation
                + (references.isEmpty() ? "" : "\n\nReferences\n\n" + references) + "\n";
    }

    private static Optional<FuzzyDate> checkedTo(List<Sheet> maps) {
        return maps.stream().map(Cited::checkedTo).flatMap(Optional::stream).findFirst();
    }

    private static String caption(String title, List<Source> sources, List<Sheet> maps) {
        List<String> names = sources.stream().map(Source::brief).distinct().toList();
        String rest = names.size() <= NAMED_IN_CAPTION ? "" : "; and " + (names.size() - NAMED_IN_CAPTION) + " more";
        String from = names.isEmpty() ? "" : " Sources: "
                + names.stream().limit(NAMED_IN_CAPTION).collect(Collectors.joining("; ")) + rest + ".";
        return title + "." + from + " " + Cited.credits(maps.get(maps.size() - 1));
    }

    private static String citation(Source map) {
        String checked = map.date().map(date -> ", facts checked to " + date.text()).orElse("");
        return ATLAS + ", “" + map.title() + "”, map" + checked + ".";
    }
}
