package oxus.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.Atlas;
import oxus.model.Certainty;
import oxus.model.Claim;
import oxus.model.Disagreement;
import oxus.model.EssayClaim;
import oxus.model.Essays;
import oxus.model.Facility;
import oxus.model.FacilityKind;
import oxus.model.FuzzyDate;
import oxus.model.Observation;
import oxus.model.Quantity;
import oxus.model.Relationship;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Status;

class FactsReaderTest {

    private TinyWorld world;

    @BeforeEach
    void soundWorld(@TempDir Path folder) {
        world = new TinyWorld(folder);
    }

    @Test
    void aSoundFolderHasNoFaults() {
        assertEquals(List.of(), world.faults());
    }

    @Test
    void aFacilityIsReadWithAllItsKeys() {
        Facility kant = world.read().atlas().facilities().get(0);
        assertEquals("Kant", kant.name());
        assertEquals(FacilityKind.AIR_BASE, kant.kind());
        assertEquals(Relationship.LEASES, kant.relationship());
        assertEquals(65, kant.position().lonDeg());
        assertEquals(45, kant.position().latDeg());
        assertEquals(FuzzyDate.parse("2003-10-23"), kant.opened());
        assertEquals(Optional.empty(), kant.note());
        assertEquals(List.of(Status.OPERATING, Status.REDUCED), kant.spells().stream().map(s -> s.status()).toList());
        assertEquals(new Quantity(300, 400, "persons"), kant.personnel().get(1).value());
        assertEquals(Certainty.CONFIRMED, kant.certainty());
    }

    @Test
    void aPipelineIsReadWithItsWaypointsAndFigures() {
        Route line = world.read().atlas().routes().get(0);
        assertEquals(RouteKind.GAS_PIPELINE, line.kind());
        assertEquals(List.of("Gazli", "Border", "Sary-Su"), line.waypoints().stream().map(w -> w.name()).toList());
        assertEquals(Optional.of("times"), line.waypoints().get(1).source());
        assertEquals(Route.Measure.FLOW, line.figures().get(0).measure());
        assertEquals(new Quantity(20, 20, "bcm"), line.figures().get(0).claim().value());
        assertFalse(line.schematic());
    }

    @Test
    void aClaimWithoutARivalIsDrawn() {
        List<Claim<Quantity>> personnel = world.read().atlas().facilities().get(0).personnel();
        assertEquals(List.of(true, true, false), personnel.stream().map(Claim::drawn).toList());
    }

    @Test
    void anObservationWithoutARivalIsDrawn() {
        List<Observation> debt = world.read().atlas().observations();
        assertEquals(List.of(true, true, false), debt.stream().map(Observation::drawn).toList());
    }

    @Test
    void theDateOfTheLastCheckIsKeptByFile() {
        assertEquals(Map.of("facilities", "2020", "pipelines", "2020"), world.read().atlas().checkedTo());
    }

    @Test
    void everyPartOfAFactKnowsItsLine() {
        Reading reading = world.read();
        Facility kant = reading.atlas().facilities().get(0);
        assertEquals(2, reading.places().of(kant).orElseThrow().line());
        assertEquals(8, reading.places().of(kant.spells().get(0)).orElseThrow().line());
        assertEquals(12, reading.places().of(kant.personnel().get(0)).orElseThrow().line());
    }

    @Test
    void essaysAreReadWithWhatTheySayAndName() {
        Essays essays = world.read().atlas().essays();
        assertEquals("Essayist 2022", essays.essay("essay").orElseThrow().brief());
        assertEquals(List.of("F001"), essays.about("kant").stream().map(EssayClaim::id).toList());
        assertEquals(List.of("C01"), essays.disputing("F001").stream().map(Disagreement::id).toList());
        assertEquals(Optional.of("It has no place."), essays.systems().get(1).notDrawnBecause());
    }

    @Test
    void troopsAndThePowersOwnFiguresAreRead() {
        Atlas atlas = world.read().atlas();
        assertEquals(new Quantity(900, 900, "persons"), atlas.activities().get(0).strength().get(0).value());
        assertEquals(50, atlas.background().get(0).lines().get(0).points().get(0).value());
    }

