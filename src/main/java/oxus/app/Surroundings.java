package oxus.app;

import java.util.Optional;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import oxus.layers.Opening;
import oxus.projection.Projections;
import oxus.scene.MapRequest;

/** The map and what stands around it: the menu above, the years and tables below, choices and essays beside. */
final class Surroundings extends BorderPane {

    /** The menu above the map and the years below it, as they come out. */
    private static final double MENU_HEIGHT = 38;
    private static final double YEARS_HEIGHT = 120;

    /** Below this width the side panel makes room for what is read beside the map. */
    private static final double BOTH_PANELS_WIDTH = 1360;

    private static final double SIGN_MARGIN = 12;

    private final AtlasState state;
    private final EssayLens lens;
    private Optional<SidePanel> side = Optional.empty();

    /** Until the map is there its surroundings are bare: to style them takes longer than to draw it. */
    Surroundings(Node map, AtlasState state, EssayLens lens) {
        super(map);
        this.state = state;
        this.lens = lens;
        Region above = new Region();
        above.setPrefHeight(MENU_HEIGHT);
        Region below = new Region();
        below.setPrefHeight(YEARS_HEIGHT);
        Region beside = new Region();
        beside.setPrefWidth(SidePanel.WIDTH);
        setTop(above);
        setBottom(below);
        setRight(beside);
    }

    /** The opening request of a map in a window of this size that nothing else is opened in: painting begins before layout. */
    static MapRequest opening(Projections projection, double windowWidth, double windowHeight, double outputScale) {
        return Opening.request(projection, Math.max(MapView.LEAST_WIDTH, windowWidth - SidePanel.WIDTH),
                Math.max(MapView.LEAST_HEIGHT, windowHeight - MENU_HEIGHT - YEARS_HEIGHT), Math.max(1, outputScale));
    }

    /** Takes what belongs around the map. While presenting the map has the whole screen; the side panel goes at a key, too. */
    void furnish(MainMenu menu, FilterSign sign, Node below, SidePanel choices, LensPanel read, Node lecture) {
        StackPane.setAlignment(sign, Pos.CENTER_RIGHT);
        StackPane.setMargin(sign, new Insets(0, SIGN_MARGIN, 0, 0));
        side = Optional.of(choices);
        setTop(new StackPane(menu, sign));
        setBottom(below);
        setRight(choices);
        setLeft(new HBox(lecture, read));
        BooleanBinding around = state.arrangement().presenting().not();
        BooleanBinding reading = Bindings.createBooleanBinding(() -> lens.reading().get().isPresent(), lens.reading());
        BooleanBinding teaching = Bindings.createBooleanBinding(state.arrangement().lectureOpen()::get, state.arrangement().lectureOpen());
        show(getTop(), around);
        show(below, around);
        show(choices, around.and(state.arrangement().sidePanelOpen())
                .and(reading.not().and(teaching.not()).or(widthProperty().greaterThanOrEqualTo(BOTH_PANELS_WIDTH))));
        show(read, around.and(reading));
        show(lecture, around.and(teaching));
    }

    /** A panel leaves no hole where it stood. */
    private static void show(Node panel, BooleanBinding when) {
        panel.visibleProperty().bind(when);
        panel.managedProperty().bind(panel.visibleProperty());
    }

    /**
     * Opens the filter, and the side panel for it, or closes it; while presenting there is none.
     *
     * @param closed what to do after closing it
     */
    void toggleFilter(Runnable closed) {
        side.filter(panel -> !state.arrangement().presenting().get()).ifPresent(panel -> {
            if (panel.isVisible() && panel.filter().isExpanded()) {
                panel.filter().setExpanded(false);
                closed.run();
                return;
            }
            if (!state.arrangement().sidePanelOpen().get()) {
                state.arrangement().toggleSidePanel();
            }
            if (!panel.isVisible()) {
                lens.close();
            }
            panel.filter().open();
        });
    }
}
