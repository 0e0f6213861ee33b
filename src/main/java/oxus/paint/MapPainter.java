package oxus.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Space;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.Line;

/**
 * Draws a scene with Java2D: on the screen's buffer, into a picture, onto a PDF page. Safe for several threads that paint
 * on graphics of their own.
 */
public final class MapPainter {

    private final BundledFonts fonts;
    private final LabelPlacer placer;
    private final Lettering lettering;

    public MapPainter(BundledFonts fonts) {
        this.fonts = fonts;
        this.placer = new LabelPlacer(fonts);
        this.lettering = new Lettering(fonts);
    }

    /** Paints the whole scene; one unit of the graphics' user space is one device pixel when it comes in. */
    public void paint(MapScene scene, Graphics2D graphics) {
        Graphics2D page = page(scene, graphics);
        background(scene, page);
        paint(scene.layers(), labels(scene), scene, page);
        page.dispose();
    }

    /** The labels that found room, for painting with {@link #paint(List, List, MapScene, Graphics2D)}. */
    List<PlacedLabel> labels(MapScene scene) {
        return placer.place(scene);
    }

    /** Graphics whose unit is a logical pixel of the page. */
    static Graphics2D page(MapScene scene, Graphics2D graphics) {
        Graphics2D page = (Graphics2D) graphics.create();
        Hints.set(page);
        page.scale(scene.scale(), scene.scale());
        return page;
    }

    static void background(MapScene scene, Graphics2D page) {
        page.setColor(scene.background());
        page.fill(new Rectangle2D.Double(0, 0, scene.widthPx() + 1, scene.heightPx() + 1));
    }

    /** Paints layers of a scene, and between the map and the furniture the labels. */
    void paint(List<DrawnLayer> layers, List<PlacedLabel> labels, MapScene scene, Graphics2D page) {
        Graphics2D map = (Graphics2D) page.create();
        map.transform(scene.toPage());
        boolean labelled = labels.isEmpty();
        for (DrawnLayer drawn : layers) {
            if (!labelled && drawn.layer().group() == Layer.Group.FURNITURE) {
                labels.forEach(label -> paint(label, page));
                labelled = true;
            }
            paint(drawn, scene, page, map);
        }
        if (!labelled) {
            labels.forEach(label -> paint(label, page));
        }
        map.dispose();
    }

    private void paint(DrawnLayer drawn, MapScene scene, Graphics2D page, Graphics2D map) {
        letThrough(drawn.opacity(), page);
        letThrough(drawn.opacity(), map);
        double mapPerPx = 1 / scene.toPage().getScaleX();
        Rectangle2D pageSeen = seen(page);
        Rectangle2D mapSeen = seen(map);
        Point2D.Double at = new Point2D.Double();
        for (Mark mark : drawn.marks()) {
            boolean onMap = mark.space() == Space.MAP;
            Graphics2D plane = onMap ? map : page;
            Rectangle2D seen = onMap ? mapSeen : pageSeen;
            double unit = onMap ? mapPerPx : 1;
            if (mark instanceof Mark.Area area) {
                if (meets(area.shape(), area.style(), seen, unit)) {
                    paint(area.shape().path(), area.style(), plane, unit);
                }
            } else if (mark instanceof Mark.Stroke stroke) {
                if (meets(stroke.shape(), stroke.style(), seen, unit)) {
                    paint(stroke.shape().path(), stroke.style(), plane, unit);
                }
            } else if (mark instanceof Mark.Symbol symbol) {
                at.setLocation(symbol.x(), symbol.y());
                if (onMap) {
                    scene.toPage().transform(at, at);
                }
                double reach = symbol.sizePx() + 4;
                if (pageSeen.intersects(at.x - reach, at.y - reach, 2 * reach, 2 * reach)) {
                    paint(symbol.glyph().at(at.x, at.y, symbol.sizePx()), symbol.style(), page, 1);
                }
            } else if (mark instanceof Mark.Text text && !onMap) {
                lettering.write(text.words(), text.style(), PageWords.left(text, fonts.widthPx(text.words(), text.style())),
                        PageWords.baseline(text, fonts.capHeightPx(text.style())), page);
            }
        }
        letThrough(1, page);
        letThrough(1, map);
    }

