package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.model.LonLat;
import oxus.model.Remark;
import oxus.model.Remark.OnPage;
import oxus.scene.Comparison;
import oxus.scene.DrawnLayer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Plate;
import oxus.time.Moment;

class RemarksTest {

    private static final String LONG = "A sentence that is much too long for one row of a box on a map, and goes on and on";

    @Test
    void aRemarkIsWrittenInFullInRowsThatFitItsBox() {
        MapScene scene = TinyMap.scene(with(new Remark(LONG, OnPage.LEFT, Optional.empty())));
        assertEquals(LONG, String.join(" ", words(scene)));
        assertTrue(words(scene).size() > 1);
        Rectangle2D box = boxes(scene).get(0);
        for (Mark mark : drawn(scene)) {
            if (mark instanceof Mark.Text text) {
                assertTrue(text.x() + TinyMap.FONTS.widthPx(text.words(), text.style()) <= box.getMaxX() && text.y() < box.getMaxY());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OnPage.class)
    void atTheRimARemarkKeepsClearOfTheFurnitureAndOfOthers(OnPage place) {
        for (double[] page : new double[][] {{1920, 1080}, {1024, 768}, {800, 1100}}) {
            MapRequest request = RealAtlas.request(page[0], page[1]).remarking(List.of(
                    new Remark(LONG, place, Optional.empty()), new Remark("Another", place, Optional.empty())));
            MapScene scene = RealAtlas.COMPOSER.compose(request);
            List<Rectangle2D> boxes = boxes(scene);
            assertFalse(boxes.get(0).intersects(boxes.get(1)));
            for (DrawnLayer layer : scene.layers()) {
                if (List.of("title", "legend", "sources", "scale-bar").contains(layer.layer().id())) {
                    layer.marks().stream().filter(Mark.Area.class::isInstance).map(mark -> ((Mark.Area) mark).shape().bounds())
                            .forEach(panel -> boxes.forEach(box -> assertFalse(box.intersects(panel), layer.layer().id() + " at " + place)));
                }
            }
        }
    }

    @Test
    void anArrowLeadsFromTheBoxToItsPlace() {
        Remark still = new Remark("Here", new Remark.OnGround(new LonLat(66, 44)), Optional.empty());
        Remark pointing = new Remark("Here", still.stand(), Optional.of(new LonLat(70, 42)));
        assertEquals(0, arrows(TinyMap.scene(with(still))));
        assertTrue(arrows(TinyMap.scene(with(pointing))) > 0);
    }

    @Test
    void aRemarkOnYearsIsOnTheirMapsOnly() {
        MapRequest request = with(new Remark("Since 2003", OnPage.LEFT, Optional.empty(), Optional.of(2003), Optional.of(2014)));
        assertEquals(List.of(), words(TinyMap.scene(request.at(Moment.year(2002)))));
        assertEquals(List.of("Since 2003"), words(TinyMap.scene(request.at(Moment.year(2003)))));
        assertEquals(List.of(), words(TinyMap.scene(request.at(Moment.year(2015)))));
    }

    @Test
    void ofMapsBesideEachOtherTheOneOfItsYearHasTheRemark() {
        MapRequest request = with(new Remark("Since 2003", OnPage.LEFT, Optional.empty(), Optional.of(2003), Optional.empty()),
                new Remark("Both", OnPage.RIGHT, Optional.empty()))
                .against(new Comparison.Beside(List.of(Moment.year(2000), Moment.year(2010))));
        List<Plate.Pane> panes = TinyMap.plate(request).panes();
        assertEquals(List.of(List.of(), List.of("Since 2003"), List.of("Both")), panes.stream().map(pane -> words(pane.scene())).toList());
    }

    private static MapRequest with(Remark... remarks) {
        return TinyMap.request(2010).remarking(List.of(remarks));
    }

    private static List<Mark> drawn(MapScene scene) {
        return scene.layers().stream().filter(layer -> layer.layer().id().equals("remarks")).flatMap(layer -> layer.marks().stream()).toList();
    }

    private static List<String> words(MapScene scene) {
        return drawn(scene).stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).words()).toList();
    }

    private static List<Rectangle2D> boxes(MapScene scene) {
        return drawn(scene).stream().filter(Mark.Area.class::isInstance).map(mark -> ((Mark.Area) mark).shape().bounds()).toList();
    }

    private static long arrows(MapScene scene) {
        return drawn(scene).stream().filter(Mark.Stroke.class::isInstance).count();
    }
}
