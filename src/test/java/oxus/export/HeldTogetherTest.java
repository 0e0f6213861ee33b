package oxus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import oxus.layers.RealAtlas;
import oxus.layers.TinyMap;
import oxus.model.Language;
import oxus.scene.Comparison;
import oxus.scene.DrawnLayer;
import oxus.scene.MapRequest;
import oxus.scene.Plate;
import oxus.time.Lens;
import oxus.time.Moment;

/** The same request as PNG, SVG and PDF: the same marks layer by layer, the same words, the same picture. */
class HeldTogetherTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double MOST_MEAN = 8;
    private static final double MOST_FAR = 0.0005;
    private static final int FAR = 96;
    private static final Imprint IMPRINT = new Imprint("A map", "In words", "{}");

    static Stream<MapRequest> requests() {
        MapRequest opening = RealAtlas.request(WIDTH, HEIGHT);
        MapRequest all = RealAtlas.everything(WIDTH, HEIGHT);
        return Stream.of(opening, all, all.at(Moment.year(1998)).naming(Language.RU), all.through(Lens.CHINA).naming(Language.ZH),
                opening.themed("dark").naming(Language.LOCAL),
                opening.against(new Comparison.Difference(Moment.year(2008))));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyLayerHasTheSameMarksInEveryFile(MapRequest request) throws Exception {
        Plate plate = RealAtlas.COMPOSER.plate(request);
        Tally asked = Tally.of(plate, TinyMap.FONTS);
        assertEquals(plate.maps().get(0).scene().layers().stream().map(DrawnLayer::layer).map(layer -> layer.id()).toList(),
                asked.byGroup.keySet().stream().filter(group -> !group.equals("names")).toList(), "layers that the PNG is painted from");
        Map<String, Integer> things = new LinkedHashMap<>();
        Map<String, String> strokes = new LinkedHashMap<>();
        asked.byGroup.forEach((group, count) -> {
            things.put(group, count.things);
            if (count.things > 0) {
                strokes.merge(asked.names.get(group), count.fills + " " + count.lines + " " + count.words, (one, other) -> one);
            }
        });
        assertEquals(things, inSvg(svg(plate, Lettering.WORDS)));
        assertEquals(things, inSvg(svg(plate, Lettering.OUTLINES)));
        assertEquals(strokes, inPdf(pdf(plate)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRowOfWordsCanBeReadBackFromThePage(MapRequest request) throws IOException {
        Plate plate = RealAtlas.COMPOSER.plate(request);
        List<String> written = Tally.of(plate, TinyMap.FONTS).written;
        try (PDDocument document = Loader.loadPDF(pdf(plate))) {
            String read = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            // Words that lie over one another are read letter by letter between each other: few are, and their letters are there.
            List<String> lost = written.stream().filter(words -> !read.contains(words.replaceAll("\\s", ""))).toList();
            assertTrue(lost.size() <= written.size() / 10, lost.toString());
            for (String words : lost) {
                assertTrue(words.codePoints().allMatch(letter -> Character.isWhitespace(letter) || read.indexOf(letter) >= 0), words);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void lettersOfThePageAreOutlinesThatAreEmbeddedAndAsFewAsOccur(MapRequest request) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(RealAtlas.COMPOSER.plate(request)))) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertFalse(font instanceof PDType3Font, font.getName());
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName() + " is cut down");
            }
        }
    }

    /** Some in different looks and languages: to draw takes time. */
    private static List<MapRequest> drawn() {
        return Stream.concat(requests().limit(1), requests().filter(request -> request.language() != Language.EN)).toList();
    }

    @Test
    void aDrawingLooksAsThePictureDoes() throws Exception {
        for (MapRequest request : drawn()) {
            Plate plate = RealAtlas.COMPOSER.plate(request);
            assertAlike(picture(request), drawn(svg(plate, Lettering.OUTLINES)), "svg-" + name(request));
        }
    }

    @Test
    void aPageLooksAsThePictureDoes() throws IOException {
        for (MapRequest request : drawn()) {
            try (PDDocument document = Loader.loadPDF(pdf(RealAtlas.COMPOSER.plate(request)))) {
                assertAlike(picture(request), new PDFRenderer(document).renderImageWithDPI(0, 96, ImageType.RGB), "pdf-" + name(request));
            }
        }
    }

    /**
     * Alike is what differs, on the mean of all pixels and channels, by less than 8 of 255, and by more than 96 from everything
     * within a pixel's reach in less than one pixel of 2,000: other programs place edges of lines and letters a little otherwise,
     * which is seen in every edge (4 to 6 on the mean), but nowhere by more than a pixel.
     */
    private static void assertAlike(BufferedImage wanted, BufferedImage found, String name) throws IOException {
        assertTrue(Math.abs(WIDTH - found.getWidth()) <= 1 && Math.abs(HEIGHT - found.getHeight()) <= 1,
                found.getWidth() + " x " + found.getHeight());
        int width = Math.min(WIDTH, found.getWidth());
        int height = Math.min(HEIGHT, found.getHeight());
        BufferedImage difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        long sum = 0;
        int far = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int here = apart(wanted.getRGB(x, y), found.getRGB(x, y));
                sum += here;
                int least = here;
                for (int at = 0; at < 9 && least > FAR; at++) {
                    least = Math.min(least, apart(wanted.getRGB(x + at % 3 - 1, y + at / 3 - 1), found.getRGB(x, y)));
                }
                far += least > FAR ? 1 : 0;
                difference.setRGB(x, y, least > FAR ? 0xff0000 : 0x010101 * Math.max(0, 255 - here));
            }
        }
        double mean = (double) sum / width / height;
        double share = (double) far / width / height;
        if (mean >= MOST_MEAN || share >= MOST_FAR) {
            Path folder = Files.createDirectories(Path.of("target", "held-together"));
            ImageIO.write(wanted, "png", folder.resolve(name + "-wanted.png").toFile());
            ImageIO.write(found, "png", folder.resolve(name + "-found.png").toFile());
            ImageIO.write(difference, "png", folder.resolve(name + "-difference.png").toFile());
        }
        assertTrue(mean < MOST_MEAN, name + " differs by " + mean + " on the mean; see target/held-together");
        assertTrue(share < MOST_FAR, name + " differs in " + share + " of the pixels; see target/held-together");
    }

    /** The mean over the channels. */
    private static int apart(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((one >> shift & 255) - (other >> shift & 255));
        }
        return sum / 3;
    }

    private static BufferedImage picture(MapRequest request) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, WIDTH, HEIGHT, new Export(RealAtlas.COMPOSER, TinyMap.FONTS).pixels(request), 0, WIDTH);
        return picture;
    }

    private static String name(MapRequest request) {
        return request.theme() + "-" + request.moment().code() + "-" + request.language().word() + "-" + request.layers().size();
    }

    private static byte[] svg(Plate plate, Lettering lettering) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(plate, IMPRINT, lettering, TinyMap.FONTS, out);
        return out.toByteArray();
    }

    private static byte[] pdf(Plate plate) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(plate, IMPRINT, TinyMap.FONTS, out);
        return out.toByteArray();
    }

    private static BufferedImage drawn(byte[] svg) throws TranscoderException {
        BufferedImage[] picture = new BufferedImage[1];
        ImageTranscoder batik = new ImageTranscoder() {

            @Override
            public BufferedImage createImage(int width, int height) {
                return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            }

            @Override
            public void writeImage(BufferedImage image, TranscoderOutput output) {
                picture[0] = image;
            }
        };
        batik.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), null);
        assertNotNull(picture[0]);
        return picture[0];
    }

    /** How many things each group of a drawing holds. */
    private static Map<String, Integer> inSvg(byte[] svg) throws Exception {
        Map<String, Integer> things = new LinkedHashMap<>();
        NodeList groups = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg))
                .getElementsByTagName("g");
        for (int n = 0; n < groups.getLength(); n++) {
            Element group = (Element) groups.item(n);
            if (!group.getAttribute("id").isEmpty() && !group.getAttribute("aria-label").isEmpty()) {
                int count = 0;
                for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
                    // The first hatch of its kind brings its definition.
                    count += child instanceof Element && !child.getNodeName().equals("pattern") ? 1 : 0;
                }
                things.put(group.getAttribute("id"), count);
            }
        }
        return things;
    }

    /** How often each layer of a page fills, draws lines and writes; layers that do nothing are left out. */
    private static Map<String, String> inPdf(byte[] pdf) throws IOException {
        Map<String, int[]> counts = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            count(page, new PDFStreamParser(page).parse(), new ArrayDeque<>(), counts);
        }
        Map<String, String> strokes = new LinkedHashMap<>();
        counts.forEach((layer, count) -> strokes.put(layer, count[0] + " " + count[1] + " " + count[2]));
        return strokes;
    }

    /** Of what is painted, on the page or by a stencil that it lays down, how often an area, a line and a row of words is. */
    private static void count(PDPage page, List<Object> tokens, Deque<String> open, Map<String, int[]> counts) throws IOException {
        for (int n = 0; n < tokens.size(); n++) {
            if (!(tokens.get(n) instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case "BDC" -> open.push(layer(page, (COSBase) tokens.get(n - 2), tokens.get(n - 1)));
                case "EMC" -> open.pop();
                case "Do" -> count(page, new PDFStreamParser((PDFormXObject) page.getResources().getXObject((COSName) tokens.get(n - 1))).parse(),
                        open, counts);
                case "f", "f*" -> count(open, 0, counts);
                case "S" -> count(open, 1, counts);
                case "B", "B*" -> {
                    count(open, 0, counts);
                    count(open, 1, counts);
                }
                case "Tj", "TJ" -> count(open, 2, counts);
                default -> { }
            }
        }
    }

    private static String layer(PDPage page, COSBase tag, Object properties) {
        return tag.equals(COSName.OC) && properties instanceof COSName name
                ? ((PDOptionalContentGroup) page.getResources().getProperties(name)).getName() : "";
    }

    private static void count(Deque<String> open, int what, Map<String, int[]> counts) {
        String layer = open.isEmpty() ? "" : open.peek();
        if (!layer.isEmpty()) {
            counts.computeIfAbsent(layer, key -> new int[3])[what]++;
        }
    }
}
