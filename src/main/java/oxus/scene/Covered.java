package oxus.scene;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** The part of a map that another map lies over: nothing is drawn there, and no label reaches into it to be cut. */
final class Covered implements Layer {

    /**
     * What covers a map of which one side is seen.
     *
     * @param page of the map, in logical pixels
     */
    static DrawnLayer except(Rectangle2D side, Rectangle2D page) {
        Area rest = new Area(page);
        rest.subtract(new Area(side));
        Mark cover = new Mark.Area(Optional.empty(), Space.PAGE, Outline.of(new Path2D.Double(rest)), DrawnLayer.UNSEEN);
        return new DrawnLayer(new Covered(), 1, rest.isEmpty() ? List.of() : List.of(cover));
    }

    @Override
    public String id() {
        return "covered";
    }

    @Override
    public String title() {
        return "Covered";
    }

    @Override
    public Group group() {
        return Group.FURNITURE;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        return List.of();
    }
}
