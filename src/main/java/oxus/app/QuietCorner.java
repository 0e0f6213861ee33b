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

/** The corner of the presented map where a panel hides least of the five republics, and then least of legend and title. */
final class QuietCorner {

    private static final int COLUMNS = 7;
    private static final int ROWS = 6;

    /** To hide the ground that is spoken of is worse than to hide its legend. */
    private static final int GROUND = 2;
    private static final int FURNITURE = 1;

    /** The first is taken when others hide no less. */
    private static final List<Pos> CORNERS = List.of(Pos.BOTTOM_RIGHT, Pos.BOTTOM_LEFT, Pos.TOP_RIGHT);

    private final MapView map;
    private final List<Country> republics;

    QuietCorner(MapView map, AtlasState state) {
        this.map = map;
        republics = state.atlas().base().countries().stream().filter(Country::republic).toList();
    }

    /** The corner for a panel of a size in logical pixels. */
    Pos of(double width, double height) {
        return CORNERS.stream().min(Comparator.comparingInt(corner -> hidden(corner, width, height))).orElseThrow();
    }

    private int hidden(Pos corner, double width, double height) {
        double left = corner.getHpos() == HPos.LEFT ? 0 : map.getWidth() - width;
        double top = corner.getVpos() == VPos.TOP ? 0 : map.getHeight() - height;
        int hidden = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Optional<Degrees> at = map.degreesAt(left + width * (column + 0.5) / COLUMNS, top + height * (row + 0.5) / ROWS);
                hidden += at.isEmpty() ? FURNITURE : at.filter(this::spokenOf).isPresent() ? GROUND : 0;
            }
        }
        return hidden;
    }

    private boolean spokenOf(Degrees at) {
        Coordinate place = new Coordinate(at.lon(), at.lat());
        return republics.stream().anyMatch(country -> country.shape().getEnvelopeInternal().contains(place)
                && country.shape().contains(country.shape().getFactory().createPoint(place)));
    }
}
