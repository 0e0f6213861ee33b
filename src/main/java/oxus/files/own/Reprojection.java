package oxus.files.own;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;

import oxus.files.shapefile.CrsText;

/**
 * The way from a file's coordinates to degrees. For files in degrees on WGS 84 nothing of GeoTools is loaded, which would take
 * a cold program a second.
 */
interface Reprojection {

    Pattern EPSG = Pattern.compile(".*EPSG:(?:[\\d.]*:)?(\\d+)", Pattern.CASE_INSENSITIVE);

    /** Pairs of x and y as pairs of longitude and latitude in degrees; the argument stays as it is. What has no place is NaN. */
    double[] apply(double[] xy);

    /** The box in the file's coordinates around an area of degrees; nothing when the file's system cannot say. */
    Optional<Envelope> back(Envelope degrees);

    /** Of a file that is in degrees. */
    static Reprojection none() {
        return new Reprojection() {

            @Override
            public double[] apply(double[] xy) {
                return xy;
            }

            @Override
            public Optional<Envelope> back(Envelope degrees) {
                return Optional.of(degrees);
            }
        };
    }

    /**
     * Of a file in another reference system.
     *
     * @throws FactoryException when GeoTools does not understand its definition
     */
    static Reprojection of(CrsText text) throws FactoryException {
        return text.isWgs84() ? none() : Transforming.from(parsed(text));
    }

    /**
     * Of a file that names its system, such as {@code urn:ogc:def:crs:EPSG::32642}.
     *
     * @throws FactoryException when GeoTools does not know it
     */
    static Reprojection named(String name) throws FactoryException {
        Matcher epsg = EPSG.matcher(name);
        if (name.endsWith("CRS84") || epsg.matches() && epsg.group(1).equals("4326")) {
            return none();
        }
        if (!epsg.matches()) {
            throw new FactoryException("no EPSG code");
        }
        return Transforming.from(CRS.decode("EPSG:" + epsg.group(1), true));
    }

    private static CoordinateReferenceSystem parsed(CrsText text) throws FactoryException {
        try {
            return CRS.parseWKT(text.xFirst().wkt());
        } catch (RuntimeException farFromAnyDefinition) {
            throw new FactoryException(farFromAnyDefinition.getMessage(), farFromAnyDefinition);
        }
    }

    /** Done by GeoTools. */
    record Transforming(MathTransform toDegrees) implements Reprojection {

        private static final int RIM_STEPS = 24;
        private static final double NEARLY_DEG = 1e-3;

        static Transforming from(CoordinateReferenceSystem crs) throws FactoryException {
            return new Transforming(CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true));
        }

        @Override
        public double[] apply(double[] xy) {
            double[] lonLat = new double[xy.length];
            try {
                toDegrees.transform(xy, 0, lonLat, 0, xy.length / 2);
            } catch (TransformException | RuntimeException outsideOfItsArea) {
                java.util.Arrays.fill(lonLat, Double.NaN);
            }
            return lonLat;
        }

        @Override
        public Optional<Envelope> back(Envelope degrees) {
            try {
                MathTransform back = toDegrees.inverse();
                Envelope box = new Envelope();
                double[] there = new double[2];
                double[] andBack = new double[2];
                for (int i = 0; i <= RIM_STEPS; i++) {
                    for (int j = 0; j <= RIM_STEPS; j++) {
                        double lon = degrees.getMinX() + degrees.getWidth() * i / RIM_STEPS;
                        double lat = degrees.getMinY() + degrees.getHeight() * j / RIM_STEPS;
                        back.transform(new double[] {lon, lat}, 0, there, 0, 1);
                        toDegrees.transform(there, 0, andBack, 0, 1);
                        // Far from its middle a projection may lead anywhere.
                        if (!(Math.abs(andBack[0] - lon) < NEARLY_DEG) || !(Math.abs(andBack[1] - lat) < NEARLY_DEG)) {
                            return Optional.empty();
                        }
                        box.expandToInclude(there[0], there[1]);
                    }
                }
                box.expandBy(0.02 * Math.max(box.getWidth(), box.getHeight()));
                return Optional.of(box);
            } catch (TransformException | RuntimeException noWayBack) {
                return Optional.empty();
            }
        }
    }
}
