package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.util.Duration;

/**
 * A small chart: one line for each power, with circles for Russia and squares for China as on the map, filled where the
 * atlas goes by the figure. A figure is chosen with the mouse, or with the Up and Down keys: Left and Right move the year.
 */
final class SeriesChart extends Region {

    /** A part of a line: its path, and how that is drawn anew when the width changes. */
    private record Figure(Path path, Consumer<Path> draw) {
    }

    private static final double HEIGHT = 104;
    private static final double REACH_PX = 9;
    private static final double YEAR_ROOM = 34;

    /** From the middle and from the top of words down to their baseline, in parts of their height. */
    private static final double MIDDLE = 0.3;
    private static final double BELOW = 0.85;
    private static final Duration TIP_DELAY = Duration.millis(150);

    private final Series series;
    private final int firstYear;
    private final int lastYear;
    private final Consumer<SeriesPlot.Dot> choose;
    private final Path grid = path("series-grid");
    private final Line mark = new Line();
    private final Path chosen = path("series-chosen");
    private final List<Figure> figures = new ArrayList<>();
    private final List<Text> ticks = new ArrayList<>();
    private final Text first = tick();
    private final Text last = tick();
    private final Text now = tick();
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
        series.lines().forEach(this::draw);
        figures.forEach(figure -> getChildren().add(figure.path()));
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
            Text text = ticks.get(i);
            text.setText(shortly(tick.value()));
            place(text, plot.left() - 6 - width(text), y + text.getLayoutBounds().getHeight() * MIDDLE);
        }
        for (Figure figure : figures) {
            figure.path().getElements().clear();
            figure.draw().accept(figure.path());
        }
    }

    private void draw(Series.Line line) {
        keep("series-line", line, path -> plot.stretches(line).forEach(stretch -> through(path, stretch)));
        if (series.kept() == Series.Kept.NOW_AND_THEN) {
            keep("series-bridge", line, path -> plot.bridges(line).forEach(ends -> through(path, ends)));
        }
        keep("series-clash", line, path -> plot.clashes().stream().filter(clash -> clash.get(0).line() == line)
                .forEach(clash -> through(path, clash)));
        keep("series-rivals", line, path -> marks(path, line, dot -> !dot.point().drawn()));
        keep("series-points", line, path -> marks(path, line, dot -> dot.point().drawn()));
    }

    /** A figure that has nothing to draw would only cost time. */
    private void keep(String style, Series.Line line, Consumer<Path> draw) {
        Path path = path(style);
        path.getStyleClass().add(line.side().name().toLowerCase(Locale.ROOT));
        draw.accept(path);
        if (!path.getElements().isEmpty()) {
            figures.add(new Figure(path, draw));
        }
    }

    private static void through(Path path, List<SeriesPlot.Dot> dots) {
        if (dots.size() > 1) {
            path.getElements().add(new MoveTo(dots.get(0).x(), dots.get(0).y()));
            dots.stream().skip(1).forEach(dot -> path.getElements().add(new LineTo(dot.x(), dot.y())));
        }
    }

    private void marks(Path path, Series.Line line, Predicate<SeriesPlot.Dot> which) {
        plot.dots().stream().filter(dot -> dot.line() == line).filter(which)
                .forEach(dot -> PointShape.of(line.side()).add(path, dot.x(), dot.y()));
    }

    private void drawChosen() {
        chosen.getElements().clear();
        choice.flatMap(this::dot).ifPresent(dot -> PointShape.RING.add(chosen, dot.x(), dot.y()));
    }

    private void label(Text text, int ofYear, boolean visible) {
        text.setVisible(visible);
        text.setText(Integer.toString(ofYear));
        double width = width(text);
        place(text, Math.min(getWidth() - width, Math.max(plot.left() - 3, plot.x(ofYear) - width / 2)),
                plot.bottom() + text.getLayoutBounds().getHeight() * BELOW);
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    private static void place(Text text, double x, double baseline) {
        text.setX(Math.round(x));
        text.setY(Math.round(baseline));
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

    private static Text tick() {
        Text text = new Text();
        text.getStyleClass().add("series-tick");
        text.setManaged(false);
        text.setMouseTransparent(true);
        return text;
    }
}
