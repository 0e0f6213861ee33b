package oxus.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import oxus.scene.MapScene;
import oxus.scene.Outline;
import oxus.scene.Space;
import oxus.style.Line;

/** Draws with Java2D on any graphics, such as a page of a document. */
final class GraphicsCanvas implements Canvas {

    private final Graphics2D page;
    private final Graphics2D map;
    private final double mapUnitsPerPx;
    private final double widthPx;
    private final double heightPx;

    /** @param graphics one unit of its user space is one device pixel */
    GraphicsCanvas(MapScene scene, Graphics2D graphics) {
        page = (Graphics2D) graphics.create();
        Hints.set(page);
        page.scale(scene.scale(), scene.scale());
        map = (Graphics2D) page.create();
        map.transform(scene.toPage());
        mapUnitsPerPx = 1 / scene.toPage().getScaleX();
        widthPx = scene.widthPx();
        heightPx = scene.heightPx();
    }

    @Override
    public void opacity(double opacity) {
        AlphaComposite composite = opacity < 1 ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity)
                : AlphaComposite.SrcOver;
        page.setComposite(composite);
        map.setComposite(composite);
    }

    @Override
    public void clear(Color color) {
        page.setColor(color);
        page.fill(new Rectangle2D.Double(0, 0, widthPx + 1, heightPx + 1));
    }

    @Override
    public void fill(Outline shape, Space space, Color color) {
        Graphics2D plane = plane(space);
        plane.setColor(color);
        plane.fill(shape.path());
    }

    @Override
    public void stroke(Outline shape, Space space, Line line) {
        Graphics2D plane = plane(space);
        plane.setColor(line.color());
        double unitsPerPx = unitsPerPx(space);
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
        plane.draw(shape.path());
    }

    @Override
    public void fillTogether(List<Outline> shapes, Space space, Color color) {
        fill(together(shapes), space, color);
    }

    @Override
    public void strokeTogether(List<Outline> shapes, Space space, Line line) {
        stroke(together(shapes), space, line);
    }

    private static Outline together(List<Outline> shapes) {
        Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        shapes.forEach(shape -> all.append(shape.path().getPathIterator(null), false));
        return Outline.of(all);
    }

    @Override
    public void hatch(Outline shape, Space space, Line line) {
        double unitsPerPx = unitsPerPx(space);
        Graphics2D lines = (Graphics2D) plane(space).create();
        lines.clip(shape.path());
        lines.setColor(line.color());
        lines.setStroke(new BasicStroke((float) (line.widthPx() * unitsPerPx)));
        Rectangle2D box = seen(lines).createIntersection(shape.bounds());
        double step = Canvas.hatchSpacingPx(line) * unitsPerPx * Math.sqrt(2);
        double height = box.getHeight();
        // Every line lies on a multiple of the step from x - y = 0, whatever part of it is drawn.
        double first = Math.floor((box.getMinX() - box.getMaxY()) / step) * step;
        for (double c = first; c < box.getMaxX() - box.getMinY(); c += step) {
            lines.draw(new Line2D.Double(c + box.getMinY(), box.getMinY(), c + box.getMinY() + height, box.getMaxY()));
        }
        lines.dispose();
    }

    @Override
    public void stamp(Stamp stamp, int x, int y) {
        AffineTransform toDevice = page.getTransform();
        page.setTransform(new AffineTransform());
        page.drawImage(stamp.picture(), x - stamp.middle(), y - stamp.middle(), null);
        page.setTransform(toDevice);
    }

    @Override
    public AffineTransform toDevice(Space space) {
        return plane(space).getTransform();
    }

    @Override
    public Rectangle2D seen(Space space) {
        return seen(plane(space));
    }

    @Override
    public Graphics2D page() {
        return page;
    }

    @Override
    public double unitsPerPx(Space space) {
        return space == Space.MAP ? mapUnitsPerPx : 1;
    }

    void dispose() {
        map.dispose();
        page.dispose();
    }

    private Graphics2D plane(Space space) {
        return space == Space.MAP ? map : page;
    }

    private static Rectangle2D seen(Graphics2D plane) {
        Shape clip = plane.getClip();
        return clip == null ? new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9) : clip.getBounds2D();
    }
}
