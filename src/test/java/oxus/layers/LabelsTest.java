package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Manas,                          Manas
        Manas Transit Center,           Manas Transit/Center
        Turkestan–Siberia Railway,      Turkestan–Siberia/Railway
        A very long name of a railway,  A very long/name of a/railway
        '',                             ''
        """)
    void wordsAreBrokenAtSpacesIntoRowsOfAboutTheWidth(String words, String rows) {
        assertEquals(rows.replace('/', '\n'), Labels.wrapped(words, 14));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Manas (Ganci),                         Manas
        Ak-Jol (Ак-Жол) border post,           Ak-Jol border post
        Trans-Aral Railway (Orenburg–Tashkent), Trans-Aral Railway
        Kant,                                  Kant
        """)
    void whatStandsInBracketsIsLeftOut(String name, String brief) {
        assertEquals(brief, Labels.brief(name));
    }
}
