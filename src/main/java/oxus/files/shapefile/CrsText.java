package oxus.files.shapefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The coordinate reference system of a .prj, as text. Reading it is left to whoever needs it: the first look at a reference
 * system costs GeoTools about a second, and the atlas knows that its own files are in longitude and latitude.
 *
 * @param wkt one definition in well-known text
 */
public record CrsText(String wkt) {

    private static final Pattern NAME = Pattern.compile("^\\s*\\w+\\s*[\\[(]\\s*\"([^\"]*)\"");
    private static final Pattern AXIS = Pattern.compile(",\\s*AXIS\\s*[\\[(]\\s*\"[^\"]*\"\\s*,\\s*\\w+\\s*[\\])]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WGS84 = Pattern.compile(
            "\\s*GEOGCS\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*DATUM\\s*\\[\\s*\"(?:D_)?WGS_?_?(?:19)?84\""
                    + "(?:(?!TOWGS84).)*PRIMEM\\s*\\[\\s*\"Greenwich\"\\s*,\\s*0(?:\\.0*)?\\s*[\\],]"
                    + ".*UNIT\\s*\\[\\s*\"degree\"\\s*,\\s*0\\.01745329251994.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The name of the system, such as {@code GCS_WGS_1984}. */
    public Optional<String> name() {
        Matcher matcher = NAME.matcher(wkt);
        return matcher.find() ? Optional.of(matcher.group(1).replaceAll("\\p{Cntrl}+", " ")) : Optional.empty();
    }

    /** Longitude and latitude in degrees on WGS 84, which needs no parsing. */
    public boolean isWgs84() {
        return WGS84.matcher(wkt).matches();
    }

    /**
     * The text without its axes. Shapefiles have x first, whatever the definition of the system says; without axes a parser
     * takes longitude and x first too.
     */
    public CrsText xFirst() {
        return new CrsText(AXIS.matcher(wkt).replaceAll(""));
    }
}
