package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Atlas;
import oxus.model.FuzzyDate;
import oxus.scene.Subject;
import oxus.time.Moment;
import oxus.time.Snapshot;
import oxus.time.Timeline;

/** What the cards say. */
class CardsTest {

    private final Atlas atlas = TinyAtlas.atlas();
    private final Timeline timeline = new Timeline(atlas);
    private final Cards cards = new Cards(atlas, Wording.english());

    @Test
    void aFacilityTellsBothFiguresWhereSourcesDiffer() {
        List<Card.Value> strength = entry(card(TinyAtlas.BASE, 2022), "Strength");
        assertEquals(List.of("500 persons", "800 persons"), strength.stream().map(Card.Value::text).toList());
        assertEquals(List.of(Optional.of("2019 · Ann Author 2020"), Optional.of("2021 · Bob Writer 2020")),
                strength.stream().map(Card.Value::remark).toList());
    }

    @Test
    void aFacilityTellsHowItStandsInTheYear() {
        assertEquals(Optional.of("Not there yet in this year"), card(TinyAtlas.BASE, 1995).standing());
        assertEquals(Optional.of("Operating, 2003 to 2023"), card(TinyAtlas.BASE, 2010).standing());
        assertEquals(Optional.of("Not there in this year, or no source speaks of it"),
                card(TinyAtlas.BASE, 2024).standing());
    }

    @Test
    void datesOfABeginningThatDifferStandSideBySide() {
        List<Card.Value> begun = entry(card(TinyAtlas.BASE, 2022), "When it began, as sources differ");
        assertEquals(List.of("Operating from 2003", "Operating from 2004"), begun.stream().map(Card.Value::text).toList());
        assertEquals(List.of(Card.Contest.DRAWN, Card.Contest.RIVAL), begun.stream().map(Card.Value::contest).toList());
    }

    @Test
    void aRouteTellsItsStatusInTheYear() {
        assertEquals(Optional.of("Under construction, 2007 to 2009"), card(TinyAtlas.PIPELINE, 2008).standing());
        assertEquals(Optional.of("Operating, since 2009"), card(TinyAtlas.PIPELINE, 2022).standing());
    }

    @Test
    void aDebtKeepsItsOwnYearAndItsOtherClaims() {
        List<Card.Value> in2012 = entry(card("kaz", 2012), "Share of external public debt");
        assertEquals(List.of("■ China: 10 % (2010)", "■ China: 12 % (2010)"), in2012.stream().map(Card.Value::text).toList(),
                "both claims, and nothing from the future");
        assertEquals(List.of(Card.Contest.DRAWN, Card.Contest.RIVAL), in2012.stream().map(Card.Value::contest).toList());
        assertEquals(List.of("■ China: 40 % (2020)", "● Russia: 3 % (2015)"),
                entry(card("kaz", 2022), "Share of external public debt").stream().map(Card.Value::text).toList());
    }

    @Test
    void aSeriesHasALineForEachPowerAndAllClaims() {
        Series series = card("kaz", 2012).entries().get(0).series().orElseThrow();
        assertEquals(List.of("China", "Russia"), series.lines().stream().map(Series.Line::name).toList());
        assertEquals(List.of("2010 10.0 true", "2010 12.0 false", "2020 40.0 true"), series.lines().get(0).points().stream()
                .map(p -> p.year() + " " + p.value() + " " + p.drawn()).toList());
    }

    @Test
    void aCountryLinksWhatStandsInIt() {
        assertEquals(List.of("Box base", "Box pipeline", "A summit in the box", "A treaty without a place",
                "2003: The base is opened"),
                card("kaz", 2022).links().stream().flatMap(group -> group.subjects().stream()).map(Subject::name).toList());
    }

    @Test
    void aCountryListsItsMembershipsWithTheYearsOfJoiningAndLeaving() {
        Card uzbekistan = essays().of("uzb", new Timeline(TinyEssays.atlas()).at(Moment.year(2008))).orElseThrow();
        assertEquals(List.of("Box alliance: member, 1994 to 1999; member, 2006 to 2012"), links(uzbekistan, "Memberships"));
    }

