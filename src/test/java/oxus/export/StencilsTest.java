package oxus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Long outlines stand in a PDF once. */
class StencilsTest {

    @Test
    void sameOutlineHasOneStencil() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Stencils stencils = new Stencils(document);
            assertSame(stencils.of(coast(100), "S").orElseThrow(), stencils.of(coast(100), "S").orElseThrow());
            assertNotSame(stencils.of(coast(100), "S").orElseThrow(), stencils.of(coast(100), "f").orElseThrow());
            assertNotSame(stencils.of(coast(100), "S").orElseThrow(), stencils.of(coast(101), "S").orElseThrow());
        }
    }

    @Test
    void shortOutlineHasNone() throws IOException {
        try (PDDocument document = new PDDocument()) {
            assertTrue(new Stencils(document).of(coast(3), "S").isEmpty());
        }
    }

    @Test
    void pointsStandToAHundredthOfAPixel() throws IOException {
        try (PDDocument document = new PDDocument()) {
            String drawn = new String(new Stencils(document).of(coast(100), "f*").orElseThrow().getContentStream().toByteArray(),
                    StandardCharsets.US_ASCII);
            assertEquals("0 -0.33 m\n1.33 0.67 l\n2.67 1.67 l\n", drawn.substring(0, 34));
            assertTrue(drawn.endsWith("h\nf*"), drawn);
        }
    }

    private static Path2D coast(int points) {
        Path2D coast = new Path2D.Double();
        coast.moveTo(0, -1 / 3.0);
        for (int n = 1; n < points; n++) {
            coast.lineTo(n * 4 / 3.0, n - 1 / 3.0);
        }
        coast.closePath();
        return coast;
    }
}
