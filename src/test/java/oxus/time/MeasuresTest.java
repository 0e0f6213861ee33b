package oxus.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oxus.model.TinyWorld.CHINA_SHARE;
import static oxus.model.TinyWorld.RUSSIA_SHARE;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Observation;
import oxus.model.TinyWorld;

/** Northland owes China 20 % in 2010 and 30 % in 2012, Russia 45 % in 2009 and 8 % in 2012. */
class MeasuresTest {

    private final Timeline timeline = new Timeline(TinyWorld.of(List.of(), List.of(), List.of(
            owes(CHINA_SHARE, 2010, 20), owes(CHINA_SHARE, 2012, 30), owes(RUSSIA_SHARE, 2009, 45),
            owes(RUSSIA_SHARE, 2012, 8)), List.of()));
    private final Measure difference = timeline.measures().of("difference", "share-of-external-public-debt").orElseThrow();

    @Test
    void measuresAreMadeOfTheIndicatorsThatTheAtlasHas() {
        assertEquals(List.of(CHINA_SHARE, RUSSIA_SHARE, "difference_share_external_public_debt"),
                timeline.measures().all().stream().map(Measure::id).toList());
    }

    @Test
    void measureIsFoundByItsIdAndByCreditorAndName() {
        Measure china = timeline.measures().byId(CHINA_SHARE).orElseThrow();
        assertEquals(Optional.of(china), timeline.measures().of("china", "share-of-external-public-debt"));
        assertEquals(Optional.empty(), timeline.measures().byId("unheard_of"));
        assertEquals(Optional.empty(), timeline.measures().of("china", "unheard-of"));
    }

    @ParameterizedTest
    @CsvSource({"2011, ''", "2012, 22 of 2012", "2014, 22 of 2012"})
    void differenceIsTakenBetweenFiguresOfOneYearOnly(int year, String expected) {
        assertEquals(expected, timeline.at(Moment.year(year)).value(difference, "nor")
                .map(v -> Math.round(v.value()) + " of " + v.year()).orElse(""));
    }

    @Test
    void differenceNamesBothFiguresItIsMadeOf() {
        assertEquals(List.of("china", "russia"), timeline.at(Moment.year(2012)).value(difference, "nor").orElseThrow()
                .from().stream().map(o -> o.indicator().split("_")[0]).toList());
    }

    @Test
    void classesAreMadeFromTheFiguresOfAllYearsEachOnce() {
        Measure china = timeline.measures().byId(CHINA_SHARE).orElseThrow();
        assertEquals(List.of(20.0, 30.0), timeline.allOf(china, List.of("nor", "sou")));
        assertEquals(List.of(22.0), timeline.allOf(difference, List.of("nor", "sou")));
        assertEquals(List.of(), timeline.allOf(china, List.of("sou")));
    }

    @Test
    void everyMeasureHasAnIdOfItsOwn() {
        List<Measure> all = timeline.measures().all();
        assertTrue(all.stream().map(Measure::id).distinct().count() == all.size());
    }

    private static Observation owes(String indicator, int year, double percent) {
        return TinyWorld.share(indicator, "nor", year, percent, "debt-2005", true);
    }
}
