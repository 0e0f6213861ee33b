package oxus.app;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import oxus.app.Finding.Kind;
import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.BaseMap.Town;
import oxus.model.Corridor;
import oxus.model.EssayClaim;
import oxus.model.Event;
import oxus.model.Fact;
import oxus.model.Facility;
import oxus.model.Language;
import oxus.model.Organisation;
import oxus.model.Route;
import oxus.model.Toponyms;
import oxus.scene.Subject;
import oxus.time.Timeline;

/**
 * Everything in the atlas by its names: facts with their other names, actors, places, years and what the essays say. Case,
 * accents and the script's variants do not matter; every word that is asked for must begin a word of what is found.
 */
final class SearchIndex {

    private static final int MOST_OF_A_KIND = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * @param names  as printed, the best first
     * @param folded the same, folded
     * @param texts  names and whatever else it is found by, folded
     */
    private record Entry(Finding finding, List<String> names, List<String> folded, String texts) {
    }

    private record Hit(Finding finding, int distance) {
    }

    private final List<Entry> entries = new ArrayList<>();

    SearchIndex(Timeline timeline, Wording wording) {
        Atlas atlas = timeline.atlas();
        CardWords words = new CardWords(wording, atlas);
        IntStream.rangeClosed(timeline.firstYear(), timeline.lastYear())
                .forEach(year -> add(Kind.YEAR, Integer.toString(year), Integer.toString(year), List.of(), "", ""));
        atlas.base().countries().forEach(country -> add(Kind.COUNTRY, country.id(), country.name(),
                elsewhere(Toponyms.Kind.COUNTRY, country.id(), atlas).toList(), "", ""));
        for (Facility f : atlas.facilities()) {
            add(Kind.FACILITY, f.id(), f.name(), f.aliases(),
                    wording.of(f.kind()) + ", " + atlas.nameOf(f.host()), atlas.nameOf(f.operator()));
        }
        for (Route r : atlas.routes()) {
            add(Kind.ROUTE, r.id(), r.name(), r.aliases(), wording.of(r.kind()) + ", " + r.start() + " – " + r.end(),
                    String.join(" ", r.owners()) + " " + String.join(" ", r.financers()) + " " + words.names(r.countries()));
        }
        for (Corridor c : atlas.corridors()) {
            add(Kind.CORRIDOR, c.id(), c.name(), List.of(), "", "");
        }
        for (Organisation o : atlas.organisations()) {
            add(Kind.ORGANISATION, o.id(), o.name(), List.of(o.id()), "", "");
        }
        for (Event e : atlas.events()) {
            add(Kind.EVENT, e.id(), e.name(), List.of(), CardWords.joined(Optional.of(words.date(e.date())), e.placeName())
                    .orElse(""), words.names(e.actors()) + " " + words.names(e.countries()));
        }
        for (Activity a : atlas.activities()) {
            add(Kind.ACTIVITY, a.id(), a.name(), List.of(), words.period(a.period()), words.names(a.actors()));
        }
        atlas.base().towns().forEach(town ->
                add(Kind.PLACE, town.id(), town.name(), otherNames(town, atlas), atlas.nameOf(town.country()), ""));
        for (EssayClaim claim : atlas.essays().claims()) {
            add(Kind.CLAIM, claim.id(), claim.statement(), List.of(claim.id()), atlas.nameOf(claim.essay()), claim.heading());
        }
    }

    /** All that a town is or was called, in whatever language. */
    private static List<String> otherNames(Town town, Atlas atlas) {
        Stream<String> former = atlas.names().formerOf(town.id()).stream()
                .flatMap(name -> Stream.concat(Stream.of(name.name()), name.elsewhere().values().stream()));
        return Stream.of(town.aliases().stream(), former, elsewhere(Toponyms.Kind.TOWN, town.id(), atlas))
                .flatMap(names -> names).distinct().filter(name -> !name.equals(town.name())).toList();
    }

    private static Stream<String> elsewhere(Toponyms.Kind kind, String id, Atlas atlas) {
        return Arrays.stream(Language.values())
                .flatMap(language -> atlas.names().toponyms().name(kind, id, language).stream()).distinct();
    }

    /**
     * What a few words find, by kind, the nearest first in each.
     *
     * @return nothing for no words
     */
    List<Finding> find(String asked) {
        String[] words = folded(asked).strip().split(" ");
        if (words[0].isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            entries.stream().filter(entry -> entry.finding.kind() == kind).flatMap(entry -> hit(entry, words).stream())
                    .sorted(Comparator.comparingInt(Hit::distance)).limit(MOST_OF_A_KIND).map(Hit::finding).forEach(found::add);
        }
        return found;
    }

    private static Optional<Hit> hit(Entry entry, String[] words) {
        if (!Stream.of(words).allMatch(word -> entry.texts.contains(" " + word))) {
            return Optional.empty();
        }
        String asked = String.join(" ", words);
        for (int i = 0; i < entry.names.size(); i++) {
            String name = entry.folded.get(i);
            if (name.startsWith(" " + asked)) {
                return Optional.of(new Hit(called(entry, i), 2 * i + (name.strip().equals(asked) ? 0 : 1)));
            }
        }
        for (int i = 0; i < entry.names.size(); i++) {
            String name = entry.folded.get(i);
            if (Stream.of(words).allMatch(word -> name.contains(" " + word))) {
                return Optional.of(new Hit(called(entry, i), 100 + i));
            }
        }
        return Optional.of(new Hit(entry.finding, 1000));
    }

    /** Says under which other name it was found. */
    private static Finding called(Entry entry, int name) {
        Finding finding = entry.finding;
        return name == 0 || entry.names.get(name).equals(finding.subject().id()) ? finding
                : new Finding(finding.kind(), finding.subject(), CardWords.joined(Optional.of(entry.names.get(name)), finding.detail()));
    }

    private void add(Kind kind, String id, String name, List<String> aliases, String detail, String more) {
        List<String> names = Stream.concat(Stream.of(name), aliases.stream()).toList();
        entries.add(new Entry(new Finding(kind, new Subject(id, name), Optional.of(detail).filter(text -> !text.isEmpty())),
                names, names.stream().map(SearchIndex::folded).toList(), folded(String.join(" ", names) + " " + detail + " " + more)));
    }

    /** In small letters without accents, words parted by single blanks, and a blank before the first. */
    static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return " " + BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
