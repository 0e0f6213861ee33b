package oxus.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

import oxus.files.shapefile.Attributes;
import oxus.files.shapefile.ShapeRecord;
import oxus.files.shapefile.Shapefile;
import oxus.model.BaseMap;
import oxus.model.Country;
import oxus.model.DataFault;

/**
 * Reads the shapefiles of {@code geodata/}. Files do not depend on each other and may be read side by side; a broken one
 * is left out with its fault.
 */
final class BaseMapReader {

    /** A list of things read from one shapefile, and what was wrong with it. */
    record Layer<T>(List<T> things, List<DataFault> faults) {
    }

    private final Path folder;

    /** @param folder of the shapefiles, on any file system */
    BaseMapReader(Path folder) {
        this.folder = folder;
    }

    Layer<Country> countries() {
        return read("countries", BaseMapReader::country);
    }

    Layer<Country> overview() {
        return read("countries_overview", BaseMapReader::country);
    }

    Layer<BaseMap.Province> provinces() {
        return read("provinces", (row, shape) -> new BaseMap.Province(text(row, "id"), text(row, "name"),
                text(row, "country"), shape));
    }

    Layer<BaseMap.Boundary> boundaries() {
        Layer<BaseMap.Boundary> lines = read("boundaries", (row, shape) -> new BaseMap.Boundary(text(row, "class"),
                !text(row, "class").equals("international"), shape));
        // Inside a lease the ground is still that of the country around it: its limit bounds no country.
        return new Layer<>(lines.things.stream().filter(l -> !l.kind().equals("lease limit")).toList(), lines.faults);
    }

    Layer<BaseMap.Water> lakes() {
        return read("lakes", BaseMapReader::water);
    }

    Layer<BaseMap.Water> rivers() {
        return read("rivers", BaseMapReader::water);
    }

    Layer<BaseMap.Town> towns() {
        return read("places", (row, shape) -> new BaseMap.Town(text(row, "id"), text(row, "name"),
                text(row, "country"), (int) number(row, "scalerank"), number(row, "population"),
                number(row, "capital") == 1, (Point) shape));
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

    private <T> Layer<T> read(String name, BiFunction<Attributes, Geometry, T> thing) {
        List<DataFault> faults = new ArrayList<>();
        List<T> things = new ArrayList<>();
        try {
            for (ShapeRecord record : Shapefile.readAll(folder.resolve(name + ".shp"), f -> faults.add(inGeodata(f)))) {
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
