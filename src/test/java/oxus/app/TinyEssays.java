package oxus.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.cli.OpenAtlas;
import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Background;
import oxus.model.Certainty;
import oxus.model.Claim;
import oxus.model.Corridor;
import oxus.model.Disagreement;
import oxus.model.Essay;
import oxus.model.EssayClaim;
import oxus.model.Essays;
import oxus.model.FuzzyDate;
import oxus.model.NamedSystem;
import oxus.model.Organisation;
import oxus.model.Organisation.Membership;
import oxus.model.Period;
import oxus.model.Quantity;
import oxus.model.Spell;
import oxus.model.Status;
import oxus.model.Waypoint;

/** The small world with two essays: five statements, one disagreement, one alliance, one exercise, one series. */
final class TinyEssays {

    static final EssayClaim TROOPS = claim("F1", "ann2020", "Bases", List.of("kaz"), 2010, 2012, 700.0, "troops",
            List.of(TinyAtlas.BASE), Optional.empty(), Optional.empty());
    static final EssayClaim MORE_TROOPS = claim("F2", "bob2021", "Soldiers", List.of("kaz"), 2019, 2019, 800.0, "troops",
            List.of(TinyAtlas.BASE, "box-drill"), Optional.of("The first counted 500."), Optional.empty());
    static final EssayClaim DEBT = claim("F3", "ann2020", "Money", List.of("kaz"), 2015, 2015, 3.0, "% of external debt",
            List.of("russia_share_external_public_debt"), Optional.empty(), Optional.empty());
    static final EssayClaim ALLIANCE = claim("F4", "ann2020", "Money", List.of("kaz", "uzb"), 1985, 1989, null, "",
            List.of("box-alliance"), Optional.empty(), Optional.empty());
    static final EssayClaim MOOD = claim("F5", "bob2021", "Opening", List.of("uzb"), 1900, 1900, null, "", List.of(),
            Optional.empty(), Optional.of("A mood, without a place."));

    private TinyEssays() {
    }

    static Atlas atlas() {
        return atlas(drill(List.of("kaz")));
    }

    /** The same with another drill. */
    static Atlas atlas(Activity drill) {
        Atlas tiny = TinyAtlas.atlas();
        return new Atlas(tiny.base(), tiny.actors(), tiny.sources(), tiny.facilities(), tiny.routes(), tiny.indicators(),
                tiny.observations(), List.of(alliance()), tiny.events(), List.of(way()), List.of(drill),
                List.of(background()), essays(), Map.of());
    }

    static OpenAtlas open() {
        return TinyAtlas.open(atlas());
    }

    private static Essays essays() {
        return new Essays(
                List.of(new Essay("ann2020", "Ann Author", Optional.of("On boxes"), Optional.empty(), 2020, Optional.empty()),
                        new Essay("bob2021", "Bob Writer", Optional.empty(), Optional.empty(), 2021, Optional.empty())),
                List.of(TROOPS, DEBT, ALLIANCE, MORE_TROOPS, MOOD),
                List.of(new Disagreement("C1", "How many soldiers", "between essays", List.of("F1", "F2"),
                        "Ann counts 700, Bob 800.", List.of("F2"),
                        List.of(new Disagreement.Check("A survey of boxes", Optional.of("https://example.org/survey"))))),
                List.of(new NamedSystem("Box bank", "bank", List.of("bob2021"), List.of("claims"), List.of(),
                        Optional.of("It has no site."), List.of())));
    }

    private static EssayClaim claim(String id, String essay, String heading, List<String> countries, int from, int to,
                                    Double value, String unit, List<String> speaksOf, Optional<String> questionable,
                                    Optional<String> notDrawn) {
        return new EssayClaim(id, essay, heading, "other", List.of("rus"), countries, Optional.empty(), Optional.of(from),
                Optional.of(to), Optional.empty(), Optional.ofNullable(value), Optional.of(unit).filter(u -> !u.isEmpty()),
                "Statement " + id + ".", Optional.empty(), speaksOf, questionable, notDrawn);
    }

    private static Organisation alliance() {
        return new Organisation("box-alliance", "Box alliance", FuzzyDate.ofYear(1994), Optional.empty(),
                Optional.of("rus"), "military", List.of(
                        new Membership("uzb", new Period(FuzzyDate.ofYear(1994), FuzzyDate.parse("1999")), "member"),
                        new Membership("uzb", new Period(FuzzyDate.ofYear(2006), FuzzyDate.parse("2012")), "member")),
                List.of(), List.of("first"));
    }

    private static Corridor way() {
        return new Corridor("box-way", "Way through the boxes", "rail", FuzzyDate.parse("2005"), List.of(), List.of(),
                List.of(new Spell(new Period(FuzzyDate.ofYear(2005), Optional.empty()), Status.OPERATING, Optional.empty())),
                List.of(new Waypoint("West", Waypoint.Role.START, TinyAtlas.at(58, 40)),
                        new Waypoint("East", Waypoint.Role.END, TinyAtlas.at(82, 45))),
                Optional.empty(), List.of(), List.of("first"));
    }

    /** From 2018 to 2020, somewhere in these countries. */
    static Activity drill(List<String> countries) {
        return new Activity("box-drill", "Drill in the box", "exercise",
                new Period(FuzzyDate.ofYear(2018), FuzzyDate.parse("2020")), List.of("rus"), countries,
                Optional.empty(), Optional.of("the box"), List.of(new Claim<>(new Quantity(1500, 1500, "persons"), "first",
                        Optional.of(FuzzyDate.ofYear(2019)), Optional.empty(), Optional.empty(), Optional.empty(), true)),
                Certainty.CONFIRMED, Optional.empty(), Optional.of("opening"), List.of("F2"), List.of(), List.of("second"));
    }

    private static Background background() {
        return new Background("box-spending", "Spending on boxes", "USD billion", Optional.empty(), List.of(
                new Background.Line("chn", List.of(point(2019, 290, Optional.empty()), point(2019, 230, Optional.of("A budget.")),
                        point(2022, 300, Optional.empty()))),
                new Background.Line("rus", List.of(point(2021, 66, Optional.empty())))), List.of("C1"), Optional.empty());
    }

    private static Background.Point point(int year, double value, Optional<String> doubt) {
        return new Background.Point(year, value, "F1", "first", Optional.empty(), Optional.empty(), Optional.empty(), doubt);
    }
}
