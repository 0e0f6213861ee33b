package oxus.layers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Certainty;
import oxus.model.Country;
import oxus.model.Fact;
import oxus.model.Language;
import oxus.model.OwnLayer;
import oxus.model.Side;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.model.View;
import oxus.model.Words;
import oxus.projection.Projections;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.Contents;
import oxus.scene.Furniture;
import oxus.scene.Ground;
import oxus.scene.Layer;
import oxus.scene.Look;
import oxus.scene.MapRequest;
import oxus.scene.Piece;
import oxus.scene.Signs;
import oxus.scene.Viewpoint;
import oxus.style.Vision;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;
import oxus.time.Selection;

/** Requests as views and back. What a view says and this atlas does not know is dropped and noted. */
public final class Views {

    /** The greatest page, in logical pixels, and the greatest distance from the map's middle, in metres. */
    private static final double LARGEST_PAGE_PX = 20_000;
    private static final double FARTHEST_M = 2e7;
    private static final double COARSEST_METRES_PER_PX = 100_000;
    private static final int MOST_NOTES = 100;
    private static final int LONGEST_NOTE = 80;
    private static final int MOST_LETTERS = 2000;

    private final Composer composer;
    private final List<String> notes = new ArrayList<>();

    private Views(Composer composer) {
        this.composer = composer;
    }

    /**
     * A view that was opened.
     *
     * @param request what it asks for; time, place, page, layers and looks that it does not say, or says in vain, are as they
     *                were; lens, filter, comparison, opacities and rings that it does not name are none,
     *                furniture is as usual, the ground filled
     * @param notes   one line for each thing that was dropped
     */
    public record Opened(MapRequest request, List<String> notes) {
    }

    /** A request as a view; opened with the same atlas it is the same request again. */
    public static View of(MapRequest request, String name) {
        Viewpoint from = request.viewpoint();
        Filter filter = request.selection().filter();
        List<Moment> beside = request.comparison() instanceof Comparison.Beside b ? b.moments()
                : request.comparison() instanceof Comparison.Swipe s ? List.of(s.left(), request.moment()) : List.of();
        Optional<Double> bar = request.comparison() instanceof Comparison.Swipe s ? Optional.of(s.bar()) : Optional.empty();
        Optional<Moment> earlier = request.comparison() instanceof Comparison.Difference d ? Optional.of(d.earlier())
                : Optional.empty();
        return new View(name, Optional.of(request.moment().code()),
                Optional.of(new View.Place(from.x(), from.y(), from.metresPerPx(), Optional.of(request.projection().word()))),
                Optional.of(new View.Page(request.widthPx(), request.heightPx(), request.scale())),
                new View.Contents(Optional.of(request.layers()), request.opacity(), Optional.of(request.indicator()), request.ringed(),
                        request.remarks(), request.own().stream().map(layer -> new View.Own(layer.id(), layer.file().path())).toList()),
                new View.Look(Optional.of(request.theme()), Optional.of(request.textScale()), Optional.of(request.vision().word()),
                        Optional.of(request.signs().word()), Optional.of(request.language().word()),
                        Optional.of(request.ground()).filter(ground -> ground != Ground.FILLED).map(Ground::word)),
                new View.Selection(Optional.of(request.selection().lens().word()),
                        Optional.of(Words.word(request.selection().ghosts())),
                        new View.Filter(List.copyOf(filter.kinds()), words(filter.statuses(), Status::word),
                                words(filter.certainties(), Certainty::word), words(filter.themes(), Topic::word),
                                List.copyOf(filter.countries()), words(filter.sides(), Side::word))),
                new View.Compared(words(beside, Moment::code), bar, earlier.map(Moment::code)),
                new View.Furniture(request.furniture().off().stream().map(Piece::word).sorted().toList(),
                        request.furniture().words().entrySet().stream()
                                .collect(Collectors.toMap(piece -> piece.getKey().word(), Map.Entry::getValue))));
    }

    /** Opens a view of the atlas alone. */
    public static Opened open(View view, MapRequest now, Composer composer) {
        return open(view, List.of(), now, composer);
    }

    /**
     * Opens a view.
     *
     * @param own what could be read of the user's own files that it names
     * @param now what stays where the view says nothing that can be used
     */
    public static Opened open(View view, List<OwnLayer> own, MapRequest now, Composer composer) {
        Views views = new Views(composer);
        MapRequest request = views.request(withoutUnread(view, own), own, now);
        return new Opened(request, List.copyOf(views.notes));
    }

