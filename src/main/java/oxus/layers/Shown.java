package oxus.layers;

import java.util.List;

import oxus.model.Country;
import oxus.scene.Sheet;
import oxus.time.Belonging;

/** What layers show that the ids of their marks alone do not tell. */
public final class Shown {

    private Shown() {
    }

    /** The belongings that the map has a tag for, country by country: where the country's name stands within the frame. */
    public static List<Belonging> belongings(Sheet sheet) {
        return sheet.atlas().base().countries().stream().filter(Country::republic)
                .filter(country -> CountryNames.stand(country, sheet).filter(at -> sheet.shows(at, 0)).isPresent())
                .flatMap(country -> Memberships.of(country, sheet).stream()).toList();
    }
}
