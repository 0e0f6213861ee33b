package oxus.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import oxus.scene.MapRequest;
import oxus.time.Moment;

/** Above the map while moments are compared: how, which, and back to one map. */
final class ComparisonBar extends FlowPane {

    private static final List<Comparing> OFFERED = List.of(Comparing.BESIDE, Comparing.FOUR, Comparing.SWIPE,
            Comparing.DIFFERENCE);

    private final AtlasState state;
    private final Wording wording;
    private final Map<Comparing, ToggleButton> ways = new EnumMap<>(Comparing.class);
    private final List<MomentChoice> choices = new ArrayList<>();
    private final HBox moments = new HBox(6);
    private final Label to = new Label();
    private boolean mirroring;

    ComparisonBar(AtlasState state, Wording wording) {
        this.state = state;
        this.wording = wording;
        setId("comparison");
        getStyleClass().add("comparison-bar");
        setAlignment(Pos.CENTER_LEFT);
        moments.setAlignment(Pos.CENTER_LEFT);
        to.setText(wording.text("comparing.to"));
        HBox pills = new HBox();
        OFFERED.forEach(way -> pills.getChildren().add(pill(way)));
        getChildren().addAll(pills, moments, close());
        visibleProperty().bind(state.request().map(now -> Comparing.of(now) != Comparing.NOTHING)
                .flatMap(comparing -> state.arrangement().presenting().map(presenting -> comparing && !presenting)));
        managedProperty().bind(visibleProperty());
        state.request().addListener((property, was, now) -> mirror(now));
        mirror(state.request().get());
    }

    private ToggleButton pill(Comparing way) {
        ToggleButton button = new ToggleButton(wording.text("comparing." + way.word()));
        button.setId("comparing-" + way.word());
        button.getStyleClass().addAll("small", way == OFFERED.get(0) ? "left-pill"
                : way == OFFERED.get(OFFERED.size() - 1) ? "right-pill" : "center-pill");
        button.setMinWidth(USE_PREF_SIZE);
        Tip.on(button, Shortcut.of(way).hint(wording));
        // A choice is never undone by a second click, only by another choice or by closing.
        button.setOnAction(pressed -> {
            button.setSelected(true);
            state.compare(way);
        });
        ways.put(way, button);
        return button;
    }

    private Node close() {
        Button close = new Button("✕  " + wording.text("comparing.nothing"));
        close.setId("comparing-close");
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(wording.text("comparing.close"));
        close.setMinWidth(USE_PREF_SIZE);
        Tip.on(close, wording.text("comparing.close") + " (" + Shortcut.BACK.main().getDisplayText() + ")");
        close.setOnAction(pressed -> state.compare(Comparing.NOTHING));
        return close;
    }

    private void mirror(MapRequest now) {
        Comparing way = Comparing.of(now);
        ways.forEach((each, button) -> button.setSelected(each == way));
        if (way == Comparing.NOTHING) {
            return;
        }
        mirroring = true;
        List<Moment> compared = Comparing.moments(now);
        while (choices.size() < compared.size()) {
            choices.add(choice(choices.size()));
        }
        List<Node> shown = new ArrayList<>(choices.subList(0, compared.size()));
        if (way == Comparing.DIFFERENCE) {
            shown.add(1, to);
        }
        if (!moments.getChildren().equals(shown)) {
            moments.getChildren().setAll(shown);
        }
        choices.subList(0, compared.size()).forEach(choice -> choice.mirror(compared));
        mirroring = false;
    }

    private MomentChoice choice(int place) {
        MomentChoice choice = new MomentChoice(place);
        choice.setId("compared-" + (place + 1));
        choice.setAccessibleText(wording.text("comparing.moment", place + 1));
        Tip.on(choice, wording.text("comparing.moment.tip"));
        choice.valueProperty().addListener((property, was, now) -> {
            if (!mirroring && now != null) {
                state.compareWith(place, now);
            }
        });
        return choice;
    }

    /** One of the moments: the list of all of its kind, a year apart. */
    private final class MomentChoice extends ComboBox<Moment> {

        private final int place;

        MomentChoice(int place) {
            this.place = place;
            getStyleClass().add("small");
            setMinWidth(USE_PREF_SIZE);
            setVisibleRowCount(12);
            setConverter(new StringConverter<>() {
                @Override
                public String toString(Moment moment) {
                    return moment == null ? "" : moment.text();
                }

                @Override
                public Moment fromString(String text) {
                    throw new UnsupportedOperationException("moments are chosen, not written: " + text);
                }
            });
        }

        void mirror(List<Moment> compared) {
            Moment moment = compared.get(place);
            int first = state.timeline().firstYear();
            int last = state.timeline().lastYear();
            List<Moment> all = IntStream.rangeClosed(first, last).mapToObj(moment::endingIn)
                    .filter(other -> other.within(first, last).equals(other)).filter(other -> fits(other, compared)).toList();
            if (!getItems().equals(all)) {
                setItems(FXCollections.observableArrayList(all));
            }
            setValue(moment);
        }

        /** What changed is told from an earlier moment to a later. */
        private boolean fits(Moment other, List<Moment> compared) {
            if (Comparing.of(state.request().get()) != Comparing.DIFFERENCE) {
                return true;
            }
            return place == 0 ? other.last().isBefore(compared.get(1).last()) : compared.get(0).last().isBefore(other.last());
        }
    }
}
