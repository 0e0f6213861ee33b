package oxus.paint;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.style.BundledFonts;

/**
 * Paints one scene after the other for a window. While only the year changes, the ground stands still: its pixels are kept
 * from frame to frame, and only the facts are painted again. One thread at a time.
 */
public final class FramePainter {

    private final MapPainter painter;
    private final PicturePainter pictures;
    private Shot last = new Shot(0, 0, Color.BLACK, new AffineTransform(), List.of());
    private final List<BufferedImage> kept = new ArrayList<>();

    public FramePainter(BundledFonts fonts) {
        painter = new MapPainter(fonts);
        pictures = new PicturePainter(painter);
    }

    /** Paints the whole scene on all processors; the picture has the scene's size in device pixels. */
    public void paint(MapScene scene, BufferedImage picture) {
        paint(scene, picture, Division.BANDS);
    }

    /** The same on the calling thread alone, while others paint the maps beside it. */
    public void paintBesideOthers(MapScene scene, BufferedImage picture) {
        paint(scene, picture, Division.NONE);
    }

    private void paint(MapScene scene, BufferedImage picture, Division division) {
        Shot shot = Shot.of(scene);
        if (!shot.equals(last)) {
            // The first frame from a new viewpoint may be one of many on the way: nothing is kept of it.
            kept.clear();
            last = shot;
            pictures.paint(scene, picture, division);
            return;
        }
        if (kept.isEmpty()) {
            shot.grounds.forEach(ground -> kept.add(keep(ground, scene, division)));
        }
        List<PlacedLabel> labels = painter.labels(scene);
        division.paint(picture, graphics -> {
            Graphics2D page = MapPainter.page(scene, graphics);
            MapPainter.background(scene, page);
            List<DrawnLayer> layers = scene.layers();
            int from = 0;
            for (int g = 0; g < shot.grounds.size(); g++) {
                int at = shot.grounds.get(g).first;
                painter.paint(layers.subList(from, at), List.of(), scene, page);
                graphics.drawImage(kept.get(g), 0, 0, null);
                from = at + shot.grounds.get(g).layers.size();
            }
            painter.paint(layers.subList(from, layers.size()), labels, scene, page);
            page.dispose();
        });
    }

    private BufferedImage keep(Ground ground, MapScene scene, Division division) {
        boolean bottom = ground.first == 0;
        BufferedImage picture = new BufferedImage(scene.deviceWidth(), scene.deviceHeight(),
                bottom ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE);
        division.paint(picture, graphics -> {
            Graphics2D page = MapPainter.page(scene, graphics);
            if (bottom) {
                MapPainter.background(scene, page);
            } else {
                page.setComposite(AlphaComposite.SrcOver);
            }
            painter.paint(ground.layers, List.of(), scene, page);
            page.dispose();
        });
        return picture;
    }

    /** What must be the same for kept pixels to be right. */
    private record Shot(int width, int height, Color background, AffineTransform toPage, List<Ground> grounds) {

        static Shot of(MapScene scene) {
            List<Ground> grounds = new ArrayList<>();
            List<DrawnLayer> layers = scene.layers();
            int from = 0;
            while (from < layers.size()) {
                int to = from;
                while (to < layers.size() && layers.get(to).layer().group() == Layer.Group.GROUND) {
                    to++;
                }
                // A single layer of dots is as quickly painted as copied; the land at the bottom is not.
                if (to - from > 1 || from == 0 && to > 0) {
                    grounds.add(new Ground(from, List.copyOf(layers.subList(from, to))));
                }
                from = Math.max(to, from + 1);
            }
            return new Shot(scene.deviceWidth(), scene.deviceHeight(), scene.background(), scene.toPage(), grounds);
        }
    }

    /** Neighbouring layers of ground, and the place of the first among all layers. */
    private record Ground(int first, List<DrawnLayer> layers) {
    }
}
