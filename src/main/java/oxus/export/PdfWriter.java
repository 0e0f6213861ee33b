package oxus.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

import oxus.scene.Plate;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.Line;
import oxus.style.TextStyle;

/**
 * Writes plates as PDF: one page of lines, areas and words, nothing of it pixels. Each layer can be switched off by a reader
 * that knows layers; the letters that occur are embedded, so that words can be searched and copied in every script; who
 * cannot see the map is read its description. The same plate gives the same bytes.
 */
final class PdfWriter implements VectorPage {

    /** Points, of which an inch has 72, in a logical pixel. */
    private static final double POINTS_PER_PX = 72 / PageSize.SCREEN_DPI;
    private static final COSName FIGURE = COSName.getPDFName("Figure");

    /** The name under which the request that made the map stands among the document's properties. */
    static final String VIEW = "OxusView";

    private final PDDocument document;
    private final PDPageContentStream page;
    private final BundledFonts fonts;
    private final PDOptionalContentProperties layers;
    private final Map<String, PDFont> faces;
    private final Stencils stencils;
    private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();

    private PdfWriter(PDDocument document, PDPageContentStream page, BundledFonts fonts) {
        this(document, page, fonts, new PDOptionalContentProperties(), new HashMap<>(), new Stencils(document));
    }

    /**
     * One page of several.
     *
     * @param layers   that the pages share
     * @param faces    that the pages share
     * @param stencils that the pages share
     */
    PdfWriter(PDDocument document, PDPageContentStream page, BundledFonts fonts, PDOptionalContentProperties layers,
              Map<String, PDFont> faces, Stencils stencils) {
        this.document = document;
        this.page = page;
        this.fonts = fonts;
        this.layers = layers;
        this.faces = faces;
        this.stencils = stencils;
    }

    /** Writes a plate; the stream stays open. */
    static void write(Plate plate, Imprint imprint, BundledFonts fonts, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            // Otherwise the clock would be in the file's name for itself.
            document.setDocumentId(0L);
            float height = (float) (plate.heightPx() * POINTS_PER_PX);
            PDPage sheet = new PDPage(new PDRectangle((float) (plate.widthPx() * POINTS_PER_PX), height));
            document.addPage(sheet);
            describe(document, sheet, imprint);
            try (PDPageContentStream page = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE,
                    true)) {
                PdfWriter writer = new PdfWriter(document, page, fonts);
                COSDictionary figure = new COSDictionary();
                figure.setInt(COSName.MCID, 0);
                page.beginMarkedContent(FIGURE, PDPropertyList.create(figure));
                page.transform(new Matrix((float) POINTS_PER_PX, 0, 0, (float) -POINTS_PER_PX, 0, height));
                writer.path(new Path2D.Double(new Rectangle2D.Double(0, 0, plate.widthPx(), plate.heightPx())),
                        FeatureStyle.filled(plate.background()), Optional.empty(), 1);
                new VectorPainter(fonts).paint(plate, writer);
                page.endMarkedContent();
                document.getDocumentCatalog().setOCProperties(writer.layers);
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, PDPage sheet, Imprint imprint) {
        document.getDocumentInformation().setCustomMetadataValue(VIEW, imprint.view());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        introduce(document, imprint.title(), "en");
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        catalog.setStructureTreeRoot(root);
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        PDStructureElement figure = new PDStructureElement("Figure", whole);
        figure.setPage(sheet);
        figure.setAlternateDescription(imprint.description());
        figure.appendKid(0);
        whole.appendKid(figure);
        COSArray onPage = new COSArray();
        onPage.add(figure);
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(Map.of(0, new PDParentTreeValue(onPage)));
        root.setParentTree(parents);
        root.setParentTreeNextKey(1);
        sheet.setStructParents(0);
    }

