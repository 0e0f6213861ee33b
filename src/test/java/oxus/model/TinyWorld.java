package oxus.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

import oxus.model.BaseMap.Boundary;
import oxus.model.BaseMap.ProvinceLine;
import oxus.model.BaseMap.Town;
import oxus.model.BaseMap.Water;

/**
 * An atlas small enough to be known by heart, for tests.
 *
 * <pre>
 *   50°N +-----------+-----------+
 *        | Northland |           |     Northland and Southland are republics, Eastland is a neighbour.
 *   45°N +-----------+ Eastland  |     Fort (Russian) and Post (Chinese), Line A and Line B side by side from
 *        | Southland |           |     Southland into Eastland, the Old Railway from Northland to Southland,
 *   40°N +-----------+-----------+     the Grass Way from Northland into Eastland, a Treaty of both republics.
 *       60°E        70°E        80°E
 * </pre>
 */
public final class TinyWorld {

    public static final String CHINA_SHARE = "china_share_external_public_debt";
    public static final String RUSSIA_SHARE = "russia_share_external_public_debt";

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private TinyWorld() {
    }

    public static Atlas atlas() {
        return of(List.of(fort(), post()), List.of(lineA(), lineB(), oldRailway()), observations(),
                List.of(fortHandedOver(), lineOpens()));
    }

    /** The same countries with other facts. */
    public static Atlas of(List<Facility> facilities, List<Route> routes, List<Observation> observations,
                           List<Event> events) {
        return new Atlas(base(), byId(actors(), Actor::id), byId(sources(), Source::id), facilities, routes,
                byId(indicators(), Indicator::id), observations, List.of(treaty()), events, List.of(grassWay()), List.of(),
                List.of(), Essays.none(), Map.of("facilities", "2014-12", "pipelines", "2014-06"));
    }

    /** In use from the day it was opened to the day it was handed over. */
    public static Facility fort() {
        return new Facility("fort", "Fort", List.of(), "rus", "sou", FacilityKind.AIR_BASE, Relationship.LEASES,
                at(65, 42.5), Optional.of(date("2003-10-23")), Optional.empty(), Optional.of(date("2014-06-03")),
                List.of(spell("2002", "2003-10-23", Status.BUILDING), spell("2003-10-23", "2014-06-03", Status.OPERATING),
                        spell("2014-06-03", Status.TRANSFERRED)),
                List.of(), Certainty.CONFIRMED, Optional.empty(), List.of(), List.of("fort-gazette"));
    }

    /** Opened in one of three years and known to lie somewhere within 100 km. */
    public static Facility post() {
        return new Facility("post", "Post", List.of(), "chn", "nor", FacilityKind.BORDER_OUTPOST, Relationship.OPERATES,
                new Position(68, 48, 100, Optional.of("somewhere in the steppe")), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(spell("between 2011 and 2013", Status.OPERATING)), List.of(),
                Certainty.CONFIRMED, Optional.empty(), List.of(), List.of("post-herald"));
    }

    public static Route lineA() {
        return pipeline("line-a", "Gas Line, Line A", "2009-12-14", "line-a-report");
    }

    public static Route lineB() {
        return pipeline("line-b", "Gas Line, Line B", "2010-10-26", "line-b-report");
    }

    /** In use to 2001, closed since 2005; what it was in between no source says. */
    public static Route oldRailway() {
        return new Route("old-railway", "Old Railway", List.of(), RouteKind.RAILWAY, Optional.empty(), "Upton", "Downton",
                List.of("nor", "sou"), Side.RUSSIA, List.of(), List.of(), List.of(), Optional.of(1520),
                Optional.empty(), List.of(),
                List.of(spell("1936", "2001", Status.OPERATING), spell("2005", Status.CLOSED)),
                List.of(waypoint("Upton", Waypoint.Role.START, 61, 49), waypoint("Downton", Waypoint.Role.END, 61, 41)),
                false, false, Optional.empty(), List.of(), List.of("railway-almanac"));
    }

    /** Planned, then in use. */
    public static Corridor grassWay() {
        return new Corridor("grass-way", "Grass Way", "rail", Optional.of(date("2010")), List.of(), List.of(),
                List.of(spell("2010", "2013", Status.PLANNED), spell("2013", Status.OPERATING)),
                List.of(waypoint("Upton", Waypoint.Role.START, 61, 49), waypoint("Works", Waypoint.Role.END, 78, 48)),
                Optional.empty(), List.of(), List.of("corridor-days"));
    }

    /** Northland joins in 2002 and stays; Southland joins with it and leaves in 2012. */
    public static Organisation treaty() {
        return new Organisation("csto", "Treaty", date("2002"), Optional.empty(), Optional.of("rus"), "military",
                List.of(new Organisation.Membership("nor", period("2002-05-14", ""), "member"),
                        new Organisation.Membership("sou", period("2002-05-14", "2012-06-28"), "member")),
                List.of(), List.of("treaty-papers"));
    }

    public static Event lineOpens() {
        return new Event("line-opens", date("2009-12-14"), Optional.empty(), "The gas line opens", "Gas flows east.",
                Topic.ENERGY, List.of("chn"), List.of("sou"), Optional.of(at(70, 44)), Optional.of("the border"), 3,
                List.of("line-a"), Certainty.CONFIRMED, List.of(), List.of("opening-news"));
    }

    /** An event without a place. */
    public static Event fortHandedOver() {
        return new Event("fort-handed-over", date("2014-06-03"), Optional.empty(), "The fort is handed over",
                "The lease ends.", Topic.SECURITY, List.of("rus"), List.of("sou"), Optional.empty(), Optional.empty(), 1,
                List.of("fort"), Certainty.CONFIRMED, List.of(), List.of("handover-news"));
    }

