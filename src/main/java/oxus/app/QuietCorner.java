package oxus.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;

import org.locationtech.jts.geom.Coordinate;

import oxus.model.Country;
import oxus.projection.Degrees;

/**
 * The corner of the presented map where a panel hides least of the five republics, each weighed by what share of it is hidden:
 * an edge of Kazakhstan is less than all of Tajikistan.
 */
final class QuietCorner {

    private static final int COLUMNS = 7;
    private static final int ROWS = 6;

    /** A panel wholly on legend or remarks is as bad as one that hides this share of a republic. */
    private static final double FURNITURE = 0.3;

    private static final double METRES_PER_DEGREE = 111_320;

    /** The first is taken when others hide no less. */
    private static final List<Pos> CORNERS = List.of(Pos.BOTTOM_RIGHT, Pos.BOTTOM_LEFT, Pos.TOP_RIGHT);

    private final MapView map;
    private final AtlasState state;
    private final List<Country> republics;

    QuietCorner(MapView map, AtlasState state) {
        this.map = map;
        this.state = state;
        republics = state.atlas().base().countries().stream().filter(Country::republic).toList();
    }

    /** The corner for a panel of a size in logical pixels. */
    Pos of(double width, double height) {
        return CORNERS.stream().min(Comparator.comparingDouble(corner -> hidden(corner, width, height))).orElseThrow();
    }

    private double hidden(Pos corner, double width, double height) {
        double left = corner.getHpos() == HPos.LEFT ? 0 : map.getWidth() - width;
        double top = corner.getVpos() == VPos.TOP ? 0 : map.getHeight() - height;
        double degreesPerPx = state.request().get().viewpoint().metresPerPx() / METRES_PER_DEGREE;
        double cell = width / COLUMNS * height / ROWS * degreesPerPx * degreesPerPx;
        double hidden = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Optional<Degrees> at = map.degreesAt(left + width * (column + 0.5) / COLUMNS, top + height * (row + 0.5) / ROWS);
                hidden += at.map(place -> share(place, cell)).orElse(FURNITURE / (COLUMNS * ROWS));
            }
        }
        return hidden;
    }

    /** @param cell how much ground a point stands for, in square degrees at the equator */
    private double share(Degrees at, double cell) {
        Coordinate place = new Coordinate(at.lon(), at.lat());
        return republics.stream().filter(country -> country.shape().getEnvelopeInternal().contains(place)
                        && country.shape().contains(country.shape().getFactory().createPoint(place))).findFirst()
                .map(country -> cell / (country.shape().getArea() * Math.cos(Math.toRadians(at.lat())))).orElse(0.0);
    }
}
