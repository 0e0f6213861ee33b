package oxus.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

import oxus.files.shapefile.Attributes;
import oxus.files.shapefile.ShapeRecord;
import oxus.files.shapefile.Shapefile;
import oxus.model.BaseMap;
import oxus.model.Country;
import oxus.model.DataFault;

/**
 * Reads the shapefiles of {@code geodata/} that come with the program. Files do not depend on each other and may be read
 * side by side; a broken one is left out with its fault.
 */
final class BaseMapReader {

    private static final String OVERVIEW = "countries_overview";

    /** A list of things read from one shapefile, and what was wrong with it. */
    record Layer<T>(List<T> things, List<DataFault> faults) {
    }

    private static final Envelope EVERYWHERE = new Envelope(-180, 180, -90, 90);

    private final Envelope area;
    private final List<String> unwanted;

    private BaseMapReader(Envelope area, List<String> unwanted) {
        this.area = area;
        this.unwanted = unwanted;
    }

    /** Reads all there is. */
    static BaseMapReader whole() {
        return new BaseMapReader(EVERYWHERE, List.of());
    }

    /**
     * Reads what a picture needs: countries, and of what lies in them only that which may meet an area.
     *
     * @param area degrees
     */
    static BaseMapReader forPicture(Envelope area) {
        return new BaseMapReader(area, BaseMap.DETAILED.contains(area) ? List.of(OVERVIEW) : List.of());
    }

    /** The same for a picture with a locator, which shows countries that lie far beyond the area. */
    static BaseMapReader forPictureWithLocator(Envelope area) {
        return new BaseMapReader(area, List.of());
    }

    Layer<Country> countries() {
        return read("countries", EVERYWHERE, BaseMapReader::country);
    }

    Layer<Country> overview() {
        return read(OVERVIEW, EVERYWHERE, BaseMapReader::country);
    }

    Layer<BaseMap.ProvinceLine> provinceLines() {
        return read("province_lines", area, (row, shape) -> new BaseMap.ProvinceLine(text(row, "country"), shape));
    }

    Layer<BaseMap.Boundary> boundaries() {
        Layer<BaseMap.Boundary> lines = read("boundaries", area, (row, shape) -> new BaseMap.Boundary(text(row, "class"),
                !text(row, "class").equals("international"), shape));
        // Inside a lease the ground is still that of the country around it: its limit bounds no country.
        return new Layer<>(lines.things.stream().filter(l -> !l.kind().equals("lease limit")).toList(), lines.faults);
    }

    Layer<BaseMap.Water> lakes() {
        return read("lakes", area, BaseMapReader::water);
    }

    Layer<BaseMap.Water> rivers() {
        return read("rivers", area, BaseMapReader::water);
    }

    Layer<BaseMap.Town> towns() {
        return read("places", EVERYWHERE, (row, shape) -> new BaseMap.Town(text(row, "id"), text(row, "name"), aliases(row),
                text(row, "country"), (int) number(row, "scalerank"), number(row, "population"),
                number(row, "capital") == 1, (Point) shape));
    }

    private static List<String> aliases(Attributes row) {
        return row.text("alt").filter(names -> !names.isBlank()).map(names -> List.of(names.split("\\|"))).orElse(List.of());
    }

    private static Country country(Attributes row, Geometry shape) {
        return new Country(text(row, "id"), text(row, "name"), number(row, "republic") == 1, shape);
    }

    private static BaseMap.Water water(Attributes row, Geometry shape) {
        return new BaseMap.Water(text(row, "name"), (int) number(row, "scalerank"), shape);
    }

    /** The text of a column; an empty one where the thing has none, such as a nameless lake. */
    private static String text(Attributes row, String column) {
        return row.text(column).orElse("");
    }

    private static long number(Attributes row, String column) {
        return (long) row.number(column).orElse(0);
    }

    private <T> Layer<T> read(String name, Envelope within, BiFunction<Attributes, Geometry, T> thing) {
        if (unwanted.contains(name)) {
            return new Layer<>(List.of(), List.of());
        }
        List<DataFault> faults = new ArrayList<>();
        List<T> things = new ArrayList<>();
        try (Shapefile file = Shapefile.bundled(Path.of("geodata", name + ".shp"), f -> faults.add(inGeodata(f)))) {
            for (ShapeRecord record : file.records(within).rest()) {
                record.geometry().map(shape -> thing.apply(record.attributes(), shape)).ifPresent(things::add);
            }
        } catch (UnreadableFileException e) {
            faults.add(inGeodata(e.fault()));
        }
        return new Layer<>(List.copyOf(things), List.copyOf(faults));
    }

    /** Names the file as it stands in the project; where the build has put it helps nobody. */
    private static DataFault inGeodata(DataFault fault) {
        return new DataFault("geodata/" + Path.of(fault.file()).getFileName(), fault.place(), fault.what());
    }
}
