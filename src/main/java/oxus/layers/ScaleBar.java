package oxus.layers;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import oxus.model.Country;
import oxus.projection.Ellipsoid;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Piece;
import oxus.scene.Sheet;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** A bar of a round number of kilometres, true on the ellipsoid at the map's middle. */
final class ScaleBar implements Layer {

    private static final double LONGEST_PX = 190;

    /** Parts of the page's width: of a usual page and of a narrow one. */
    private static final double LONGEST_PART = 0.3;
    private static final double NARROW_PART = 0.2;
    private static final double REMARK_PX = 74;

    /** Places a side at which a corner is looked at. */
    private static final int GRID = 8;

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
        return page(sheet).marks();
    }

    @Override
    public DrawnLayer drawn(Sheet sheet, double opacity) {
        return page(sheet).drawn(this, opacity);
    }

    private static Page page(Sheet sheet) {
        Page page = new Page(sheet);
        if (sheet.isFrame() && !sheet.isOverlay()) {
            return page;
        }
        Point2D middle = middle(sheet);
        double kmPerPx = kmPerPx(sheet, middle);
        if (!(kmPerPx > 0)) {
            // Beyond the poles of a flat map there is no ground to measure.
            return page;
        }
        boolean narrow = Stacking.isNarrow(sheet.request());
        double part = Stacking.title(sheet.request());
        double km = round(kmPerPx * Math.min(page.sized(LONGEST_PX), (narrow ? NARROW_PART : LONGEST_PART) * sheet.request().widthPx()));
        double length = km / kmPerPx;
        TextStyle words = page.text(Math.max(11 * part, Setting.LEAST_PX));
        double pad = page.sized(10 * part);
        TextStyle small = page.quiet(Math.max(9 * part, Setting.LEAST_PX));
        String remark = remark(sheet, middle);
        double bar = length + page.sized(34 * part);
        List<String> remarks = narrow ? page.rows(remark, small, Math.max(bar, page.sized(REMARK_PX)))
                : List.of(remark);
        double width = Math.max(bar, remarks.stream().mapToDouble(row -> page.width(row, small)).max().orElse(0)) + 2 * pad;
        double step = page.sized(11);
        double height = page.sized(20 * part + 22) + (remarks.size() - 1) * step;
        Rectangle2D panel = corner(sheet, width, height);
        double left = panel.getX();
        double top = panel.getY();
        if (left < 0 || top < 0 || Room.panels(sheet).stream().anyMatch(panel::intersects)) {
            page.misfit(Piece.SCALE_BAR, text(km) + " km");
        }
        page.panel(left, top, width, height);
        double x = left + (width - length) / 2;
        double y = top + page.sized(20 * part);
        double thick = page.sized(6);
        Line edge = Line.solid(page.ink(Ink.TEXT), 0.9);
        for (int quarter = 0; quarter < 4; quarter++) {
            page.box(x + quarter * length / 4, y, length / 4, thick,
                    FeatureStyle.of(page.ink(quarter % 2 == 0 ? Ink.TEXT : Ink.HALO), edge));
        }
        page.centred(x, y - page.sized(5 * part), "0", words);
        if (length / 2 >= (page.width("0", words) + page.width(text(km) + " km", words)) / 2 + page.width(text(km / 2), words)) {
            page.centred(x + length / 2, y - page.sized(5 * part), text(km / 2), words);
        }
        page.centred(x + length, y - page.sized(5 * part), text(km) + " km", words);
        for (int row = 0; row < remarks.size(); row++) {
            page.centred(left + width / 2, y + thick + page.sized(11) + row * step, remarks.get(row), small);
        }
        return page;
    }

    /** At the right; on an upright page, which its map fills, in the corner that hides less of the republics. */
    private static Rectangle2D corner(Sheet sheet, double width, double height) {
        double top = Room.footPx(sheet) - Margins.of(sheet) * 0.6 - height;
        Rectangle2D right = new Rectangle2D.Double(sheet.request().widthPx() - Margins.of(sheet) - width, top, width, height);
        Rectangle2D left = new Rectangle2D.Double(Margins.of(sheet), top, width, height);
        boolean leftIsFree = Room.panels(sheet).stream().noneMatch(left::intersects);
        return Stacking.of(sheet.request()) && leftIsFree && hidden(left, sheet) < hidden(right, sheet) ? left : right;
    }

    /** How much of the republics a panel hides: places, on a grid, of theirs under it. */
    private static long hidden(Rectangle2D panel, Sheet sheet) {
        List<Path2D> republics = sheet.atlas().base().countries().stream().filter(Country::republic)
                .map(country -> sheet.outline(country.shape())).flatMap(Optional::stream).map(Outline::path).toList();
        Rectangle2D ground = sheet.ground();
        return IntStream.range(0, GRID * GRID).mapToObj(cell -> new Point2D.Double(
                        ground.getMinX() + sheet.metres(panel.getX() + panel.getWidth() * (cell % GRID) / (GRID - 1)),
                        ground.getMaxY() - sheet.metres(panel.getY() + panel.getHeight() * (cell / GRID) / (GRID - 1))))
                .filter(place -> republics.stream().anyMatch(republic -> republic.contains(place))).count();
    }

    /** The middle of what is seen of the map, in map space. */
    private static Point2D middle(Sheet sheet) {
        Rectangle2D ground = sheet.ground();
        double down = Stacking.of(sheet.request()) ? (Room.topPx(sheet) + Room.footPx(sheet) - sheet.request().heightPx()) / 2 : 0;
        return new Point2D.Double(ground.getCenterX(), ground.getCenterY() - sheet.metres(down));
    }

    /** Where the bar is true; on some projections a kilometre northward has another length. */
    private static String remark(Sheet sheet, Point2D middle) {
        double[] at = {middle.getX(), middle.getY()};
        sheet.projection().inverse(at);
        double lat = Math.max(-85, Math.min(85, at[1]));
        double unlike = sheet.projection().eastward(at[0], lat) / sheet.projection().northward(at[0], lat);
        return Math.abs(unlike - 1) > LIKE ? "true from west to east at the middle of the map" : "true at the middle of the map";
    }

    /** Kilometres on the ground along the middle row, over the middle 100 pixels. */
    private static double kmPerPx(Sheet sheet, Point2D middle) {
        double half = sheet.metres(50);
        double[] ends = {middle.getX() - half, middle.getY(), middle.getX() + half, middle.getY()};
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
