package oxus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import oxus.paint.PicturePainter;
import oxus.style.BundledFonts;

class PdfWriterTest {

    /** Lines may begin their dashes elsewhere and letters be smoothed otherwise: what is compared is blocks of pixels. */
    private static final int BLOCK = 20;
    private static final BundledFonts FONTS = new BundledFonts();

    @Test
    void wordsOfEveryScriptAreReadBack() throws Exception {
        try (PDDocument pdf = pdf()) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(TinyPlate.LETTERS), text);
            assertTrue(text.contains(TinyPlate.CHINESE), text);
        }
    }

    @Test
    void fontsAreEmbeddedOutlinesCutToTheirLetters() throws Exception {
        try (PDDocument pdf = pdf()) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font::getName);
                assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSans.*"), font::getName);
                assertFalse(font instanceof PDType3Font, font::getName);
            }
            assertTrue(pdf.getPage(0).getResources().getFontNames().iterator().hasNext());
        }
    }

    @Test
    void layersCanBeSwitchedOff() throws Exception {
        try (PDDocument pdf = pdf()) {
            assertEquals(List.of("Fields", "Unknown fields", "Roads", "Forts", "Names", "Title"),
                    Arrays.asList(pdf.getDocumentCatalog().getOCProperties().getGroupNames()));
        }
    }

    @Test
    void whoCannotSeeThePageIsReadItsDescription() throws Exception {
        try (PDDocument pdf = pdf()) {
            PDStructureElement whole =
                    (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            PDStructureElement figure = (PDStructureElement) whole.getKids().get(0);
            assertEquals("Figure", figure.getStructureType());
            assertEquals(TinyPlate.IMPRINT.description(), figure.getAlternateDescription());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void theFileSaysWhatItIsAndCarriesTheRequestThatMadeIt() throws Exception {
        try (PDDocument pdf = pdf()) {
            assertEquals("A tiny page", pdf.getDocumentInformation().getTitle());
            assertEquals("Oxus", pdf.getDocumentInformation().getAuthor());
            assertEquals(TinyPlate.IMPRINT.view(), pdf.getDocumentInformation().getCustomMetadataValue(PdfWriter.VIEW));
        }
    }

    @Test
    void aLogicalPixelIsThreeQuartersOfAPoint() throws Exception {
        try (PDDocument pdf = pdf()) {
            assertEquals(300, pdf.getPage(0).getMediaBox().getWidth(), 0.001);
            assertEquals(225, pdf.getPage(0).getMediaBox().getHeight(), 0.001);
        }
    }

    @Test
    void thePageLooksAsThePictureDoes() throws Exception {
        BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        new PicturePainter(FONTS).paint(TinyPlate.plate(2), picture);
        try (PDDocument pdf = pdf()) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 192);
            assertEquals(800, page.getWidth());
            for (int y = 0; y < 600; y += BLOCK) {
                for (int x = 0; x < 800; x += BLOCK) {
                    double apart = distance(mean(picture, x, y), mean(page, x, y));
                    assertTrue(apart < 25, "around " + x + ", " + y + " they are " + apart + " of 255 apart");
                }
            }
        }
    }

    @Test
    void theSamePlateGivesTheSameBytes() throws Exception {
        assertArrayEquals(bytes(), bytes());
    }

    private static double distance(double[] one, double[] other) {
        return Math.max(Math.abs(one[0] - other[0]), Math.max(Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2])));
    }

    private static double[] mean(BufferedImage picture, int left, int top) {
        double[] mean = new double[3];
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                int rgb = picture.getRGB(x, y);
                mean[0] += (rgb >> 16 & 0xff) / (double) (BLOCK * BLOCK);
                mean[1] += (rgb >> 8 & 0xff) / (double) (BLOCK * BLOCK);
                mean[2] += (rgb & 0xff) / (double) (BLOCK * BLOCK);
            }
        }
        return mean;
    }

    private static byte[] bytes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(TinyPlate.plate(1), TinyPlate.IMPRINT, FONTS, out);
        return out.toByteArray();
    }

    private static PDDocument pdf() throws Exception {
        return Loader.loadPDF(bytes());
    }
}
