package oxus.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Background;
import oxus.model.BaseMap;
import oxus.model.Certainty;
import oxus.model.Claim;
import oxus.model.Essay;
import oxus.model.EssayClaim;
import oxus.model.Essays;
import oxus.model.FuzzyDate;
import oxus.model.Organisation;
import oxus.model.Period;
import oxus.model.Quantity;
import oxus.model.Source;
import oxus.time.Moment;
import oxus.time.Timeline;

/** What the shipped atlas has few examples of, on a tiny one made by hand. */
class HandmadeTest {

    private static final Source ESSAY = new Source("essay", Optional.of("Ann Author"), "An essay", Optional.empty(),
            FuzzyDate.parse("2022"), Optional.empty(), true, Optional.empty());

    private final Atlas atlas = atlas();
    private final Timeline timeline = new Timeline(atlas);
    private final Tables tables = new Tables(atlas, key -> key);

    @Test
    void exercisesAreThereInTheYearsTheyWereHeld() {
        assertEquals(List.of(), activities(2001));
        assertEquals(List.of("summer", "series"), activities(2002));
        assertEquals(List.of("series"), activities(2003));
        assertEquals(List.of("series", "force"), activities(2005));
        assertEquals(List.of("force"), activities(2006));
    }

    @Test
    void bothClaimsOfAStrengthStandThereWithTheirDoubt() {
        Table table = tables.of("activities", timeline.at(Moment.year(2006)), "");
        String strength = table.rows().get(0).cells().get(7).shown();
        assertEquals("25,000 persons (Ann Author 2022); 20,000 persons (2009, Ann Author 2022, table.doubtful: counted twice)",
                strength);
    }

    @Test
    void membershipsJoinStayAndLeave() {
        assertEquals(List.of("table.change.JOINS"), changes(1994));
        assertEquals(List.of("table.change.STAYS"), changes(1996));
        assertEquals(List.of("table.change.LEAVES"), changes(1999));
        assertEquals(List.of(), changes(2000));
    }

    @Test
    void anEssayIsTheSourceOfItsClaims() {
        List<Supported> supported = new SourceUse(timeline).of("essay");
        assertEquals(List.of("body", "summer", "series", "force", "Russia: Spending", "F1: It says so."),
                supported.stream().map(Supported::name).toList());
        Supported claim = supported.get(supported.size() - 1);
        assertEquals(Optional.of("F1"), claim.about());
        assertEquals(Optional.of("spending"), supported.get(supported.size() - 2).about());
    }

    private List<String> activities(int year) {
        return tables.of("activities", timeline.at(Moment.year(year)), "").rows().stream().map(Row::about).toList();
    }

    private List<String> changes(int year) {
        return tables.of("membership", timeline.at(Moment.year(year)), "").rows().stream()
                .map(row -> row.cells().get(3).shown()).toList();
    }

    private static Atlas atlas() {
        List<Activity> activities = List.of(activity("summer", "2002-07-01", Optional.of("2002-07-09"), List.of()),
                activity("series", "2002", Optional.of("2005"), List.of()),
                activity("force", "2005-03", Optional.empty(), List.of(
                        strength(20_000, FuzzyDate.parse("2009"), Optional.of("counted twice"), false),
                        strength(25_000, Optional.empty(), Optional.empty(), true))));
        Organisation body = new Organisation("body", "body", FuzzyDate.ofYear(1994), Optional.empty(), Optional.of("rus"),
                "military", List.of(new Organisation.Membership("uzb",
                        new Period(FuzzyDate.ofYear(1994), FuzzyDate.parse("1999-04-02")), "member")),
                List.of(), List.of("essay"));
        Background spending = new Background("spending", "Spending", "USD billion", Optional.empty(),
                List.of(new Background.Line("rus", List.of(new Background.Point(2020, 60, "F1", "essay", Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty())))), List.of(), Optional.empty());
        EssayClaim claim = new EssayClaim("F1", "essay", "Heading", "troops", List.of(), List.of(), Optional.empty(),
                Optional.of(2009), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "It says so.",
                Optional.empty(), List.of("unseen", "force"), Optional.empty(), Optional.empty());
        Essays essays = new Essays(List.of(new Essay("essay", "Ann Author", Optional.empty(), Optional.empty(), 2022,
                Optional.empty())), List.of(claim), List.of(), List.of());
        BaseMap nowhere = new BaseMap(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Atlas(nowhere, Map.of("rus", new oxus.model.Actor("rus", "Russia", oxus.model.Side.RUSSIA)),
                Map.of("essay", ESSAY), List.of(), List.of(), Map.of(), List.of(), List.of(body), List.of(), List.of(),
                activities, List.of(spending), essays, Map.of());
    }

    private static Activity activity(String id, String from, Optional<String> to, List<Claim<Quantity>> strength) {
        return new Activity(id, id, "exercise", new Period(FuzzyDate.parse(from).orElseThrow(), to.flatMap(FuzzyDate::parse)),
                List.of("rus"), List.of("uzb"), Optional.empty(), Optional.empty(), strength, Certainty.REPORTED,
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of("essay"));
    }

    private static Claim<Quantity> strength(double persons, Optional<FuzzyDate> asOf, Optional<String> doubt, boolean drawn) {
        return new Claim<>(new Quantity(persons, persons, "persons"), "essay", asOf, Optional.empty(), Optional.empty(),
                doubt, drawn);
    }
}