    @Test
    void organisationsAndExercisesHaveCards() {
        Snapshot now = new Timeline(TinyEssays.atlas()).at(Moment.year(2019));
        assertEquals(List.of("Uzbekistan: member, 1994 to 1999; member, 2006 to 2012"),
                entry(essays().of("box-alliance", now).orElseThrow(), "Members").stream().map(Card.Value::text).toList());
        Card drill = essays().of("box-drill", now).orElseThrow();
        assertEquals(Optional.of("2018 to 2020"), drill.standing());
        assertEquals(List.of("1,500 persons"), entry(drill, "Strength").stream().map(Card.Value::text).toList());
        assertEquals(List.of("The base is opened"), links(drill, "Events"));
    }

    @Test
    void aFactListsWhatTheEssaysSayOfIt() {
        Card base = essays().of(TinyAtlas.BASE, new Timeline(TinyEssays.atlas()).at(Moment.year(2019))).orElseThrow();
        assertEquals(List.of("Author 2020: Statement F1.", "Writer 2021: Statement F2. (doubtful)"),
                links(base, "What the essays say of it"));
    }

    @Test
    void aCountryListsItsExercisesAndWhatTheEssaysSayOfItsFigures() {
        Card kazakhstan = essays().of("kaz", new Timeline(TinyEssays.atlas()).at(Moment.year(2019))).orElseThrow();
        assertEquals(List.of("Drill in the box"), links(kazakhstan, "Troops and exercises"));
        assertEquals(List.of("Author 2020: Statement F3."), links(kazakhstan, "What the essays say of it"));
    }

    @Test
    void exercisesStandBesideTheEventsOfTheirYears() {
        CardWords words = new CardWords(Wording.english(), TinyEssays.atlas());
        Timeline essays = new Timeline(TinyEssays.atlas());
        assertEquals(List.of("Drill in the box"), happenings(essays, 2020, words));
        assertEquals(List.of(), happenings(essays, 2021, words));
    }

    private static List<String> happenings(Timeline timeline, int year, CardWords words) {
        return Happening.of(timeline.at(Moment.year(year)), words).stream().map(h -> h.subject().name()).toList();
    }

    private static Cards essays() {
        return new Cards(TinyEssays.atlas(), Wording.english());
    }

    private static List<String> links(Card card, String heading) {
        return card.links().stream().filter(links -> links.heading().equals(heading))
                .flatMap(links -> links.subjects().stream()).map(Subject::name).toList();
    }

    @Test
    void everyCardOfAFactNamesItsSourcesWithTheirAddresses() {
        for (String id : List.of(TinyAtlas.BASE, TinyAtlas.PIPELINE, "summit", "kaz")) {
            List<Card.Reference> references = card(id, 2022).references();
            assertTrue(references.size() > 0, id);
            assertTrue(references.stream().allMatch(r -> r.url().isPresent()), id);
        }
        assertEquals("Ann Author, “Title of the first”, Publisher, 2020",
                card("summit", 2022).references().get(0).text());
    }

    @Test
    void thereIsNoCardOfWhatTheAtlasDoesNotKnow() {
        assertEquals(Optional.empty(), cards.of("atlantis", timeline.at(Moment.year(2022))));
    }

    @ParameterizedTest
    @CsvSource({"2003, 2003", "2003-10, October 2003", "2003-10-23, 23 October 2003", "circa 2003, about 2003",
        "before 2003-10, before October 2003", "after 2003, after 2003",
        "between 2003 and 2005-06, between 2003 and June 2005"})
    void aDateIsWordedAsExactlyAsItIsKnown(String written, String worded) {
        CardWords words = new CardWords(Wording.english(), atlas);
        assertEquals(worded, words.date(FuzzyDate.parse(written).orElseThrow()));
    }

    private Card card(String id, int year) {
        return cards.of(id, timeline.at(Moment.year(year))).orElseThrow();
    }

    private static List<Card.Value> entry(Card card, String label) {
        return card.entries().stream().filter(e -> e.label().equals(label)).findFirst().orElseThrow().values();
    }
}
