package oxus.paint;

import java.awt.Color;
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
    private final Bands bands = new Bands();
    private final PicturePainter pictures;
    private Shot last = new Shot(0, 0, Color.BLACK, new AffineTransform(), List.of());
    private final List<BufferedImage> kept = new ArrayList<>();

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
        bands.paint(scene, picture, division, canvas -> {
            if (!shot.isCovered()) {
                canvas.clear(scene.background());
            }
            List<DrawnLayer> layers = scene.layers();
            int from = 0;
            for (int g = 0; g < shot.grounds.size(); g++) {
                int at = shot.grounds.get(g).first;
                painter.paint(layers.subList(from, at), List.of(), scene, canvas);
                canvas.lay(kept.get(g));
                from = at + shot.grounds.get(g).layers.size();
            }
            painter.paint(layers.subList(from, layers.size()), labels, scene, canvas);
        });
    }

    private BufferedImage keep(Ground ground, MapScene scene, Division division) {
        boolean bottom = ground.first == 0;
        BufferedImage picture = new BufferedImage(scene.deviceWidth(), scene.deviceHeight(),
                bottom ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE);
        bands.paint(scene, picture, division, canvas -> {
            if (bottom) {
                canvas.clear(scene.background());
            }
            painter.paint(ground.layers, List.of(), scene, canvas);
        });
        return picture;
    }

    /** What must be the same for kept pixels to be right. */
    private record Shot(int width, int height, Color background, AffineTransform toPage, List<Ground> grounds) {

        /** Whether a ground without holes lies at the bottom. */
        boolean isCovered() {
            return !grounds.isEmpty() && grounds.get(0).first == 0;
        }

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