    // One thing is wrong

    @Test
    void aMissingKeyLeavesTheFactOut() {
        world.change("facilities.json", "\"operator\": \"rus\", ", "");
        assertEquals(List.of("facilities.json:2 kant: operator is missing"), world.faults());
        assertEquals(List.of(), world.read().atlas().facilities());
        assertEquals(1, world.read().atlas().routes().size());
    }

    @Test
    void allThatIsWrongWithAFactIsSaidAtOnce() {
        world.change("facilities.json", "\"operator\": \"rus\", ", "")
                .change("facilities.json", "\"name\": \"Kant\"", "\"name\": 7")
                .change("facilities.json", "\"air base\"", "\"air bse\"");
        assertEquals(List.of(
                "facilities.json:2 kant: name is a number, not a text",
                "facilities.json:2 kant: operator is missing",
                "facilities.json:3 kant: kind \"air bse\" is not known (did you mean air base?)"), world.faults());
    }

    @Test
    void anUnknownKeyIsNamedAndDoesNoHarm() {
        world.change("facilities.json", "\"opened\":", "\"opend\":");
        assertEquals(List.of("facilities.json:5 kant: unknown key opend (did you mean opened?)"), world.faults());
        assertEquals(1, world.read().atlas().facilities().size());
    }

    @Test
    void anIncludeIsNotFollowed() {
        world.change("facilities.json", "\"checked_to\"", "\"include\": \"../../etc/passwd\", \"checked_to\"");
        assertEquals(List.of("facilities.json:1 unknown key include"), world.faults());
    }

