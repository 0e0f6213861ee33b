package oxus.paint;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.MapScene;
import oxus.scene.Plate;
import oxus.style.BundledFonts;

/** Paints scenes into pictures in memory, on all processors. Safe for several threads. */
public final class PicturePainter {

    private final MapPainter painter;
    private final Bands bands;

    public PicturePainter(BundledFonts fonts) {
        this(new MapPainter(fonts), new Bands());
    }

    PicturePainter(MapPainter painter, Bands bands) {
        this.painter = painter;
        this.bands = bands;
    }

    /** Paints all maps of a page; the picture has the page's size in device pixels. */
    public void paint(Plate plate, BufferedImage picture) {
        Graphics2D page = picture.createGraphics();
        page.setColor(plate.background());
        page.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        page.dispose();
        if (plate.panes().size() == 1) {
            paint(plate.panes().get(0).scene(), picture);
            return;
        }
        // Each processor has a map of its own: of a map in bands every band follows every line.
        ForkJoinTask.invokeAll(plate.maps().stream().<ForkJoinTask<?>>map(pane -> ForkJoinTask.adapt(() ->
                paint(pane, plate, picture, Division.IN_TURN))).toList());
        plate.panes().stream().skip(plate.maps().size()).forEach(pane -> paint(pane, plate, picture, Division.SIDE_BY_SIDE));
    }

    private void paint(Plate.Pane pane, Plate plate, BufferedImage picture, Division division) {
        Rectangle whole = new Rectangle(picture.getWidth(), picture.getHeight());
        Rectangle place = whole.intersection(new Rectangle((int) Math.round(pane.xPx() * plate.scale()),
                (int) Math.round(pane.yPx() * plate.scale()), pane.scene().deviceWidth(), pane.scene().deviceHeight()));
        if (place.isEmpty()) {
            return;
        }
        BufferedImage there = picture.getSubimage(place.x, place.y, place.width, place.height);
        Rectangle part = devicePixels(pane.part(), plate.scale());
        if (part.contains(place)) {
            paint(pane.scene(), there, division);
        } else {
            part.translate(-place.x, -place.y);
            paintPart(pane.scene(), part, there, division);
        }
    }

    private void paintPart(MapScene scene, Rectangle part, BufferedImage picture, Division division) {
        BufferedImage whole = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        paint(scene, whole, division);
        Graphics2D graphics = picture.createGraphics();
        graphics.clip(part);
        graphics.drawImage(whole, 0, 0, null);
        graphics.dispose();
    }

    private static Rectangle devicePixels(Rectangle2D part, double scale) {
        int x = (int) Math.round(part.getX() * scale);
        int y = (int) Math.round(part.getY() * scale);
        return new Rectangle(x, y, (int) Math.round(part.getMaxX() * scale) - x, (int) Math.round(part.getMaxY() * scale) - y);
    }

    /** Paints the whole scene; the picture has the scene's size in device pixels. */
    public void paint(MapScene scene, BufferedImage picture) {
        paint(scene, picture, Division.SIDE_BY_SIDE);
    }

    void paint(MapScene scene, BufferedImage picture, Division division) {
        List<PlacedLabel> labels = painter.labels(scene);
        bands.paint(scene, picture, division, canvas -> painter.paint(scene, labels, canvas));
    }
}
