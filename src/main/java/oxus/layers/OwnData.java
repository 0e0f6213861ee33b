package oxus.layers;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Polygonal;

import oxus.model.OwnFile;
import oxus.model.OwnLayer;
import oxus.scene.DrawnLayer;
import oxus.scene.Glyph;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;
import oxus.time.Moment;

/**
 * A file of the user's own, plainly: points as dots, lines, areas. What the file dates is there in every moment that has a day
 * of it; what it does not date is always there.
 */
final class OwnData implements Layer {

    /** Up to so many things of a file dots are large, and named where the file names them. */
    private static final int FEW = 300;
    private static final int MANY = 5000;

    private static final double LARGE_DOT_PX = 8;
    private static final double DOT_PX = 5.5;
    private static final double SMALL_DOT_PX = 4;

    /** An area or a line that is smaller than this would vanish, and is a speck instead. */
    private static final double SPECK_PX = 2;

    private static final double LINE_PX = 1.8;
    private static final double EDGE_PX = 1.1;
    private static final double FILL = 0.3;
    private static final double NAME_PX = 11.5;
    private static final double NAME_PRIORITY = 190;

    private final OwnLayer layer;

    OwnData(OwnLayer layer) {
        this.layer = layer;
    }

    @Override
    public String id() {
        return layer.id();
    }

    @Override
    public String title() {
        return layer.file().title();
    }

    @Override
    public Group group() {
        return Group.OWN;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        OwnThings things = OwnThings.of(layer, sheet);
        Moment moment = sheet.snapshot().moment();
        List<Mark.Member> areas = new ArrayList<>();
        List<Mark.Member> lines = new ArrayList<>();
        List<Mark.Member> specks = new ArrayList<>();
        double speck = sheet.metres(SPECK_PX);
        List<Drawn> shapes = things.shapes().parallelStream()
                .filter(shape -> OwnThings.isThere(shape.feature(), moment))
                .flatMap(shape -> Drawn.of(shape, sheet)).toList();
        for (Drawn drawn : shapes) {
            Rectangle2D box = drawn.piece.shape().bounds();
            if (box.getWidth() < speck && box.getHeight() < speck) {
                specks.add(new Mark.Dot(drawn.piece.about(), box.getCenterX(), box.getCenterY()));
            } else {
                (drawn.isArea ? areas : lines).add(drawn.piece);
            }
        }
        List<Mark.Member> dots = dots(things, moment, sheet);
        List<Mark> marks = new ArrayList<>(Stream.of(
                new Mark.Crowd(Space.MAP, areas, 0, areaStyle(sheet)),
                new Mark.Crowd(Space.MAP, lines, 0, lineStyle(sheet)),
                new Mark.Crowd(Space.MAP, specks, sheet.sized(SPECK_PX), FeatureStyle.filled(OwnColours.of(layer, sheet))),
                new Mark.Crowd(Space.MAP, dots, dotPx(sheet), dotStyle(sheet)))
                .filter(crowd -> !crowd.members().isEmpty()).toList());
        if (layer.file().named() == OwnFile.Naming.GIVEN && layer.file().features().size() <= FEW) {
            dots.forEach(dot -> marks.add(name((Mark.Dot) dot, sheet)));
        }
        return marks;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<LegendEntry> entries = new ArrayList<>();
        List<Mark> marks = sheet.drawn().stream().filter(drawn -> drawn.layer().id().equals(id())).findFirst()
                .map(DrawnLayer::marks).orElseGet(() -> marks(sheet));
        for (Mark mark : marks) {
            if (mark instanceof Mark.Crowd crowd) {
                entries.add(entry(crowd));
            }
        }
        return entries;
    }

    private static LegendEntry entry(Mark.Crowd crowd) {
        int count = count(crowd);
        if (crowd.members().get(0) instanceof Mark.Dot) {
            boolean speck = crowd.style().line().isEmpty();
            return new LegendEntry((speck ? "too small to be drawn (" : "points (") + count + ")",
                    new LegendEntry.Sign(Glyph.CIRCLE, crowd.dotPx(), crowd.style()));
        }
        return crowd.style().fill().isPresent()
                ? new LegendEntry("areas (" + count + ")", new LegendEntry.Box(crowd.style()))
                : new LegendEntry("lines (" + count + ")", new LegendEntry.Piece(List.of(crowd.style())));
    }

    /** How many things they are: the points of one follow each other. */
    private static int count(Mark.Crowd crowd) {
        int count = 0;
        String last = "";
        for (Mark.Member member : crowd.members()) {
            count += member.about().id().equals(last) ? 0 : 1;
            last = member.about().id();
        }
        return count;
    }

    private List<Mark.Member> dots(OwnThings things, Moment moment, Sheet sheet) {
        Rectangle2D ground = sheet.ground();
        double margin = sheet.metres(LARGE_DOT_PX);
        Rectangle2D near = new Rectangle2D.Double(ground.getX() - margin, ground.getY() - margin,
                ground.getWidth() + 2 * margin, ground.getHeight() + 2 * margin);
        List<Mark.Member> dots = new ArrayList<>();
        for (OwnThings.Placed point : things.points()) {
            if (near.contains(point.dot().x(), point.dot().y()) && OwnThings.isThere(point.feature(), moment)) {
                dots.add(point.dot());
            }
        }
        return dots;
    }

    private Mark name(Mark.Dot dot, Sheet sheet) {
        TextStyle style = TextStyle.plain(sheet.sized(NAME_PX), sheet.theme().ink(Ink.TEXT))
                .haloed(sheet.theme().ink(Ink.HALO));
        String name = layer.feature(dot.about().id()).orElseThrow().name();
        return new Mark.Text(Optional.empty(), Space.MAP, dot.x(), dot.y(), Labels.wrapped(name, 20), style,
                new Mark.Place.Beside(dotPx(sheet) / 2), NAME_PRIORITY);
    }

    private double dotPx(Sheet sheet) {
        int count = layer.file().features().size();
        return sheet.sized(count <= FEW ? LARGE_DOT_PX : count <= MANY ? DOT_PX : SMALL_DOT_PX);
    }

    private FeatureStyle dotStyle(Sheet sheet) {
        double rim = layer.file().features().size() <= MANY ? 1 : 0.6;
        return FeatureStyle.of(OwnColours.of(layer, sheet), Line.solid(sheet.theme().ink(Ink.SYMBOL_EDGE), rim));
    }

    private FeatureStyle lineStyle(Sheet sheet) {
        return FeatureStyle.lined(Line.solid(OwnColours.of(layer, sheet), sheet.sized(LINE_PX)));
    }

    private FeatureStyle areaStyle(Sheet sheet) {
        return FeatureStyle.of(OwnColours.of(layer, sheet, FILL),
                Line.solid(OwnColours.of(layer, sheet), sheet.sized(EDGE_PX)));
    }

    /** A line or an area as it lies on a sheet. */
    private record Drawn(Mark.Piece piece, boolean isArea) {

        /** Nothing when it lies off the sheet. */
        static Stream<Drawn> of(OwnThings.Shaped shape, Sheet sheet) {
            return sheet.outline(shape.feature().shape()).map(outline -> new Drawn(new Mark.Piece(shape.about(), outline),
                    shape.feature().shape() instanceof Polygonal)).stream();
        }
    }
}
