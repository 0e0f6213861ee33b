package oxus.layers;

import java.awt.Color;
import java.util.List;

import oxus.scene.Glyph;
import oxus.scene.LegendEntry;
import oxus.scene.Sheet;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.time.Lens;

/** How that is drawn which the lens leaves out: the same, faintly, without name or beads. */
final class Faint {

    private static final double OPACITY = 0.28;

    private Faint() {
    }

    static FeatureStyle of(FeatureStyle style) {
        return new FeatureStyle(style.fill().map(Faint::of), style.hatch().map(Faint::of), style.line().map(Faint::of));
    }

    static List<FeatureStyle> of(List<FeatureStyle> styles) {
        return styles.stream().map(Faint::of).toList();
    }

    /** The line of a legend that counts what is faint in a layer; none when nothing is. */
    static List<LegendEntry> entry(long count, Sheet sheet) {
        return count == 0 ? List.of() : List.of(new LegendEntry(words(sheet) + " (" + count + ")",
                new LegendEntry.Sign(Glyph.CIRCLE, 11, of(FeatureStyle.filled(sheet.theme().ink(Ink.OTHER))))));
    }

    private static String words(Sheet sheet) {
        return sheet.snapshot().since().isEmpty() ? "faint: outside the lens"
                : sheet.snapshot().selection().lens() == Lens.ALL ? "faint: unchanged" : "faint: unchanged or outside the lens";
    }

    private static Line of(Line line) {
        return new Line(of(line.color()), line.widthPx(), line.dashPx(), line.cap());
    }

    private static Color of(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(color.getAlpha() * OPACITY));
    }
}
