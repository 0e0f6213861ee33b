package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.files.ViewReader;
import oxus.files.ViewReading;
import oxus.files.ViewWriter;
import oxus.layers.Views.Opened;
import oxus.model.Certainty;
import oxus.model.LonLat;
import oxus.model.OwnFile;
import oxus.model.Remark;
import oxus.model.Side;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.model.View;
import oxus.projection.Projections;
import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.scene.Piece;
import oxus.scene.Signs;
import oxus.scene.Viewpoint;
import oxus.style.Vision;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;

/** Views of the bundled atlas, saved and opened. */
class ViewsTest {

    private static final MapRequest NOW = RealAtlas.request(1280, 720);

    static Stream<MapRequest> requests() {
        return Stream.of(NOW, NOW.at(Moment.window(2001, 2014)).through(Lens.CROSSING).with(Ghosts.HIDDEN),
                NOW.at(Moment.cumulative(2014)).against(new Comparison.Beside(List.of(Moment.year(2008), Moment.month(2014, 3)))),
                NOW.at(Moment.window(2001, 2014)).against(new Comparison.Swipe(Moment.year(1995), 0.375)),
                NOW.at(Moment.month(2014, 3)).against(new Comparison.Difference(Moment.year(2001))).dimming("debt", 0.25),
                NOW.without(List.of(Piece.SUBTITLE, Piece.LEGEND)).worded(Piece.TITLE, "Whose \u201cbases\u201d?").worded(Piece.CREDIT, "Map: me")
                        .remarking(List.of(new Remark("Look here", new Remark.OnGround(new LonLat(74, 42.5)), Optional.of(new LonLat(75, 43))))),
                NOW.projected(Projections.MERCATOR), NOW.from(new Viewpoint(0.1 + 0.2, -1e6 / 3, 1234.5678)).sized(1023.5, 768, 1.25).lettered(1.1).seenBy(Vision.TRITAN).sizing(Signs.PERSONNEL)
                        .showing(List.of("countries", "facilities")).ringing(List.of("russia-201-dushanbe", "kaz"))
                        .coloured("difference_debt_share_gdp"),
                NOW.showing(List.of()).keeping(new Filter(Set.of("air base", "event"), Set.of(Status.OPERATING, Status.IDLE),
                        Set.of(Certainty.REPORTED), Set.of(Topic.ENERGY), Set.of("uzb", "kaz"), Set.of(Side.CHINA, Side.OTHER))));
    }

    @Test
    void placeOnAProjectionThatIsNotKnownIsLeftOut() {
        Opened opened = opened("{\"oxus_view\": 1, \"place\": {\"x\": 0, \"y\": 0, \"metres_per_px\": 500, \"projection\": \"robinson\"}}");
        assertEquals(NOW.projected(Projections.LAMBERT).viewpoint(), opened.request().viewpoint());
        assertEquals(List.of("projection robinson is not known here and is left out"), opened.notes());
    }

    @Test
    void placeOfAnOldViewIsOnTheRegionsProjection() {
        Opened opened = opened("{\"oxus_view\": 1, \"place\": {\"x\": 1, \"y\": 2, \"metres_per_px\": 500}}");
        assertEquals(new Viewpoint(1, 2, 500), opened.request().viewpoint());
        assertEquals(Projections.ALBERS, opened.request().projection());
    }

