package oxus.app;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;

import oxus.paint.FramePainter;
import oxus.paint.PicturePainter;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;

/**
 * A painted map on the screen: the ground with its facts, which follows the hand between two frames, and above it the
 * furniture, which stands still. Together they are the picture that an export of the same request writes.
 */
final class MapPicture {

    private static final Color NOTHING = new Color(0, 0, 0, 0);
    private static final FeatureStyle UNSEEN =
            new FeatureStyle(Optional.empty(), Optional.empty(), Optional.empty());

    private final PixelFrame groundFrame;
    private final PixelFrame furnitureFrame;
    private final ImageView ground = new ImageView();
    private final ImageView furniture = new ImageView();
    private final Affine placement;
    private final Group nodes;

    /**
     * @param placement moves the ground, and whatever else lies on it
     * @param marks     lie on the ground, under the furniture
     */
    MapPicture(BundledFonts fonts, Affine placement, Node marks) {
        this.placement = placement;
        nodes = new Group(ground, marks, furniture);
        groundFrame = new PixelFrame(new FramePainter(fonts)::paint);
        furnitureFrame = new PixelFrame(new PicturePainter(fonts)::paint);
        ground.getStyleClass().setAll("image-view", "ground");
        ground.getTransforms().add(placement);
        nodes.setManaged(false);
        nodes.setMouseTransparent(true);
    }

    Node node() {
        return nodes;
    }

    /** Paints a scene; on the background thread. */
    void paint(MapScene scene) {
        groundFrame.paint(ground(scene));
        furnitureFrame.paint(furniture(scene));
    }

    /** Brings what was painted to the screen; on the FX thread. */
    void show(MapScene scene) {
        lay(ground, groundFrame, scene);
        lay(furniture, furnitureFrame, scene);
    }

    /** Moves the ground to where the hand wants it. */
    void place(Placement to) {
        placement.setToTransform(to.scale(), 0, to.rightPx(), 0, to.scale(), to.downPx());
    }

    private static void lay(ImageView view, PixelFrame frame, MapScene scene) {
        view.setImage(frame.show());
        view.setFitWidth(scene.deviceWidth() / scene.scale());
        view.setFitHeight(scene.deviceHeight() / scene.scale());
    }

    /** The scene with its furniture unseen: labels must still keep away from where it stands. */
    private static MapScene ground(MapScene scene) {
        return new MapScene(scene.widthPx(), scene.heightPx(), scene.scale(), scene.background(), scene.toPage(),
                scene.layers().stream()
                        .map(drawn -> isFurniture(drawn) ? new DrawnLayer(drawn.layer(), 1, unseen(drawn.marks())) : drawn)
                        .toList());
    }

    /** The panels alone, with nothing in them: words and samples stand on panels. */
    private static List<Mark> unseen(List<Mark> marks) {
        return marks.stream().filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast)
                .<Mark>map(area -> new Mark.Area(area.subject(), area.space(), area.shape(), UNSEEN)).toList();
    }

    private static MapScene furniture(MapScene scene) {
        return new MapScene(scene.widthPx(), scene.heightPx(), scene.scale(), NOTHING, scene.toPage(),
                scene.layers().stream().filter(MapPicture::isFurniture).toList());
    }

    private static boolean isFurniture(DrawnLayer drawn) {
        return drawn.layer().group() == Layer.Group.FURNITURE;
    }
}
