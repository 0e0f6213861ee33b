package oxus.app;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Under the map: what it shows as tables, where that is known from, and whose data it is. Its height, its tab and whether
 * it is open are remembered. Nothing of it is made before it is first opened.
 */
final class DataPanel extends VBox implements AutoCloseable {

    private static final double USUAL_SHARE = 0.3;
    private static final double LEAST_HEIGHT = 150;
    private static final double MOST_OF_WINDOW = 0.6;
    private static final String OPEN = "data.open";
    private static final String HEIGHT = "data.height";

    private final Wording wording;
    private final Memory memory;
    private final Supplier<DataTabs> make;
    private final Node focusAfterwards;
    private Optional<Double> height;
    private Optional<DataTabs> tabs = Optional.empty();

    /**
     * @param make            makes what stands in this, when it is first opened
     * @param focusAfterwards takes the keys again when this closes
     */
    DataPanel(Wording wording, Memory memory, Supplier<DataTabs> make, Node focusAfterwards) {
        this.wording = wording;
        this.memory = memory;
        this.make = make;
        this.focusAfterwards = focusAfterwards;
        setId("data-panel");
        getStyleClass().add("data-panel");
        setMinHeight(LEAST_HEIGHT);
        height = rememberedHeight();
        managedProperty().bind(visibleProperty());
        setVisible(false);
        if (memory.note(OPEN).isPresent()) {
            open();
        }
    }

    /** Opens the tables, or closes them when they are open. */
    void toggleTables() {
        if (isVisible() && tabs().layerIsOpen()) {
            shut();
        } else {
            open().chooseLayer();
        }
    }

    /** Opens the sources, or closes them when they are open. */
    void toggleSources() {
        if (isVisible() && tabs().sourcesAreOpen()) {
            shut();
        } else {
            open().chooseSources();
        }
    }

    /** Copies the rows of the open tab that are chosen, or all. */
    void copy() {
        if (isVisible()) {
            tabs().rows().ifPresent(RowsView::copy);
        }
    }

    void focusFilter() {
        if (isVisible()) {
            tabs().rows().ifPresent(RowsView::focusFilter);
        }
    }

    /** Lets go of the state and ends the background thread. */
    @Override
    public void close() {
        tabs.ifPresent(DataTabs::close);
    }

    private DataTabs open() {
        if (tabs.isEmpty()) {
            build();
        }
        if (!isVisible()) {
            setVisible(true);
            tabs().follow();
            memory.keepNote(OPEN, "yes");
        }
        return tabs();
    }

    private void shut() {
        setVisible(false);
        tabs().rest();
        memory.forgetNote(OPEN);
        focusAfterwards.requestFocus();
    }

    private DataTabs tabs() {
        return tabs.orElseThrow();
    }

    private void build() {
        DataTabs made = make.get();
        Button close = new Button("✕");
        close.setId("data-close");
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(wording.text("data.close", Shortcut.TABLE.main().getDisplayText()));
        Tip.on(close, close.getAccessibleText());
        close.setOnAction(pressed -> shut());
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        StackPane body = new StackPane(made, close);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(new Grip(wording.text("data.grip"), this::rise), body);
        tabs = Optional.of(made);
    }

    /** As high as it was pulled, else a share of the window; the map always keeps some of it. */
    @Override
    protected double computePrefHeight(double width) {
        double window = Optional.ofNullable(getScene()).map(Scene::getHeight).orElse(0.0);
        return snapSizeY(Math.max(LEAST_HEIGHT, Math.min(MOST_OF_WINDOW * window, height.orElse(USUAL_SHARE * window))));
    }

    private void rise(double px) {
        height = Optional.of(getHeight() + px);
        requestLayout();
        height = Optional.of(prefHeight(-1));
        memory.keepNote(HEIGHT, height.get().toString());
    }

    private Optional<Double> rememberedHeight() {
        try {
            return memory.note(HEIGHT).map(Double::valueOf);
        } catch (NumberFormatException spoilt) {
            return Optional.empty();
        }
    }
}
