package oxus.files.own;

import org.locationtech.jts.geom.Envelope;

/**
 * What of a file can be seen: the rest is passed over while it is read, so that a file of hundreds of megabytes takes the room
 * and the time of its picture.
 *
 * @param area      the part of the globe that is shown, degrees
 * @param finestDeg the finest detail that can be told apart, degrees of latitude
 */
public record Wanted(Envelope area, double finestDeg) {

    private static final double METRES_PER_DEGREE = 111_000;

    /** @param finestM the finest detail that can be told apart, metres on the ground */
    public static Wanted of(Envelope area, double finestM) {
        return new Wanted(area, finestM / METRES_PER_DEGREE);
    }
}