    /** Why a file could not be read is told by whoever tried; that its layer is not there need not be told again. */
    private static View withoutUnread(View view, List<OwnLayer> own) {
        Set<String> unread = view.own().stream().map(View.Own::layer)
                .filter(id -> own.stream().noneMatch(layer -> layer.id().equals(id))).collect(Collectors.toSet());
        Map<String, Double> opacity = new HashMap<>(view.contents().opacity());
        opacity.keySet().removeAll(unread);
        return view.showing(view.contents().layers().map(ids -> ids.stream().filter(id -> !unread.contains(id)).toList()), opacity);
    }

    private MapRequest request(View view, List<OwnLayer> own, MapRequest now) {
        Set<String> layers = Stream.concat(composer.layers().stream().map(Layer::id), own.stream().map(OwnLayer::id))
                .collect(Collectors.toSet());
        Optional<List<String>> shown = view.contents().layers().map(ids -> known("layer", ids, layers::contains))
                .filter(ids -> !ids.isEmpty() || view.contents().layers().get().isEmpty());
        Map<String, Double> opacity = new HashMap<>(view.contents().opacity());
        opacity.keySet().retainAll(known("layer", view.contents().opacity().keySet().stream().sorted().toList(), layers::contains));
        opacity.values().removeIf(part -> !usable("opacity " + part, part >= 0 && part <= 1));
        Optional<View.Page> page = view.page().filter(p -> usable("page of " + p.widthPx() + " x " + p.heightPx()
                + " pixels at scale " + p.scale(), within(1, p.widthPx(), LARGEST_PAGE_PX)
                && within(1, p.heightPx(), LARGEST_PAGE_PX) && within(0.1, p.scale(), 20)));
        Optional<View.Place> place = view.place().filter(p -> usable("place " + p.x() + ", " + p.y() + " at " + p.metresPerPx()
                + " metres per pixel", within(-FARTHEST_M, p.x(), FARTHEST_M) && within(-FARTHEST_M, p.y(), FARTHEST_M)
                && within(1, p.metresPerPx(), COARSEST_METRES_PER_PX)))
                .filter(p -> p.projection().isEmpty() || word("projection", p.projection().get(), Projections::ofWord).isPresent());
        List<Moment> beside = view.compared().beside().stream().map(this::moment).flatMap(Optional::stream)
                .limit(Comparison.Beside.MOST).toList();
        Comparison comparison = comparison(view, beside);
        // Left of the bar is the first of the two that a view compares, and right of it the other.
        Optional<Moment> moment = comparison instanceof Comparison.Swipe ? Optional.of(beside.get(1))
                : view.moment().flatMap(this::moment);
        Optional<String> indicator = view.contents().indicator()
                .filter(id -> usable("indicator " + id, composer.timeline().measures().byId(id).isPresent()));
        Look look = look(view, now.look()).laidOut(place.map(p ->
                p.projection().flatMap(Projections::ofWord).orElse(Projections.region())).orElse(now.projection()));
        Contents contents = new Contents(shown.orElse(now.layers()), opacity,
                indicator.orElse(now.indicator()), known("thing", view.contents().ringed(), this::things), view.contents().remarks(), own);
        return new MapRequest(moment.orElse(now.moment()), place.map(p -> new Viewpoint(p.x(), p.y(), p.metresPerPx())).orElse(now.viewpoint()),
                page.map(p -> new MapRequest.Page(p.widthPx(), p.heightPx(), p.scale())).orElse(now.page()), contents, look,
                selection(view), comparison, furniture(view.furniture()));
    }

    /** Furniture that a view does not name is as usual. */
    private Furniture furniture(View.Furniture said) {
        Furniture furniture = new Furniture(words("piece of furniture", said.off(), Piece::ofWord), Map.of());
        for (Map.Entry<String, String> piece : new TreeMap<>(said.words()).entrySet()) {
            Optional<Piece> known = word("piece of furniture", piece.getKey(), Piece::ofWord);
            if (known.isPresent() && usable("wording of " + piece.getValue().length() + " letters", piece.getValue().length() <= MOST_LETTERS)) {
                furniture = furniture.worded(known.get(), piece.getValue());
            }
        }
        return furniture;
    }

