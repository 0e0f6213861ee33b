package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.export.Export;
import oxus.export.Format;
import oxus.export.Target;
import oxus.layers.MapRoom;
import oxus.layers.Opening;
import oxus.model.Language;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.Piece;
import oxus.scene.Viewpoint;
import oxus.style.Vision;
import oxus.time.Moment;

/**
 * Draws the maps by which the cartography is judged by eye, into {@code target/gallery}: every theme, previews for other
 * eyes, pages of paper, a journal and slides, five scales, four languages, the densest year with everything on, a pale
 * projector and a large screen.
 */
class GalleryTest {

    private static final Path FOLDER = Path.of("target", "gallery");

    private static OpenAtlas atlas;

    /** A picture of the gallery. */
    private record Picture(String name, MapRequest request) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void open() throws IOException {
        atlas = OpenAtlas.bundled();
        Files.createDirectories(FOLDER);
    }

    static List<Picture> pictures() throws IOException {
        open();
        MapRequest map = page(1920, 1080, 1);
        MapRequest all = everything(map);
        return List.of(
                new Picture("theme-paper", map),
                new Picture("theme-projector-1024x768", page(1024, 768, 1).themed("projector")),
                new Picture("theme-dark", map.themed("dark")),
                new Picture("theme-print-grey", map.themed("print-grey")),
                new Picture("eyes-protan", map.seenBy(Vision.PROTAN)),
                new Picture("eyes-deutan", map.seenBy(Vision.DEUTAN)),
                new Picture("eyes-tritan", map.seenBy(Vision.TRITAN)),
                new Picture("eyes-grey", map.seenBy(Vision.GREY)),
                new Picture("everything-2022", all),
                new Picture("everything-2022-1024x768", everything(page(1024, 768, 1))),
                new Picture("everything-2022-3840x2160", everything(page(1920, 1080, 2))),
                new Picture("page-a4-portrait", whole(page(793.7, 1122.5, 1.5))),
                new Picture("page-journal-column", column()),
                new Picture("page-journal-column-grey", column().themed("print-grey")),
                new Picture("page-slide-4x3-with-years", whole(page(960, 720, 1.5).with(Piece.STRIP))),
                new Picture("page-slide-16x9-bare", whole(page(1280, 720, 1.5).without(List.of(Piece.values())))),
                new Picture("scale-1-both-powers", from(map, 80, 47, 6500)),
                new Picture("scale-2-kyrgyzstan", from(map, 74.6, 41.5, 900)),
                new Picture("scale-3-fergana", from(map, 71.3, 40.4, 300)),
                new Picture("scale-4-enclaves", from(map, 71.1, 39.95, 80)),
                new Picture("scale-5-dushanbe", from(map, 68.8, 38.55, 40)),
                new Picture("names-local", map.naming(Language.LOCAL)),
                new Picture("names-russian", map.naming(Language.RU)),
                new Picture("names-chinese", map.naming(Language.ZH)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyPictureOfTheGalleryIsDrawn(Picture picture) throws IOException {
        Path file = FOLDER.resolve(picture.name() + ".png");
        Export export = new Export(atlas.composer(), atlas.fonts());
        export.write(picture.request(), atlas.imprint(picture.request()), Format.PNG, Target.at(file.toAbsolutePath()));
        assertTrue(Arrays.stream(export.pixels(picture.request())).distinct().count() > 100, "a map has more shades");
    }

    private static MapRequest page(double width, double height, double scale) {
        return Opening.request(atlas.composer().projection(), width, height, scale).at(Moment.year(2022));
    }

    private static MapRequest whole(MapRequest map) {
        return Opening.seenWhole(map, atlas.composer());
    }

    private static MapRequest column() {
        MapRequest column = whole(page(321.26, 869.29, 3.125));
        return MapRoom.shaped(column, column.widthPx(), column.heightPx(), column.scale(), atlas.composer());
    }

    private static MapRequest everything(MapRequest map) {
        return map.showing(atlas.composer().layers().stream()
                .filter(layer -> layer.group() == Layer.Group.FACTS || map.shows(layer.id())).map(Layer::id).toList());
    }

    private static MapRequest from(MapRequest map, double lon, double lat, double metresPerPx) {
        double[] xy = {lon, lat};
        atlas.composer().projection().forward(xy);
        return map.from(new Viewpoint(xy[0], xy[1], metresPerPx));
    }
}
