package oxus.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.layers.RealAtlas;
import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.time.Moment;

class SeriesTest {

    private static final Composer TINY = TinyMap.composer(TinyWorld.atlas());

    @Test
    void yearsAreOfTheMomentsKind() {
        List<Series.Member> years = Series.YEARS.of(TinyMap.request(2010).at(Moment.cumulative(2010)), 1999, 2001, TINY);
        assertEquals(List.of("1999", "2000", "2001"), names(years));
        assertEquals(Moment.cumulative(2000), years.get(1).request().moment());
    }

    @Test
    void eachCountryFillsItsMapWithoutGoingUnderTheFurniture() {
        List<Series.Member> countries = Series.COUNTRIES.of(TinyMap.request(2022).coloured("china_share_external_public_debt"),
                1991, 2025, RealAtlas.COMPOSER);
        assertEquals(List.of("1-kazakhstan", "2-kyrgyzstan", "3-tajikistan", "4-turkmenistan", "5-uzbekistan"), names(countries));
        MapScene tajikistan = RealAtlas.COMPOSER.compose(countries.get(2).request());
        Mark.Area shape = (Mark.Area) SceneReader.marks(tajikistan, "countries", "tjk").get(0);
        Rectangle2D country = tajikistan.toPage().createTransformedShape(shape.shape().path()).getBounds2D();
        Rectangle2D legend = SceneReader.panel(tajikistan, "legend").orElseThrow();
        Rectangle2D page = new Rectangle2D.Double(0, 0, tajikistan.widthPx(), tajikistan.heightPx());
        assertTrue(page.contains(country), country.toString());
        assertTrue(country.getMinX() > legend.getMaxX(), country + " under " + legend);
        assertTrue(country.getWidth() > page.getWidth() / 2 || country.getHeight() > page.getHeight() / 2, country.toString());
    }

    @Test
    void eachLayerStandsAloneOnTheGround() {
        MapRequest request = TinyMap.request(2010).showing(List.of("countries", "facilities", "pipelines", "legend"));
        List<Series.Member> layers = Series.LAYERS.of(request, 1991, 2025, TINY);
        assertEquals(List.of("1-pipelines", "2-facilities"), names(layers));
        assertEquals(List.of("countries", "pipelines", "legend"), layers.get(0).request().layers());
    }

    private static List<String> names(List<Series.Member> members) {
        return members.stream().map(Series.Member::name).toList();
    }
}
