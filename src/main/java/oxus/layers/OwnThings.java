package oxus.layers;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Puntal;

import oxus.model.OwnFeature;
import oxus.model.OwnLayer;
import oxus.model.Period.Presence;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Subject;
import oxus.time.Moment;

/**
 * The features of a user's own layer, as far as they are the same on every sheet: points are in their places, and each knows
 * what it is called.
 *
 * @param points every point of every feature that is made of points
 * @param shapes features that are lines or areas
 */
record OwnThings(List<Placed> points, List<Shaped> shapes) {

    /** A point with its dot. */
    record Placed(OwnFeature feature, Mark.Dot dot) {
    }

    /** A line or an area. */
    record Shaped(OwnFeature feature, Subject about) {
    }

    private record Key(OwnLayer layer) {
    }

    /** Made once for a layer, and kept. */
    static OwnThings of(OwnLayer layer, Sheet sheet) {
        return sheet.shapes().kept(new Key(layer), () -> made(layer, sheet));
    }

    private static OwnThings made(OwnLayer layer, Sheet sheet) {
        List<Placed> points = new ArrayList<>();
        List<Shaped> shapes = new ArrayList<>();
        for (OwnFeature feature : layer.file().features()) {
            Subject about = new Subject(layer.idOf(feature), told(feature));
            if (feature.shape() instanceof Puntal) {
                for (Coordinate place : feature.shape().getCoordinates()) {
                    Point2D at = sheet.at(place.x, place.y);
                    points.add(new Placed(feature, new Mark.Dot(about, at.getX(), at.getY())));
                }
            } else {
                shapes.add(new Shaped(feature, about));
            }
        }
        return new OwnThings(List.copyOf(points), List.copyOf(shapes));
    }

    /** Whether a feature is there on some day of a moment; what is not dated always is. */
    static boolean isThere(OwnFeature feature, Moment moment) {
        return feature.period().isEmpty()
                || feature.period().get().during(moment.first(), moment.last()) != Presence.ABSENT;
    }

    private static String told(OwnFeature feature) {
        return feature.name() + feature.period().map(period -> " (" + period.from().text()
                + period.to().map(end -> end.text().equals(period.from().text()) ? "" : "\u2013" + end.text())
                        .orElse("\u2013") + ")").orElse("");
    }
}
