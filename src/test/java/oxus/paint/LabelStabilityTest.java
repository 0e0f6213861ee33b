package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.layers.RealAtlas;
import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Piece;
import oxus.style.BundledFonts;
import oxus.time.Moment;

/** Labels that two neighbouring frames both have keep their place on the ground. */
class LabelStabilityTest {

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double STEP_PX = 16;
    private static final int STEPS = 12;
    /** Nearer to the page's edge and to the furniture than this, labels give way to them. */
    private static final double NEAR_PX = 2 * STEP_PX;
    /** The priority of the degrees at the frame, which belong to the page and not to the ground. */
    private static final double DEGREES = 50;

    private final LabelPlacer placer = new LabelPlacer(new BundledFonts());

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5})
    void labelsKeepTheirPlaceWhileTheMapIsPanned(double nearer) {
        MapRequest from = RealAtlas.everything(WIDTH, HEIGHT).without(List.of(Piece.STRIP));
        from = from.from(from.viewpoint().zoomed(nearer, 180, 120));
        Kept kept = new Kept();
        kept.walk(from, STEPS, (request, step) -> request.from(request.viewpoint().panned(STEP_PX, step % 2 == 0 ? 0 : STEP_PX)));
        kept.walk(from, STEPS, (request, step) -> request.from(request.viewpoint().panned(-STEP_PX, step % 2 == 0 ? 0 : -STEP_PX)));
        assertTrue(kept.part() >= 0.99, kept.toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5})
    void labelsKeepTheirPlaceWhileTheYearSlides(double nearer) {
        MapRequest from = RealAtlas.everything(WIDTH, HEIGHT).at(Moment.year(1991));
        Kept kept = new Kept();
        kept.walk(from.from(from.viewpoint().zoomed(nearer, 180, 120)), 33,
                (request, step) -> request.at(Moment.year(1992 + step)));
        assertTrue(kept.part() >= 0.96, kept.toString());
    }

    /** How many labels of the frame before the next one has, and how many of them stand where they stood. */
    private final class Kept {

        private int before;
        private int common;
        private int kept;

        void walk(MapRequest from, int steps, BiFunction<MapRequest, Integer, MapRequest> next) {
            MapRequest request = from;
            Map<String, double[]> last = labels(request);
            for (int step = 0; step < steps; step++) {
                request = next.apply(request, step);
                Map<String, double[]> now = labels(request);
                compare(last, now, request.viewpoint().metresPerPx());
                last = now;
            }
        }

        private void compare(Map<String, double[]> last, Map<String, double[]> now, double metresPerPx) {
            before += last.size();
            last.forEach((words, was) -> {
                double[] is = now.get(words);
                if (is != null) {
                    common++;
                    kept += Math.hypot(is[0] - was[0], is[1] - was[1]) < 0.75 * metresPerPx ? 1 : 0;
                }
            });
        }

        double part() {
            return common == 0 ? 1 : (double) kept / common;
        }

        @Override
        public String toString() {
            return String.format("of %d labels %d stay, of them %d (%.2f %%) keep their place", before, common, kept, 100 * part());
        }
    }

    /** Where labels stand on the ground, by their words and what they belong to. */
    private Map<String, double[]> labels(MapRequest request) {
        Map<String, double[]> places = new HashMap<>();
        MapScene scene = RealAtlas.COMPOSER.compose(request);
        List<Rectangle2D> panels = scene.layers().stream().filter(drawn -> drawn.layer().group() == Layer.Group.FURNITURE)
                .flatMap(drawn -> drawn.marks().stream()).filter(Mark.Area.class::isInstance)
                .map(mark -> grown(((Mark.Area) mark).shape().bounds(), NEAR_PX)).toList();
        Rectangle2D inner = grown(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), -NEAR_PX);
        for (PlacedLabel label : placer.place(scene)) {
            if (label.text().priority() == DEGREES || !inner.contains(label.box())
                    || panels.stream().anyMatch(label.box()::intersects)) {
                continue;
            }
            double metresPerPx = request.viewpoint().metresPerPx();
            places.put(label.text().words().split("\n")[0] + (label.text().priority() >= 900 ? "" : " " + Math.round(label.text().x()) + " " + Math.round(label.text().y())),
                    new double[] {request.viewpoint().x() + (label.box().getCenterX() - WIDTH / 2) * metresPerPx,
                        request.viewpoint().y() - (label.box().getCenterY() - HEIGHT / 2) * metresPerPx});
        }
        return places;
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
