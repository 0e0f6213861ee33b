package oxus.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.style.BundledFonts.Run;
import oxus.style.TextStyle.Face;

class BundledFontsTest {

    private static final TextStyle PLAIN = TextStyle.plain(12, Color.BLACK);

    private final BundledFonts fonts = new BundledFonts();

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHasTheLettersOfTheRegion(Face face) {
        String letters = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
                + "ӘҒҚҢӨҰҮҺІәғқңөұүһі" + "ӢӮҲҶӣӯҳҷ" + "ÄÇĞŇÖŞÜÝŽäçğňöşüýž" + "OʻGʻoʻgʻ" + "–—“”‘’…°×·€№";
        assertEquals("", letters.codePoints().mapToObj(Character::toString).filter(letter -> !fonts.complete(letter, face))
                .collect(Collectors.joining()));
    }

    @Test
    void wordsInTwoScriptsAreSetInAFaceForEach() {
        assertEquals(List.of(new Run("Қазақстан ", "/fonts/NotoSans-Regular.ttf"), new Run("中国", "/fonts/NotoSansSC-Regular.ttf")),
                fonts.runs("Қазақстан 中国", Face.REGULAR));
    }

    @Test
    void letterThatNoFaceHasBecomesAQuestionMark() {
        assertEquals(List.of(new Run("A ? map", "/fonts/NotoSans-Regular.ttf")), fonts.runs("A \ud83d\uddfa map", Face.REGULAR));
    }

    @Test
    void outlineOfTwoScriptsIsAsWideAsMeasured() {
        String words = "Қазақстан 中国";
        assertEquals(fonts.widthPx(words, PLAIN), fonts.outline(words, PLAIN).getBounds2D().getMaxX(), 3);
    }

    @Test
    void widthGrowsWithTheSizeAndNotWithTheColour() {
        double width = fonts.widthPx("Amu Darya", PLAIN);
        assertEquals(2 * width, fonts.widthPx("Amu Darya", TextStyle.plain(24, Color.BLACK)), 0.05);
        assertEquals(width, fonts.widthPx("Amu Darya", TextStyle.plain(12, Color.RED)));
    }

    @Test
    void trackedWordsAreWiderByTheirTracking() {
        double width = fonts.widthPx("TAJIKISTAN", PLAIN);
        assertEquals(width + 10 * 0.12 * 12, fonts.widthPx("TAJIKISTAN", PLAIN.tracked(0.12)), 1.5);
    }

    @Test
    void noWordsHaveNoWidth() {
        assertEquals(0, fonts.widthPx("", PLAIN));
    }

    @ParameterizedTest
    @CsvSource({"Amu Darya, 0", "TAJIKISTAN, 0.12", "34.9 % (2020), 0"})
    void outlineIsAsWideAsMeasured(String words, double tracking) {
        TextStyle style = PLAIN.tracked(tracking);
        Rectangle2D outline = fonts.outline(words, style).getBounds2D();
        assertEquals(fonts.widthPx(words, style), outline.getMaxX(), 3);
        assertTrue(outline.getMinX() > -2);
    }

    @Test
    void capitalStandsOnTheBaselineAndIsACapHeightHigh() {
        Rectangle2D outline = fonts.outline("H", PLAIN).getBounds2D();
        assertEquals(0, outline.getMaxY(), 0.1);
        assertEquals(fonts.capHeightPx(PLAIN), outline.getHeight(), 0.1);
    }

    @Test
    void boldIsAnotherCutOfTheFace() {
        assertTrue(fonts.widthPx("Amu Darya", PLAIN.bold()) > fonts.widthPx("Amu Darya", PLAIN));
    }
}