    @Test
    void aWordOutsideTheVocabularyBringsTheVocabulary() {
        world.change("actors.json", "\"russia\"", "\"moscow\"");
        assertEquals(List.of("actors.json:2 rus: side \"moscow\" is not known; known are russia, china, both, other"),
                world.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2009", "2009-02-31", "2009-13", "2009-2", "about 2009", "before", "2012 to 2009"})
    void whatIsNoDateLeavesTheFactOutAndIsNeverForever(String text) {
        world.change("facilities.json", "\"closed\": \"2012\"", "\"closed\": \"" + text + "\"");
        assertEquals(1, world.faults().size());
        assertTrue(world.faults().get(0).startsWith("facilities.json:6 kant: closed \"" + text + "\" is no date; "),
                world.faults().get(0));
        assertEquals(List.of(), world.read().atlas().facilities());
    }

    @Test
    void aDateWithoutQuotesIsExplained() {
        world.change("facilities.json", "\"closed\": \"2012\"", "\"closed\": 2012");
        assertEquals(List.of("facilities.json:6 kant: closed is a number; a date stands in quotes, such as \"2003\""),
                world.faults());
    }

    @Test
    void aSpellWithABrokenDateLeavesTheWholeFactOut() {
        world.change("facilities.json", "\"to\": \"2012\", \"status\"", "\"to\": \"2012?\", \"status\"");
        assertEquals(1, world.faults().size());
        assertTrue(world.faults().get(0).startsWith("facilities.json:9 kant, spells: to \"2012?\" is no date"));
        assertEquals(List.of(), world.read().atlas().facilities());
    }

    @Test
    void aBrokenClaimIsLeftOutOfItsFact() {
        world.change("facilities.json", "\"low\": 300, \"high\": 400", "\"low\": 400, \"high\": 300");
        assertEquals(List.of("facilities.json:13 kant, personnel: low 400.0 is above high 300.0"), world.faults());
        assertEquals(2, world.read().atlas().facilities().get(0).personnel().size());
    }

    @Test
    void coordinatesOffTheGlobeAreRefused() {
        world.change("facilities.json", "[65, 45]", "[65, 145]");
        assertEquals(List.of("facilities.json:4 kant: at [65.0, 145.0] is off the globe"), world.faults());
    }

    @Test
    void swappedCoordinatesAreRecognised() {
        world.change("facilities.json", "[65, 45]", "[42.85, 74.85]");
        assertEquals(List.of("facilities.json:4 kant: at [42.85, 74.85] looks as if longitude and latitude were swapped;"
                + " longitude comes first"), world.faults());
    }

    @Test
    void aNumberBeyondAllNumbersIsRefused() {
        world.change("observations.json", "12.5", "1e999");
        assertEquals(List.of("observations.json:5 observations: value is too large a number"), world.faults());
    }

    @Test
    void nullIsNoWayToSayNothing() {
        world.change("facilities.json", "\"closed\": \"2012\"", "\"closed\": null");
        assertEquals(List.of("facilities.json:6 kant: closed is null; a date stands in quotes, such as \"2003\""),
                world.faults());
    }

    @Test
    void aFactWithoutASourceIsLeftOut() {
        world.change("facilities.json", ", \"sources\": [\"times\"] }", " }");
        assertEquals(List.of("facilities.json:2 kant: sources is missing"), world.faults());
        world.change("facilities.json", "\"essays\": [\"essay\"]", "\"sources\": []");
        assertEquals(List.of("facilities.json:2 kant: sources names nothing"), world.faults());
        assertEquals(List.of(), world.read().atlas().facilities());
    }

    @Test
    void aClaimWithoutASourceIsLeftOut() {
        world.change("facilities.json", "\"as_of\": \"2004\", \"source\": \"times\"", "\"as_of\": \"2004\"");
        assertEquals(List.of("facilities.json:12 kant, personnel: source is missing"), world.faults());
    }

    @Test
    void ofTwoFactsWithOneIdTheFirstStaysAcrossTheFiles() {
        world.change("pipelines.json", "\"id\": \"gas-line\"", "\"id\": \"kant\"");
        List<String> faults = world.faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("pipelines.json:2 kant: the same id stands already at "), faults.get(0));
        assertTrue(faults.get(0).endsWith("facilities.json:2; this one is left out"), faults.get(0));
        assertEquals(List.of(), world.read().atlas().routes());
    }

    @Test
    void aRouteNeedsTwoWaypoints() {
        world.change("pipelines.json", "{ \"name\": \"Border\"", "{ \"nam\": \"Border\"");
        assertEquals(List.of(
                "pipelines.json:10 gas-line, waypoints: name is missing",
                "pipelines.json:10 gas-line, waypoints: unknown key nam (did you mean name?)"), world.faults());
        assertEquals(List.of(), world.read().atlas().routes());
    }

    // A whole file is wrong

    @Test
    void aFileThatIsNotJsonLeavesTheOthersUsable() {
        world.write("facilities.json", "Kant is an air base.");
        assertEquals(1, world.faults().size());
        assertTrue(world.faults().get(0).startsWith("facilities.json:1 is not JSON: "), world.faults().get(0));
        assertEquals(1, world.read().atlas().routes().size());
    }

    @Test
    void aFileThatIsNotUtf8LeavesTheOthersUsable() {
        world.write("facilities.json", "{ \"facilities\": \"Türkmenabat\" }".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("facilities.json:1 is not UTF-8; save the file as UTF-8"), world.faults());
        assertEquals(1, world.read().atlas().routes().size());
    }

    @Test
    void aFileOfTheWrongShapeIsNamed() {
        world.write("facilities.json", "[]");
        assertEquals(List.of("facilities.json:1 the file holds a list, not an object",
                "facilities.json:1 facilities is missing"), world.faults());
    }

    @Test
    void aFolderMayLackAKindOfFactsButNotItsSources() {
        world.delete("facilities.json").delete("sources.json");
        assertEquals(List.of("sources.json is missing"), world.faults());
    }

    @Test
    void aMistypedFileNameIsNoticed() {
        world.write("facilites.json", "{}");
        assertEquals(List.of("facilites.json is not the name of a facts file (did you mean facilities.json?)"),
                world.faults());
    }

    @Test
    void aMistakeRepeatedAThousandTimesIsCounted() {
        world.write("railways.json", "{ \"railways\": [" + "1,".repeat(1500) + "1] }");
        List<String> faults = world.faults();
        assertEquals(1001, faults.size());
        assertEquals("railways.json has 501 more faults", faults.get(1000));
    }
}
