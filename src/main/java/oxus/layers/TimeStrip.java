package oxus.layers;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Event;
import oxus.model.Side;
import oxus.model.Status;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;
import oxus.time.Lifespan;
import oxus.time.Ticks;
import oxus.time.Ticks.Tick;

/**
 * The years as a strip: above how much there is of each, then Russia's lane, a narrow one for others and for both together,
 * and China's lane. It is a scene like the map, so the same painter draws it and the same test finds what is under the pointer.
 *
 * @param sheet   whose selection, look and fonts it has
 * @param axis    days to pixels
 * @param chosen  facts whose lifespans are drawn
 */
public record TimeStrip(Sheet sheet, TimeAxis axis, List<Lifespan> chosen) {

    /** Logical pixels from top to bottom. */
    public static final double HEIGHT = 110;

    /** Where the names of the lanes stand, before the first day. */
    public static final double NAMES_WIDTH = 58;

    private static final double COUNTS_FOOT = 19;
    private static final double RUSSIA_TOP = 22;
    private static final double OTHERS_TOP = 51;
    private static final double CHINA_TOP = 66;
    private static final double CHINA_FOOT = 95;
    private static final double YEAR_LABEL_ROOM = 38;
    private static final double LIFE_HEIGHT = 5;

    /** The strip, as wide as the request's page and as sharp. */
    public MapScene scene() {
        double widthPx = sheet.request().widthPx();
        Page page = new Page(sheet);
        Ticks ticks = sheet.snapshot().timeline().ticks(sheet.request().selection());
        lanes(page, widthPx);
        years(page);
        counts(page, ticks);
        chosen.forEach(life -> life(page, life));
        events(page, ticks);
        return new MapScene(widthPx, HEIGHT, sheet.request().scale(), sheet.theme().ink(Ink.PANEL), new AffineTransform(),
                List.of(new DrawnLayer(new Strip(), 1, page.marks())));
    }

    private void lanes(Page page, double widthPx) {
        box(page, Side.RUSSIA, RUSSIA_TOP, OTHERS_TOP, widthPx);
        box(page, Side.CHINA, CHINA_TOP, CHINA_FOOT, widthPx);
        name(page, Side.RUSSIA, (RUSSIA_TOP + OTHERS_TOP) / 2 + 4.5);
        name(page, Side.CHINA, (CHINA_TOP + CHINA_FOOT) / 2 + 4.5);
    }

    private void box(Page page, Side side, double top, double foot, double widthPx) {
        page.box(0, top, widthPx, foot - top, FeatureStyle.filled(sheet.theme().ink(Sides.ink(side), 0.08)));
    }

    private void name(Page page, Side side, double baseline) {
        page.words(8, baseline, Sides.name(side),
                TextStyle.plain(13, sheet.theme().ink(Sides.textInk(side))).bold());
    }

    private void years(Page page) {
        FeatureStyle rule = FeatureStyle.lined(Line.solid(sheet.theme().ink(Ink.PANEL_EDGE, 0.7), 0.7));
        TextStyle words = TextStyle.plain(12, sheet.theme().ink(Ink.QUIET_TEXT));
        double free = Double.NEGATIVE_INFINITY;
        int every = axis.yearPx() >= YEAR_LABEL_ROOM ? 1 : axis.yearPx() * 2 >= YEAR_LABEL_ROOM ? 2 : 5;
        for (int year = axis.firstYear(); year <= axis.lastYear(); year++) {
            double left = axis.x(LocalDate.of(year, 1, 1));
            if (left > axis.leftPx() + 1) {
                page.line(left, RUSSIA_TOP, left, CHINA_FOOT, rule);
            }
            double middle = left + axis.yearPx() / 2;
            boolean end = year == axis.firstYear() || year == axis.lastYear();
            double last = axis.x(LocalDate.of(axis.lastYear(), 1, 1)) + axis.yearPx() / 2;
            boolean room = middle - free >= YEAR_LABEL_ROOM && (end || last - middle >= YEAR_LABEL_ROOM);
            if ((year % every == 0 || end) && room && middle >= axis.leftPx() && middle <= axis.leftPx() + axis.widthPx()) {
                page.centred(middle, HEIGHT - 3, Integer.toString(year), words);
                free = middle;
            }
        }
    }

    /** By the root, so that one crowded year does not flatten the others. */
    private void counts(Page page, Ticks ticks) {
        int most = ticks.perYear().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        FeatureStyle bar = FeatureStyle.filled(sheet.theme().ink(Ink.QUIET_TEXT, 0.5));
        for (Map.Entry<Integer, Integer> year : ticks.perYear().entrySet()) {
            double left = Math.max(axis.leftPx(), axis.x(LocalDate.of(year.getKey(), 1, 1)));
            double right = Math.min(axis.leftPx() + axis.widthPx(), axis.end(LocalDate.of(year.getKey(), 12, 31)));
            if (year.getValue() > 0 && right - left > 3) {
                double height = Math.max(2, (COUNTS_FOOT - 2) * Math.sqrt((double) year.getValue() / most));
                page.box(left + 1, COUNTS_FOOT - height, right - left - 2, height, bar);
            }
        }
    }

