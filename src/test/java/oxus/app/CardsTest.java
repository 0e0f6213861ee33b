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
    void aRouteTellsItsStatusInTheYear() {
        assertEquals(Optional.of("Under construction, 2007 to 2009"), card(TinyAtlas.PIPELINE, 2008).standing());
        assertEquals(Optional.of("Operating, since 2009"), card(TinyAtlas.PIPELINE, 2022).standing());
    }

    @Test
    void aDebtKeepsItsOwnYearAndItsOtherClaims() {
        Card in2012 = card("kaz", 2012);
        List<Card.Value> china = entry(in2012, "China's share of external public debt");
        assertEquals(List.of("10 % (2010)", "12 % (2010)"), china.stream().map(Card.Value::text).toList());
        assertTrue(in2012.entries().stream().noneMatch(e -> e.label().startsWith("Russia")),
                "nothing comes from the future");
        assertEquals(List.of("40 % (2020)"), entry(card("kaz", 2022), "China's share of external public debt").stream()
                .map(Card.Value::text).toList());
        assertEquals(List.of("3 % (2015)"), entry(card("kaz", 2022), "Russia's share of external public debt").stream()
                .map(Card.Value::text).toList());
    }

    @Test
    void aCountryLinksWhatStandsInIt() {
        assertEquals(List.of("Box base", "Box pipeline", "A summit in the box", "A treaty without a place"),
                card("kaz", 2022).links().stream().flatMap(group -> group.subjects().stream()).map(Subject::name).toList());
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
