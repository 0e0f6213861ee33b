package oxus.files.own;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds the columns of a table that say where, what and when, by the names that people give them. */
record Columns(List<String> names) {

    private static final List<String> LONGITUDE =
            List.of("longitude", "lon", "long", "lng", "долгота", "x", "lon_dd", "longitude_deg", "decimallongitude", "x_coord");
    private static final List<String> LATITUDE =
            List.of("latitude", "lat", "широта", "y", "lat_dd", "latitude_deg", "decimallatitude", "y_coord");
    private static final List<String> NAME = List.of("name", "name_en", "title", "label", "place", "facility",
            "название", "наименование", "имя", "объект", "город");
    private static final List<String> FROM = List.of("from", "from_year", "year_from", "start", "start_year", "startyear",
            "year_start", "start_date", "startdate", "begin", "begin_date", "since", "с", "начало", "год начала", "год_начала");
    private static final List<String> TO = List.of("to", "to_year", "year_to", "end", "end_year", "endyear", "year_end",
            "end_date", "enddate", "until", "по", "до", "конец", "год конца", "год_конца");
    private static final List<String> YEAR = List.of("year", "date", "год", "дата");

    OptionalInt longitude() {
        return find(LONGITUDE);
    }

    OptionalInt latitude() {
        return find(LATITUDE);
    }

    OptionalInt name() {
        return find(NAME);
    }

    OptionalInt from() {
        return find(FROM);
    }

    OptionalInt to() {
        return find(TO);
    }

    OptionalInt year() {
        return find(YEAR);
    }

    /** The column of the first of these names that there is. */
    private OptionalInt find(List<String> wanted) {
        List<String> plain = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        return wanted.stream().mapToInt(plain::indexOf).filter(column -> column >= 0).findFirst();
    }
}
