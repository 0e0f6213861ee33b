package oxus.paint;

import java.awt.image.BufferedImage;
import java.util.List;

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
        painting(plate).paint(picture, 0);
    }

    /** A page that will be painted some rows at a time. */
    public Painting painting(Plate plate) {
        return new Painting(plate, painter, bands);
    }

    /** Paints the whole scene; the picture has the scene's size in device pixels. */
    public void paint(MapScene scene, BufferedImage picture) {
        paint(scene, picture, Division.SIDE_BY_SIDE);
    }

    void paint(MapScene scene, BufferedImage picture, Division division) {
        List<PlacedLabel> labels = painter.labels(scene);
        bands.paint(scene, picture, 0, division, canvas -> painter.paint(scene, labels, canvas));
    }
}
