package oxus.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import oxus.files.BaseMapTasks.MapReading;
import oxus.model.Activity;
import oxus.model.Actor;
import oxus.model.Atlas;
import oxus.model.Background;
import oxus.model.Corridor;
import oxus.model.DataFault;
import oxus.model.Disagreement;
import oxus.model.Essay;
import oxus.model.EssayClaim;
import oxus.model.Essays;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.FormerName;
import oxus.model.FuzzyDate;
import oxus.model.Indicator;
import oxus.model.NamedSystem;
import oxus.model.Names;
import oxus.model.Observation;
import oxus.model.Organisation;
import oxus.model.Route;
import oxus.model.Source;

/** Reads one folder of facts files. A broken file or fact is left out with its fault; the rest is read all the same. */
final class FactsReader {

    private final FactsFolder folder;
    private final Places places = new Places();
    private final List<DataFault> faults = new ArrayList<>();
    private final Map<String, String> checkedTo = new LinkedHashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Map<String, Fact> facts = new HashMap<>();

    FactsReader(FactsFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads the atlas. To be called once.
     *
     * @param base asked for the base map when the facts are read
     */
    Reading read(Supplier<MapReading> base) {
        MapFacts drawn = drawn();
        List<Background> background = read("background", this::background, List.of());
        Essays essays = read("essays", this::essays, Essays.none());
        return reading(base.get(), drawn, background, essays);
    }

    /** Reads what layers show, without the essays and what is known through them alone. To be called once. */
    Reading readForPicture(Supplier<MapReading> base) {
        MapFacts drawn = drawn();
        return reading(base.get(), drawn, List.of(), Essays.none());
    }

    /** What layers show. */
    private record MapFacts(Map<String, Actor> actors, Map<String, Source> sources, List<Facility> facilities,
                            List<Route> routes, List<Corridor> corridors, Series series,
                            List<Organisation> organisations, List<Event> events, List<Activity> activities,
                            List<FormerName> formerNames) {
    }

    private MapFacts drawn() {
        reportOtherFiles();
        Map<String, Actor> actors =
                read("actors", file -> byId(file, "actors", ActorReader::actor, Actor::id), Map.of());
        Map<String, Source> sources =
                read("sources", file -> byId(file, "sources", SourceReader::source, Source::id), Map.of());
        List<Facility> facilities = facts("facilities", FacilityReader::facility);
        List<Route> pipelines = facts("pipelines", RouteReader::pipeline);
        List<Route> railways = facts("railways", RouteReader::railway);
        List<Corridor> corridors = facts("corridors", CorridorReader::corridor);
        Series series = read("observations", this::series, new Series(Map.of(), List.of()));
        List<Organisation> organisations = facts("organisations", OrganisationReader::organisation);
        List<Event> events = facts("events", EventReader::event);
        List<Activity> activities = facts("activities", ActivityReader::activity);
        List<FormerName> formerNames = read("names", this::formerNames, List.of());
        List<Route> routes = Stream.concat(pipelines.stream(), railways.stream()).toList();
        return new MapFacts(actors, sources, facilities, routes, corridors, series, organisations, events, activities,
                formerNames);
    }

    private Reading reading(MapReading map, MapFacts drawn, List<Background> background, Essays essays) {
        faults.addAll(map.faults());
        Atlas atlas = new Atlas(map.map(), drawn.actors, drawn.sources, drawn.facilities, drawn.routes,
                drawn.series.indicators, drawn.series.observations, drawn.organisations, drawn.events, drawn.corridors,
                drawn.activities, background, essays, new Names(new BundledToponyms(), drawn.formerNames), Collections.unmodifiableMap(checkedTo));
        return new Reading(atlas, List.copyOf(faults), places, Collections.unmodifiableSet(unread));
    }

    /** A file under a mistyped name would go unread, and nobody would know. */
    private void reportOtherFiles() {
        List<String> known = FactsFolder.KINDS.stream().map(kind -> kind + ".json").toList();
        folder.names().stream().filter(name -> !known.contains(name)).forEach(name -> faults.add(DataFault.inFile(
                folder.shown(name), "is not the name of a facts file" + Spelling.hint(name, known))));
    }

    private record Series(Map<String, Indicator> indicators, List<Observation> observations) {
    }

    private Series series(Fields file) {
        checkedTo("observations", file);
        // Why which claim is drawn: for whoever reads the file.
        file.leave("drawn_because");
        file.expect("observations");
        return new Series(byId(file, "indicators", ObservationReader::indicator, Indicator::id),
                ObservationReader.observations(file));
    }

    private List<FormerName> formerNames(Fields file) {
        checkedTo("names", file);
        return listById(file, "former_names", FormerNameReader::formerName, FormerName::id);
    }

    private List<Background> background(Fields file) {
        checkedTo("background", file);
        // Why some claims are no points: for whoever reads the file.
        file.leave("undated");
        return listById(file, "series", BackgroundReader::background, Background::id);
    }

    private Essays essays(Fields file) {
        checkedTo("essays", file);
        List<Essay> essays = listById(file, "essays", EssayReader::essay, Essay::id);
        List<EssayClaim> claims = listById(file, "claims", EssayReader::claim, EssayClaim::id);
        List<Disagreement> disagreements =
                listById(file, "disagreements", EssayReader::disagreement, Disagreement::id);
        List<NamedSystem> systems = listById(file, "systems", EssayReader::system, NamedSystem::name);
        return new Essays(essays, claims, disagreements, systems);
    }

    /** The facts of a file named after them. */
    private <T extends Fact> List<T> facts(String kind, Function<Fields, Optional<T>> shape) {
        return read(kind, file -> {
            file.expect(kind);
            checkedTo(kind, file);
            return file.each(kind, shape).stream().filter(this::isFirstOfItsId).toList();
        }, List.of());
    }

    private <T> T read(String kind, Function<Fields, T> content, T nothing) {
        String file = folder.shown(kind + ".json");
        try {
            Optional<JsonDocument> document = folder.document(kind + ".json");
            if (document.isEmpty()) {
                if (!folder.mayLack(kind)) {
                    unread.add(kind);
                    faults.add(DataFault.inFile(file, "is missing"));
                }
                return nothing;
            }
            faults.addAll(document.get().faults());
            FaultLog log = new FaultLog(file);
            Fields fields = Fields.of(document.get(), log, places);
            // Editors that know JSON Schema look for it here.
            fields.leave("$schema");
            T result = content.apply(fields);
            fields.reportUnknownKeys();
            faults.addAll(log.faults());
            return result;
        } catch (UnreadableFileException e) {
            unread.add(kind);
            faults.add(e.fault());
            return nothing;
        }
    }

    /** Of facts with the same id in the whole atlas the first stays. */
    private boolean isFirstOfItsId(Fact fact) {
        Fact first = facts.putIfAbsent(fact.id(), fact);
        if (first != null) {
            reportTwin(fact.id(), first, fact);
        }
        return first == null;
    }

    private void checkedTo(String kind, Fields file) {
        Optional<FuzzyDate> date = file.optionalDate("checked_to");
        if (date.isPresent()) {
            checkedTo.put(kind, date.get().text());
        }
    }

    private <T> List<T> listById(Fields file, String key, Function<Fields, Optional<T>> shape, Function<T, String> id) {
        return List.copyOf(byId(file, key, shape, id).values());
    }

    private <T> Map<String, T> byId(Fields file, String key, Function<Fields, Optional<T>> shape,
                                    Function<T, String> id) {
        file.expect(key);
        Map<String, T> byId = new LinkedHashMap<>();
        for (T record : file.each(key, shape)) {
            T first = byId.putIfAbsent(id.apply(record), record);
            if (first != null) {
                reportTwin(id.apply(record), first, record);
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    private void reportTwin(String id, Object first, Object second) {
        String where = places.of(first).map(p -> " at " + p).orElse("");
        faults.add(places.fault(second, id + ": the same id stands already" + where + "; this one is left out"));
    }
}
