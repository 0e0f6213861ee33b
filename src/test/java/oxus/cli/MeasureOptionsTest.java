package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.time.CarriedValue;
import oxus.time.Measure;
import oxus.time.Timeline;

/** What {@code --creditor} and {@code --measure} colour the shipped map by. */
class MeasureOptionsTest {

    private static Timeline timeline;

    @BeforeAll
    static void openAtlas() throws IOException {
        timeline = OpenAtlas.bundled().timeline();
    }

    @ParameterizedTest
    @CsvSource({
        "china,  2014, tkm, 91.2, 2014", "china,  2014, kgz, 34.3, 2014", "china,  2014, tjk, 45.4, 2014",
        "china,  2024, tkm,  2.6, 2024", "china,  2024, kgz, 39.2, 2024", "china,  2024, tjk, 27.5, 2024",
        "russia, 2014, kgz,  9.2, 2014", "russia, 2014, tjk,  0.0, 2008", "russia, 2024, uzb,  1.9, 2024",
    })
    void sharesOfExternalPublicDebt(String creditor, int year, String country, double percent, int ofYear) {
        Measure measure = MeasureOptions.named(timeline.measures(), creditor, "share-of-external-public-debt");
        CarriedValue value = timeline.value(measure, country, year).orElseThrow();
        assertEquals(percent, value.value(), 0.05);
        assertEquals(ofYear, value.year());
    }

    @Test
    void differenceTakesBothFromOneYear() {
        Measure measure = MeasureOptions.named(timeline.measures(), "difference", "share-of-external-public-debt");
        assertEquals(34.3 - 9.2, timeline.value(measure, "kgz", 2014).orElseThrow().value(), 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "china, share-of-gdp", "china, usd", "china, trade", "china, trade-share", "china, investment", "china, arms",
        "russia, share-of-gdp", "russia, usd", "russia, trade", "russia, trade-share", "russia, investment", "russia, arms",
        "russia, remittances", "russia, remittances-share-of-gdp", "difference, share-of-gdp",
    })
    void whatTheHelpPromisesIsThere(String creditor, String name) {
        Measure measure = MeasureOptions.named(timeline.measures(), creditor, name);
        assertEquals(creditor, measure.creditor());
        assertEquals(name, measure.name());
    }
}