    private Look look(View view, Look now) {
        return new Look(
                view.look().theme().filter(name -> usable("theme " + name, composer.themes().contains(name))).orElse(now.theme()),
                view.look().textScale().filter(part -> usable("text scale " + part, within(0.3, part, 4))).orElse(now.textScale()),
                view.look().vision().flatMap(word -> word("vision", word, Vision::ofWord)).orElse(now.vision()),
                view.look().signs().flatMap(word -> word("signs", word, Signs::ofWord)).orElse(now.signs()),
                view.look().language().flatMap(word -> word("language", word, Language::ofWord)).orElse(now.language()), now.projection(),
                view.look().ground().flatMap(word -> word("ground", word, Ground::ofWord)).orElse(Ground.FILLED));
    }

    private Selection selection(View view) {
        View.Filter filter = view.selection().filter();
        return new Selection(view.selection().lens().flatMap(word -> word("lens", word, Lens::ofWord)).orElse(Lens.ALL),
                new Filter(Set.copyOf(known("kind", filter.kinds(), this::kinds)),
                        words("status", filter.statuses(), Status::ofWord),
                        words("certainty", filter.certainties(), Certainty::ofWord),
                        words("theme", filter.themes(), Topic::ofWord),
                        Set.copyOf(known("country", filter.countries(), this::countries)),
                        words("side", filter.sides(), Side::ofWord)),
                view.selection().ghosts().flatMap(word -> word("ghosts", word, w -> Words.find(Ghosts.values(), w)))
                        .orElse(Ghosts.SHOWN));
    }

    private Comparison comparison(View view, List<Moment> beside) {
        Optional<Double> bar = view.compared().bar().filter(place -> usable("bar at " + place, within(0, place, 1)));
        if (beside.size() == 2 && bar.isPresent()) {
            return new Comparison.Swipe(beside.get(0), bar.get());
        }
        if (beside.size() >= 2) {
            return new Comparison.Beside(beside);
        }
        if (!view.compared().beside().isEmpty()) {
            notes.add("nothing is left to compare, and the comparison is left out");
        }
        return view.compared().earlier().flatMap(this::moment).<Comparison>map(Comparison.Difference::new).orElse(Comparison.none());
    }

    private Optional<Moment> moment(String code) {
        Optional<Moment> moment = word("moment", code, Moment::parse);
        if (moment.isPresent() && !composer.timeline().covers(moment.get())) {
            notes.add("moment " + code + " is left out; the atlas covers " + composer.timeline().firstYear() + " to "
                    + composer.timeline().lastYear());
            return Optional.empty();
        }
        return moment;
    }

    private Set<String> kinds() {
        return composer.timeline().facets(Moment.year(composer.timeline().firstYear()), Selection.everything()).kinds().keySet();
    }

    private Set<String> things() {
        return Stream.concat(composer.timeline().atlas().facts().map(Fact::id),
                composer.timeline().atlas().base().countries().stream().map(Country::id)).collect(Collectors.toSet());
    }

    private Set<String> countries() {
        return composer.timeline().atlas().base().countries().stream().map(Country::id).collect(Collectors.toSet());
    }

    /** @param there asked only when there are ids to look for: a start of the program waits for it */
    private List<String> known(String what, List<String> ids, Supplier<Set<String>> there) {
        return ids.isEmpty() ? List.of() : known(what, ids, there.get()::contains);
    }

    private List<String> known(String what, List<String> ids, Predicate<String> there) {
        return ids.stream().filter(id -> usable(what + " " + id, there.test(id))).toList();
    }

    private <E> Set<E> words(String what, List<String> words, Function<String, Optional<E>> vocabulary) {
        return words.stream().map(word -> word(what, word, vocabulary)).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private <E> Optional<E> word(String what, String word, Function<String, Optional<E>> vocabulary) {
        Optional<E> known = vocabulary.apply(word);
        usable(what + " " + word, known.isPresent());
        return known;
    }

    private boolean usable(String what, boolean isUsable) {
        if (!isUsable && notes.size() < MOST_NOTES) {
            notes.add(oneLine(what) + " is not known here and is left out");
        }
        return isUsable;
    }

    /** What a file holds may be long and go over lines. */
    private static String oneLine(String what) {
        String line = what.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_NOTE ? line : line.substring(0, LONGEST_NOTE) + "\u2026";
    }

    private static boolean within(double least, double value, double most) {
        return value >= least && value <= most;
    }

    private static <E> List<String> words(Collection<E> values, Function<E, String> word) {
        return values.stream().map(word).toList();
    }
}
