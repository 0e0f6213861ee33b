package oxus.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import oxus.paint.LabelPlacer;
import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.paint.PageWords;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Plate;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.Line;

/** Lays the marks of a plate on a vector page, in the order in which they are painted on the screen. */
public final class VectorPainter {

    /** Paths are cut this far outside their map, so that neither cut edges nor the caps of cut lines are seen. */
    private static final double BEYOND_PX = 24;

    private final BundledFonts fonts;
    private final LabelPlacer placer;

    public VectorPainter(BundledFonts fonts) {
        this.fonts = fonts;
        this.placer = new LabelPlacer(fonts);
    }

    public void paint(Plate plate, VectorPage page) throws IOException {
        boolean several = plate.panes().size() > 1;
        for (int n = 0; n < plate.panes().size(); n++) {
            Plate.Pane pane = plate.panes().get(n);
            page.beginMap(pane.xPx(), pane.yPx(), pane.part(), pane.scene().background());
            paint(pane.scene(), several ? "map" + (n + 1) + "-" : "", page);
            page.endMap();
        }
    }

    private void paint(MapScene scene, String prefix, VectorPage page) throws IOException {
        List<PlacedLabel> labels = placer.place(scene);
        boolean labelled = false;
        for (DrawnLayer drawn : scene.layers()) {
            if (!labelled && drawn.layer().group() == Layer.Group.FURNITURE) {
                paint(labels, prefix, page);
                labelled = true;
            }
            page.beginGroup(prefix + drawn.layer().id(), drawn.layer().title());
            for (Mark mark : drawn.marks()) {
                paint(mark, drawn.opacity(), scene, page);
            }
            page.endGroup();
        }
        if (!labelled) {
            paint(labels, prefix, page);
        }
    }

    private void paint(List<PlacedLabel> labels, String prefix, VectorPage page) throws IOException {
        page.beginGroup(prefix + "names", "Names");
        for (PlacedLabel label : labels) {
            page.mark(label.text());
            for (PlacedLabel.Row row : label.rows()) {
                page.words(row.words(), label.style(), row.x(), row.baseline(), label.opacity());
            }
            if (!label.letters().isEmpty()) {
                turned(label, page);
            }
        }
        page.endGroup();
    }

    /** Words that follow a line are drawn as shapes, with the words for a title. */
    private void turned(PlacedLabel label, VectorPage page) throws IOException {
        Path2D letters = new Path2D.Double();
        for (PlacedLabel.Letter letter : label.letters()) {
            AffineTransform to = AffineTransform.getTranslateInstance(letter.x(), letter.y());
            to.rotate(letter.angle());
            letters.append(to.createTransformedShape(fonts.outline(letter.letter(), label.style())), false);
        }
        Optional<String> words = Optional.of(label.text().words().replace('\n', ' '));
        if (label.style().halo().isPresent()) {
            page.path(letters, FeatureStyle.lined(Line.solid(label.style().halo().get(), label.style().haloPx())),
                    Optional.empty(), label.opacity());
        }
        page.path(letters, FeatureStyle.filled(label.style().color()), words, label.opacity());
    }

    private void paint(Mark mark, double opacity, MapScene scene, VectorPage page) throws IOException {
        page.mark(mark);
        AffineTransform toPage = mark.space() == Space.MAP ? scene.toPage() : new AffineTransform();
        if (mark instanceof Mark.Area area) {
            path(area, area.shape(), area.style(), toPage, opacity, scene, page);
        } else if (mark instanceof Mark.Stroke stroke) {
            path(stroke, stroke.shape(), stroke.style(), toPage, opacity, scene, page);
        } else if (mark instanceof Mark.Symbol symbol) {
            Point2D at = toPage.transform(new Point2D.Double(symbol.x(), symbol.y()), null);
            Rectangle2D seen = seen(scene);
            if (seen.contains(at)) {
                page.path(symbol.glyph().at(at.getX(), at.getY(), symbol.sizePx()), symbol.style(),
                        symbol.subject().map(Subject::name), opacity);
            }
        } else if (mark instanceof Mark.Crowd crowd) {
            for (Mark.Member member : crowd.members()) {
                paint(crowd.alone(member), opacity, scene, page);
            }
        } else if (mark instanceof Mark.Text text && mark.space() == Space.PAGE && !text.words().isEmpty()) {
            page.words(text.words(), text.style(), PageWords.left(text, fonts.widthPx(text.words(), text.style())),
                    PageWords.baseline(text, fonts.capHeightPx(text.style())), opacity);
        }
    }

    private static void path(Mark mark, Outline shape, FeatureStyle style, AffineTransform toPage, double opacity,
                             MapScene scene, VectorPage page) throws IOException {
        Rectangle2D bounds = toPage.createTransformedShape(shape.bounds()).getBounds2D();
        Rectangle2D seen = seen(scene);
        boolean drawn = style.fill().isPresent() || style.line().isPresent() || style.hatch().isPresent();
        // A line from west to east has no height, and a rectangle without height meets nothing.
        if (!drawn || bounds.getMaxX() < seen.getMinX() || bounds.getMinX() > seen.getMaxX()
                || bounds.getMaxY() < seen.getMinY() || bounds.getMinY() > seen.getMaxY()) {
            return;
        }
        Path2D path = new Path2D.Double(shape.path(), toPage);
        Path2D cut = seen.contains(bounds) ? path : mark instanceof Mark.Area ? Cut.area(path, seen) : Cut.line(path, seen);
        if (cut.getCurrentPoint() != null) {
            page.path(cut, style, mark.subject().map(Subject::name), opacity);
        }
    }

    private static Rectangle2D seen(MapScene scene) {
        return new Rectangle2D.Double(-BEYOND_PX, -BEYOND_PX, scene.widthPx() + 2 * BEYOND_PX,
                scene.heightPx() + 2 * BEYOND_PX);
    }
}