    /** Of the two figures for Northland in 2010 the lower one is drawn. */
    public static List<Observation> observations() {
        return List.of(share(CHINA_SHARE, "nor", 2005, 4, "debt-2005", true),
                share(CHINA_SHARE, "nor", 2010, 20, "debt-2010-north", true),
                share(CHINA_SHARE, "nor", 2010, 60, "debt-rival", false),
                share(CHINA_SHARE, "sou", 2010, 45, "debt-2010-south", true),
                share(RUSSIA_SHARE, "sou", 2000, 48, "debt-2000", true));
    }

    public static BaseMap base() {
        return new BaseMap(countries(), List.of(),
                List.of(new ProvinceLine("sou", line(60, 40, 64, 40, 64, 45, 60, 45, 60, 40))),
                List.of(new Boundary("international", false, line(60, 45, 70, 45)),
                        new Boundary("disputed", true, line(70, 40, 70, 45, 70, 50))),
                List.of(new Water("Blue Lake", 1, box(64, 46, 67, 47.5))),
                List.of(new Water("Long River", 2, line(62, 49.5, 63, 47, 62, 43, 63, 40))),
                List.of(new Town("capital", "Capital", List.of(), "sou", 3, 900_000, true, point(67, 41)),
                        new Town("upton", "Upton", List.of(), "nor", 4, 200_000, false, point(61, 49)),
                        new Town("hamlet", "Hamlet", List.of(), "nor", 9, 300, false, point(63, 48.5))));
    }

    public static List<Country> countries() {
        return List.of(new Country("nor", "Northland", true, box(60, 45, 70, 50)),
                new Country("sou", "Southland", true, box(60, 40, 70, 45)),
                new Country("eas", "Eastland", false, ring(70, 40, 80, 40, 80, 50, 70, 50, 70, 45, 70, 40)));
    }

    public static FuzzyDate date(String text) {
        return FuzzyDate.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    public static Period period(String from, String to) {
        return new Period(date(from), to.isEmpty() ? Optional.empty() : Optional.of(date(to)));
    }

    public static Spell spell(String from, String to, Status status) {
        return new Spell(period(from, to), status, Optional.empty());
    }

    public static Spell spell(String from, Status status) {
        return spell(from, "", status);
    }

    public static Position at(double lonDeg, double latDeg) {
        return new Position(lonDeg, latDeg, 1, Optional.empty());
    }

    public static Geometry box(double west, double south, double east, double north) {
        return ring(west, south, east, south, east, north, west, north, west, south);
    }

    public static Geometry ring(double... lonLat) {
        return GEOMETRY.createPolygon(coordinates(lonLat));
    }

    public static Geometry line(double... lonLat) {
        return GEOMETRY.createLineString(coordinates(lonLat));
    }

    public static Point point(double lonDeg, double latDeg) {
        return GEOMETRY.createPoint(new Coordinate(lonDeg, latDeg));
    }

    public static Observation share(String indicator, String country, int year, double percent, String source,
                                    boolean drawn) {
        return new Observation(indicator, country, Optional.empty(), year, Optional.empty(), percent, source,
                Optional.empty(), Certainty.OFFICIAL, Optional.empty(), Optional.empty(), drawn);
    }

    private static Route pipeline(String id, String name, String opened, String source) {
        return new Route(id, name, List.of(), RouteKind.GAS_PIPELINE, Optional.of("gas line"), "Wells", "Works",
                List.of("sou", "eas"), Side.CHINA, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                List.of(),
                List.of(spell("2006", "2008-06", Status.PLANNED), spell("2008-06", opened, Status.BUILDING),
                        spell(opened, Status.OPERATING)),
                List.of(waypoint("Wells", Waypoint.Role.START, 62, 42), waypoint("Border", Waypoint.Role.BORDER, 70, 44),
                        waypoint("Works", Waypoint.Role.END, 78, 44)),
                false, true, Optional.empty(), List.of(), List.of(source));
    }

    private static Waypoint waypoint(String name, Waypoint.Role role, double lonDeg, double latDeg) {
        return new Waypoint(name, role, at(lonDeg, latDeg));
    }

    private static List<Actor> actors() {
        return List.of(new Actor("rus", "Russia", Side.RUSSIA), new Actor("chn", "China", Side.CHINA),
                new Actor("eas", "Eastland", Side.OTHER));
    }

    private static List<Indicator> indicators() {
        return List.of(
                new Indicator(CHINA_SHARE, "China's share of the public debt", "percent", Optional.of("chn"), "A share."),
                new Indicator(RUSSIA_SHARE, "Russia's share of the public debt", "percent", Optional.of("rus"), "A share."));
    }

    /** One for each fact, so that a source line tells what it was made from. */
    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String name : List.of("Fort Gazette", "Post Herald", "Line A Report", "Line B Report", "Railway Almanac",
                "Opening News", "Handover News", "Debt 2000", "Debt 2005", "Debt 2010 North", "Debt 2010 South",
                "Debt Rival", "Corridor Days", "Treaty Papers")) {
            String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
            sources.add(new Source(id, Optional.empty(), "A page", Optional.of(name), Optional.empty(), Optional.empty(),
                    true, Optional.empty()));
        }
        return sources;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }

    private static Coordinate[] coordinates(double... lonLat) {
        Coordinate[] coordinates = new Coordinate[lonLat.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
        }
        return coordinates;
    }
}
