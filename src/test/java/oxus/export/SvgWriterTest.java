package oxus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import oxus.style.BundledFonts;

class SvgWriterTest {

    private static final BundledFonts FONTS = new BundledFonts();

    @Test
    void everyLayerIsANamedGroupInDrawingOrder() throws Exception {
        List<String> groups = new ArrayList<>();
        for (Element group : elements(svg(Lettering.WORDS), "g")) {
            if (!group.getAttribute("aria-label").isEmpty()) {
                groups.add(group.getAttribute("id") + ": " + group.getAttribute("aria-label"));
            }
        }
        assertEquals(List.of("fields: Fields", "unknown: Unknown fields", "roads: Roads", "forts: Forts", "names: Names",
                "title: Title"), groups);
    }

    @Test
    void aMarkSaysWhatItIsAboutWhateverCharactersThatHas() throws Exception {
        List<String> titles = new ArrayList<>();
        for (Element title : elements(svg(Lettering.WORDS), "title")) {
            titles.add(title.getTextContent());
        }
        assertEquals(List.of("A tiny page", "A <field> & more", "A road", "A fort"), titles);
    }

    @Test
    void wordsAreWords() throws Exception {
        List<String> words = new ArrayList<>();
        for (Element text : elements(svg(Lettering.WORDS), "text")) {
            words.add(text.getTextContent());
        }
        assertEquals(List.of(TinyPlate.LETTERS, TinyPlate.CHINESE), words);
    }

    @Test
    void wordsAreOutlinesWhereThatIsAsked() throws Exception {
        Document svg = svg(Lettering.OUTLINES);
        assertEquals(List.of(), elements(svg, "text"));
        assertEquals(List.of(), elements(svg, "style"));
        assertTrue(elements(svg, "g").stream().anyMatch(words -> words.getAttribute("aria-label").equals(TinyPlate.CHINESE)));
    }

    @Test
    void theLettersThatOccurComeAlong() throws Exception {
        Matcher face = Pattern.compile("font-family:'([^']+)'[^}]*base64,([^)]+)\\)")
                .matcher(elements(svg(Lettering.WORDS), "style").get(0).getTextContent());
        assertTrue(face.find());
        assertEquals("Oxus NotoSans-Regular", face.group(1));
        Font letters = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Base64.getDecoder().decode(face.group(2))));
        assertEquals(-1, letters.canDisplayUpTo(TinyPlate.LETTERS));
        assertFalse(letters.canDisplay('\u03a9'), "no letter that does not occur");
        assertTrue(face.find());
        assertEquals("Oxus NotoSansSC-Regular", face.group(1));
    }

    @Test
    void nothingRunsAndNothingIsFetched() throws Exception {
        String text = new String(bytes(Lettering.WORDS), "UTF-8");
        assertFalse(text.contains("<script"));
        assertFalse(text.replace("http://www.w3.org/2000/svg", "").contains("http"));
    }

    @Test
    void whatLiesFarOffThePageIsLeftOut() throws Exception {
        Element field = elements(svg(Lettering.WORDS), "path").get(0);
        Matcher numbers = Pattern.compile("-?[0-9.]+").matcher(field.getAttribute("d"));
        while (numbers.find()) {
            assertTrue(Math.abs(Double.parseDouble(numbers.group())) < 500, numbers.group());
        }
    }

    @Test
    void theFileCarriesTheRequestThatMadeIt() throws Exception {
        Document svg = svg(Lettering.WORDS);
        assertEquals(TinyPlate.IMPRINT.view(), elements(svg, "metadata").get(0).getTextContent());
        assertEquals(TinyPlate.IMPRINT.description(), elements(svg, "desc").get(0).getTextContent());
    }

    @Test
    void thePageHasItsSize() throws Exception {
        Element svg = svg(Lettering.WORDS).getDocumentElement();
        assertEquals("0 0 400 300", svg.getAttribute("viewBox"));
    }

    @Test
    void theSamePlateGivesTheSameBytes() throws Exception {
        assertArrayEquals(bytes(Lettering.WORDS), bytes(Lettering.WORDS));
    }

    private static byte[] bytes(Lettering lettering) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(TinyPlate.plate(1), TinyPlate.IMPRINT, lettering, FONTS, out);
        return out.toByteArray();
    }

    private static Document svg(Lettering lettering) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(lettering)));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
