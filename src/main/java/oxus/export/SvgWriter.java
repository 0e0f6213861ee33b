package oxus.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import oxus.scene.Plate;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.Line;
import oxus.style.TextStyle;

/**
 * Writes plates as SVG 1.1: one named group for each layer, a title for each mark that is about something, words as words or
 * as outlines, no script. The letters that occur come along in the file, cut out of the bundled typeface.
 */
final class SvgWriter implements VectorPage {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final XMLStreamWriter xml;
    private final BundledFonts fonts;
    private final Lettering lettering;
    private final Map<Line, String> hatches = new LinkedHashMap<>();
    private int maps;
    private int outlined;

    private SvgWriter(XMLStreamWriter xml, BundledFonts fonts, Lettering lettering) {
        this.xml = xml;
        this.fonts = fonts;
        this.lettering = lettering;
    }

    /** Writes a plate; the stream stays open. */
    static void write(Plate plate, Imprint imprint, Lettering lettering, BundledFonts fonts, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            newline(xml);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(SVG);
            if (lettering == Lettering.OUTLINES) {
                xml.writeAttribute("xmlns:xlink", XLINK);
            }
            xml.writeAttribute("version", "1.1");
            xml.writeAttribute("width", SvgNumbers.text(plate.widthPx()));
            xml.writeAttribute("height", SvgNumbers.text(plate.heightPx()));
            xml.writeAttribute("viewBox", "0 0 " + SvgNumbers.text(plate.widthPx()) + " " + SvgNumbers.text(plate.heightPx()));
            xml.writeAttribute("xml:lang", "en");
            xml.writeAttribute("role", "img");
            element(xml, "title", imprint.title());
            element(xml, "desc", imprint.description());
            element(xml, "metadata", imprint.view());
            VectorPainter painter = new VectorPainter(fonts);
            if (lettering == Lettering.WORDS) {
                Letters letters = new Letters(fonts);
                painter.paint(plate, letters);
                faces(letters, fonts, xml);
            }
            SvgWriter writer = new SvgWriter(xml, fonts, lettering);
            writer.rectangle(0, 0, plate.widthPx(), plate.heightPx(), plate.background());
            painter.paint(plate, writer);
            xml.writeEndElement();
            newline(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    @Override
    public void beginMap(double x, double y, Rectangle2D part, Color background) throws IOException {
        maps++;
        write(() -> {
            begin("clipPath");
            xml.writeAttribute("id", "frame" + maps);
            rectangle(part.getX() - x, part.getY() - y, part.getWidth(), part.getHeight(), Color.BLACK);
            end();
            begin("g");
            xml.writeAttribute("id", "map" + maps);
            xml.writeAttribute("transform", "translate(" + SvgNumbers.text(x) + " " + SvgNumbers.text(y) + ")");
            xml.writeAttribute("clip-path", "url(#frame" + maps + ")");
            rectangle(part.getX() - x, part.getY() - y, part.getWidth(), part.getHeight(), background);
        });
    }

    @Override
    public void endMap() throws IOException {
        write(this::end);
    }

    @Override
    public void beginGroup(String id, String name) throws IOException {
        write(() -> {
            begin("g");
            xml.writeAttribute("id", id);
            xml.writeAttribute("aria-label", name);
        });
    }

    @Override
    public void endGroup() throws IOException {
        write(this::end);
    }

    @Override
    public void path(Path2D path, FeatureStyle style, Optional<String> about, double opacity) throws IOException {
        write(() -> {
            String course = SvgNumbers.course(path);
            boolean several = style.hatch().isPresent();
            String hatch = several ? hatch(style.hatch().get()) : "";
            if (several) {
                begin("g");
                title(about);
            }
            begin("path");
            xml.writeAttribute("d", course);
            if (path.getWindingRule() == Path2D.WIND_EVEN_ODD && style.fill().isPresent()) {
                xml.writeAttribute("fill-rule", "evenodd");
            }
            colour("fill", style.fill());
            style(style.line());
            let(opacity);
            if (!several) {
                title(about);
            }
            xml.writeEndElement();
            if (several) {
                begin("path");
                xml.writeAttribute("d", course);
                xml.writeAttribute("fill", "url(#" + hatch + ")");
                let(opacity);
                xml.writeEndElement();
                end();
            }
        });
    }

    @Override
    public void words(String words, TextStyle style, double x, double baseline, double opacity) throws IOException {
        write(() -> {
            if (lettering == Lettering.OUTLINES) {
                outline(words, style, x, baseline, opacity);
                return;
            }
            if (style.halo().isEmpty()) {
                text(words, style, x, baseline, opacity);
                colour("fill", Optional.of(style.color()));
                written(words);
                return;
            }
            // Many programs draw the edge of letters over them, whatever paint-order says.
            begin("g");
            text(words, style, x, baseline, opacity);
            xml.writeAttribute("aria-hidden", "true");
            halo(style);
            written(words);
            text(words, style, x, baseline, opacity);
            colour("fill", Optional.of(style.color()));
            written(words);
            end();
        });
    }

    private void text(String words, TextStyle style, double x, double baseline, double opacity) throws XMLStreamException {
        begin("text");
        xml.writeAttribute("x", SvgNumbers.text(x));
        xml.writeAttribute("y", SvgNumbers.text(baseline));
        String families = fonts.runs(words, style.face()).stream().map(run -> "'" + family(run.file()) + "', ").distinct()
                .collect(Collectors.joining());
        xml.writeAttribute("font-family", families + "'Noto Sans', sans-serif");
        xml.writeAttribute("font-size", SvgNumbers.text(style.sizePx()));
        if (style.face() == TextStyle.Face.BOLD) {
            xml.writeAttribute("font-weight", "600");
        } else if (style.face() == TextStyle.Face.ITALIC) {
            xml.writeAttribute("font-style", "italic");
        }
        if (style.trackingEm() != 0) {
            xml.writeAttribute("letter-spacing", SvgNumbers.text(style.trackingEm() * style.sizePx()));
        }
        // A reader without this typeface keeps the words in their room.
        xml.writeAttribute("textLength", SvgNumbers.text(fonts.widthPx(words, style)));
        xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        let(opacity);
    }

    private void written(String words) throws XMLStreamException {
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void halo(TextStyle style) throws XMLStreamException {
        xml.writeAttribute("fill", "none");
        colour("stroke", style.halo());
        xml.writeAttribute("stroke-width", SvgNumbers.text(style.haloPx()));
        xml.writeAttribute("stroke-linejoin", "round");
    }

    /** The name of a face in the file: that of its own file, so that no other face of the reader's is taken for it. */
    private static String family(String file) {
        return "Oxus " + file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    private void outline(String words, TextStyle style, double x, double baseline, double opacity) throws XMLStreamException {
        Path2D letters = new Path2D.Double(fonts.outline(words, style),
                java.awt.geom.AffineTransform.getTranslateInstance(x, baseline));
        String course = SvgNumbers.course(letters);
        begin("g");
        xml.writeAttribute("aria-label", words);
        let(opacity);
        if (style.halo().isPresent()) {
            // The same outlines twice: first their halo, from which they take nothing along.
            outlined++;
            begin("g");
            halo(style);
            xml.writeStartElement("path");
            xml.writeAttribute("id", "words" + outlined);
            xml.writeAttribute("d", course);
            xml.writeEndElement();
            xml.writeEndElement();
            begin("use");
            xml.writeAttribute("xlink:href", "#words" + outlined);
        } else {
            begin("path");
            xml.writeAttribute("d", course);
        }
        colour("fill", Optional.of(style.color()));
        xml.writeEndElement();
        end();
    }

    private void rectangle(double x, double y, double width, double height, Color color) throws XMLStreamException {
        if (color.getAlpha() > 0) {
            begin("rect");
            xml.writeAttribute("x", SvgNumbers.text(x));
            xml.writeAttribute("y", SvgNumbers.text(y));
            xml.writeAttribute("width", SvgNumbers.text(width));
            xml.writeAttribute("height", SvgNumbers.text(height));
            colour("fill", Optional.of(color));
            xml.writeEndElement();
        }
    }

    /** The name of a pattern of slanting lines; its first use brings its definition. */
    private String hatch(Line line) throws XMLStreamException {
        String known = hatches.get(line);
        if (known != null) {
            return known;
        }
        String name = "hatch" + (hatches.size() + 1);
        hatches.put(line, name);
        String spacing = SvgNumbers.text(line.dashPx().isEmpty() ? 7 : line.dashPx().get(0));
        begin("pattern");
        xml.writeAttribute("id", name);
        xml.writeAttribute("width", spacing);
        xml.writeAttribute("height", spacing);
        xml.writeAttribute("patternUnits", "userSpaceOnUse");
        xml.writeAttribute("patternTransform", "rotate(45)");
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", "M0 0V" + spacing);
        colour("stroke", Optional.of(line.color()));
        // Half of it lies in the neighbouring tile.
        xml.writeAttribute("stroke-width", SvgNumbers.text(2 * line.widthPx()));
        end();
        return name;
    }

    private void style(Optional<Line> line) throws XMLStreamException {
        if (line.isEmpty()) {
            return;
        }
        colour("stroke", line.map(Line::color));
        xml.writeAttribute("stroke-width", SvgNumbers.text(line.get().widthPx()));
        xml.writeAttribute("stroke-linejoin", "round");
        if (line.get().cap() == Line.Cap.ROUND) {
            xml.writeAttribute("stroke-linecap", "round");
        }
        if (!line.get().dashPx().isEmpty()) {
            xml.writeAttribute("stroke-dasharray", line.get().dashPx().stream().map(SvgNumbers::text)
                    .collect(Collectors.joining(" ")));
        }
    }

    private void colour(String what, Optional<Color> color) throws XMLStreamException {
        if (color.isEmpty()) {
            xml.writeAttribute(what, "none");
            return;
        }
        xml.writeAttribute(what, String.format("#%06x", color.get().getRGB() & 0xffffff));
        if (color.get().getAlpha() < 255) {
            xml.writeAttribute(what + "-opacity", SvgNumbers.text(color.get().getAlpha() / 255.0));
        }
    }

    private void let(double opacity) throws XMLStreamException {
        if (opacity < 1) {
            xml.writeAttribute("opacity", SvgNumbers.text(opacity));
        }
    }

    private void title(Optional<String> about) throws XMLStreamException {
        if (about.isPresent()) {
            xml.writeStartElement("title");
            xml.writeCharacters(about.get());
            xml.writeEndElement();
        }
    }

    private void begin(String name) throws XMLStreamException {
        newline(xml);
        xml.writeStartElement(name);
    }

    private void end() throws XMLStreamException {
        newline(xml);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        newline(xml);
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void newline(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** The faces that occur, each cut down to its letters. */
    private static void faces(Letters letters, BundledFonts fonts, XMLStreamWriter xml)
            throws XMLStreamException, IOException {
        StringBuilder rules = new StringBuilder();
        for (Map.Entry<String, TreeSet<Integer>> face : letters.byFile.entrySet()) {
            String data = Base64.getEncoder().encodeToString(FontSubset.of(fonts, face.getKey(), face.getValue()));
            rules.append("\n@font-face{font-family:'").append(family(face.getKey())).append("';font-weight:100 900;")
                    .append("src:url(data:font/ttf;base64,").append(data).append(")}");
        }
        element(xml, "style", rules.append('\n').toString());
    }

    /** Something that writes XML. */
    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException, IOException;
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    /** A page that only looks which letters occur. */
    private static final class Letters implements VectorPage {

        private final BundledFonts fonts;
        private final Map<String, TreeSet<Integer>> byFile = new TreeMap<>();

        private Letters(BundledFonts fonts) {
            this.fonts = fonts;
        }

        @Override
        public void words(String words, TextStyle style, double x, double baseline, double opacity) {
            for (BundledFonts.Run run : fonts.runs(words, style.face())) {
                TreeSet<Integer> letters = byFile.computeIfAbsent(run.file(), file -> new TreeSet<>());
                run.words().codePoints().forEach(letters::add);
            }
        }

        @Override
        public void beginMap(double x, double y, Rectangle2D part, Color background) {
        }

        @Override
        public void endMap() {
        }

        @Override
        public void beginGroup(String id, String name) {
        }

        @Override
        public void endGroup() {
        }

        @Override
        public void path(Path2D path, FeatureStyle style, Optional<String> about, double opacity) {
        }
    }
}
