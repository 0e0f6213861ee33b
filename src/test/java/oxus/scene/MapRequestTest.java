package oxus.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.model.Language;
import oxus.projection.Projections;
import oxus.style.Vision;
import oxus.time.Moment;

class MapRequestTest {

    private final MapRequest request = new MapRequest(Moment.year(2010), new Viewpoint(0, 0, 5000),
            new MapRequest.Page(480, 270, 1),
            new Contents(List.of("land", "roads"), Map.of("roads", 0.5), "debt", List.of(), List.of(), List.of()),
            new Look("paper", 1));

    @Test
    void changedRequestLeavesTheOldOneAsItWas() {
        MapRequest old = new MapRequest(request.moment(), request.viewpoint(),
                new MapRequest.Page(480, 270, 1),
                new Contents(request.layers(), request.opacity(), "debt", List.of(), List.of(), List.of()),
                new Look("paper", 1));
        request.at(Moment.year(1995)).from(new Viewpoint(1, 2, 3)).sized(10, 20, 2).showing(List.of("land"))
                .dimming("land", 0.1).coloured("other").themed("night").lettered(2).seenBy(Vision.GREY).sizing(Signs.PERSONNEL).naming(Language.RU)
                .projected(Projections.MERCATOR).ringing(List.of("fort"));
        assertEquals(old, request);
    }

    @Test
    void eachChangeTouchesOnePartOnly() {
        assertEquals(new MapRequest(Moment.year(1995), new Viewpoint(1, 2, 3),
                        new MapRequest.Page(10, 20, 2),
                        new Contents(List.of("land"), Map.of("roads", 0.5, "land", 0.1), "other", List.of("fort"), List.of(), List.of()),
                        new Look("night", 1.5, Vision.PROTAN, Signs.PERSONNEL, Language.RU, Projections.LAMBERT, Ground.CLEAR)),
                request.at(Moment.year(1995)).projected(Projections.LAMBERT).from(new Viewpoint(1, 2, 3)).sized(10, 20, 2)
                        .showing(List.of("land")).dimming("land", 0.1).coloured("other").themed("night").lettered(1.5)
                        .seenBy(Vision.PROTAN).sizing(Signs.PERSONNEL).naming(Language.RU).on(Ground.CLEAR)
                        .ringing(List.of("fort")));
    }

    @ParameterizedTest
    @EnumSource
    void anotherProjectionKeepsTheMiddleAndTheScale(Projections projection) {
        double[] osh = {72.8, 40.5};
        Projections.ALBERS.forward(osh);
        MapRequest near = request.from(new Viewpoint(osh[0], osh[1], 500));
        MapRequest other = near.projected(projection);
        double[] middle = {other.viewpoint().x(), other.viewpoint().y()};
        projection.inverse(middle);
        assertEquals(72.8, middle[0], 1e-6);
        assertEquals(40.5, middle[1], 1e-6);
        assertEquals(500 / Projections.ALBERS.scaleAt(72.8, 40.5), other.viewpoint().metresPerPx() / projection.scaleAt(72.8, 40.5),
                0.01);
        MapRequest back = other.projected(Projections.ALBERS);
        assertEquals(osh[0], back.viewpoint().x(), 0.01);
        assertEquals(osh[1], back.viewpoint().y(), 0.01);
    }

    @Test
    void requestIsAValueWhateverBecomesOfTheListItWasMadeFrom() {
        List<String> layers = new ArrayList<>(List.of("land"));
        MapRequest made = request.showing(layers);
        layers.add("roads");
        assertTrue(made.shows("land"));
        assertFalse(made.shows("roads"));
    }

    @Test
    void layerIsOpaqueUnlessItIsDimmed() {
        assertEquals(1, request.opacityOf("land"));
        assertEquals(0.5, request.opacityOf("roads"));
    }

    @ParameterizedTest
    @CsvSource({"0, 270, 1", "480, 0, 1", "480, 270, 0", "480, 270, -1", "NaN, 270, 1", "480, NaN, 1", "480, 270, NaN",
        "-480, 270, 1"})
    void pageWithoutSizeIsRefused(double width, double height, double scale) {
        assertThrows(IllegalArgumentException.class, () -> request.sized(width, height, scale));
    }

    @ParameterizedTest
    @CsvSource({"480, 270, 1, 480, 270", "480, 270, 1.25, 600, 338", "1122.56, 793.6, 3.125, 3508, 2480", "1, 1, 0.1, 1, 1"})
    void devicePixelsAreRoundedAndNeverNone(double width, double height, double scale, int deviceWidth, int deviceHeight) {
        assertEquals(deviceWidth, request.sized(width, height, scale).deviceWidth());
        assertEquals(deviceHeight, request.sized(width, height, scale).deviceHeight());
    }

    @Test
    void pieceWithALayerToItselfIsSwitchedOffWithThatLayer() {
        MapRequest full = request.showing(List.of("land", "legend", "title"));
        MapRequest without = full.without(List.of(Piece.LEGEND));
        assertEquals(List.of("land", "title"), without.layers());
        assertFalse(without.has(Piece.LEGEND));
        assertTrue(without.with(Piece.LEGEND).has(Piece.LEGEND));
    }

    @Test
    void pieceThatSharesItsLayerLeavesItsNeighboursStanding() {
        MapRequest without = request.showing(List.of("title")).without(List.of(Piece.SUBTITLE));
        assertFalse(without.has(Piece.SUBTITLE));
        assertTrue(without.has(Piece.TITLE));
        assertTrue(without.has(Piece.DATE));
        assertEquals(request.showing(List.of("title")), without.with(Piece.SUBTITLE));
    }

    @Test
    void pieceThatIsSwitchedOnWhereItsLayerWasOffBringsNoNeighbours() {
        MapRequest with = request.with(Piece.DATE);
        assertTrue(with.has(Piece.DATE));
        assertFalse(with.has(Piece.TITLE));
        assertFalse(with.has(Piece.SUBTITLE));
    }

    @Test
    void wordsOfAPieceAreOneLineAndBlankOnesAreTheUsualWords() {
        MapRequest worded = request.worded(Piece.TITLE, "  Whose bases?\n\tOne\u0000 map ");
        assertEquals(Optional.of("Whose bases? One map"), worded.words(Piece.TITLE));
        assertEquals(request, worded.worded(Piece.TITLE, " "));
        assertEquals(request, request.worded(Piece.LEGEND, "signs have no other words"));
    }
}
