package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import oxus.projection.Degrees;
import oxus.projection.Ellipsoid;

/** A tape laid along the ground from place to place, by the shortest way on the ellipsoid. */
record Tape(List<Degrees> places) {

    /** A leg is drawn in pieces of at most this length: on most maps the shortest way is no straight line. */
    private static final double PIECE_M = 25_000;
    private static final int MOST_PIECES = 400;

    Tape {
        places = List.copyOf(places);
    }

    static Tape empty() {
        return new Tape(List.of());
    }

    Tape to(Degrees next) {
        List<Degrees> longer = new ArrayList<>(places);
        longer.add(next);
        return new Tape(longer);
    }

    Tape withoutLast() {
        return new Tape(places.subList(0, Math.max(0, places.size() - 1)));
    }

    double lengthM() {
        double length = 0;
        for (int leg = 1; leg < places.size(); leg++) {
            length += legM(leg);
        }
        return length;
    }

    /** Points along all of it, near enough to each other to be joined by straight lines. */
    List<Degrees> way() {
        List<Degrees> way = new ArrayList<>(places.stream().limit(1).toList());
        for (int leg = 1; leg < places.size(); leg++) {
            Degrees from = places.get(leg - 1);
            Degrees to = places.get(leg);
            int pieces = (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil(legM(leg) / PIECE_M)));
            double[] lonLat = Ellipsoid.way(from.lon(), from.lat(), to.lon(), to.lat(), pieces);
            for (int i = 2; i < lonLat.length; i += 2) {
                way.add(new Degrees(lonLat[i], lonLat[i + 1]));
            }
        }
        return way;
    }

    /** The length as it is read, such as {@code 1,532 km}: no finer than a hand can point. */
    String length() {
        double km = lengthM() / 1000;
        return String.format(Locale.ENGLISH, km < 10 ? "%,.2f km" : km < 100 ? "%,.1f km" : "%,.0f km", km);
    }

    /** The length and the places that it was measured between, for a clipboard. */
    String text() {
        return length() + ": " + places.stream().map(Degrees::text).collect(Collectors.joining(" – "));
    }

    private double legM(int leg) {
        Degrees from = places.get(leg - 1);
        Degrees to = places.get(leg);
        return Ellipsoid.distanceM(from.lon(), from.lat(), to.lon(), to.lat());
    }
}
