package oxus.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

import oxus.files.AtlasReader;
import oxus.model.Country;
import oxus.projection.Projections;

/** Whether the countries of the shipped base map, thinned for a scale, still cover the ground without gap or overlap. */
class ThinnedCoverageTest {

    private static final List<Country> COUNTRIES = AtlasReader.bundled().atlas().base().countries();
    private static final ShapeCache SHAPES = new ShapeCache(Projections.region());
    private static final Map<Way, Integer> RIM = rim();
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e8, -1e8, 2e8, 2e8);

    /**
     * From enclaves to Russia and China: every edge that two countries share runs once there and once back at each scale and
     * so falls out of the sum of all edges, and what is left is the coast and the edge of the cut, laid on the grid and nothing
     * else. So no ground is covered twice and none is left out, whatever became of a single shape.
     */
    @ParameterizedTest
    @ValueSource(doubles = {20, 60, 200, 500, 1200, 2345, 5000, 9000, 12000})
    void sharedBordersStayTheSameLine(double metresPerPx) {
        Map<Edge, Integer> left = new HashMap<>();
        for (Country country : COUNTRIES) {
            for (Ring ring : rings(country, metresPerPx)) {
                for (int i = 1; i < ring.points.size(); i++) {
                    add(ring.points.get(i - 1), ring.points.get(i), 1, metresPerPx, left);
                }
            }
        }
        RIM.forEach((edge, times) -> add(projected(edge.from), projected(edge.to), -times, metresPerPx, left));
        left.values().removeIf(times -> times == 0);
        assertEquals(Map.of(), left);
    }

    /** Edges that only one country has, as the file has them, in degrees. */
    private static Map<Way, Integer> rim() {
        Map<Way, Integer> ways = new HashMap<>();
        for (Country country : COUNTRIES) {
            for (int n = 0; n < country.shape().getNumGeometries(); n++) {
                Polygon polygon = (Polygon) country.shape().getGeometryN(n);
                add(polygon.getExteriorRing(), ways);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    add(polygon.getInteriorRingN(hole), ways);
                }
            }
        }
        ways.values().removeIf(times -> times == 0);
        return ways;
    }

    private static void add(LineString ring, Map<Way, Integer> ways) {
        Coordinate[] points = ring.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            Way way = new Way(new Point(points[i - 1].x, points[i - 1].y), new Point(points[i].x, points[i].y));
            Way back = new Way(way.to, way.from);
            if (ways.containsKey(back)) {
                ways.merge(back, -1, Integer::sum);
            } else {
                ways.merge(way, 1, Integer::sum);
            }
        }
    }

    private static Point projected(Point degrees) {
        double[] xy = {degrees.x, degrees.y};
        Projections.region().forward(xy);
        return new Point(xy[0], xy[1]);
    }

    private static void add(Point from, Point to, int times, double metresPerPx, Map<Edge, Integer> edges) {
        for (Edge piece : unitPieces(from, to, metresPerPx)) {
            edges.merge(piece.isForward() ? piece : piece.turned(), piece.isForward() ? times : -times, Integer::sum);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 200, 1200, 5000, 12000})
    void eachRepublicKeepsItsArea(double metresPerPx) {
        for (Country country : COUNTRIES) {
            if (country.republic()) {
                double whole = area(country, 1);
                assertEquals(1, area(country, metresPerPx) / whole, 2e-5 * Math.sqrt(metresPerPx), country.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"uzb, kgz, 71.10, 39.97", "uzb, kgz, 71.74, 39.94", "tjk, kgz, 70.58, 39.84", "tjk, uzb, 70.60, 40.98"})
    void enclavesStayPartsOfOneCountryAndHolesInTheOther(String owner, String around, double lon, double lat) {
        double[] at = {lon, lat};
        Projections.region().forward(at);
        for (double metresPerPx : new double[] {20, 90, 300, 800, 1200, 2345}) {
            assertTrue(path(owner, metresPerPx).contains(at[0], at[1]), owner + " at " + metresPerPx);
            assertTrue(!path(around, metresPerPx).contains(at[0], at[1]), around + " at " + metresPerPx);
        }
    }

    private static Path2D path(String id, double metresPerPx) {
        Country country = COUNTRIES.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        return SHAPES.outline(country.shape(), metresPerPx, EVERYWHERE).orElseThrow().path();
    }

    private static double area(Country country, double metresPerPx) {
        return Math.abs(rings(country, metresPerPx).stream().mapToDouble(Ring::signedArea).sum());
    }

    private static List<Ring> rings(Country country, double metresPerPx) {
        List<Ring> rings = new ArrayList<>();
        double[] at = new double[6];
        Path2D path = SHAPES.outline(country.shape(), metresPerPx, EVERYWHERE).orElseThrow().path();
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> rings.add(new Ring(new ArrayList<>(List.of(new Point(at[0], at[1])))));
                case PathIterator.SEG_LINETO -> rings.get(rings.size() - 1).points.add(new Point(at[0], at[1]));
                default -> {
                    List<Point> points = rings.get(rings.size() - 1).points;
                    points.add(points.get(0));
                }
            }
        }
        return rings;
    }

    /** An edge in its shortest pieces between points of the thinning grid: two countries may have cut it differently. */
    private static List<Edge> unitPieces(Point from, Point to, double metresPerPx) {
        double cell = Math.pow(2, Math.floor(2 * Math.log(metresPerPx) / Math.log(2)) / 2) / 2;
        long x0 = Math.round(from.x / cell);
        long y0 = Math.round(from.y / cell);
        long dx = Math.round(to.x / cell) - x0;
        long dy = Math.round(to.y / cell) - y0;
        long steps = gcd(Math.abs(dx), Math.abs(dy));
        List<Edge> pieces = new ArrayList<>();
        for (long step = 0; step < steps; step++) {
            pieces.add(new Edge(x0 + dx / steps * step, y0 + dy / steps * step, x0 + dx / steps * (step + 1), y0 + dy / steps * (step + 1)));
        }
        return pieces;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private record Point(double x, double y) {
    }

    private record Way(Point from, Point to) {
    }

    private record Edge(long x0, long y0, long x1, long y1) {

        boolean isForward() {
            return x0 < x1 || x0 == x1 && y0 < y1;
        }

        Edge turned() {
            return new Edge(x1, y1, x0, y0);
        }
    }

    private record Ring(List<Point> points) {

        double signedArea() {
            double sum = 0;
            for (int i = 1; i < points.size(); i++) {
                sum += points.get(i - 1).x * points.get(i).y - points.get(i).x * points.get(i - 1).y;
            }
            return sum / 2;
        }
    }
}
