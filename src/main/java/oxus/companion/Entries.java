package oxus.companion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import oxus.layers.Shown;
import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Certainty;
import oxus.model.Claim;
import oxus.model.Corridor;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.FuzzyDate;
import oxus.model.Observation;
import oxus.model.Period;
import oxus.model.Period.Presence;
import oxus.model.Position;
import oxus.model.Quantity;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Side;
import oxus.model.Spell;
import oxus.model.Waypoint;
import oxus.model.Words;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Plate;
import oxus.scene.Sheet;
import oxus.time.Belonging;
import oxus.time.CarriedValue;
import oxus.time.FigureChange;
import oxus.time.Measure;
import oxus.time.Snapshot;
import oxus.time.Standing;

/** Exactly what a map shows, thing by thing: what its marks within the frame are about, and nothing else. */
public final class Entries {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Sheet sheet;
    private final Snapshot now;
    private final Atlas atlas;

    private Entries(Sheet sheet) {
        this.sheet = sheet;
        this.now = sheet.snapshot();
        this.atlas = sheet.atlas();
    }

    /** The entries of the page that answers a request, map by map, layer by layer in drawing order. */
    public static List<Entry> of(MapRequest request, Composer composer) {
        List<Sheet> sheets = composer.maps(request);
        List<Plate.Pane> panes = composer.plate(request).maps();
        List<Entry> entries = new ArrayList<>();
        for (int n = 0; n < sheets.size(); n++) {
            entries.addAll(new Entries(sheets.get(n)).of(panes.get(n).scene()));
        }
        return List.copyOf(entries);
    }

    private List<Entry> of(MapScene scene) {
        List<Entry> entries = new ArrayList<>();
        InFrame.of(scene).forEach((layer, ids) -> all(layer).filter(entry -> ids.contains(entry.id())).forEach(entries::add));
        return entries;
    }

    private Stream<Entry> all(String layer) {
        return switch (layer) {
            case "facilities" -> now.facilities().stream().map(this::facility);
            case "pipelines" -> routes(layer).filter(entry -> !entry.kind().equals(RouteKind.RAILWAY.word()));
            case "railways" -> routes(layer).filter(entry -> entry.kind().equals(RouteKind.RAILWAY.word()));
            case "corridors" -> now.corridors().stream().map(this::corridor);
            case "debt" -> atlas.base().countries().stream().filter(Country::republic)
                    .filter(country -> now.keepsCountry(country.id())).map(this::country);
            case "membership" -> Shown.belongings(sheet).stream().map(this::belonging);
            case "events" -> now.events().stream().map(this::event);
            case "activities" -> now.activities().stream().map(this::activity);
            default -> Stream.empty();
        };
    }

    private Entry facility(Standing<Facility> standing) {
        Facility facility = standing.fact();
        return entry("facilities", facility.id(), facility.name(), facility.kind().word(), atlas.nameOf(facility.operator()),
                atlas.nameOf(facility.host()), standing, Optional.of(facility.certainty()), placed(facility.position()),
                claims("personnel", facility.personnel()), facility.sources(), Optional.of(point(facility.position())));
    }

    private Stream<Entry> routes(String layer) {
        return now.routes().stream().map(standing -> {
            Route route = standing.fact();
            return entry(layer, route.id(), route.name(), route.kind().word(), route.side().word(), names(route.countries()),
                    standing, Optional.empty(), route.schematic() ? "course only guessed" : "course through its stations",
                    figures(route.figures()), route.sources(), Optional.of(line(route.waypoints())));
        });
    }

    private Entry corridor(Standing<Corridor> standing) {
        Corridor corridor = standing.fact();
        List<Entry.Figure> figures = new ArrayList<>(figures(corridor.figures()));
        figures.addAll(claims("transit time", corridor.transitDays()));
        return entry("corridors", corridor.id(), corridor.name(), corridor.mode(), "", "", standing, Optional.empty(), "a scheme, not a track", figures,
                corridor.sources(), Optional.of(line(corridor.places())));
    }

    private Entry entry(String layer, String id, String name, String kind, String whose, String where, Standing<?> standing,
                        Optional<Certainty> evidence, String placed, List<Entry.Figure> figures, List<String> sources,
                        Optional<Geometry> shape) {
        Spell spell = standing.spell();
        List<Entry.Figure> all = new ArrayList<>(figures);
        spell.begun().forEach(begun -> all.add(new Entry.Figure("since", begun.value().text(), "", "date", "", begun.drawn(),
                remark(begun), List.of(begun.source()))));
        return new Entry(moment(), layer, id, name, kind, whose, where, standing.status().word(), Optional.of(spell.period().from()),
                spell.period().to(), standing.sure(), evidence, placed, now.lit(id), List.copyOf(all), sources, shape);
    }

    private Entry event(Event event) {
        return new Entry(moment(), "events", event.id(), event.name(), event.topic().word(), names(event.actors()),
                names(event.countries()), "", Optional.of(event.date()), event.end(), true, Optional.of(event.certainty()),
                event.place().map(Entries::placed).orElse(""), now.lit(event.id()), List.of(), event.sources(), event.place().map(Entries::point));
    }

