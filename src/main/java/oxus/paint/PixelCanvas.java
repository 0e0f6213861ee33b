package oxus.paint;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import oxus.scene.MapScene;
import oxus.scene.Outline;
import oxus.scene.Space;
import oxus.scene.Trails;
import oxus.style.Line;

/** Draws on the pixels of a band of a picture; only words go through Java2D. */
final class PixelCanvas implements Canvas {

    private final Pixels pixels;
    private final Coverage coverage;
    private final Rim rim;
    private final Pen pen;
    private final Graphics2D page;
    private final double scale;
    private final AffineTransform pageToPixels;
    private final AffineTransform mapToPixels;
    private final Rectangle2D pageSeen;
    private final Rectangle2D mapSeen;
    private double opacity = 1;

    /**
     * @param picture  of rows of the scene, in device pixels
     * @param firstRow of the scene, which is the picture's first
     * @param coverage for the rows of the band, counted as the scene's
     */
    PixelCanvas(MapScene scene, BufferedImage picture, int firstRow, Coverage coverage) {
        this.pixels = Pixels.of(picture).from(firstRow);
        this.coverage = coverage;
        this.rim = new Rim(coverage);
        this.pen = new Pen(coverage);
        this.scale = scene.scale();
        this.pageToPixels = AffineTransform.getScaleInstance(scale, scale);
        this.mapToPixels = new AffineTransform(pageToPixels);
        mapToPixels.concatenate(scene.toPage());
        Rectangle2D band = new Rectangle2D.Double(0, coverage.top(), picture.getWidth(), coverage.bottom() - coverage.top());
        this.pageSeen = before(pageToPixels, band);
        this.mapSeen = before(mapToPixels, band);
        this.page = picture.createGraphics();
        page.translate(0, -firstRow);
        page.clip(band);
        Hints.set(page);
        page.scale(scale, scale);
    }

    private static Rectangle2D before(AffineTransform toPixels, Rectangle2D band) {
        try {
            return toPixels.createInverse().createTransformedShape(band).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("a scene without a scale", e);
        }
    }

    /** Lays a picture of the same size over the band. */
    void lay(BufferedImage picture) {
        Graphics2D device = (Graphics2D) page.create();
        device.setTransform(new AffineTransform());
        device.drawImage(picture, 0, 0, null);
        device.dispose();
    }

    @Override
    public void opacity(double next) {
        opacity = next;
        page.setComposite(next < 1 ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) next)
                : AlphaComposite.SrcOver);
    }

    @Override
    public void clear(Color color) {
        int part = part(color);
        for (int row = coverage.top(); row < coverage.bottom() && part > 0; row++) {
            pixels.cover(row, 0, pixels.width(), color, part);
        }
    }

    @Override
    public void fill(Outline shape, Space space, Color color) {
        cover(shape, space);
        coverage.sweep(rule(shape), laying(color));
    }

    @Override
    public void fillTogether(List<Outline> shapes, Space space, Color color) {
        shapes.forEach(shape -> cover(shape, space));
        coverage.sweep(Coverage.Rule.NON_ZERO, laying(color));
    }

    @Override
    public void stroke(Outline shape, Space space, Line line) {
        strokeTogether(List.of(shape), space, line);
    }

    @Override
    public void strokeTogether(List<Outline> shapes, Space space, Line line) {
        pen.take(line, scale);
        shapes.forEach(shape -> draw(shape, space));
        coverage.sweep(Coverage.Rule.NON_ZERO, laying(line.color()));
    }

    private void draw(Outline shape, Space space) {
        Optional<Trails> trails = shape.trails();
        if (trails.isPresent()) {
            pen.over(trails.get(), toPixels(space));
        } else {
            pen.along(shape.path(), toPixels(space));
        }
    }

    @Override
    public void hatch(Outline shape, Space space, Line line) {
        cover(shape, space);
        Color color = line.color();
        int full = part(color);
        AffineTransform plane = toPixels(space);
        double rising = Math.signum(plane.getScaleY());
        double origin = plane.getTranslateX() - rising * plane.getTranslateY();
        double step = Canvas.hatchSpacingPx(line) * scale * Math.sqrt(2);
        double half = line.widthPx() * scale / 2;
        coverage.sweep(rule(shape), (row, from, to, part) -> {
            for (int x = from; x < to; x++) {
                double across = x + 0.5 - rising * (row + 0.5) - origin;
                double off = Math.abs(Math.IEEEremainder(across, step)) / Math.sqrt(2);
                double inside = Math.max(0, Math.min(Math.min(1, 2 * half), half + 0.5 - off));
                int laid = (int) (inside * part * full / Pixels.FULL + 0.5);
                if (laid > 0) {
                    pixels.cover(row, x, x + 1, color, laid);
                }
            }
        });
    }

    @Override
    public void stamp(Stamp stamp, int x, int y) {
        int part = (int) Math.round(opacity * Pixels.FULL);
        int left = x - stamp.middle();
        int top = y - stamp.middle();
        for (int row = Math.max(coverage.top(), top); row < Math.min(coverage.bottom(), top + stamp.side()); row++) {
            int first = stamp.first()[row - top];
            pixels.lay(row, left + first, stamp.argb(), (row - top) * stamp.side() + first, stamp.end()[row - top] - first, part);
        }
    }

    @Override
    public AffineTransform toDevice(Space space) {
        return toPixels(space);
    }

    @Override
    public Rectangle2D seen(Space space) {
        return space == Space.MAP ? mapSeen : pageSeen;
    }

    @Override
    public Graphics2D page() {
        return page;
    }

    @Override
    public double unitsPerPx(Space space) {
        return scale / toPixels(space).getScaleX();
    }

    void dispose() {
        page.dispose();
    }

    private void cover(Outline shape, Space space) {
        Optional<Trails> trails = shape.trails();
        if (trails.isPresent()) {
            rim.over(trails.get(), toPixels(space));
        } else {
            rim.along(shape.path(), toPixels(space));
        }
    }

    private AffineTransform toPixels(Space space) {
        return space == Space.MAP ? mapToPixels : pageToPixels;
    }

    private Coverage.Runs laying(Color color) {
        int full = part(color);
        if (full == Pixels.FULL) {
            return (row, from, to, part) -> pixels.cover(row, from, to, color, part);
        }
        return (row, from, to, part) ->
                pixels.cover(row, from, to, color, (part * full + Pixels.FULL / 2) / Pixels.FULL);
    }

    /** How far a colour covers, with the layer's opacity, of {@link Pixels#FULL}. */
    private int part(Color color) {
        return (int) Math.round(color.getAlpha() / 255.0 * opacity * Pixels.FULL);
    }

    private static Coverage.Rule rule(Outline shape) {
        return shape.path().getWindingRule() == Path2D.WIND_NON_ZERO ? Coverage.Rule.NON_ZERO : Coverage.Rule.EVEN_ODD;
    }
}
