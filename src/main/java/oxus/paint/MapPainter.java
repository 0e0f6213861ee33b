package oxus.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Space;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.Line;
import oxus.style.TextStyle;

/**
 * Draws a scene with Java2D: on the screen's buffer, into a picture, onto a PDF page. Safe for several threads that paint
 * on graphics of their own.
 */
public final class MapPainter {

    private final BundledFonts fonts;
    private final LabelPlacer placer;
    private final ConcurrentHashMap<LetterKey, Shape> letters = new ConcurrentHashMap<>();

    public MapPainter(BundledFonts fonts) {
        this.fonts = fonts;
        this.placer = new LabelPlacer(fonts);
    }

    /** Paints the whole scene; one unit of the graphics' user space is one device pixel when it comes in. */
    public void paint(MapScene scene, Graphics2D graphics) {
        Graphics2D page = (Graphics2D) graphics.create();
        try {
            page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            page.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            page.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            page.setColor(scene.background());
            page.fillRect(0, 0, scene.deviceWidth(), scene.deviceHeight());
            page.scale(scene.scale(), scene.scale());
            List<PlacedLabel> labels = placer.place(scene);
            boolean labelled = false;
            for (DrawnLayer drawn : scene.layers()) {
                if (!labelled && drawn.layer().group() == Layer.Group.FURNITURE) {
                    labels.forEach(label -> paint(label, page));
                    labelled = true;
                }
                paint(drawn, scene, page);
            }
            if (!labelled) {
                labels.forEach(label -> paint(label, page));
            }
        } finally {
            page.dispose();
        }
    }

    private void paint(DrawnLayer drawn, MapScene scene, Graphics2D page) {
        if (drawn.opacity() < 1) {
            page.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) drawn.opacity()));
        }
        Graphics2D map = (Graphics2D) page.create();
        map.transform(scene.toPage());
        double mapPerPx = 1 / scene.toPage().getScaleX();
        for (Mark mark : drawn.marks()) {
            boolean onMap = mark.space() == Space.MAP;
            Graphics2D plane = onMap ? map : page;
            double unit = onMap ? mapPerPx : 1;
            if (mark instanceof Mark.Area area) {
                paint(area.shape().path(), area.style(), plane, unit);
            } else if (mark instanceof Mark.Stroke stroke) {
                stroke.style().line().ifPresent(line -> stroke(stroke.shape().path(), line, plane, unit));
            } else if (mark instanceof Mark.Symbol symbol) {
                Point2D at = new Point2D.Double(symbol.x(), symbol.y());
                if (onMap) {
                    scene.toPage().transform(at, at);
                }
                paint(symbol.glyph().at(at.getX(), at.getY(), symbol.sizePx()), symbol.style(), page, 1);
            } else if (mark instanceof Mark.Text text && !onMap) {
                double width = fonts.widthPx(text.words(), text.style());
                write(text.words(), text.style(), PageWords.left(text, width),
                        PageWords.baseline(text, fonts.capHeightPx(text.style())), page);
            }
        }
        map.dispose();
        page.setComposite(AlphaComposite.SrcOver);
    }

    private void paint(PlacedLabel label, Graphics2D page) {
        if (label.opacity() < 1) {
            page.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) label.opacity()));
        }
        for (PlacedLabel.Row row : label.rows()) {
            write(row.words(), label.style(), row.x(), row.baseline(), page);
        }
        page.setComposite(AlphaComposite.SrcOver);
    }

    private void paint(Shape shape, FeatureStyle style, Graphics2D plane, double unitsPerPx) {
        style.fill().ifPresent(fill -> {
            plane.setColor(fill);
            plane.fill(shape);
        });
        style.hatch().ifPresent(hatch -> hatch(shape, hatch, plane, unitsPerPx));
        style.line().ifPresent(line -> stroke(shape, line, plane, unitsPerPx));
    }

    private static void stroke(Shape shape, Line line, Graphics2D plane, double unitsPerPx) {
        plane.setColor(line.color());
        int cap = line.cap() == Line.Cap.ROUND ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) (line.widthPx() * unitsPerPx);
        if (line.dashPx().isEmpty()) {
            plane.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND));
        } else {
            float[] dash = new float[line.dashPx().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (line.dashPx().get(i) * unitsPerPx);
            }
            plane.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dash, 0));
        }
        plane.draw(shape);
    }

    /** Slanting lines, {@code dashPx} of the line giving their distance; anchored to the page so that they do not swim. */
    private static void hatch(Shape shape, Line line, Graphics2D plane, double unitsPerPx) {
        double spacing = line.dashPx().isEmpty() ? 7 : line.dashPx().get(0);
        Rectangle2D bounds = shape.getBounds2D();
        Graphics2D lines = (Graphics2D) plane.create();
        lines.clip(shape);
        lines.setColor(line.color());
        lines.setStroke(new BasicStroke((float) (line.widthPx() * unitsPerPx)));
        Shape clip = lines.getClipBounds();
        Rectangle2D seen = clip == null ? bounds : bounds.createIntersection(clip.getBounds2D());
        double step = spacing * unitsPerPx * Math.sqrt(2);
        double height = seen.getHeight();
        for (double x = Math.floor((seen.getMinX() - height) / step) * step; x < seen.getMaxX(); x += step) {
            lines.draw(new java.awt.geom.Line2D.Double(x, seen.getMinY(), x + height, seen.getMaxY()));
        }
        lines.dispose();
    }

    private void write(String words, TextStyle style, double x, double baseline, Graphics2D page) {
        if (words.isEmpty()) {
            return;
        }
        Shape shape = letters(words, style);
        AffineTransform old = page.getTransform();
        page.translate(x, baseline);
        style.halo().ifPresent(halo -> {
            page.setColor(halo);
            page.setStroke(new BasicStroke((float) style.haloPx(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            page.draw(shape);
        });
        page.setColor(style.color());
        page.fill(shape);
        page.setTransform(old);
    }

    private Shape letters(String words, TextStyle style) {
        if (letters.size() > 4000) {
            letters.clear();
        }
        return letters.computeIfAbsent(new LetterKey(words, style.face(), style.sizePx(), style.trackingEm()),
                key -> fonts.outline(words, style));
    }

    private record LetterKey(String words, TextStyle.Face face, double sizePx, double trackingEm) {
    }
}
