package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.layers.Opening;
import oxus.layers.RealAtlas;
import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.time.Moment;

/** Every picture has 480 x 270 pixels; whole maps are laid out on a page of 1280 x 720 and painted smaller. */
class GoldenPictureTest {

    @ParameterizedTest
    @CsvSource({"debt, 2012", "railways, 1995", "pipelines, 2009", "facilities, 2014", "events, 2009",
        "corridors, 2014", "membership, 2012"})
    void factLayerLooksAsItDid(String layer, int year) throws IOException {
        Golden.check(layer, picture(TinyMap.scene(oneLayer(layer, year))));
    }

    @Test
    void groundLooksAsItDid() throws IOException {
        List<String> ground = List.of("countries", "provinces", "graticule", "rivers", "lakes", "boundaries",
                "cities", "country-names");
        Golden.check("ground", picture(TinyMap.scene(map(2010).showing(ground))));
    }

    @Test
    void openingMapOfTheTinyWorldLooksAsItDid() throws IOException {
        Golden.check("opening", picture(TinyMap.scene(opening().at(Moment.year(2009)).coloured(TinyWorld.CHINA_SHARE))));
    }

    @Test
    void openingMapOfTheRealAtlasLooksAsItDid() throws IOException {
        // A fact that is corrected moves a sign and a few names: a hundredth of the picture.
        Golden.check("atlas-2022", picture(RealAtlas.scene(opening().at(Moment.year(2022)))), 1300);
    }

    @ParameterizedTest
    @CsvSource({"pipelines, 2009, 2010", "facilities, 2013, 2014", "facilities, 2012, 2013", "debt, 2010, 2012",
        "events, 2008, 2009", "railways, 2004, 2005"})
    void pictureOfAnotherYearWouldBeNoticed(String layer, int year, int other) {
        int differing = Golden.differing(picture(TinyMap.scene(oneLayer(layer, year))),
                picture(TinyMap.scene(oneLayer(layer, other))));
        assertTrue(differing > Golden.STRAY_PIXELS, differing + " pixels");
    }

    private static MapRequest oneLayer(String layer, int year) {
        return map(year).showing(List.of("countries", "boundaries", layer));
    }

    /** The tiny world fills the page. */
    private static MapRequest map(int year) {
        return TinyMap.lookingAt(TinyMap.request(year).sized(480, 270, 1), 58, 39, 82, 51);
    }

    private static MapRequest opening() {
        return Opening.request(TinyMap.PROJECTION, 1280, 720, 0.375);
    }

    private static BufferedImage picture(MapScene scene) {
        BufferedImage picture =
                new BufferedImage(scene.deviceWidth(), scene.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        new PicturePainter(TinyMap.FONTS).paint(scene, picture);
        return picture;
    }
}
