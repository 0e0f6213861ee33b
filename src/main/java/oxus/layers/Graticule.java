package oxus.layers;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** Meridians and parallels, with their degrees where they meet the frame: on a conic map north is not up everywhere. */
final class Graticule implements Layer {

    private static final double[] STEPS_DEG = {0.1, 0.25, 0.5, 1, 2, 5, 10, 20};
    private static final int PIECES = 60;

    @Override
    public String id() {
        return "graticule";
    }

    @Override
    public String title() {
        return "Graticule";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        Rectangle2D ground = sheet.ground();
        double[] box = degrees(sheet, ground);
        double step = step(box);
        FeatureStyle line = FeatureStyle.lined(Line.solid(sheet.theme().ink(Ink.GRATICULE), 0.6));
        TextStyle words = TextStyle.plain(sheet.sized(10), sheet.theme().ink(Ink.QUIET_TEXT))
                .haloed(sheet.theme().ink(Ink.HALO, 0.6));
        List<Mark> marks = new ArrayList<>();
        for (double lon = Math.ceil(box[0] / step) * step; lon <= box[2]; lon += step) {
            curve(sheet, lon, box[1], lon, box[3], line, words, marks);
        }
        for (double lat = Math.ceil(box[1] / step) * step; lat <= box[3]; lat += step) {
            curve(sheet, box[0], lat, box[2], lat, line, words, marks);
        }
        return marks;
    }

    private static void curve(Sheet sheet, double lon0, double lat0, double lon1, double lat1, FeatureStyle style,
                              TextStyle words, List<Mark> marks) {
        double[] xy = new double[2 * (PIECES + 1)];
        for (int i = 0; i <= PIECES; i++) {
            xy[2 * i] = lon0 + (lon1 - lon0) * i / PIECES;
            xy[2 * i + 1] = lat0 + (lat1 - lat0) * i / PIECES;
        }
        sheet.projection().forward(xy);
        Outline shape = sheet.shapes().kept(List.of("graticule", lon0, lat0, lon1, lat1), () -> joined(xy));
        marks.add(new Mark.Stroke(Optional.empty(), Space.MAP, shape, style));
        boolean meridian = lon0 == lon1;
        String text = meridian ? number(lon0) + "°E" : number(lat0) + "°N";
        // Degrees stand at the northern frame for meridians and at the eastern frame for parallels: both are far from
        // the title and the legend.
        Rectangle2D ground = sheet.ground();
        double edge = meridian ? ground.getMaxY() - sheet.metres(12) : ground.getMaxX() - sheet.metres(24);
        crossing(xy, meridian ? 1 : 0, edge).ifPresent(at -> marks.add(new Mark.Text(Optional.empty(), Space.MAP,
                at[0], at[1], text, words, new Mark.Place.Centred(), 50)));
    }

    private static Outline joined(double[] xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return Outline.of(path);
    }

    /** Where a polyline crosses the horizontal (axis 1) or vertical (axis 0) line at {@code value}. */
    private static Optional<double[]> crossing(double[] xy, int axis, double value) {
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double a = xy[i + axis];
            double b = xy[i + 2 + axis];
            if (a <= value && b >= value || a >= value && b <= value) {
                double t = a == b ? 0 : (value - a) / (b - a);
                return Optional.of(new double[] {xy[i] + t * (xy[i + 2] - xy[i]), xy[i + 1] + t * (xy[i + 3] - xy[i + 1])});
            }
        }
        return Optional.empty();
    }

    /** West, south, east and north in degrees of what the page shows, kept off the poles and the antimeridian. */
    private static double[] degrees(Sheet sheet, Rectangle2D ground) {
        double[] box = {180, 90, -180, -90};
        int n = 12;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= n; j++) {
                double[] p = {ground.getX() + ground.getWidth() * i / n, ground.getY() + ground.getHeight() * j / n};
                sheet.projection().inverse(p);
                box[0] = Math.min(box[0], p[0]);
                box[1] = Math.min(box[1], p[1]);
                box[2] = Math.max(box[2], p[0]);
                box[3] = Math.max(box[3], p[1]);
            }
        }
        return new double[] {Math.max(-179, box[0]), Math.max(-80, box[1]), Math.min(179, box[2]), Math.min(85, box[3])};
    }

    private static double step(double[] box) {
        double span = Math.min(box[2] - box[0], box[3] - box[1]);
        for (double step : STEPS_DEG) {
            if (span / step <= 6) {
                return step;
            }
        }
        return 30;
    }

    private static String number(double degrees) {
        double rounded = Math.round(degrees * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }
}