    /** What a document says of itself, and that it can be read aloud. */
    static void introduce(PDDocument document, String title, String language) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor("Oxus");
        document.getDocumentInformation().setCreator("Oxus");
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }

    @Override
    public void beginMap(double x, double y, Rectangle2D part, Color background) throws IOException {
        page.saveGraphicsState();
        Path2D frame = new Path2D.Double(part);
        lay(frame);
        page.clip();
        if (background.getAlpha() > 0) {
            path(frame, FeatureStyle.filled(background), Optional.empty(), 1);
        }
        page.transform(Matrix.getTranslateInstance((float) x, (float) y));
    }

    @Override
    public void endMap() throws IOException {
        page.restoreGraphicsState();
    }

    @Override
    public void beginGroup(String id, String name) throws IOException {
        PDOptionalContentGroup layer = Optional.ofNullable(layers.getGroup(name))
                .orElseGet(() -> {
                    PDOptionalContentGroup added = new PDOptionalContentGroup(name);
                    layers.addGroup(added);
                    return added;
                });
        page.beginMarkedContent(COSName.OC, layer);
    }

    @Override
    public void endGroup() throws IOException {
        page.endMarkedContent();
    }

    @Override
    public void path(Path2D path, FeatureStyle style, Optional<String> about, double opacity) throws IOException {
        boolean evenOdd = path.getWindingRule() == Path2D.WIND_EVEN_ODD;
        boolean opaque = opacity >= 1 && style.hatch().isEmpty() && style.fill().filter(PdfWriter::opaque).isPresent()
                && style.line().map(Line::color).filter(PdfWriter::opaque).isPresent();
        if (opaque) {
            // What hides nothing of itself is laid once for both.
            fillWith(style.fill().get(), opacity);
            drawWith(style.line().get(), opacity);
            lay(path, evenOdd ? "B*" : "B");
            return;
        }
        if (style.fill().isPresent()) {
            fillWith(style.fill().get(), opacity);
            lay(path, evenOdd ? "f*" : "f");
        }
        if (style.hatch().isPresent()) {
            hatch(path, style.hatch().get(), opacity);
        }
        if (style.line().isPresent()) {
            drawWith(style.line().get(), opacity);
            lay(path, "S");
        }
    }

    /** Lays a path down with the stencil that it has, or by itself. */
    private void lay(Path2D path, String painted) throws IOException {
        Optional<PDFormXObject> stencil = stencils.of(path, painted);
        if (stencil.isPresent()) {
            page.drawForm(stencil.get());
            return;
        }
        lay(path);
        switch (painted) {
            case "B*" -> page.fillAndStrokeEvenOdd();
            case "B" -> page.fillAndStroke();
            case "f*" -> page.fillEvenOdd();
            case "f" -> page.fill();
            default -> page.stroke();
        }
    }

    private static boolean opaque(Color color) {
        return color.getAlpha() == 255;
    }

    @Override
    public void words(String words, TextStyle style, double x, double baseline, double opacity) throws IOException {
        if (style.halo().isPresent()) {
            drawWith(Line.solid(style.halo().get(), style.haloPx()), opacity);
            // Around its own beginning, so that a name that stands elsewhere on the next page is the same.
            page.saveGraphicsState();
            page.transform(Matrix.getTranslateInstance((float) x, (float) baseline));
            lay(new Path2D.Double(fonts.outline(words, style)), "S");
            page.restoreGraphicsState();
        }
        fillWith(style.color(), opacity);
        page.beginText();
        page.setRenderingMode(RenderingMode.FILL);
        page.setCharacterSpacing((float) (style.trackingEm() * style.sizePx()));
        // The page's own lengths grow downwards, letters stand upright.
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
        for (BundledFonts.Run run : fonts.runs(words, style.face())) {
            page.setFont(face(run.file()), (float) style.sizePx());
            page.showText(run.words());
        }
        page.endText();
    }

    private PDFont face(String file) throws IOException {
        PDFont known = faces.get(file);
        if (known == null) {
            try (InputStream letters = fonts.open(file)) {
                known = PDType0Font.load(document, letters, true);
            }
            faces.put(file, known);
        }
        return known;
    }

    private void fillWith(Color color, double opacity) throws IOException {
        page.setNonStrokingColor(new Color(color.getRGB()));
        page.setGraphicsStateParameters(alpha(color, opacity));
    }

    private void drawWith(Line line, double opacity) throws IOException {
        page.setStrokingColor(new Color(line.color().getRGB()));
        page.setGraphicsStateParameters(alpha(line.color(), opacity));
        page.setLineWidth((float) line.widthPx());
        page.setLineJoinStyle(1);
        page.setLineCapStyle(line.cap() == Line.Cap.ROUND ? 1 : 0);
        float[] dash = new float[line.dashPx().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = line.dashPx().get(i).floatValue();
        }
        page.setLineDashPattern(dash, 0);
    }

    private PDExtendedGraphicsState alpha(Color color, double opacity) {
        return alphas.computeIfAbsent((int) Math.round(color.getAlpha() * opacity), alpha -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha / 255f);
            state.setStrokingAlphaConstant(alpha / 255f);
            return state;
        });
    }

    /** Slanting lines over an area; {@code dashPx} gives their distance. */
    private void hatch(Path2D path, Line line, double opacity) throws IOException {
        page.saveGraphicsState();
        lay(path);
        page.clip();
        drawWith(new Line(line.color(), line.widthPx(), List.of(), Line.Cap.BUTT), opacity);
        double step = (line.dashPx().isEmpty() ? 7 : line.dashPx().get(0)) * Math.sqrt(2);
        Rectangle2D box = path.getBounds2D();
        double first = Math.floor((box.getMinX() + box.getMinY()) / step) * step;
        for (double sum = first; sum < box.getMaxX() + box.getMaxY(); sum += step) {
            page.moveTo((float) (sum - box.getMinY()), (float) box.getMinY());
            page.lineTo((float) (sum - box.getMaxY()), (float) box.getMaxY());
        }
        page.stroke();
        page.restoreGraphicsState();
    }

    /** Lays a path, its points to a hundredth of a pixel: more is seen on no paper and takes room. */
    private void lay(Path2D path) throws IOException {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        boolean drawn = false;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int segment = it.currentSegment(c);
            for (int i = 0; i < c.length; i++) {
                c[i] = Math.round(c[i] * 100.0) / 100f;
            }
            switch (segment) {
                case PathIterator.SEG_MOVETO -> page.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> {
                    // A dot is a line that stays where it is.
                    if (!drawn || c[0] != x || c[1] != y) {
                        page.lineTo(c[0], c[1]);
                    }
                }
                case PathIterator.SEG_QUADTO -> {
                    // A curve of the second degree as one of the third.
                    page.curveTo(third(x, c[0]), third(y, c[1]), third(c[2], c[0]), third(c[3], c[1]), c[2], c[3]);
                    c[0] = c[2];
                    c[1] = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                    c[0] = c[4];
                    c[1] = c[5];
                }
                default -> page.closePath();
            }
            drawn = segment != PathIterator.SEG_MOVETO;
            x = c[0];
            y = c[1];
        }
    }

    /** What is left of the way from an end of a curve to its handle, to a hundredth. */
    private static float third(float end, float handle) {
        return Math.round((end + 2 * (handle - end) / 3.0) * 100) / 100f;
    }
}
