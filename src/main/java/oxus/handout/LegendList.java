package oxus.handout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import oxus.export.SvgNumbers;
import oxus.export.handout.Leaf;
import oxus.export.handout.Looks;
import oxus.export.handout.Markup;
import oxus.export.handout.Sheaf;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Sheet;
import oxus.style.FeatureStyle;

/** What the signs of a map mean as a list: a small drawing in the map's own styles, and the words. */
final class LegendList {

    private static final double WIDTH_PX = 28;
    private static final double HEIGHT_PX = 20;

    private final Looks looks;

    LegendList(Looks looks) {
        this.looks = looks;
    }

    /**
     * One list for each layer that has something to explain, the topmost first.
     *
     * @param sheet with the layers that are on it
     */
    List<Sheaf> of(Sheet sheet) {
        List<Sheaf> lists = new ArrayList<>();
        for (int i = sheet.drawn().size() - 1; i >= 0; i--) {
            Layer layer = sheet.drawn().get(i).layer();
            List<LegendEntry> entries = layer.group() == Layer.Group.FURNITURE ? List.of() : layer.legend(sheet);
            if (!entries.isEmpty()) {
                List<Leaf> leaves = new ArrayList<>();
                leaves.add(new Leaf(layer.id(), "li", " class=\"head\">" + Markup.text(title(layer, sheet)) + "</li>"));
                entries.forEach(entry -> leaves.add(new Leaf(layer.id(), "li", ">" + swatch(entry.swatch())
                        + "<span>" + Markup.text(entry.label()) + "</span></li>")));
                lists.add(new Sheaf("legend-" + layer.id(), "ul", " data-layer=\"" + Markup.text(layer.id()) + "\"", "", leaves));
            }
        }
        return lists;
    }

    /** The layer that colours countries is called by what it colours them by. */
    private static String title(Layer layer, Sheet sheet) {
        return layer.id().equals("debt") ? sheet.snapshot().timeline().measures().byId(sheet.request().indicator())
                .map(measure -> measure.label()).orElse(layer.title()) : layer.title();
    }

    private String swatch(LegendEntry.Swatch swatch) {
        String drawn = drawn(swatch);
        return drawn.isEmpty() ? "" : "<svg viewBox=\"0 0 " + SvgNumbers.text(WIDTH_PX) + " " + SvgNumbers.text(HEIGHT_PX)
                + "\" aria-hidden=\"true\">" + drawn + "</svg>";
    }

    private String drawn(LegendEntry.Swatch swatch) {
        if (swatch instanceof LegendEntry.Box box) {
            return path(new Path2D.Double(new Rectangle2D.Double(3, 3, WIDTH_PX - 6, HEIGHT_PX - 6)), box.style());
        }
        if (swatch instanceof LegendEntry.Piece piece) {
            Path2D line = new Path2D.Double();
            line.moveTo(2, HEIGHT_PX / 2);
            line.lineTo(WIDTH_PX - 2, HEIGHT_PX / 2);
            return piece.styles().stream().map(style -> path(line, style)).collect(Collectors.joining())
                    + piece.bead().map(this::sign).orElse("");
        }
        return swatch instanceof LegendEntry.Sign sign ? sign(sign) : "";
    }

    private String sign(LegendEntry.Sign sign) {
        double size = Math.min(HEIGHT_PX - 3, sign.sizePx());
        String frame = path(sign.glyph().at(WIDTH_PX / 2, HEIGHT_PX / 2, size), sign.style());
        return frame + sign.inlay().map(inlay -> {
            AffineTransform place = AffineTransform.getTranslateInstance(WIDTH_PX / 2, HEIGHT_PX / 2);
            place.scale(size, size);
            place.concatenate(inlay.within());
            return path(new Path2D.Double(inlay.drawing().placed(place)), FeatureStyle.filled(inlay.color()));
        }).orElse("");
    }

    private String path(Path2D path, FeatureStyle style) {
        String course = " d=\"" + SvgNumbers.course(path) + "\"";
        return "<path class=\"" + looks.of(style) + "\"" + course + "/>" + style.hatch()
                .map(hatch -> "<path fill=\"url(#" + looks.hatch(hatch) + ")\"" + course + "/>").orElse("");
    }
}