    private void paint(PlacedLabel label, Graphics2D page) {
        Rectangle2D box = label.box();
        if (!seen(page).intersects(box.getX() - 8, box.getY() - 8, box.getWidth() + 16, box.getHeight() + 16)) {
            return;
        }
        letThrough(label.opacity(), page);
        for (PlacedLabel.Row row : label.rows()) {
            lettering.write(row.words(), label.style(), row.x(), row.baseline(), page);
        }
        letThrough(1, page);
    }

    private static void letThrough(double opacity, Graphics2D plane) {
        plane.setComposite(opacity < 1 ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity)
                : AlphaComposite.SrcOver);
    }

    private static Rectangle2D seen(Graphics2D plane) {
        Shape clip = plane.getClip();
        return clip == null ? new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9) : clip.getBounds2D();
    }

    private static boolean meets(Outline shape, FeatureStyle style, Rectangle2D seen, double unitsPerPx) {
        double rim = (style.line().isPresent() ? style.line().get().widthPx() : 0) * unitsPerPx + unitsPerPx;
        Rectangle2D bounds = shape.bounds();
        return seen.intersects(bounds.getX() - rim, bounds.getY() - rim, bounds.getWidth() + 2 * rim,
                bounds.getHeight() + 2 * rim);
    }

    private static void paint(Shape shape, FeatureStyle style, Graphics2D plane, double unitsPerPx) {
        if (style.fill().isPresent()) {
            plane.setColor(style.fill().get());
            plane.fill(shape);
        }
        if (style.hatch().isPresent()) {
            hatch(shape, style.hatch().get(), plane, unitsPerPx);
        }
        if (style.line().isPresent()) {
            stroke(shape, style.line().get(), plane, unitsPerPx);
        }
    }

    private static void stroke(Shape shape, Line line, Graphics2D plane, double unitsPerPx) {
        plane.setColor(line.color());
        int cap = line.cap() == Line.Cap.ROUND ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        // On lines thinner than two pixels round joins cannot be told from bevelled ones, and cost twice as much.
        int join = line.widthPx() < 2 ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND;
        float width = (float) (line.widthPx() * unitsPerPx);
        if (line.dashPx().isEmpty()) {
            plane.setStroke(new BasicStroke(width, cap, join));
        } else {
            float[] dash = new float[line.dashPx().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (line.dashPx().get(i) * unitsPerPx);
            }
            plane.setStroke(new BasicStroke(width, cap, join, 10, dash, 0));
        }
        plane.draw(shape);
    }

    /** Slanting lines; {@code dashPx} gives their distance. They hang on the map, so that they do not swim while it moves. */
    private static void hatch(Shape shape, Line line, Graphics2D plane, double unitsPerPx) {
        double spacing = line.dashPx().isEmpty() ? 7 : line.dashPx().get(0);
        Graphics2D lines = (Graphics2D) plane.create();
        lines.clip(shape);
        lines.setColor(line.color());
        lines.setStroke(new BasicStroke((float) (line.widthPx() * unitsPerPx)));
        Rectangle2D box = seen(lines).createIntersection(shape.getBounds2D());
        double step = spacing * unitsPerPx * Math.sqrt(2);
        double height = box.getHeight();
        // Every line lies on a multiple of the step from x - y = 0, whatever part of it is drawn.
        double first = Math.floor((box.getMinX() - box.getMaxY()) / step) * step;
        for (double c = first; c < box.getMaxX() - box.getMinY(); c += step) {
            lines.draw(new Line2D.Double(c + box.getMinY(), box.getMinY(), c + box.getMinY() + height, box.getMaxY()));
        }
        lines.dispose();
    }
}
