package oxus.layers;

import java.awt.geom.Rectangle2D;
import java.util.List;

import oxus.projection.Ellipsoid;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** A bar of a round number of kilometres, true on the ellipsoid at the map's middle. */
final class ScaleBar implements Layer {

    private static final double LONGEST_PX = 190;

    /** East and north may differ by this part before the map has to say so. */
    private static final double LIKE = 0.03;

    @Override
    public String id() {
        return "scale-bar";
    }

    @Override
    public String title() {
        return "Scale bar";
    }

    @Override
    public Group group() {
        return Group.FURNITURE;
    }

    @Override
    public boolean inEachPane() {
        return true;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        if (sheet.isFrame() && !sheet.isOverlay()) {
            return List.of();
        }
        Page page = new Page(sheet);
        double kmPerPx = kmPerPx(sheet);
        if (!(kmPerPx > 0)) {
            // Beyond the poles of a flat map there is no ground to measure.
            return List.of();
        }
        double km = round(kmPerPx * page.sized(LONGEST_PX));
        double length = km / kmPerPx;
        TextStyle words = page.text(11);
        double pad = page.sized(10);
        String remark = remark(sheet);
        TextStyle small = page.quiet(9);
        double width = Math.max(length + page.sized(34), page.width(remark, small)) + 2 * pad;
        double height = page.sized(42);
        double left = sheet.request().widthPx() - Margins.of(sheet) - width;
        double top = Room.footPx(sheet) - Margins.of(sheet) * 0.6 - height;
        page.panel(left, top, width, height);
        double x = left + (width - length) / 2;
        double y = top + page.sized(20);
        double bar = page.sized(6);
        Line edge = Line.solid(page.ink(Ink.TEXT), 0.9);
        for (int part = 0; part < 4; part++) {
            page.box(x + part * length / 4, y, length / 4, bar,
                    FeatureStyle.of(page.ink(part % 2 == 0 ? Ink.TEXT : Ink.HALO), edge));
        }
        page.centred(x, y - page.sized(5), "0", words);
        page.centred(x + length / 2, y - page.sized(5), text(km / 2), words);
        page.centred(x + length, y - page.sized(5), text(km) + " km", words);
        page.centred(left + width / 2, y + bar + page.sized(11), remark, small);
        return page.marks();
    }

    /** Where the bar is true; on some projections a kilometre northward has another length. */
    private static String remark(Sheet sheet) {
        double[] middle = sheet.middle();
        double unlike = sheet.projection().eastward(middle[0], middle[1]) / sheet.projection().northward(middle[0], middle[1]);
        return Math.abs(unlike - 1) > LIKE ? "true from west to east at the middle of the map" : "true at the middle of the map";
    }

    /** Kilometres on the ground along the page's middle row, over the middle 100 pixels. */
    private static double kmPerPx(Sheet sheet) {
        Rectangle2D ground = sheet.ground();
        double half = sheet.metres(50);
        double[] ends = {ground.getCenterX() - half, ground.getCenterY(), ground.getCenterX() + half,
            ground.getCenterY()};
        sheet.projection().inverse(ends);
        return Ellipsoid.distanceM(ends[0], ends[1], ends[2], ends[3]) / 1000 / 100;
    }

    /** The largest of 1, 2 or 5 times a power of ten that is not above {@code km}. */
    private static double round(double km) {
        double power = Math.pow(10, Math.floor(Math.log10(km)));
        double lead = km / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }

    private static String text(double km) {
        return km >= 1 && km == Math.rint(km) ? Long.toString(Math.round(km)) : Double.toString(km);
    }
}
