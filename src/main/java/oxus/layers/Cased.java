package oxus.layers;

import java.util.List;

import oxus.scene.Sheet;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

/**
 * A line with an edge in the colour of the halo along both its sides, so that it stands out from whatever ground it
 * crosses: no colour does from all of them.
 */
final class Cased {

    private static final double EDGE_PX = 0.9;

    private Cased() {
    }

    /** The edge and the line above it; between dashes the ground is left as it is. */
    static List<FeatureStyle> of(Line line, Sheet sheet) {
        return List.of(FeatureStyle.lined(new Line(sheet.theme().ink(Ink.HALO, 0.9), line.widthPx() + 2 * EDGE_PX, line.dashPx(),
                line.cap())), FeatureStyle.lined(line));
    }
}
