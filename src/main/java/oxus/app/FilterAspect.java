package oxus.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Certainty;
import oxus.model.Corridor;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.FacilityKind;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Spell;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.time.Aspects;
import oxus.time.Facets;
import oxus.time.Filter;

/**
 * One of the ways in which things can be filtered, with the choices that this atlas has for it in any year.
 *
 * @param id      such as {@code kind}; its words are {@code filter.kind}
 * @param words   what a choice is called
 * @param word    what a choice is called in files
 * @param chosen  those that a filter names; none means all
 * @param choose  a filter that names others
 * @param counted how many things each choice would leave
 */
record FilterAspect<E>(String id, List<E> choices, Function<E, String> words, Function<E, String> word,
                       Function<Filter, Set<E>> chosen, BiFunction<Filter, Collection<E>, Filter> choose,
                       Function<Facets, Map<E, Integer>> counted) {

    /** All of them, in the order of the panel. */
    static List<FilterAspect<?>> of(Atlas atlas, Wording wording) {
        return List.of(
                new FilterAspect<>("kind", kinds(atlas), kind -> kindWords(kind, wording), kind -> kind, Filter::kinds,
                        Filter::kinds, Facets::kinds),
                new FilterAspect<>("status", statuses(atlas), wording::of, Status::word, Filter::statuses, Filter::statuses,
                        Facets::statuses),
                new FilterAspect<>("certainty", certainties(atlas), wording::of, Certainty::word, Filter::certainties,
                        Filter::certainties, Facets::certainties),
                new FilterAspect<>("theme", List.of(Topic.values()), topic -> capital(wording.of(topic)), Topic::word,
                        Filter::themes, Filter::themes, Facets::themes),
                new FilterAspect<>("country", countries(atlas), id -> atlas.base().countries().stream()
                        .filter(c -> c.id().equals(id)).map(Country::name).findFirst().orElse(id), id -> id,
                        Filter::countries, Filter::countries, Facets::countries));
    }

    private static List<String> kinds(Atlas atlas) {
        Set<String> facilities = new HashSet<>(atlas.facilities().stream().map(f -> f.kind().word()).toList());
        Set<String> routes = new HashSet<>(atlas.routes().stream().map(r -> r.kind().word()).toList());
        return Stream.of(
                Arrays.stream(FacilityKind.values()).map(FacilityKind::word).filter(facilities::contains),
                Arrays.stream(RouteKind.values()).map(RouteKind::word).filter(routes::contains),
                atlas.corridors().stream().limit(1).map(corridor -> Aspects.CORRIDOR),
                atlas.events().stream().limit(1).map(event -> Aspects.EVENT),
                atlas.activities().stream().map(Activity::kind).distinct().sorted()).flatMap(kinds -> kinds).toList();
    }

    private static List<Status> statuses(Atlas atlas) {
        Set<Status> there = EnumSet.noneOf(Status.class);
        Stream.of(atlas.facilities().stream().map(Facility::spells), atlas.routes().stream().map(Route::spells),
                        atlas.corridors().stream().map(Corridor::spells))
                .flatMap(spells -> spells).flatMap(List::stream).map(Spell::status).forEach(there::add);
        return List.copyOf(there);
    }

    private static List<Certainty> certainties(Atlas atlas) {
        Set<Certainty> there = EnumSet.noneOf(Certainty.class);
        Stream.of(atlas.facilities().stream().map(Facility::certainty), atlas.events().stream().map(Event::certainty),
                atlas.activities().stream().map(Activity::certainty)).flatMap(found -> found).forEach(there::add);
        return List.copyOf(there);
    }

    /** The republics, then the neighbours that any thing stands in, crosses or concerns. */
    private static List<String> countries(Atlas atlas) {
        Set<String> concerned = new HashSet<>();
        atlas.facilities().forEach(f -> concerned.add(f.host()));
        atlas.routes().forEach(r -> concerned.addAll(r.countries()));
        atlas.events().forEach(e -> concerned.addAll(e.countries()));
        atlas.activities().forEach(a -> concerned.addAll(a.countries()));
        List<Country> all = atlas.base().countries();
        return Stream.concat(all.stream().filter(Country::republic),
                        all.stream().filter(c -> !c.republic() && concerned.contains(c.id())))
                .map(Country::id).distinct().toList();
    }

    private static String kindWords(String kind, Wording wording) {
        Optional<String> known = FacilityKind.ofWord(kind).map(wording::of).or(() -> RouteKind.ofWord(kind).map(wording::of));
        return known.orElseGet(() -> wording.text("filter.kind." + kind));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ENGLISH) + word.substring(1);
    }
}
