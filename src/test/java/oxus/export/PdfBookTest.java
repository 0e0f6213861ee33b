package oxus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import oxus.export.PdfBook.Block;
import oxus.export.PdfBook.Leaf;
import oxus.export.PdfBook.Role;
import oxus.style.BundledFonts;

class PdfBookTest {

    private static final BundledFonts FONTS = new BundledFonts();

    @Test
    void eachLeafHasItsPageWhoseWordsCanBeCopied() throws IOException {
        try (PDDocument book = read(List.of(leaf("First", "One."), leaf("Second", "Two.")))) {
            assertEquals(2, book.getNumberOfPages());
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(2);
            String second = text.getText(book);
            assertTrue(second.contains("Second") && second.contains("Two."), second);
        }
    }

    @Test
    void headingPictureAndParagraphsAreReadInOrder() throws IOException {
        try (PDDocument book = read(List.of(leaf("First", "One.")))) {
            PDStructureElement whole = (PDStructureElement) book.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            List<PDStructureElement> parts = whole.getKids().stream().map(PDStructureElement.class::cast).toList();
            assertEquals(List.of("H1", "Figure", "P"), parts.stream().map(PDStructureElement::getStructureType).toList());
            assertEquals("A map in words.", parts.get(1).getAlternateDescription());
        }
    }

    @Test
    void whatIsTooMuchForAPageGoesOnOverleaf() throws IOException {
        try (PDDocument book = read(List.of(leaf("First", "Many words. ".repeat(2000))))) {
            assertTrue(book.getNumberOfPages() > 1);
        }
    }

    @Test
    void lettersThatTheTypefaceLacksDoNotStopTheRest() throws IOException {
        try (PDDocument book = read(List.of(leaf("A \uD83D\uDE80 \u0434\u043e\u043b\u0433", "x".repeat(400))))) {
            assertTrue(new PDFTextStripper().getText(book).contains("A ? \u0434\u043e\u043b\u0433"));
        }
    }

    @Test
    void chineseStandsBesideOtherLetters() throws IOException {
        try (PDDocument book = read(List.of(leaf("First", "Beijing, \u4e2d\u56fd, 2013")))) {
            assertTrue(new PDFTextStripper().getText(book).contains("Beijing, \u4e2d\u56fd, 2013"));
        }
    }

    @Test
    void sameLeavesGiveTheSameBytes() throws IOException {
        assertArrayEquals(bytes(List.of(leaf("First", "One."))), bytes(List.of(leaf("First", "One."))));
    }

    private static Leaf leaf(String heading, String words) {
        return new Leaf(heading, TinyPlate.plate(1), "A map in words.", List.of(new Block(Role.TEXT, words)));
    }

    private static PDDocument read(List<Leaf> leaves) throws IOException {
        return Loader.loadPDF(bytes(leaves));
    }

    private static byte[] bytes(List<Leaf> leaves) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfBook.write("A book", "en", leaves, FONTS, out);
        return out.toByteArray();
    }
}
