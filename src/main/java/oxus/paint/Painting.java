package oxus.paint;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.MapScene;
import oxus.scene.Plate;

/**
 * A page whose labels have found their places, so that its rows can be painted some at a time: a sheet for the wall need
 * not be in memory whole. The pixels are the same in whatever strips it is painted.
 */
public final class Painting {

    private final Plate plate;
    private final List<List<PlacedLabel>> labels;
    private final MapPainter painter;
    private final Bands bands;

    Painting(Plate plate, MapPainter painter, Bands bands) {
        this.plate = plate;
        this.painter = painter;
        this.bands = bands;
        labels = plate.panes().parallelStream().map(pane -> painter.labels(pane.scene())).toList();
    }

    /**
     * Paints rows of the page.
     *
     * @param strip    as wide as the page in device pixels; its height says how many rows are wanted
     * @param firstRow of the page, which becomes the first of the strip
     */
    public void paint(BufferedImage strip, int firstRow) {
        Graphics2D page = strip.createGraphics();
        page.setColor(plate.background());
        page.fillRect(0, 0, strip.getWidth(), strip.getHeight());
        page.dispose();
        int maps = plate.maps().size();
        if (plate.panes().size() == 1) {
            paint(0, strip, firstRow, Division.SIDE_BY_SIDE);
            return;
        }
        // Each processor has a map of its own: of a map in bands every band follows every line.
        ForkJoinTask.invokeAll(IntStream.range(0, maps).<ForkJoinTask<?>>mapToObj(n -> ForkJoinTask.adapt(() ->
                paint(n, strip, firstRow, Division.IN_TURN))).toList());
        IntStream.range(maps, plate.panes().size()).forEach(n -> paint(n, strip, firstRow, Division.SIDE_BY_SIDE));
    }

    private void paint(int number, BufferedImage strip, int firstRow, Division division) {
        Plate.Pane pane = plate.panes().get(number);
        int left = (int) Math.round(pane.xPx() * plate.scale());
        int top = (int) Math.round(pane.yPx() * plate.scale());
        Rectangle place = new Rectangle(left, top, pane.scene().deviceWidth(), pane.scene().deviceHeight())
                .intersection(new Rectangle(0, firstRow, strip.getWidth(), strip.getHeight()));
        if (place.isEmpty()) {
            return;
        }
        BufferedImage there = strip.getSubimage(place.x, place.y - firstRow, place.width, place.height);
        Rectangle part = devicePixels(pane.part(), plate.scale());
        if (part.contains(place)) {
            paint(pane.scene(), labels.get(number), there, place.y - top, division);
        } else {
            BufferedImage whole = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_RGB);
            Graphics2D behind = whole.createGraphics();
            behind.drawImage(there, 0, 0, null);
            behind.dispose();
            paint(pane.scene(), labels.get(number), whole, place.y - top, division);
            part.translate(-place.x, -place.y);
            Graphics2D graphics = there.createGraphics();
            graphics.clip(part);
            graphics.drawImage(whole, 0, 0, null);
            graphics.dispose();
        }
    }

    private void paint(MapScene scene, List<PlacedLabel> placed, BufferedImage strip, int firstRow, Division division) {
        bands.paint(scene, strip, firstRow, division, canvas -> painter.paint(scene, placed, canvas));
    }

    private static Rectangle devicePixels(Rectangle2D part, double scale) {
        int x = (int) Math.round(part.getX() * scale);
        int y = (int) Math.round(part.getY() * scale);
        return new Rectangle(x, y, (int) Math.round(part.getMaxX() * scale) - x, (int) Math.round(part.getMaxY() * scale) - y);
    }
}
