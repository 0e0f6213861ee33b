package oxus.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

import oxus.model.TinyWorld;
import oxus.projection.Projection;
import oxus.projection.Projections;

class ShapeCacheTest {

    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e8, -1e8, 2e8, 2e8);

    private final Projection projection = Projections.region();
    private final ShapeCache shapes = new ShapeCache(projection);

    @ParameterizedTest
    @ValueSource(doubles = {1, 20, 137, 1000, 4000, 12_000, 50_000})
    void neighboursKeepOneSharedLineAtEveryScale(double metresPerPx) {
        List<double[]> frontier = jaggedFrontier();
        Geometry west = country(60, frontier, false);
        Geometry east = country(70, frontier, true);

        List<String> ofWest = frontierOf(west, metresPerPx);
        List<String> ofEast = frontierOf(east, metresPerPx);

        Collections.reverse(ofEast);
        assertEquals(ofWest, ofEast);
        assertTrue(ofWest.size() >= 2);
    }

    @Test
    void fartherMeansFewerVertices() {
        Geometry west = country(60, jaggedFrontier(), false);
        int near = outline(west, 20).size();
        int middle = outline(west, 4000).size();
        int far = outline(west, 50_000).size();
        assertTrue(near > middle && middle > far, near + " " + middle + " " + far);
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 1000, 12_000})
    void noVertexMovesByMoreThanAPixel(double metresPerPx) {
        double[] exact = jaggedFrontier().stream().flatMapToDouble(Arrays::stream).toArray();
        projection.forward(exact);
        for (double[] vertex : outline(country(60, jaggedFrontier(), false), metresPerPx)) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < exact.length; i += 2) {
                nearest = Math.min(nearest, Math.hypot(vertex[0] - exact[i], vertex[1] - exact[i + 1]));
            }
            boolean corner = inDegrees(vertex)[0] < 61;
            assertTrue(corner || nearest <= metresPerPx, nearest + " m at " + metresPerPx);
        }
    }

    @Test
    void holeStaysAHole() {
        Geometry land = TinyWorld.box(60, 40, 70, 50).difference(TinyWorld.box(64, 44, 66, 46));
        Path2D path = shapes.outline(land, 1000, EVERYWHERE).orElseThrow().path();
        assertTrue(path.contains(map(62, 45)[0], map(62, 45)[1]));
        assertFalse(path.contains(map(65, 45)[0], map(65, 45)[1]));
    }

    @Test
    void whatLiesOffTheGroundHasNoOutline() {
        Geometry land = TinyWorld.box(60, 40, 70, 50);
        double[] at = map(75, 45);
        assertTrue(shapes.outline(land, 1000, new Rectangle2D.Double(at[0], at[1], 100_000, 100_000)).isEmpty());
    }

    @Test
    void lineThatRunsDueNorthIsNotLost() {
        Geometry meridian = TinyWorld.line(67, 40, 67, 50);
        assertTrue(shapes.outline(meridian, 1000, new Rectangle2D.Double(-50_000, -50_000, 100_000, 100_000)).isPresent());
    }

    @Test
    void lineIsNotClosed() {
        Path2D path = shapes.outline(TinyWorld.line(60, 40, 65, 45, 70, 40), 1000, EVERYWHERE).orElseThrow().path();
        assertTrue(SceneReader.path(path).stream().noneMatch(step -> step.startsWith("Z")));
    }

    @Test
    void outlineIsNotCutAnewWhenTheMapPans() {
        Geometry land = TinyWorld.box(60, 40, 70, 50);
        Rectangle2D here = new Rectangle2D.Double(-600_000, -600_000, 1_000_000, 1_000_000);
        Rectangle2D there = new Rectangle2D.Double(-500_000, -500_000, 1_000_000, 1_000_000);
        assertSame(shapes.outline(land, 1000, here).orElseThrow(), shapes.outline(land, 1000, there).orElseThrow());
    }

    @Test
    void outlineIsTheSameWhateverScaleWasAskedForBefore() {
        Geometry west = country(60, jaggedFrontier(), false);
        Outline first = new ShapeCache(projection).outline(west, 3000, EVERYWHERE).orElseThrow();
        shapes.outline(west, 20, EVERYWHERE);
        shapes.outline(west, 12_000, EVERYWHERE);
        assertEquals(SceneReader.path(first.path()), SceneReader.path(shapes.outline(west, 3000, EVERYWHERE).orElseThrow().path()));
    }

    /** A thousand points from south to north that stagger around 65°E. */
    private static List<double[]> jaggedFrontier() {
        Random random = new Random(65);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            points.add(new double[] {65 + (random.nextDouble() - 0.5) * 0.04, 40 + i * 0.01});
        }
        return points;
    }

    /** From the frontier to the meridian {@code far}; the ring begins at another point when it runs the other way. */
    private static Geometry country(double far, List<double[]> frontier, boolean northwards) {
        List<double[]> ring = new ArrayList<>(frontier);
        ring.add(new double[] {far, 50});
        ring.add(new double[] {far, 40});
        if (!northwards) {
            Collections.reverse(ring);
            Collections.rotate(ring, 57);
        }
        ring.add(ring.get(0));
        return TinyWorld.ring(ring.stream().flatMapToDouble(Arrays::stream).toArray());
    }

    private List<double[]> outline(Geometry geometry, double metresPerPx) {
        return SceneReader.vertices(shapes.outline(geometry, metresPerPx, EVERYWHERE).orElseThrow().path());
    }

    /** The vertices along the frontier, from south to north in the order of the ring. */
    private List<String> frontierOf(Geometry country, double metresPerPx) {
        List<double[]> vertices = outline(country, metresPerPx);
        if (Arrays.equals(vertices.get(0), vertices.get(vertices.size() - 1))) {
            vertices.remove(vertices.size() - 1);
        }
        // So that the frontier does not begin in the middle of the list.
        while (Math.abs(inDegrees(vertices.get(0))[0] - 65) < 1) {
            Collections.rotate(vertices, 1);
        }
        List<String> frontier = new ArrayList<>();
        for (int i = 0; i < vertices.size(); i++) {
            double[] vertex = vertices.get(i);
            // Where a ring begins there may be a vertex on a straight way, which the neighbour does not have: the line is one.
            if (Math.abs(inDegrees(vertex)[0] - 65) < 1 && turns(vertices, i)) {
                frontier.add(Arrays.toString(vertex));
            }
        }
        return frontier;
    }

    private double[] inDegrees(double[] metres) {
        double[] degrees = metres.clone();
        projection.inverse(degrees);
        return degrees;
    }

    private double[] map(double lonDeg, double latDeg) {
        double[] xy = {lonDeg, latDeg};
        projection.forward(xy);
        return xy;
    }

    private static boolean turns(List<double[]> ring, int at) {
        double[] from = ring.get((at + ring.size() - 1) % ring.size());
        double[] over = ring.get(at);
        double[] to = ring.get((at + 1) % ring.size());
        double inX = over[0] - from[0];
        double inY = over[1] - from[1];
        double outX = to[0] - over[0];
        double outY = to[1] - over[1];
        return Math.abs(inX * outY - inY * outX) > 1e-6 * Math.hypot(inX, inY) * Math.hypot(outX, outY)
                || inX * outX + inY * outY < 0;
    }
}
