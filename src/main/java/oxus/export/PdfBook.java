package oxus.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.util.Matrix;

import oxus.scene.Plate;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/**
 * Writes plates with words below them as PDF, on upright A4: lines, areas and letters, nothing of it pixels. What is too much
 * for a page is set a little smaller, and what is still too much goes on overleaf. Whoever cannot see it is read headings,
 * descriptions and paragraphs in their order.
 */
public final class PdfBook {

    private static final double POINTS_PER_PX = 72 / PageSize.SCREEN_DPI;
    private static final double WIDTH_PX = 210 / 25.4 * PageSize.SCREEN_DPI;
    private static final double HEIGHT_PX = 297 / 25.4 * PageSize.SCREEN_DPI;
    private static final double MARGIN_PX = 53;
    private static final double SMALLEST_TYPE = 0.78;
    private static final double TYPE_STEP = 0.055;
    private static final double LEADING = 1.38;
    private static final Color INK = new Color(0x1f1d1a);
    private static final Color QUIET = new Color(0x5c574e);

    private final PDDocument document;
    private final BundledFonts fonts;
    private final PDOptionalContentProperties layers = new PDOptionalContentProperties();
    private final Map<String, PDFont> faces = new HashMap<>();
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private final PDStructureElement whole;
    private final Stencils stencils;

    private PdfBook(PDDocument document, BundledFonts fonts, PDStructureElement whole) {
        this.document = document;
        this.fonts = fonts;
        this.whole = whole;
        this.stencils = new Stencils(document);
    }

    /**
     * A plate with its words.
     *
     * @param heading stands above it
     * @param inWords the plate for who cannot see it
     * @param blocks  stand below it
     */
    public record Leaf(String heading, Plate plate, String inWords, List<Block> blocks) {

        public Leaf {
            blocks = List.copyOf(blocks);
        }
    }

    /** A paragraph. */
    public record Block(Role role, String words) {
    }

    /** What a paragraph is. */
    public enum Role {
        TEXT(12.5, TextStyle.Face.REGULAR, INK, 7),
        STRONG(12.5, TextStyle.Face.BOLD, INK, 7),
        SOURCE(9.5, TextStyle.Face.REGULAR, QUIET, 3);

        private final double sizePx;
        private final TextStyle.Face face;
        private final Color color;
        private final double gapPx;

        Role(double sizePx, TextStyle.Face face, Color color, double gapPx) {
            this.sizePx = sizePx;
            this.face = face;
            this.color = color;
            this.gapPx = gapPx;
        }

        private TextStyle style(double type) {
            return new TextStyle(face, sizePx * type, color, Optional.empty(), 0);
        }
    }