    private Entry activity(Activity activity) {
        return new Entry(moment(), "activities", activity.id(), activity.name(), activity.kind(), names(activity.actors()),
                names(activity.countries()), "", Optional.of(activity.period().from()), activity.period().to(), surely(activity.period()),
                Optional.of(activity.certainty()), activity.place().map(Entries::placed).orElse(""), now.lit(activity.id()), claims("strength", activity.strength()),
                activity.sources(), activity.place().map(Entries::point));
    }

    private Entry belonging(Belonging belonging) {
        return new Entry(moment(), "membership", belonging.body().id(), belonging.body().name(), belonging.body().kind(),
                belonging.body().leader().map(atlas::nameOf).orElse(""), atlas.nameOf(belonging.membership().country()),
                belonging.membership().status(), Optional.of(belonging.membership().period().from()),
                belonging.membership().period().to(), surely(belonging.membership().period()), Optional.empty(), "",
                now.lights(belonging.body().leader().map(atlas::sideOf).orElse(Side.OTHER)), List.of(),
                belonging.body().sources(), Optional.empty());
    }

    /** A country with the figure that colours it, and whatever else is said of the same year. */
    private Entry country(Country country) {
        Optional<Measure> measure = now.timeline().measures().byId(sheet.request().indicator());
        List<Entry.Figure> figures = new ArrayList<>();
        measure.ifPresent(of -> {
            if (now.since().isPresent()) {
                now.change(of, country.id()).ifPresent(change -> figures.add(change(of, change)));
            } else {
                now.value(of, country.id()).ifPresent(value -> figures.addAll(values(of, value, country)));
            }
        });
        Optional<Certainty> evidence = figures.isEmpty() ? Optional.empty()
                : measure.flatMap(of -> now.value(of, country.id())).map(value -> value.observation().certainty());
        return new Entry(moment(), "debt", country.id(), country.name(), "country", "", country.name(), "", Optional.empty(),
                Optional.empty(), true, evidence, "", true, List.copyOf(figures),
                List.of(), Optional.of(country.shape()));
    }

    private List<Entry.Figure> values(Measure measure, CarriedValue value, Country country) {
        List<Entry.Figure> figures = new ArrayList<>();
        figures.add(new Entry.Figure(measure.label(), number(value.value()), "", measure.unit(), Integer.toString(value.year()), true,
                remark(value.from()), sources(value.from())));
        Observation drawn = value.observation();
        if (!measure.isDifference()) {
            atlas.observations().stream()
                    .filter(o -> o.indicator().equals(drawn.indicator()) && o.country().equals(country.id())
                            && o.partner().equals(drawn.partner()) && o.year() == drawn.year() && !o.equals(drawn))
                    .forEach(o -> figures.add(new Entry.Figure(measure.label(), number(o.value()), "", measure.unit(),
                            Integer.toString(o.year()), false, remark(List.of(o)), List.of(o.source()))));
        }
        return figures;
    }

    private static Entry.Figure change(Measure measure, FigureChange change) {
        List<Observation> from = Stream.concat(change.later().from().stream(), change.earlier().from().stream()).toList();
        return new Entry.Figure("change of " + measure.label(), number(change.amount()), "", measure.unit(),
                change.earlier().year() + " to " + change.later().year(), true, remark(from), sources(from));
    }

    private List<Entry.Figure> figures(List<Route.Figure> figures) {
        return figures.stream().flatMap(figure -> claims(Words.word(figure.measure()), List.of(figure.claim())).stream())
                .toList();
    }

    /** What sources say, less what is only known of later than the moment. */
    private List<Entry.Figure> claims(String what, List<Claim<Quantity>> claims) {
        return claims.stream().filter(claim -> claim.asOf().filter(date -> date.first().isAfter(now.moment().last())).isEmpty())
                .map(claim -> new Entry.Figure(what, number(claim.value().low()),
                claim.value().high() == claim.value().low() ? "" : number(claim.value().high()), claim.value().unit(),
                claim.asOf().map(FuzzyDate::text).orElse(""), claim.drawn(), remark(claim), List.of(claim.source()))).toList();
    }

    private static String remark(Claim<?> claim) {
        return Stream.of(claim.scope(), claim.note(), claim.doubt().map(why -> "doubtful: " + why)).flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static String remark(List<Observation> from) {
        return from.stream().flatMap(o -> Stream.of(o.derivation(), o.note(), o.doubt().map(why -> "doubtful: " + why))
                .flatMap(Optional::stream)).distinct().collect(Collectors.joining("; "));
    }

    private static List<String> sources(List<Observation> from) {
        return from.stream().map(Observation::source).distinct().toList();
    }

    private boolean surely(Period period) {
        return period.during(now.moment().first(), now.moment().last()) == Presence.SURE;
    }

    private String moment() {
        return now.since().map(since -> since.code() + " to ").orElse("") + now.moment().code();
    }

    private String names(List<String> ids) {
        return ids.stream().map(atlas::nameOf).collect(Collectors.joining(", "));
    }

    private static String placed(Position at) {
        return "within " + number(at.accuracyKm()) + " km" + at.note().map(note -> ", " + note).orElse("");
    }

    private static Geometry point(Position at) {
        return SHAPES.createPoint(new Coordinate(at.lonDeg(), at.latDeg()));
    }

    private static Geometry line(List<Waypoint> places) {
        return SHAPES.createLineString(places.stream().map(Waypoint::position)
                .map(at -> new Coordinate(at.lonDeg(), at.latDeg())).toArray(Coordinate[]::new));
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
