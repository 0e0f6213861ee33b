package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.util.Duration;

/**
 * A small chart: one line for each power, with circles for Russia and squares for China as on the map, filled where the
 * atlas goes by the figure. A figure is chosen with the mouse, or with the Up and Down keys: Left and Right move the year.
 */
final class SeriesChart extends Region {

    private static final double HEIGHT = 104;
    private static final double REACH_PX = 9;
    private static final double YEAR_ROOM = 34;
    private static final Duration TIP_DELAY = Duration.millis(150);

    private final Series series;
    private final int firstYear;
    private final int lastYear;
    private final Consumer<SeriesPlot.Dot> choose;
    private final Path grid = path("series-grid");
    private final Line mark = new Line();
    private final Path chosen = path("series-chosen");
    private final List<Path> courses = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final Label first = tick();
    private final Label last = tick();
    private final Label now = tick();
    private final Tooltip tip = new Tooltip();
    private final ObjectProperty<Integer> moment;
    private Optional<Series.Point> choice = Optional.empty();
    private SeriesPlot plot;

    /**
     * @param firstYear at the left end
     * @param lastYear  at the right end
     * @param choose    is told which figure was chosen
     */
    SeriesChart(Series series, int firstYear, int lastYear, Consumer<SeriesPlot.Dot> choose) {
        this.series = series;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.choose = choose;
        plot = new SeriesPlot(series, firstYear, lastYear, 1, HEIGHT);
        moment = new SimpleObjectProperty<>(this, "year", lastYear);
        moment.addListener((property, was, year) -> requestLayout());
        setId("series-" + series.id());
        getStyleClass().add("series-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(series.title());
        mark.getStyleClass().add("series-moment");
        now.getStyleClass().add("series-now");
        getChildren().addAll(grid, mark);
        for (Series.Line line : series.lines()) {
            String side = line.side().name().toLowerCase(Locale.ROOT);
            for (String part : new String[] {"series-line", "series-bridge", "series-clash", "series-rivals", "series-points"}) {
                Path course = path(part);
                course.getStyleClass().add(side);
                courses.add(course);
            }
        }
        getChildren().addAll(courses);
        plot.ticks().forEach(tick -> ticks.add(tick()));
        getChildren().addAll(ticks);
        getChildren().addAll(first, last, now, chosen);
        tip.setShowDelay(TIP_DELAY);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    /** The moment that is marked. */
    ObjectProperty<Integer> year() {
        return moment;
    }

    /** Where a figure stands, from the chart's upper left corner. */
    Optional<SeriesPlot.Dot> dot(Series.Point point) {
        return plot.dots().stream().filter(dot -> dot.point() == point).findFirst();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 280;
    }

    @Override
    protected void layoutChildren() {
        if (plot.right() + 8 != getWidth()) {
            plot = new SeriesPlot(series, firstYear, lastYear, getWidth(), HEIGHT);
            draw();
        }
        int year = moment.get();
        boolean there = year >= plot.firstYear() && year <= plot.lastYear();
        mark.setVisible(there);
        mark.setStartX(Math.round(plot.x(year)) + 0.5);
        mark.setEndX(Math.round(plot.x(year)) + 0.5);
        mark.setStartY(plot.top() - 4);
        mark.setEndY(plot.bottom());
        label(first, plot.firstYear(), !there || plot.x(year) - plot.left() > YEAR_ROOM);
        label(last, plot.lastYear(), !there || plot.right() - plot.x(year) > YEAR_ROOM);
        label(now, year, there);
        drawChosen();
    }

    private void draw() {
        grid.getElements().clear();
        for (int i = 0; i < ticks.size(); i++) {
            SeriesPlot.Tick tick = plot.ticks().get(i);
            double y = Math.round(tick.y()) + 0.5;
            grid.getElements().addAll(new MoveTo(plot.left(), y), new LineTo(plot.right(), y));
            Label label = ticks.get(i);
            label.setText(shortly(tick.value()));
            label.autosize();
            label.relocate(Math.round(plot.left() - 6 - label.prefWidth(-1)), Math.round(y - label.prefHeight(-1) / 2));
        }
        int next = 0;
        for (Series.Line line : series.lines()) {
            course(line, courses.get(next++));
            bridges(line, courses.get(next++));
            clashes(line, courses.get(next++));
            Path rivals = courses.get(next++);
            Path points = courses.get(next++);
            rivals.getElements().clear();
            points.getElements().clear();
            for (SeriesPlot.Dot dot : plot.dots()) {
                if (dot.line() == line) {
                    PointShape.of(line.side()).add(dot.point().drawn() ? points : rivals, dot.x(), dot.y());
                }
            }
        }
    }

    private void course(Series.Line line, Path course) {
        course.getElements().clear();
        for (List<SeriesPlot.Dot> stretch : plot.stretches(line)) {
            course.getElements().add(new MoveTo(stretch.get(0).x(), stretch.get(0).y()));
            stretch.stream().skip(1).forEach(dot -> course.getElements().add(new LineTo(dot.x(), dot.y())));
        }
    }

    private void bridges(Series.Line line, Path dotted) {
        dotted.getElements().clear();
        if (series.kept() == Series.Kept.NOW_AND_THEN) {
            plot.bridges(line).forEach(ends -> dotted.getElements().addAll(
                    new MoveTo(ends.get(0).x(), ends.get(0).y()), new LineTo(ends.get(1).x(), ends.get(1).y())));
        }
    }

    /** A thin upright between claims of one year that differ. */
    private void clashes(Series.Line line, Path uprights) {
        uprights.getElements().clear();
        for (List<SeriesPlot.Dot> clash : plot.clashes()) {
            if (clash.get(0).line() == line) {
                uprights.getElements().addAll(new MoveTo(clash.get(0).x(), clash.get(0).y()),
                        new LineTo(clash.get(0).x(), clash.get(clash.size() - 1).y()), new ClosePath());
            }
        }
    }

    private void drawChosen() {
        chosen.getElements().clear();
        choice.flatMap(this::dot).ifPresent(dot -> PointShape.RING.add(chosen, dot.x(), dot.y()));
    }

    private void label(Label label, int ofYear, boolean visible) {
        label.setVisible(visible);
        label.setText(Integer.toString(ofYear));
        double width = label.prefWidth(-1);
        double x = Math.min(getWidth() - width, Math.max(plot.left() - 3, plot.x(ofYear) - width / 2));
        layoutInArea(label, Math.round(x), plot.bottom() + 1, width, label.prefHeight(-1), 0, HPos.LEFT,
                VPos.TOP);
    }

    private void point(MouseEvent moved) {
        Optional<SeriesPlot.Dot> under = plot.nearest(moved.getX(), moved.getY(), REACH_PX);
        setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        under.ifPresentOrElse(dot -> {
            tip.setText(told(dot));
            Tooltip.install(this, tip);
        }, () -> {
            tip.hide();
            Tooltip.uninstall(this, tip);
        });
    }

    private void click(MouseEvent clicked) {
        requestFocus();
        plot.nearest(clicked.getX(), clicked.getY(), REACH_PX).ifPresent(this::take);
        clicked.consume();
    }

    private void step(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN) {
            plot.step(choice, pressed.getCode() == KeyCode.UP ? -1 : 1).ifPresent(this::take);
            pressed.consume();
        }
    }

    private void take(SeriesPlot.Dot dot) {
        choice = Optional.of(dot.point());
        setAccessibleText(series.title() + ", " + told(dot));
        drawChosen();
        choose.accept(dot);
    }

    private static String told(SeriesPlot.Dot dot) {
        return dot.line().name() + " " + dot.point().year() + ": " + dot.point().text();
    }

    /** Short enough for the margin: 12,500 is 12.5k. */
    private static String shortly(double value) {
        double size = Math.abs(value);
        String[] units = {"", "k", "m"};
        int unit = size >= 1e6 ? 2 : size >= 1e4 ? 1 : 0;
        double shown = value / Math.pow(1000, unit);
        String number = shown == Math.rint(shown) ? Long.toString(Math.round(shown)) : Double.toString(shown);
        return number.replace('-', '\u2212') + units[unit];
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private static Label tick() {
        Label label = new Label();
        label.getStyleClass().add("series-tick");
        label.setMouseTransparent(true);
        return label;
    }
}
