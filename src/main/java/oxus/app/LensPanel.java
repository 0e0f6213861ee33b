package oxus.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.app.EssayLens.Reading;

/** Beside the map, to be read with it: what the essays say, and the figures of the great powers. */
final class LensPanel extends VBox {

    private static final double WIDTH = 376;

    /** A pane of this panel, and what takes the keys when it opens. */
    private record Page(Region pane, Node focus) {
    }

    private final AtlasState state;
    private final EssayLens lens;
    private final Wording wording;
    private final Consumer<String> browser;
    private final HBox head = new HBox();
    private final Map<Reading, Page> pages = new EnumMap<>(Reading.class);

    /** @param browser opens an address */
    LensPanel(AtlasState state, EssayLens lens, Wording wording, Consumer<String> browser) {
        this.state = state;
        this.lens = lens;
        this.wording = wording;
        this.browser = browser;
        setId("lens");
        getStyleClass().addAll("side-panel", "lens");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("lens-head");
        head.getChildren().addAll(tab(Reading.ESSAYS, Shortcut.ESSAYS, "left-pill"),
                tab(Reading.POWERS, Shortcut.POWERS, "right-pill"), room(), close());
        lens.reading().addListener((property, was, now) -> now.ifPresent(this::open));
        // Its key may have been pressed before the panel was there.
        lens.reading().get().ifPresent(this::open);
    }

    private ToggleButton tab(Reading reading, Shortcut shortcut, String pill) {
        ToggleButton tab = new ToggleButton(wording.of(reading));
        tab.setId("reading-" + reading);
        tab.getStyleClass().addAll("small", pill);
        Tip.on(tab, shortcut.hint(wording));
        tab.setOnAction(pressed -> {
            tab.setSelected(true);
            if (!lens.reading().get().equals(Optional.of(reading))) {
                lens.toggle(reading);
            }
        });
        lens.reading().addListener((property, was, now) -> tab.setSelected(now.equals(Optional.of(reading))));
        tab.setSelected(lens.reading().get().equals(Optional.of(reading)));
        return tab;
    }

    private static Region room() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    private Button close() {
        Button close = new Button("✕");
        close.setId("lens-close");
        close.getStyleClass().addAll("flat", "card-close");
        close.setAccessibleText(wording.text("lens.close"));
        Tip.on(close, wording.text("lens.close") + " (" + Shortcut.BACK.main().getDisplayText() + ")");
        close.setOnAction(pressed -> lens.close());
        return close;
    }

    /** A pane is made when it is opened for the first time. */
    private void open(Reading reading) {
        Page page = pages.computeIfAbsent(reading, this::make);
        VBox.setVgrow(page.pane(), Priority.ALWAYS);
        getChildren().setAll(head, page.pane());
        // The panel itself becomes visible after this; and what lies in a split pane is there when that is styled.
        Platform.runLater(() -> {
            page.pane().applyCss();
            page.focus().requestFocus();
        });
    }

    private Page make(Reading reading) {
        if (reading == Reading.ESSAYS) {
            EssayPane essays = new EssayPane(state, lens, wording, browser);
            return new Page(essays, essays.firstFocus());
        }
        PowersPane powers = new PowersPane(state, lens, wording, browser);
        return new Page(powers, powers);
    }
}
