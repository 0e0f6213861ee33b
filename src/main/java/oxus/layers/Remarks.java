package oxus.layers;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.LonLat;
import oxus.model.Remark;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** Short texts that a lecturer puts on a map, with arrows to what they speak of. */
final class Remarks implements Layer {

    /** On a page of the height that lecture halls have; a smaller one has no room for as large a type. */
    private static final double TYPE_PX = 18;
    private static final double USUAL_HEIGHT_PX = 1080;
    private static final double LEAST_PART = 0.82;
    private static final double MOST_PART = 1.3;
    private static final double ROW_PART = 1.28;
    private static final double WIDEST_PX = 340;
    private static final double WIDEST_PART = 0.24;
    private static final double PAD_PX = 10;
    /** An arrow ends beside the symbol that it points at. */
    private static final double TIP_GAP_PX = 9;
    private static final double HEAD_PX = 9;
    private static final double HEAD_ANGLE = Math.toRadians(26);

    @Override
    public String id() {
        return "remarks";
    }

    @Override
    public String title() {
        return "Remarks";
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
        List<Remark> remarks = sheet.request().remarks().stream().filter(remark -> standsOn(sheet, remark)).toList();
        if (remarks.isEmpty()) {
            return List.of();
        }
        Page arrows = new Page(sheet);
        Page boxes = new Page(sheet);
        List<Rectangle2D> taken = new ArrayList<>(Room.panels(sheet));
        for (Remark remark : remarks) {
            TextStyle style = boxes.text(TYPE_PX * part(sheet));
            List<String> rows = rows(remark.text(), style, boxes, sheet);
            Rectangle2D box = box(remark.stand(), rows, style, boxes, taken, sheet);
            taken.add(box);
            remark.tip().map(tip -> onPage(tip, sheet)).filter(tip -> reachable(tip, box, sheet))
                    .ifPresent(tip -> arrow(box, tip, arrows));
            draw(box, rows, style, boxes);
        }
        List<Mark> marks = new ArrayList<>(arrows.marks());
        marks.addAll(boxes.marks());
        return List.copyOf(marks);
    }

    /**
     * Of maps beside each other each has the remarks that lie on its ground or speak of its year; what speaks of all of them
     * stands once, on the page that they share.
     */
    private static boolean standsOn(Sheet sheet, Remark remark) {
        boolean shared = remark.stand() instanceof Remark.OnPage && !remark.dated();
        if (sheet.isFrame() && !sheet.isOverlay()) {
            return shared;
        }
        return remark.speaksOf(sheet.snapshot().moment().last().getYear()) && !(sheet.isPane() && shared);
    }

    private static double part(Sheet sheet) {
        return Math.max(LEAST_PART, Math.min(MOST_PART, sheet.request().heightPx() / USUAL_HEIGHT_PX));
    }

    private static double rowPx(TextStyle style) {
        return style.sizePx() * ROW_PART;
    }

    private static List<String> rows(String text, TextStyle style, Page page, Sheet sheet) {
        double widest = Math.min(page.sized(WIDEST_PX * part(sheet)), sheet.request().widthPx() * WIDEST_PART);
        return text.lines().flatMap(line -> page.rows(line.strip(), style, widest).stream()).toList();
    }

    private static Rectangle2D box(Remark.Stand stand, List<String> rows, TextStyle style, Page page, List<Rectangle2D> taken,
                                   Sheet sheet) {
        double pad = page.sized(PAD_PX);
        double width = rows.stream().mapToDouble(row -> page.width(row, style)).max().orElse(0) + 2 * pad;
        double height = rows.size() * rowPx(style) + 2 * pad - (rowPx(style) - style.sizePx());
        if (stand instanceof Remark.OnGround ground) {
            Point2D middle = onPage(ground.place(), sheet);
            return whole(new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height), middle, sheet);
        }
        return new FreePlace(sheet, taken).nearest((Remark.OnPage) stand, width, height);
    }

    /** A box whose place is on the page is on it with all its words. */
    private static Rectangle2D whole(Rectangle2D box, Point2D place, Sheet sheet) {
        double width = sheet.request().widthPx();
        double height = sheet.request().heightPx();
        if (!new Rectangle2D.Double(0, 0, width, height).contains(place)) {
            return box;
        }
        double margin = Margins.of(sheet);
        double x = Math.max(margin, Math.min(width - margin - box.getWidth(), box.getX()));
        double y = Math.max(margin, Math.min(Room.footPx(sheet) - margin * 0.6 - box.getHeight(), box.getY()));
        return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
    }

    private static Point2D onPage(LonLat place, Sheet sheet) {
        Point2D ground = sheet.at(place.lonDeg(), place.latDeg());
        return sheet.request().viewpoint().toPage(sheet.request().widthPx(), sheet.request().heightPx()).transform(ground, null);
    }

    private static boolean reachable(Point2D tip, Rectangle2D box, Sheet sheet) {
        boolean onPage = tip.getX() > 0 && tip.getY() > 0 && tip.getX() < sheet.request().widthPx() && tip.getY() < sheet.request().heightPx();
        return onPage && !box.contains(tip);
    }

    private static void draw(Rectangle2D box, List<String> rows, TextStyle style, Page page) {
        page.box(box.getX(), box.getY(), box.getWidth(), box.getHeight(),
                FeatureStyle.of(page.ink(Ink.PANEL), Line.solid(page.ink(Ink.TEXT), page.sized(1.2))));
        double y = box.getY() + page.sized(PAD_PX) + style.sizePx() * 0.8;
        for (String row : rows) {
            page.words(box.getX() + page.sized(PAD_PX), y, row, style);
            y += rowPx(style);
        }
    }

    private static void arrow(Rectangle2D box, Point2D tip, Page page) {
        Point2D middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
        double angle = Math.atan2(tip.getY() - middle.getY(), tip.getX() - middle.getX());
        double gap = page.sized(TIP_GAP_PX);
        Point2D end = new Point2D.Double(tip.getX() - gap * Math.cos(angle), tip.getY() - gap * Math.sin(angle));
        Point2D start = edge(box, middle, angle);
        if (start.distance(end) < page.sized(HEAD_PX) || box.contains(end)) {
            return;
        }
        Path2D path = new Path2D.Double();
        path.append(new Line2D.Double(start, end), false);
        for (double side : new double[] {-1, 1}) {
            path.moveTo(end.getX(), end.getY());
            path.lineTo(end.getX() - page.sized(HEAD_PX) * Math.cos(angle + side * HEAD_ANGLE),
                    end.getY() - page.sized(HEAD_PX) * Math.sin(angle + side * HEAD_ANGLE));
        }
        Outline outline = Outline.of(path);
        for (Line line : List.of(Line.solid(page.ink(Ink.HALO), page.sized(5)), Line.solid(page.ink(Ink.TEXT), page.sized(2)))) {
            page.add(new Mark.Stroke(Optional.empty(), Space.PAGE, outline, FeatureStyle.lined(line)));
        }
    }

    /** Where a ray from the middle of a box leaves it. */
    private static Point2D edge(Rectangle2D box, Point2D middle, double angle) {
        double across = Math.abs(Math.cos(angle)) < 1e-9 ? Double.MAX_VALUE : box.getWidth() / 2 / Math.abs(Math.cos(angle));
        double along = Math.abs(Math.sin(angle)) < 1e-9 ? Double.MAX_VALUE : box.getHeight() / 2 / Math.abs(Math.sin(angle));
        double reach = Math.min(across, along);
        return new Point2D.Double(middle.getX() + reach * Math.cos(angle), middle.getY() + reach * Math.sin(angle));
    }
}
