package oxus.files.shapefile;

import java.util.Optional;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

import oxus.model.DataFault;

/**
 * The reference system of a shapefile as GeoTools knows it, made when first asked for: the plain WGS 84 of most files costs
 * little, any other is parsed by GeoTools' factories, which take about a second to come to life. Longitude or x comes first
 * in every case.
 */
final class CrsOnDemand {

    private final ShapefileStore store;
    private Optional<CoordinateReferenceSystem> crs = Optional.empty();
    private boolean asked;

    CrsOnDemand(ShapefileStore store) {
        this.store = store;
    }

    /** Empty without a .prj, and with one, after a fault, that GeoTools cannot read. */
    synchronized Optional<CoordinateReferenceSystem> get() {
        if (!asked) {
            asked = true;
            crs = store.crsText().flatMap(this::parsed);
        }
        return crs;
    }

    private Optional<CoordinateReferenceSystem> parsed(CrsText text) {
        if (text.isWgs84()) {
            return Optional.of(DefaultGeographicCRS.WGS84);
        }
        try {
            return Optional.of(CRS.parseWKT(text.xFirst().wkt()));
        } catch (FactoryException | RuntimeException e) {
            // The parser throws unchecked errors too on text that is far from any definition.
            store.report(DataFault.inFile(store.file().toString(), "the .prj is not understood: " + firstLine(e)));
            return Optional.empty();
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
