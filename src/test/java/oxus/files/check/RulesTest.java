package oxus.files.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.files.TinyWorld;

/** For each rule a world in which it is broken. */
class RulesTest {

    private TinyWorld world;

    @BeforeEach
    void soundWorld(@TempDir Path folder) {
        world = new TinyWorld(folder);
    }

    @Test
    void theSoundWorldBreaksNoRule() {
        for (Rule rule : Rules.all()) {
            if (!(rule instanceof Enclaves)) {
                assertEquals(List.of(), world.breaches(rule), rule.getClass().getSimpleName());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facilities.json    | "operator": "rus"          | "operator": "russ"         | 2 kant: operator russ is not known (did you mean rus?)
            facilities.json    | "host": "kaz"              | "host": "atlantis"         | 2 kant: host atlantis is not known
            facilities.json    | "sources": ["times"]       | "sources": ["tmes"]        | 2 kant: source tmes is not known (did you mean times?)
            facilities.json    | "essays": ["essay"]        | "essays": ["novel"]        | 2 kant: essay novel is not known
            facilities.json    | "as_of": "2004", "source": "times" | "as_of": "2004", "source": "post" | 12 kant: source post is not known
            pipelines.json     | ["uzb", "kaz"]             | ["uzb", "qaz"]             | 2 gas-line: country qaz is not known (did you mean kaz?)
            pipelines.json     | "accuracy_km": 20, "source": "times" | "accuracy_km": 20, "source": "map" | 10 gas-line: source map is not known
            corridors.json     | "high": 15, "source": "essay" | "high": 15, "source": "post" | 3 middle-way: source post is not known
            observations.json  | "partner": "rus"           | "partner": "bank"          | 2 debt: partner bank is not known
            observations.json  | "indicator": "debt", "country": "kaz", "year": 2008 | "indicator": "dept", "country": "kaz", "year": 2008 | 5 dept of kaz, 2008: indicator dept is not known (did you mean debt?)
            organisations.json | "country": "kaz"           | "country": "kas"           | 4 pact: member kas is not known (did you mean kaz?)
            activities.json    | "event": "kant-opens"      | "event": "kant-closes"     | 2 drill-2004: event kant-closes is not known
            activities.json    | "claims": ["F001"]         | "claims": ["F009"]         | 2 drill-2004: claim F009 is not known (did you mean F001?)
            events.json        | "links": ["kant",          | "links": ["kannt",         | 2 kant-opens: link kannt is not known (did you mean kant?)
            """)
    void anIdThatNobodyHasIsNamed(String file, String before, String now, String breach) {
        world.change(file, before, now);
        assertEquals(List.of(file + ":" + breach), world.breaches(new KnownIds()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            essays.json        | "speaks_of": ["kant", "debt" | "speaks_of": ["kant", "dept" | 3 F001: subject dept is not known (did you mean debt?)
            essays.json        | "claims": ["F001"], "note"   | "claims": ["F002"], "note"   | 7 C01: claim F002 is not known (did you mean F001?)
            essays.json        | "speaks_of": ["kant"], "cl   | "speaks_of": ["manas"], "cl  | 10 The base: subject manas is not known
            background.json    | ["C01"]                      | ["C77"]                      | 2 spending: disagreement C77 is not known
            background.json    | "claim": "F001"              | "claim": "F100"              | 5 spending: claim F100 is not known
            background.json    | "source": "essay"            | "source": "essay", "dated_by": "esay" | 5 spending: source esay is not known (did you mean essay?)
            background.json    | "actor": "rus"               | "actor": "rome"              | 4 spending: actor rome is not known
            """)
    void anIdAboutTheEssaysThatNobodyHasIsNamed(String file, String before, String now, String breach) {
        world.change(file, before, now);
        assertEquals(List.of(file + ":" + breach), world.breaches(new EssayIds()));
    }

    @Test
    void anEssayThatSpeaksOfAFactAndIsNotListed() {
        world.change("facilities.json", "\"essays\": [\"essay\"], ", "");
        assertEquals(List.of("facilities.json:2 kant: a claim of essay speaks of it, but essays does not list it"),
                world.breaches(new EssaysListed()));
    }

    @Test
    void anEssayThatIsListedAndDoesNotSpeakOfTheFact() {
        world.change("pipelines.json", "\"sources\": [\"times\"] }", "\"essays\": [\"essay\"], \"sources\": [\"times\"] }");
        assertEquals(List.of("pipelines.json:2 gas-line: essays lists essay, of which no claim speaks of it and no system"
                + " is it"), world.breaches(new EssaysListed()));
    }

    @Test
    void anEssayThatOnlyNamesTheFactMayBeListed() {
        world.change("essays.json", "\"speaks_of\": [\"kant\", \"debt\", \"spending\"]", "\"speaks_of\": [\"debt\"]");
        assertEquals(List.of(), world.breaches(new EssaysListed()));
    }

    @Test
    void withTheEssaysUnreadNobodyIsBlamedForThem() {
        world.write("essays.json", "none");
        assertEquals(List.of(), world.breaches(new EssaysListed()));
    }

    @Test
    void aClaimThatLeadsNowhere() {
        world.change("essays.json", "\"speaks_of\": [\"kant\", \"debt\", \"spending\"]", "\"speaks_of\": []");
        assertEquals(List.of("essays.json:3 F001: it speaks of nothing in the atlas, and not_drawn_because does not say why"),
                world.breaches(new ClaimsAnswered()));
    }

    @Test
    void whatTheEssaysNameAndNothingShows() {
        world.change("essays.json", ", \"not_drawn_because\": \"It has no place.\"", "");
        assertEquals(List.of("essays.json:11 The idea: nothing in the atlas shows it, and not_drawn_because does not say why"),
                world.breaches(new SystemsPlaced()));
    }

    @Test
    void whoNamesAFactThatWasLeftOutIsNotBlamed() {
        world.change("facilities.json", "\"air base\"", "\"air bse\"");
        assertEquals(List.of(), world.breaches(new KnownIds()));
        assertEquals(List.of(), world.breaches(new EssayIds()));
    }

    @Test
    void withTheSourcesUnreadNobodyIsBlamedForThem() {
        world.delete("sources.json");
        assertEquals(List.of(), world.breaches(new KnownIds()));
    }

    @Test
    void openedAfterClosed() {
        world.change("facilities.json", "\"closed\": \"2012\"", "\"closed\": \"2001\"");
        assertEquals(List.of("facilities.json:2 kant: opened 2003-10-23 is after closed 2001"),
                world.breaches(new DatesInOrder()));
    }

    @Test
    void aSpellThatEndsBeforeItBegins() {
        world.change("facilities.json", "\"from\": \"2009\", \"to\": \"2012\"", "\"from\": \"2009\", \"to\": \"2008\"");
        assertEquals(List.of("facilities.json:9 kant, reduced: from 2009 is after to 2008"),
                world.breaches(new DatesInOrder()));
    }

    @Test
    void anExerciseThatEndsBeforeItBegins() {
        world.change("activities.json", "\"to\": \"2004-06\"", "\"to\": \"2004-04\"");
        assertEquals(List.of("activities.json:2 drill-2004: from 2004-05 is after to 2004-04"),
                world.breaches(new DatesInOrder()));
    }

    @Test
    void aClaimAboutYearsThatEndBeforeTheyBegin() {
        world.change("essays.json", "\"statement\": \"There", "\"from\": 2005, \"to\": 2004, \"statement\": \"There");
        assertEquals(List.of("essays.json:3 F001: from 2005 is after to 2004"), world.breaches(new DatesInOrder()));
    }

    @Test
    void uncertainDatesThatMayBeInOrderAre() {
        world.change("facilities.json", "\"opened\": \"2003-10-23\"", "\"opened\": \"before 2013\"");
        assertEquals(List.of(), world.breaches(new DatesInOrder()));
    }

    @Test
    void spellsThatOverlap() {
        world.change("facilities.json", "\"from\": \"2009\", \"to\": \"2012\"", "\"from\": \"2007\", \"to\": \"2012\"");
        assertEquals(List.of("facilities.json:9 kant: reduced from 2007 to 2012 overlaps operating from 2003 to 2009"),
                world.breaches(new SpellsApart()));
    }

    @Test
    void spellsOutOfOrder() {
        world.change("facilities.json", "\"from\": \"2009\", \"to\": \"2012\"", "\"from\": \"1999\", \"to\": \"2003\"");
        assertEquals(List.of("facilities.json:9 kant: reduced from 1999 to 2003 stands after operating from 2003 to 2009"
                + " and begins before it"), world.breaches(new SpellsApart()));
    }

    @Test
    void aCountryThatIsTwiceInOneOrganisation() {
        world.change("organisations.json", "\"to\": \"1999\"", "\"to\": \"2002\"");
        assertEquals(List.of("organisations.json:6 pact: uzb observer from 2000 to 2005 overlaps member from 1992 to 2002"),
                world.breaches(new SpellsApart()));
    }

    @Test
    void rivalsOfWhichNoneIsDrawn() {
        world.change("facilities.json", ", \"drawn\": true", "");
        assertEquals(List.of("facilities.json:13 kant: persons, 2009: of 2 claims none is marked as drawn, not one"),
                world.breaches(new OneClaimDrawn()));
    }

    @Test
    void rivalsOfWhichTwoAreDrawn() {
        world.change("observations.json", "\"certainty\": \"reported\"", "\"certainty\": \"reported\", \"drawn\": true");
        assertEquals(List.of("observations.json:6 debt of kaz, 2009: of 2 claims 2 are marked as drawn, not one"),
                world.breaches(new OneClaimDrawn()));
    }

    @Test
    void aBeginningThatIsNotTheOneDrawn() {
        world.change("facilities.json", "\"from\": \"2003\", \"to\": \"2009\", \"status\": \"operating\"", "\"from\": \"2003\", \"to\": \"2009\", "
                + "\"status\": \"operating\", \"begun\": [ { \"date\": \"2003\", \"source\": \"times\" }, "
                + "{ \"date\": \"2004\", \"source\": \"essay\", \"drawn\": true } ]");
        assertEquals(List.of("facilities.json:8 kant: of the dates under begun not exactly one, that of from (2003), is marked as "
                + "drawn"), world.breaches(new OneClaimDrawn()));
    }

    @Test
    void aBeginningWhoseSourceNobodyKnows() {
        world.change("facilities.json", "\"from\": \"2003\", \"to\": \"2009\", \"status\": \"operating\"", "\"from\": \"2003\", \"to\": \"2009\", "
                + "\"status\": \"operating\", \"begun\": [ { \"date\": \"2003\", \"source\": \"tymes\", \"drawn\": true } ]");
        assertEquals(List.of("facilities.json:8 kant: source tymes is not known (did you mean times?)"),
                world.breaches(new KnownIds()));
    }

    @Test
    void aShareOfMoreThanAll() {
        world.change("observations.json", "12.5", "125");
        assertEquals(List.of("observations.json:5 debt of kaz, 2008: 125.0 percent is not between 0 and 100"),
                world.breaches(new SharesOfAHundred()));
    }

    @Test
    void aPowersFigureYoungerThanItsSource() {
        world.change("background.json", "\"year\": 2009", "\"year\": 2023");
        assertEquals(List.of("background.json:5 spending: a figure of 2023 rests on essay, which is dated 2022-06"),
                world.breaches(new ObservedBeforePublished()));
    }

    @Test
    void aStrengthYoungerThanItsSource() {
        world.change("activities.json", "\"unit\": \"persons\"", "\"unit\": \"persons\", \"as_of\": \"2023\"");
        assertEquals(List.of("activities.json:4 drill-2004: a figure of 2023 rests on essay, which is dated 2022-06"),
                world.breaches(new ObservedBeforePublished()));
    }

    @Test
    void anObservationYoungerThanItsSource() {
        world.change("observations.json", "\"year\": 2008", "\"year\": 2011");
        assertEquals(List.of("observations.json:5 debt of kaz: an observation of 2011 rests on times, which is dated 2010"),
                world.breaches(new ObservedBeforePublished()));
    }

    @Test
    void aCountOfHeadsYoungerThanItsSource() {
        world.change("facilities.json", "\"as_of\": \"2004\"", "\"as_of\": \"2011-05\"");
        assertEquals(List.of("facilities.json:12 kant: a figure of 2011-05 rests on times, which is dated 2010"),
                world.breaches(new ObservedBeforePublished()));
    }

    @Test
    void aMemberOfWhatIsNoMore() {
        world.change("organisations.json", "\"from\": \"1992\", \"to\": \"2005\", \"status\": \"member\"",
                "\"from\": \"1992\", \"status\": \"member\"");
        assertEquals(List.of("organisations.json:4 pact: kaz is still in at the end of 2005, when the organisation ended"),
                world.breaches(new MembershipsEnd()));
    }

    @Test
    void aFacilityOutsideItsHost() {
        world.change("facilities.json", "[65, 45]", "[65, 39]");
        assertEquals(List.of("facilities.json:2 kant: it lies 111 km outside kaz, which its accuracy of 5 km does not explain"),
                world.breaches(new FacilityInHost()));
    }

    @Test
    void aFacilityOutsideItsHostByNoMoreThanItsAccuracy() {
        world.change("facilities.json", "[65, 45], \"accuracy_km\": 5", "[65, 39], \"accuracy_km\": 120");
        assertEquals(List.of(), world.breaches(new FacilityInHost()));
    }

    @Test
    void aFacilityWhoseCoordinatesAreSwapped() {
        world.change("facilities.json", "[65, 45]", "[45, 65]");
        assertEquals(List.of("facilities.json:2 kant: it lies 1811 km outside kaz, which its accuracy of 5 km does not"
                + " explain; longitude and latitude look swapped"), world.breaches(new FacilityInHost()));
    }

    @Test
    void aRouteThatDoesNotBeginWhereItSays() {
        world.change("pipelines.json", "\"start\": \"Gazli field\"", "\"start\": \"Shatlyk field\"");
        assertEquals(List.of("pipelines.json:9 gas-line: its start is Shatlyk field, but the waypoint there is Gazli"),
                world.breaches(new RouteEnds()));
    }

    @Test
    void aRouteWhoseEndIsNotInTheCityOfItsName() {
        world.change("pipelines.json", "[64, 44]", "[67, 44]");
        assertEquals(List.of("pipelines.json:11 gas-line: waypoint Sary-Su lies 232 km from the city of that name"),
                world.breaches(new RouteEnds()));
    }

    @Test
    void aLegThatIsAGuess() {
        world.change("pipelines.json", "[64, 44]", "[64, 45]");
        assertEquals(List.of("pipelines.json:11 gas-line: from Border to Sary-Su it is 452 km without a waypoint, over 400"),
                world.breaches(new RouteLegs()));
    }

    @Test
    void aLegThatSaysItIsAGuess() {
        world.change("pipelines.json", "[64, 44]", "[64, 45]")
                .change("pipelines.json", "\"sources\": [\"times\"] }", "\"schematic\": true, \"sources\": [\"times\"] }");
        assertEquals(List.of(), world.breaches(new RouteLegs()));
    }

    @Test
    void aRouteThroughACountryThatItDoesNotName() {
        world.change("pipelines.json", "[\"uzb\", \"kaz\"]", "[\"uzb\"]");
        assertEquals(List.of(
                "pipelines.json:10 gas-line: between Gazli and Border it runs 111 km deep through kaz, which it does not name",
                "pipelines.json:11 gas-line: between Border and Sary-Su it runs 445 km deep through kaz, which it does not name"),
                world.breaches(new RouteInItsCountries()));
    }

    @Test
    void aRouteThatCutsACornerIsForgiven() {
        world.change("pipelines.json", "[\"uzb\", \"kaz\"]", "[\"uzb\"]")
                .change("pipelines.json", "[63, 41]", "[63, 40.1]")
                .change("pipelines.json", "[64, 44]", "[64, 40.2]");
        assertEquals(List.of(), world.breaches(new RouteInItsCountries()));
    }

    @Test
    void aMapWithoutEnclaves() {
        assertEquals(List.of(
                "geodata/countries.shp Sokh at [71.1, 39.97] is not in uzb",
                "geodata/countries.shp Shohimardon at [71.74, 39.94] is not in uzb",
                "geodata/countries.shp Vorukh at [70.58, 39.84] is not in tjk",
                "geodata/countries.shp Sarvan at [70.6, 40.98] is not in tjk"), world.breaches(new Enclaves()));
    }
}
