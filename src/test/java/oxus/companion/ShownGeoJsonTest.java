package oxus.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;


import java.util.Arrays;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import org.junit.jupiter.api.Test;

import oxus.layers.RealAtlas;
import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.Composer;

class ShownGeoJsonTest {

    private static final Composer TINY = TinyMap.composer(TinyWorld.atlas());

    @Test
    void itIsJson() throws Exception {
        String text = text(RealAtlas.COMPOSER, 2022);
        int features = 0;
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                features += "Feature".equals(json.getValueAsString()) ? 1 : 0;
            }
        }
        assertEquals(Entries.of(TinyMap.everything(2022).coloured("china_share_external_public_debt"), RealAtlas.COMPOSER).size(), features);
    }

    @Test
    void citedSourcesStandInItInFull() {
        String text = text(TINY, 2010);
        assertTrue(text.contains("\"id\": \"fort-gazette\""), text);
        assertTrue(text.contains("\"made_by\": {\"oxus_view\" : 1}"), text);
    }

    @Test
    void outerRingsGoCounterclockwise() {
        String text = text(TINY, 2010);
        String ring = text.substring(text.indexOf("MultiPolygon\", \"coordinates\": [[[[") + 32).replaceAll("\\]\\].*(?s).*", "");
        double[] c = Arrays.stream(ring.replaceAll("[\\[\\] ]", "").split(",")).mapToDouble(Double::parseDouble).toArray();
        double area = 0;
        for (int i = 0; i + 3 < c.length; i += 2) {
            area += c[i] * c[i + 3] - c[i + 2] * c[i + 1];
        }
        assertTrue(area > 0, ring);
    }

    private static String text(Composer composer, int year) {
        return ShownGeoJson.of("A map", "{\"oxus_view\" : 1}",
                Entries.of(TinyMap.everything(year).coloured("china_share_external_public_debt"), composer),
                composer.timeline().atlas().sources());
    }
}
