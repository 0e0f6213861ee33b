package oxus.scene;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.locationtech.jts.geom.Geometry;

import oxus.projection.Projection;

/**
 * Keeps projected shapes, and of each the version thinned for the scale in use. The year changes far more often than the
 * viewpoint, and the viewpoint's scale changes in steps: neither a year step nor a pan projects or thins anything.
 *
 * <p>Geometries are told apart by identity: the base map is read once and its geometries live as long as the atlas.
 * Safe for several threads.
 */
public final class ShapeCache {

    private static final int KEPT = 2000;

    private final Projection projection;
    private final ConcurrentHashMap<Object, Object> kept = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Key, ProjectedShape> projected = new ConcurrentHashMap<>();

    public ShapeCache(Projection projection) {
        this.projection = projection;
    }

    /**
     * A geometry as a path in map space.
     *
     * @param degrees     longitude and latitude
     * @param metresPerPx the finest detail that can be seen
     * @param ground      the part of the map that is wanted, metres of the projection
     * @return nothing when the whole geometry lies outside {@code ground}
     */
    public Optional<Outline> outline(Geometry degrees, double metresPerPx, Rectangle2D ground) {
        ProjectedShape shape = projected(degrees);
        return shape.bounds().intersects(ground) ? Optional.of(shape.thinned(metresPerPx)) : Optional.empty();
    }

    /**
     * A thing that depends on nothing but {@code key}, made once and kept for a while.
     *
     * @param key a value with everything that the thing depends on, its kind among it
     */
    @SuppressWarnings("unchecked")
    public <T> T kept(Object key, Supplier<T> make) {
        if (kept.size() > KEPT) {
            kept.clear();
        }
        return (T) kept.computeIfAbsent(key, any -> make.get());
    }

    /** Projects ahead of need, so that the first frame finds its shapes ready. */
    public void project(Geometry degrees) {
        projected(degrees);
    }

    private ProjectedShape projected(Geometry degrees) {
        return projected.computeIfAbsent(new Key(degrees), key -> ProjectedShape.of(degrees, projection));
    }

    private record Key(Geometry geometry) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.geometry == geometry;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(geometry);
        }
    }
}