    private static Opened opened(String json) {
        return Views.open(ViewReader.parse(json.getBytes(StandardCharsets.UTF_8), "view.json").view(),
                NOW.projected(Projections.LAMBERT), RealAtlas.COMPOSER);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void savedViewOpensAsTheSameRequest(MapRequest request) {
        ViewReading read = ViewReader.parse(ViewWriter.json(Views.of(request, "mine")).getBytes(StandardCharsets.UTF_8), "view.json");
        assertEquals("mine", read.view().name());
        assertEquals(new Opened(request, List.of()), Views.open(read.view(), NOW.at(Moment.year(1999)), RealAtlas.COMPOSER));
        assertEquals(List.of(), read.notes());
    }

    @Test
    void ownFilesComeBackUnderTheirIds() {
        OwnFile towns = new OwnFile("/data/towns.csv", "towns.csv", List.of(), OwnFile.Naming.COUNTED, List.of());
        MapRequest request = NOW.adding(towns).adding(towns).removing("own-1").dimming("own-2", 0.5);
        View view = Views.of(request, "mine");
        assertEquals(List.of(new View.Own("own-2", "/data/towns.csv")), view.own());
        assertEquals(new Opened(request, List.of()), Views.open(view, request.own(), NOW, RealAtlas.COMPOSER));
        Opened without = Views.open(view, List.of(), NOW, RealAtlas.COMPOSER);
        assertEquals(List.of(), without.notes());
        assertEquals(NOW, without.request());
    }

    @ParameterizedTest
    @CsvSource({"always, moment always is not known here and is left out", "2014-13, moment 2014-13 is not known here and is left out",
        "circa 2014, moment circa 2014 is not known here and is left out",
        "1980, 'moment 1980 is left out; the atlas covers 1991 to 2025'",
        "2001-2080, 'moment 2001-2080 is left out; the atlas covers 1991 to 2025'"})
    void momentThatIsNoneOfTheAtlasLeavesTheTimeAsItWas(String moment, String note) {
        Opened opened = open("{\"oxus_view\": 1, \"moment\": \"" + moment + "\"}");
        assertEquals(NOW, opened.request());
        assertEquals(List.of(note), opened.notes());
    }

    @Test
    void whatIsUnknownIsDroppedByNameAndTheRestIsOpened() {
        Opened opened = open("""
                {"oxus_view": 1, "moment": "2014", "layers": ["facilities", "boats"], "opacity": {"debt": 7, "boats": 1},
                 "indicator": "happiness", "theme": "neon", "ringed": ["atlantis", "kaz"], "lens": "mars", "ghosts": "maybe",
                 "text_scale": 90, "page": {"width_px": -5, "height_px": 10, "scale": 1},
                 "place": {"x": 0, "y": 0, "metres_per_px": 0},
                 "filter": {"kinds": ["castle", "railway"], "statuses": ["lost"], "countries": ["atl"]},
                 "compare": ["2008", "soon"],
                 "furniture": {"off": ["clock", "subtitle"], "words": {"title": "Mine", "clock": "late", "credit": "%s"}}}""".formatted("x".repeat(3000)));
        assertEquals(NOW.at(Moment.year(2014)).showing(List.of("facilities")).ringing(List.of("kaz"))
                .keeping(Filter.everything().kinds(List.of("railway"))).without(List.of(Piece.SUBTITLE)).worded(Piece.TITLE, "Mine"),
                opened.request());
        assertEquals(Set.of("layer boats", "opacity 7.0", "indicator happiness", "theme neon", "thing atlantis", "lens mars",
                "ghosts maybe", "text scale 90.0", "page of -5.0 x 10.0 pixels at scale 1.0",
                "place 0.0, 0.0 at 0.0 metres per pixel", "kind castle", "status lost", "country atl", "moment soon",
                "piece of furniture clock", "wording of 3000 letters",
                "nothing is left to compare, and the comparison is left out"),
                Set.copyOf(opened.notes().stream().map(n -> n.replace(" is not known here and is left out", "")).distinct().toList()));
    }

    @Test
    void layersOfWhichNoneIsKnownAreNotAnEmptyMap() {
        assertEquals(NOW.layers(), open("{\"oxus_view\": 1, \"layers\": [\"boats\"]}").request().layers());
    }

    @Test
    void emptyFileChangesNothing() {
        assertEquals(NOW, open("").request());
    }

    private static Opened open(String json) {
        return Views.open(ViewReader.parse(json.getBytes(StandardCharsets.UTF_8), "view.json").view(), NOW, RealAtlas.COMPOSER);
    }
}