    private void events(Page page, Ticks ticks) {
        Rows russia = new Rows(OTHERS_TOP - 4, -1, RUSSIA_TOP + 4);
        Rows others = new Rows(OTHERS_TOP + 4, 1, CHINA_TOP - 4);
        Rows china = new Rows(CHINA_TOP + 4, 1, CHINA_FOOT - 4);
        for (Tick tick : ticks.ticks()) {
            event(page, tick, switch (tick.side()) {
                case RUSSIA -> russia;
                case CHINA -> china;
                case BOTH, OTHER -> others;
            });
        }
    }

    private void event(Page page, Tick tick, Rows rows) {
        Event event = tick.event();
        double left = axis.x(event.date().first());
        double right = axis.end(event.date().last());
        double x = (left + right) / 2;
        if (x < axis.leftPx() || x > axis.leftPx() + axis.widthPx()) {
            return;
        }
        double size = 4.5 + 1.6 * event.importance();
        double y = rows.place(x, size);
        Color ink = sheet.theme().ink(Sides.ink(tick.side()));
        FeatureStyle sure = FeatureStyle.of(ink, Line.solid(sheet.theme().ink(Ink.PANEL), 0.8));
        FeatureStyle unsure = FeatureStyle.of(sheet.theme().ink(Ink.PANEL), Line.solid(ink, 1.2));
        FeatureStyle style = tick.soft() ? unsure : sure;
        page.add(new Mark.Symbol(Optional.of(new Subject(event.id(), event.date().text() + ": " + event.name())),
                Space.PAGE, x, y, Sides.glyph(tick.side()), size, tick.lit() ? style : Faint.of(style)));
    }

    /** A bar at the outer rim of its lane, paler between the days that an uncertain end leaves open. */
    private void life(Page page, Lifespan life) {
        double y = switch (life.side()) {
            case RUSSIA -> RUSSIA_TOP + 1;
            case CHINA -> CHINA_FOOT - LIFE_HEIGHT - 1;
            case BOTH, OTHER -> (OTHERS_TOP + CHINA_TOP - LIFE_HEIGHT) / 2;
        };
        Color ink = sheet.theme().ink(Sides.ink(life.side()));
        for (Lifespan.Stretch stretch : life.stretches()) {
            LocalDate begun = stretch.hasBegun().orElse(stretch.mayBegin());
            LocalDate over = stretch.hasEnded().or(stretch::mayEnd).orElse(axis.to().plusDays(1));
            LocalDate sureEnd = stretch.mayEnd().filter(day -> !day.isBefore(begun)).orElse(over);
            piece(page, life, stretch.mayBegin(), begun, y, style(stretch.status(), ink, 0.45));
            piece(page, life, begun, sureEnd, y, style(stretch.status(), ink, 1));
            piece(page, life, sureEnd, over, y, style(stretch.status(), ink, 0.45));
        }
    }

    private static FeatureStyle style(Status status, Color ink, double strength) {
        Color paled = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), (int) Math.round(255 * strength));
        return status.atWork() ? FeatureStyle.filled(paled)
                : FeatureStyle.lined(status.past() ? Line.dashed(paled, 0.9, 1.5, 2.0) : Line.solid(paled, 1));
    }

    private void piece(Page page, Lifespan life, LocalDate from, LocalDate to, double y, FeatureStyle style) {
        double left = Math.max(axis.leftPx(), axis.x(from));
        double right = Math.min(axis.leftPx() + axis.widthPx(), axis.x(to));
        if (right - left >= 0.5) {
            page.add(new Mark.Area(Optional.of(new Subject(life.id(), life.name())), Space.PAGE,
                    Outline.of(new Rectangle2D.Double(left, y, right - left, LIFE_HEIGHT)), style));
        }
    }

    /** Rows that dots are stacked in from the middle of the strip outwards, so that equal dates stand side by side. */
    private static final class Rows {

        private static final double STEP = 7;

        private final List<Double> taken = new ArrayList<>();
        private final double first;
        private final double step;

        /** @param away -1 to stack upwards, 1 downwards */
        Rows(double first, int away, double last) {
            this.first = first;
            this.step = STEP * away;
            int rows = 1 + (int) Math.floor(Math.abs(last - first) / STEP);
            for (int row = 0; row < rows; row++) {
                taken.add(Double.NEGATIVE_INFINITY);
            }
        }

        /** The row's middle; where all are taken the one that is taken least. Dots come from left to right. */
        double place(double x, double size) {
            int best = 0;
            for (int row = 0; row < taken.size(); row++) {
                if (taken.get(row) <= x - size / 2) {
                    best = row;
                    break;
                }
                if (taken.get(row) < taken.get(best)) {
                    best = row;
                }
            }
            taken.set(best, Math.max(taken.get(best), x + size / 2));
            return first + best * step;
        }
    }

    /** What the strip is drawn as; it is on no map's list. */
    private static final class Strip implements Layer {

        @Override
        public String id() {
            return "timeline";
        }

        @Override
        public String title() {
            return "Timeline";
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
}
