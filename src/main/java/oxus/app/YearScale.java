package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

import oxus.model.Event;

/** The slider of years, with a bar above each year as high as it has events and a label under every fifth year. */
final class YearScale extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double BARS_HEIGHT = 26;
    private static final double SLIDER_HEIGHT = 20;
    private static final double LABEL_HEIGHT = 17;
    private static final double LABEL_EVERY_YEARS = 5;

    /** Two labels whose middles are nearer than this would touch. */
    private static final double LABEL_ROOM = 38;

    private final AtlasState state;
    private final int first;
    private final int last;
    private final Slider slider;
    private final List<Column> columns = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    YearScale(AtlasState state, Wording wording) {
        this.state = state;
        first = state.timeline().firstYear();
        last = state.timeline().lastYear();
        slider = new Slider(first, Math.max(first + 1, last), state.year());
        slider.setId("year-slider");
        slider.setBlockIncrement(1);
        slider.setAccessibleText(wording.text("timeline.slider", first, last));
        Tip.on(slider, wording.text("timeline.slider.tip",
                Shortcut.PREVIOUS_YEAR.main().getDisplayText(), Shortcut.NEXT_YEAR.main().getDisplayText()));
        slider.valueProperty().addListener((property, was, now) -> {
            int year = (int) Math.round(now.doubleValue());
            state.goTo(year);
            slider.setValue(year);
        });
        Map<Integer, Long> events = state.atlas().events().stream()
                .collect(Collectors.groupingBy((Event e) -> e.date().year(), Collectors.counting()));
        long most = events.values().stream().mapToLong(Long::longValue).max().orElse(1);
        for (int year = first; year <= last; year++) {
            int count = events.getOrDefault(year, 0L).intValue();
            // By the root, so that one crowded year does not flatten the others.
            columns.add(new Column(year, count, Math.sqrt((double) count / most), wording));
            if (year % LABEL_EVERY_YEARS == 0 || year == first || year == last) {
                Label label = new Label(Integer.toString(year));
                label.getStyleClass().add("tick");
                labels.add(label);
            }
        }
        getChildren().addAll(columns);
        getChildren().addAll(labels);
        getChildren().add(slider);
        setMinWidth(240);
        state.snapshot().addListener((property, was, now) -> mirror());
        mirror();
    }

    private void mirror() {
        slider.setValue(state.year());
        columns.forEach(column -> column.pseudoClassStateChanged(CURRENT, column.year == state.year()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return BARS_HEIGHT + SLIDER_HEIGHT + LABEL_HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(slider, 0, BARS_HEIGHT, getWidth(), SLIDER_HEIGHT, 0, HPos.CENTER, VPos.CENTER);
        double step = (x(last) - x(first)) / Math.max(1, last - first);
        for (Column column : columns) {
            column.resizeRelocate(snapPositionX(x(column.year) - step / 2), 0, snapSizeX(step), BARS_HEIGHT);
        }
        double room = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double middle = x(Integer.parseInt(label.getText()));
            boolean end = i == 0 || i == labels.size() - 1;
            boolean free = middle - room >= LABEL_ROOM && (end || x(last) - middle >= LABEL_ROOM);
            label.setVisible(end || free);
            if (label.isVisible()) {
                double width = label.prefWidth(-1);
                label.resizeRelocate(snapPositionX(Math.min(getWidth() - width, Math.max(0, middle - width / 2))),
                        BARS_HEIGHT + SLIDER_HEIGHT, width, LABEL_HEIGHT);
                room = middle;
            }
        }
    }

    /** Where a year is on the slider's track: the thumb's middle cannot reach the track's ends. */
    private double x(int year) {
        var thumb = slider.lookup(".thumb");
        double width = thumb == null ? SLIDER_HEIGHT : thumb.getLayoutBounds().getWidth();
        return width / 2 + (getWidth() - width) * (year - first) / Math.max(1, last - first);
    }

    /** One year's place above the slider: a bar in it, and all of it to be clicked. */
    private final class Column extends Region {

        private static final double GAP = 1.5;
        private static final double LEAST = 2;

        private final int year;
        private final double share;
        private final Region bar = new Region();

        Column(int year, int events, double share, Wording wording) {
            this.year = year;
            this.share = share;
            getStyleClass().add("year-column");
            bar.getStyleClass().add("bar");
            bar.setVisible(events > 0);
            getChildren().add(bar);
            Tip.on(this, wording.text("timeline.events", year, events));
            setOnMousePressed(pressed -> state.goTo(year));
        }

        @Override
        protected void layoutChildren() {
            double height = Math.max(LEAST, Math.round(share * (getHeight() - 4)));
            bar.resizeRelocate(GAP, getHeight() - height, Math.max(1, getWidth() - 2 * GAP), height);
        }
    }
}
