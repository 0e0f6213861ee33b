package oxus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSizeTest {

    @ParameterizedTest
    @CsvSource({
        "a4,     300, 3508, 2480",
        "A4,      96, 1123,  794",
        "a3,     300, 4961, 3508",
        "letter, 300, 3300, 2550",
        "slide-16x9, 144, 1920, 1080",
        "slide-4x3, 144, 1440, 1080",
        "social-card, 96, 1200, 630",
    })
    void paperLiesOnItsLongSide(String paper, double dpi, int widthPx, int heightPx) {
        assertEquals(new PageSize(widthPx, heightPx, dpi), PageFormat.named(paper).orElseThrow().landscape(dpi));
    }

    @Test
    void paperStandsUprightWhenAsked() {
        assertEquals(new PageSize(2480, 3508, 300), PageFormat.A4.portrait(300));
    }

    @Test
    void sheetOfPaperHasTheSameRoomAtEveryResolution() {
        assertEquals(PageFormat.A4.landscape(96).logicalWidthPx(), PageFormat.A4.landscape(600).logicalWidthPx(), 1);
    }

    @Test
    void screenPixelIsALogicalPixel() {
        PageSize page = PageSize.screen(1920, 1080);
        assertEquals(1, page.scale());
        assertEquals(1920, page.logicalWidthPx());
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 96", "-5, 100, 96", "100000, 100, 96", "20000, 20000, 96", "100, 100, 0", "100, 100, 1e9",
        "100, 100, NaN"})
    void senselessSizeIsRefused(int widthPx, int heightPx, double dpi) {
        assertThrows(IllegalArgumentException.class, () -> new PageSize(widthPx, heightPx, dpi));
    }
}
