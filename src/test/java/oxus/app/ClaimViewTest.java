package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.layers.Opening;
import oxus.model.Activity;
import oxus.model.EssayClaim;
import oxus.scene.MapRequest;
import oxus.time.Timeline;

/** What statements ask of the map. */
class ClaimViewTest {

    private final Timeline timeline = new Timeline(TinyEssays.atlas());
    private final MapRequest now = Opening.request(oxus.projection.Projections.region(), 800, 600, 1);

    @Test
    void itGoesToTheLastYearThatTheStatementIsAbout() {
        assertEquals(Optional.of(2012), view(TinyEssays.TROOPS).year());
        MapRequest within = now.at(oxus.time.Moment.year(2011));
        assertEquals(Optional.of(2011), ClaimView.of(TinyEssays.TROOPS, timeline, within).year(), "it is about this one, too");
    }

    @Test
    void aYearBeforeTheAtlasBringsNone() {
        assertEquals(Optional.empty(), view(TinyEssays.ALLIANCE).year());
    }

    @Test
    void aBaseBringsItsLayerAndARing() {
        assertEquals(List.of("facilities", "rings"), view(TinyEssays.TROOPS).layers());
        assertEquals(List.of(TinyAtlas.BASE), view(TinyEssays.TROOPS).ringed());
    }

    @Test
    void anExerciseInOneCountryBringsItsFlag() {
        assertEquals(List.of(TinyAtlas.BASE, "box-drill"), view(TinyEssays.MORE_TROOPS).ringed());
        assertEquals(List.of("facilities", "activities", "rings"), view(TinyEssays.MORE_TROOPS).layers());
    }

    @Test
    void anExerciseWithoutAPlaceIsMarkedByTheEventThatItWas() {
        Activity drill = TinyEssays.drill(List.of("kaz", "uzb"));
        ClaimView view = ClaimView.of(TinyEssays.MORE_TROOPS, new Timeline(TinyEssays.atlas(drill)), now);
        assertEquals(List.of(TinyAtlas.BASE, "opening"), view.ringed());
        assertEquals(List.of("facilities", "events", "rings"), view.layers());
    }

    @Test
    void aFigureBringsItsColouringAndItsCountry() {
        ClaimView debt = view(TinyEssays.DEBT);
        assertEquals(Optional.of("russia_share_external_public_debt"), debt.measure());
        assertEquals(List.of("debt", "rings"), debt.layers());
        assertEquals(List.of("kaz"), debt.ringed());
    }

    @Test
    void anAllianceBringsTheMemberships() {
        assertEquals(List.of("membership", "rings"), view(TinyEssays.ALLIANCE).layers());
    }

    @Test
    void whatSpeaksOfNothingMarksItsCountries() {
        assertEquals(List.of("uzb"), view(TinyEssays.MOOD).ringed());
    }

    @Test
    void theRequestKeepsWhatElseWasOn() {
        MapRequest seen = view(TinyEssays.DEBT).on(now);
        assertEquals("2015", seen.moment().text());
        assertEquals("russia_share_external_public_debt", seen.indicator());
        assertEquals(List.of("kaz"), seen.ringed());
        assertEquals(now.viewpoint(), seen.viewpoint());
        now.layers().forEach(layer -> assertEquals(true, seen.shows(layer), layer));
    }

    private ClaimView view(EssayClaim claim) {
        return ClaimView.of(claim, timeline, now);
    }
}
