package oxus.paint;

import java.awt.Graphics2D;
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

/**
 * Draws a scene: on the pixels of a picture, such as the screen's buffer, or with Java2D on whatever else. Safe for several
 * threads that paint on canvases of their own.
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
        GraphicsCanvas canvas = new GraphicsCanvas(scene, graphics);
        paint(scene, labels(scene), canvas);
        canvas.dispose();
    }

    /** The labels that found room. */
    List<PlacedLabel> labels(MapScene scene) {
        return placer.place(scene);
    }

    void paint(MapScene scene, List<PlacedLabel> labels, Canvas canvas) {
        canvas.clear(scene.background());
        paint(scene.layers(), labels, scene, canvas);
    }

    /** Paints layers of a scene, and between the map and the furniture the labels. */
    void paint(List<DrawnLayer> layers, List<PlacedLabel> labels, MapScene scene, Canvas canvas) {
        boolean labelled = labels.isEmpty();
        for (DrawnLayer drawn : layers) {
            if (!labelled && drawn.layer().group() == Layer.Group.FURNITURE) {
                labels.forEach(label -> paint(label, canvas));
                labelled = true;
            }
            paint(drawn, scene, canvas);
        }
        if (!labelled) {
            labels.forEach(label -> paint(label, canvas));
        }
    }

    private void paint(DrawnLayer drawn, MapScene scene, Canvas canvas) {
        canvas.opacity(drawn.opacity());
        Rectangle2D pageSeen = canvas.seen(Space.PAGE);
        Point2D.Double at = new Point2D.Double();
        for (Mark mark : drawn.marks()) {
            if (mark instanceof Mark.Area area) {
                paint(area.shape(), area.style(), area.space(), canvas);
            } else if (mark instanceof Mark.Stroke stroke) {
                paint(stroke.shape(), stroke.style(), stroke.space(), canvas);
            } else if (mark instanceof Mark.Symbol symbol) {
                at.setLocation(symbol.x(), symbol.y());
                if (symbol.space() == Space.MAP) {
                    scene.toPage().transform(at, at);
                }
                double reach = symbol.sizePx() + 4;
                if (pageSeen.intersects(at.x - reach, at.y - reach, 2 * reach, 2 * reach)) {
                    paint(Outline.of(symbol.glyph().at(at.x, at.y, symbol.sizePx())), symbol.style(), Space.PAGE, canvas);
                }
            } else if (mark instanceof Mark.Crowd crowd) {
                CrowdPainter.paint(crowd, canvas);
            } else if (mark instanceof Mark.Text text && text.space() == Space.PAGE) {
                lettering.write(text.words(), text.style(), PageWords.left(text, fonts.widthPx(text.words(), text.style())),
                        PageWords.baseline(text, fonts.capHeightPx(text.style())), canvas.page());
            }
        }
        canvas.opacity(1);
    }

    private void paint(PlacedLabel label, Canvas canvas) {
        Rectangle2D box = label.box();
        if (!canvas.seen(Space.PAGE).intersects(box.getX() - 8, box.getY() - 8, box.getWidth() + 16, box.getHeight() + 16)) {
            return;
        }
        canvas.opacity(label.opacity());
        for (PlacedLabel.Row row : label.rows()) {
            lettering.write(row.words(), label.style(), row.x(), row.baseline(), canvas.page());
        }
        lettering.write(label.letters(), label.style(), canvas.page());
        canvas.opacity(1);
    }

    private static void paint(Outline shape, FeatureStyle style, Space space, Canvas canvas) {
        double unit = canvas.unitsPerPx(space);
        double rim = (style.line().isPresent() ? style.line().get().widthPx() : 0) * unit + unit;
        Rectangle2D bounds = shape.bounds();
        if (canvas.seen(space).intersects(bounds.getX() - rim, bounds.getY() - rim, bounds.getWidth() + 2 * rim,
                bounds.getHeight() + 2 * rim)) {
            style.fill().ifPresent(color -> canvas.fill(shape, space, color));
            style.hatch().ifPresent(line -> canvas.hatch(shape, space, line));
            style.line().ifPresent(line -> canvas.stroke(shape, space, line));
        }
    }
}
