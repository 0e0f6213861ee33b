package oxus.app;

import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.scene.MapRequest;
import oxus.time.Ghosts;
import oxus.time.Lens;

/** Chooses whose part of the picture stands out, and whether what is past is there. */
final class LensChoice extends VBox {

    private final AtlasState state;
    private final Wording wording;
    private final ToggleGroup lenses = new ToggleGroup();
    private final CheckBox ghosts;

    LensChoice(AtlasState state, Wording wording) {
        this.state = state;
        this.wording = wording;
        getStyleClass().add("lens-choice");
        Label heading = new Label(wording.text("lens.title"));
        heading.getStyleClass().add("panel-heading");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        ghosts = ghosts();
        HBox head = new HBox(heading, between, ghosts);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox pills = new HBox();
        for (Lens lens : Lens.values()) {
            pills.getChildren().add(button(lens));
        }
        pills.getStyleClass().add("lenses");
        getChildren().addAll(head, pills);
        state.request().addListener((property, was, now) -> mirror(now));
        mirror(state.request().get());
    }

    private ToggleButton button(Lens lens) {
        ToggleButton button = new ToggleButton(wording.of(lens));
        button.setId("lens-" + lens.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(lenses);
        button.setUserData(lens);
        button.getStyleClass().addAll("small", lens == Lens.ALL ? "left-pill" : lens == Lens.CROSSING ? "right-pill" : "center-pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        Tip.on(button, Shortcut.of(lens).hint(wording));
        // A choice is never undone by a second click, only by another choice.
        button.setOnAction(pressed -> {
            button.setSelected(true);
            state.choices().lookThrough(lens);
        });
        return button;
    }

    private CheckBox ghosts() {
        CheckBox box = new CheckBox(wording.text("lens.ghosts"));
        box.setId("ghosts");
        box.getStyleClass().add("ghosts");
        Tip.on(box, Shortcut.GHOSTS.hint(wording));
        box.setOnAction(pressed -> state.choices().toggleGhosts());
        return box;
    }

    private void mirror(MapRequest request) {
        lenses.getToggles().forEach(toggle -> toggle.setSelected(request.selection().lens() == toggle.getUserData()));
        ghosts.setSelected(request.selection().ghosts() == Ghosts.SHOWN);
    }
}