    /**
     * Writes a book; the stream stays open. The same leaves give the same bytes.
     *
     * @param language of its texts, such as {@code en}
     */
    public static void write(String title, String language, List<Leaf> leaves, BundledFonts fonts, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            // Otherwise the clock would be in the file's name for itself.
            document.setDocumentId(0L);
            PdfWriter.introduce(document, title, language);
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(root);
            PDStructureElement whole = new PDStructureElement("Document", root);
            root.appendKid(whole);
            PdfBook book = new PdfBook(document, fonts, whole);
            for (Leaf leaf : leaves) {
                book.set(leaf);
            }
            PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
            tree.setNumbers(book.parents);
            root.setParentTree(tree);
            root.setParentTreeNextKey(book.parents.size());
            document.getDocumentCatalog().setOCProperties(book.layers);
            document.save(out);
        }
    }

    private void set(Leaf leaf) throws IOException {
        double width = WIDTH_PX - 2 * MARGIN_PX;
        TextStyle heading = new TextStyle(TextStyle.Face.BOLD, 19, INK, Optional.empty(), 0);
        List<String> title = rows(leaf.heading(), heading, width);
        double pictureTop = MARGIN_PX + title.size() * heading.sizePx() * LEADING + 6;
        double scale = width / leaf.plate().widthPx();
        double top = pictureTop + leaf.plate().heightPx() * scale + 12;
        double type = 1;
        while (type > SMALLEST_TYPE && height(leaf.blocks(), type, width) > HEIGHT_PX - MARGIN_PX - top) {
            type -= TYPE_STEP;
        }
        Sheet sheet = new Sheet();
        sheet.begin("H1", Optional.empty());
        double y = MARGIN_PX + heading.sizePx();
        for (String row : title) {
            sheet.words(row, heading, y);
            y += heading.sizePx() * LEADING;
        }
        sheet.end();
        sheet.begin("Figure", Optional.of(leaf.inWords()));
        sheet.page.saveGraphicsState();
        sheet.page.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) MARGIN_PX, (float) pictureTop));
        sheet.writer.path(new Path2D.Double(new Rectangle2D.Double(0, 0, leaf.plate().widthPx(), leaf.plate().heightPx())),
                FeatureStyle.filled(leaf.plate().background()), Optional.empty(), 1);
        new VectorPainter(fonts).paint(leaf.plate(), sheet.writer);
        sheet.page.restoreGraphicsState();
        sheet.end();
        for (Block block : leaf.blocks()) {
            TextStyle style = block.role().style(type);
            double step = style.sizePx() * LEADING;
            sheet.begin("P", Optional.empty());
            for (String row : rows(block.words(), style, width)) {
                if (top + step > HEIGHT_PX - MARGIN_PX) {
                    sheet.end();
                    sheet.close();
                    sheet = new Sheet();
                    sheet.begin("P", Optional.empty());
                    top = MARGIN_PX;
                }
                sheet.words(row, style, top + style.sizePx());
                top += step;
            }
            sheet.end();
            top += block.role().gapPx;
        }
        sheet.close();
    }

    private double height(List<Block> blocks, double type, double width) {
        return blocks.stream().mapToDouble(block -> rows(block.words(), block.role().style(type), width).size()
                * block.role().style(type).sizePx() * LEADING + block.role().gapPx).sum();
    }

    /** Words in rows no wider than a page; a longer word is cut. */
    private List<String> rows(String words, TextStyle style, double widthPx) {
        List<String> rows = new ArrayList<>();
        String row = "";
        for (String word : words.strip().split("[\\s\\p{Cntrl}]+")) {
            String next = row.isEmpty() ? word : row + " " + word;
            if (fonts.widthPx(next, style) <= widthPx) {
                row = next;
                continue;
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
            row = word;
            while (fonts.widthPx(row, style) > widthPx) {
                int fits = row.length() - 1;
                while (fits > 1 && fonts.widthPx(row.substring(0, fits), style) > widthPx) {
                    fits--;
                }
                fits -= Character.isHighSurrogate(row.charAt(fits - 1)) && fits > 1 ? 1 : 0;
                rows.add(row.substring(0, fits));
                row = row.substring(fits);
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /** A page in the making. */
    private final class Sheet {

        private final PDPage sheet = new PDPage(new PDRectangle((float) (WIDTH_PX * POINTS_PER_PX), (float) (HEIGHT_PX * POINTS_PER_PX)));
        private final PDPageContentStream page;
        private final PdfWriter writer;
        private final COSArray elements = new COSArray();

        Sheet() throws IOException {
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, true);
            page.transform(new Matrix((float) POINTS_PER_PX, 0, 0, (float) -POINTS_PER_PX, 0, sheet.getMediaBox().getHeight()));
            writer = new PdfWriter(document, page, fonts, layers, faces, stencils);
        }

        /** A row of words, from the margin on. */
        void words(String row, TextStyle style, double baseline) throws IOException {
            writer.words(row, style, MARGIN_PX, baseline, 1);
        }

        /** What follows is one element of the document. */
        void begin(String role, Optional<String> inWords) throws IOException {
            COSDictionary mark = new COSDictionary();
            mark.setInt(COSName.MCID, elements.size());
            page.beginMarkedContent(COSName.getPDFName(role), PDPropertyList.create(mark));
            PDStructureElement element = new PDStructureElement(role, whole);
            element.setPage(sheet);
            inWords.ifPresent(element::setAlternateDescription);
            element.appendKid(elements.size());
            whole.appendKid(element);
            elements.add(element);
        }

        void end() throws IOException {
            page.endMarkedContent();
        }

        void close() throws IOException {
            page.close();
            sheet.setStructParents(parents.size());
            parents.put(parents.size(), new PDParentTreeValue(elements));
        }
    }
}
