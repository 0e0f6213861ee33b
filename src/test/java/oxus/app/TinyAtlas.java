package oxus.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import oxus.cli.OpenAtlas;
import oxus.files.ThemeReader;
import oxus.layers.Layers;
import oxus.model.Actor;
import oxus.model.Atlas;
import oxus.model.BaseMap;
import oxus.model.Certainty;
import oxus.model.Claim;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.FacilityKind;
import oxus.model.FuzzyDate;
import oxus.model.Indicator;
import oxus.model.Observation;
import oxus.model.Period;
import oxus.model.Position;
import oxus.model.Quantity;
import oxus.model.Relationship;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Side;
import oxus.model.Source;
import oxus.model.Spell;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.model.Waypoint;
import oxus.projection.Projections;
import oxus.scene.Composer;
import oxus.scene.ShapeCache;
import oxus.style.BundledFonts;
import oxus.time.Timeline;

/** A small world for the window: three countries drawn as boxes, one base, one pipeline, four events, a few debts. */
final class TinyAtlas {

    static final String BASE = "box-base";
    static final String PIPELINE = "box-pipeline";
    static final int LAST_YEAR = 2024;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private TinyAtlas() {
    }

    static Atlas atlas() {
        BaseMap base = new BaseMap(
                List.of(country("kaz", "Kazakhstan", true, 47, 43, 87, 55),
                        country("uzb", "Uzbekistan", true, 56, 37, 72, 43),
                        country("chn", "China", false, 87, 30, 100, 50)),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Atlas(base,
                Map.of("rus", new Actor("rus", "Russia", Side.RUSSIA), "chn", new Actor("chn", "China", Side.CHINA)),
                Map.of("first", source("first", "Ann Author"), "second", source("second", "Bob Writer")),
                List.of(base()), List.of(pipeline()), indicators(), observations(), List.of(), events());
    }

    static OpenAtlas open() {
        return open(atlas());
    }

    static OpenAtlas open(Atlas atlas) {
        Projections projection = Projections.region();
        BundledFonts fonts = new BundledFonts();
        Timeline timeline = new Timeline(atlas);
        try {
            var themes = ThemeReader.bundled();
            return new OpenAtlas(timeline, themes, new Composer(timeline, Layers.inDrawingOrder(), themes, projection,
                    new ShapeCache(projection), fonts), fonts, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Country country(String id, String name, boolean republic, double west, double south, double east,
                                   double north) {
        Geometry box = GEOMETRY.toGeometry(new Envelope(west, east, south, north));
        return new Country(id, name, republic, box);
    }

    private static Source source(String id, String author) {
        return new Source(id, Optional.of(author), "Title of the " + id, Optional.of("Publisher"),
                FuzzyDate.parse("2020"), Optional.of("https://example.org/" + id), true, Optional.empty());
    }

    /** Opened in 2003, closed in 2023; two sources differ on its strength. */
    private static Facility base() {
        return new Facility(BASE, "Box base", List.of("Kasten"), "rus", "kaz", FacilityKind.AIR_BASE, Relationship.LEASES,
                at(70, 48), FuzzyDate.parse("2003-10-23"), Optional.empty(),
                FuzzyDate.parse("2023"),
                List.of(new Spell(new Period(FuzzyDate.ofYear(2003), FuzzyDate.parse("2023")), Status.OPERATING,
                        Optional.of("At work."), List.of(beginning("2003", "first", true), beginning("2004", "second", false)))),
                List.of(strength(500, "first", 2019), strength(800, "second", 2021)), Certainty.CONFIRMED,
                Optional.of("A base in a box."), List.of(), List.of("first", "second"));
    }

    private static Claim<FuzzyDate> beginning(String date, String source, boolean drawn) {
        return new Claim<>(FuzzyDate.parse(date).orElseThrow(), source, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), drawn);
    }

    private static Claim<Quantity> strength(double persons, String source, int year) {
        return new Claim<>(new Quantity(persons, persons, "persons"), source, Optional.of(FuzzyDate.ofYear(year)),
                Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    private static Route pipeline() {
        return new Route(PIPELINE, "Box pipeline", List.of(), RouteKind.GAS_PIPELINE, Optional.empty(), "West", "East",
                List.of("uzb", "kaz", "chn"), Side.CHINA, List.of("Owner"), List.of("Bank"), List.of("Builder"),
                Optional.empty(), Optional.empty(), List.of(),
                List.of(new Spell(new Period(FuzzyDate.ofYear(2007), FuzzyDate.parse("2009")), Status.BUILDING,
                                Optional.empty()),
                        new Spell(new Period(FuzzyDate.ofYear(2009), Optional.empty()), Status.OPERATING,
                                Optional.empty())),
                List.of(new Waypoint("West", Waypoint.Role.START, at(58, 40)),
                        new Waypoint("East", Waypoint.Role.END, at(82, 45))),
                false, false, Optional.empty(), List.of(), List.of("first"));
    }

    private static Map<String, Indicator> indicators() {
        return Map.of("china_share_external_public_debt", indicator("china", "China"),
                "russia_share_external_public_debt", indicator("russia", "Russia"));
    }

    private static Indicator indicator(String id, String name) {
        return new Indicator(id + "_share_external_public_debt", name + "'s share of external public debt", "percent",
                Optional.of(id.equals("china") ? "chn" : "rus"), "");
    }

    /** Kazakhstan owed China 10 % in 2010, or 12 % as another source has it, and 40 % in 2020; Russia 3 % in 2015. */
    private static List<Observation> observations() {
        return List.of(observation("china", 2010, 10, "first", true), observation("china", 2010, 12, "second", false),
                observation("china", 2020, 40, "first", true), observation("russia", 2015, 3, "second", true));
    }

    private static Observation observation(String creditor, int year, double value, String source, boolean drawn) {
        return new Observation(creditor + "_share_external_public_debt", "kaz", Optional.empty(), year, Optional.empty(),
                value, source, Optional.empty(), Certainty.OFFICIAL, Optional.empty(), Optional.empty(), drawn);
    }

    private static List<Event> events() {
        return List.of(
                event("opening", "2003-10-23", "The base is opened", Optional.of(at(70, 48)), 3),
                event("summit", "2022-09", "A summit in the box", Optional.of(at(60, 40)), 2),
                event("treaty", "2022-11-02", "A treaty without a place", Optional.empty(), 1),
                event("last", Integer.toString(LAST_YEAR), "The last event", Optional.empty(), 1));
    }

    static Position at(double lonDeg, double latDeg) {
        return new Position(lonDeg, latDeg, 1, Optional.empty());
    }

    private static Event event(String id, String date, String name, Optional<Position> place, int importance) {
        return new Event(id, FuzzyDate.parse(date).orElseThrow(), Optional.empty(), name, "It happened.", Topic.SECURITY,
                List.of("rus"), List.of("kaz"), place, Optional.empty(), importance, List.of(BASE), Certainty.CONFIRMED,
                List.of(), List.of("first"));
    }
}
