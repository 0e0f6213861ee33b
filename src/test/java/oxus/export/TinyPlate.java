package oxus.export;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import oxus.scene.DrawnLayer;
import oxus.scene.Glyph;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Plate;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Line;
import oxus.style.TextStyle;

/** A page of 400 x 300 logical pixels with one field, one road, one fort and some words on it. */
final class TinyPlate {

    /** Letters of all the languages of the region. */
    static final String LETTERS = "\u049aаза\u049bстан \u0493 \u04a3 \u04e9 \u04b1 \u04af \u04bb і \u04e3 \u04ef \u04b3 \u04b7"
            + " ç ä ž ň ö ş ü ý o\u02bb g\u02bb";
    static final String CHINESE = "乌兹别克斯坦";

    static final Imprint IMPRINT = new Imprint("A tiny page", "A field, a road & a fort <in red>.", "{\"oxus_view\" : 1}");

    private TinyPlate() {
    }

    static Plate plate(double scale) {
        return Plate.of(new MapScene(400, 300, scale, new Color(0xcfe0ea), new AffineTransform(1, 0, 0, -1, 0, 300), List.of(
                layer("fields", "Fields", Layer.Group.GROUND, new Mark.Area(Optional.of(new Subject("field", "A <field> & more")),
                        Space.MAP, Outline.of(new Rectangle2D.Double(50, 50, 5000, 150)),
                        FeatureStyle.of(new Color(0xfaf7ef), Line.solid(Color.GRAY, 1)))),
                layer("unknown", "Unknown fields", Layer.Group.GROUND, new Mark.Area(Optional.empty(), Space.MAP,
                        Outline.of(new Rectangle2D.Double(20, 220, 40, 40)), FeatureStyle.filled(Color.WHITE)
                                .hatched(Line.dashed(Color.BLACK, 1, 6.0)))),
                layer("roads", "Roads", Layer.Group.FACTS, new Mark.Stroke(Optional.of(new Subject("road", "A road")),
                        Space.MAP, Outline.of(road()), FeatureStyle.lined(Line.dashed(Color.BLUE, 2, 6.0, 4.0)))),
                layer("forts", "Forts", Layer.Group.FACTS, new Mark.Symbol(Optional.of(new Subject("fort", "A fort")), Space.MAP,
                        200, 120, Glyph.SQUARE, 14, FeatureStyle.of(Color.RED, Line.solid(Color.WHITE, 1)))),
                layer("title", "Title", Layer.Group.FURNITURE, words(20, 30, LETTERS), words(20, 290, CHINESE)))));
    }

    private static Path2D road() {
        Path2D road = new Path2D.Double();
        road.moveTo(-9000, 200);
        road.lineTo(100, 200);
        road.lineTo(300, 100);
        road.lineTo(9000, 100);
        return road;
    }

    private static Mark words(double x, double baseline, String words) {
        return new Mark.Text(Optional.empty(), Space.PAGE, x, baseline, words, TextStyle.plain(14, Color.BLACK),
                Mark.Place.Baseline.START, 0);
    }

    private static DrawnLayer layer(String id, String title, Layer.Group group, Mark... marks) {
        return new DrawnLayer(new Layer() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public Group group() {
                return group;
            }

            @Override
            public List<Mark> marks(Sheet sheet) {
                return List.of(marks);
            }
        }, 1, List.of(marks));
    }
}
