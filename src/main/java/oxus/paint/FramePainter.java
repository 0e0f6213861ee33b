package oxus.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.style.BundledFonts;

/**
 * Paints one scene after the other for a window. While only the year changes, the ground beneath the facts stands still: its
 * pixels are kept from frame to frame. Ground between facts is painted anew each time: to lay it over them from a picture
 * of its own takes as long, and rounds its colours otherwise than a file does. One thread at a time.
 */
public final class FramePainter {

    private final MapPainter painter;
    private final Bands bands = new Bands();
    private final PicturePainter pictures;
    private Shot last = new Shot(0, 0, Color.BLACK, new AffineTransform(), List.of());
    private Optional<BufferedImage> kept = Optional.empty();

    public FramePainter(BundledFonts fonts) {
        painter = new MapPainter(fonts);
        pictures = new PicturePainter(painter, bands);
    }

    /** Paints the whole scene on all processors; the picture has the scene's size in device pixels. */
    public void paint(MapScene scene, BufferedImage picture) {
        paint(scene, picture, Division.SIDE_BY_SIDE);
    }

    /** The same on the calling thread alone, while others paint the maps beside it. */
    public void paintBesideOthers(MapScene scene, BufferedImage picture) {
        paint(scene, picture, Division.IN_TURN);
    }

    private void paint(MapScene scene, BufferedImage picture, Division division) {
        if (scene.background().getAlpha() < 255) {
            // What is seen through the map must not be the map before.
            Graphics2D paper = picture.createGraphics();
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            paper.dispose();
        }
        Shot shot = Shot.of(scene);
        if (!shot.equals(last) || shot.ground.isEmpty()) {
            // The first frame from a new viewpoint may be one of many on the way: nothing is kept of it.
            kept = Optional.empty();
            last = shot;
            pictures.paint(scene, picture, division);
            return;
        }
        BufferedImage ground = kept.orElseGet(() -> paintGround(shot, scene, division));
        kept = Optional.of(ground);
        List<PlacedLabel> labels = painter.labels(scene);
        bands.paint(scene, picture, 0, division, canvas -> {
            canvas.lay(ground);
            painter.paint(scene.layers().subList(shot.ground.size(), scene.layers().size()), labels, scene, canvas);
        });
    }

    private BufferedImage paintGround(Shot shot, MapScene scene, Division division) {
        BufferedImage picture = new BufferedImage(scene.deviceWidth(), scene.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        bands.paint(scene, picture, 0, division, canvas -> {
            canvas.clear(scene.background());
            painter.paint(shot.ground, List.of(), scene, canvas);
        });
        return picture;
    }

    /**
     * What must be the same for kept pixels to be right.
     *
     * @param ground the layers beneath all facts
     */
    private record Shot(int width, int height, Color background, AffineTransform toPage, List<DrawnLayer> ground) {

        static Shot of(MapScene scene) {
            return new Shot(scene.deviceWidth(), scene.deviceHeight(), scene.background(), scene.toPage(),
                    scene.layers().stream().takeWhile(drawn -> drawn.layer().group() == Layer.Group.GROUND).toList());
        }
    }
}
