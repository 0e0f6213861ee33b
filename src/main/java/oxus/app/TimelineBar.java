package oxus.app;

import java.util.EnumMap;
import java.util.Map;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import oxus.style.BundledFonts;
import oxus.time.Reach;

/** Under the map: the moment, large, how far it reaches, play, and the lanes of the years to move it on. */
final class TimelineBar extends HBox implements AutoCloseable {

    private static final double MOMENT_WIDTH = 172;

    private final AtlasState state;
    private final Wording wording;
    private final Player player;
    private final LanesView lanes;
    private final Map<Reach, ToggleButton> reaches = new EnumMap<>(Reach.class);

    TimelineBar(AtlasState state, BundledFonts fonts, Player player, TypedYear typed, Wording wording, Notices notices) {
        this.state = state;
        this.wording = wording;
        this.player = player;
        lanes = new LanesView(state, fonts, wording, notices);
        getStyleClass().add("timeline-bar");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        setPadding(new Insets(4, 8, 4, 10));
        HBox.setHgrow(lanes, Priority.ALWAYS);
        getChildren().addAll(new VBox(2, moment(typed), reach(), play()), lanes);
        state.request().addListener((property, was, now) -> mirror());
        mirror();
    }

    @Override
    public void close() {
        lanes.close();
    }

    private Node moment(TypedYear typed) {
        Label moment = new Label();
        moment.setId("year");
        moment.getStyleClass().add("year");
        moment.setMinWidth(MOMENT_WIDTH);
        moment.setPrefWidth(MOMENT_WIDTH);
        moment.setAlignment(Pos.CENTER);
        Runnable write = () -> {
            String now = state.request().get().moment().text();
            moment.setText(typed.digits().get().isEmpty() ? now : typed.digits().get() + "_");
            moment.getStyleClass().setAll("label", now.length() > 4 && typed.digits().get().isEmpty() ? "years" : "year");
        };
        state.request().addListener((property, was, now) -> write.run());
        typed.digits().addListener((property, was, now) -> write.run());
        write.run();
        HBox row = new HBox(step("‹", -1, Shortcut.PREVIOUS_YEAR), moment, step("›", 1, Shortcut.NEXT_YEAR));
        row.setAlignment(Pos.CENTER);
        row.setPrefHeight(46);
        row.setMinHeight(46);
        return row;
    }

    private Node step(String sign, int steps, Shortcut shortcut) {
        Button button = new Button(sign);
        button.getStyleClass().addAll("flat", "year-step");
        button.setAccessibleText(shortcut.words(wording));
        Tip.on(button, shortcut.hint(wording));
        button.setOnAction(pressed -> state.step(steps));
        return button;
    }

    private Node reach() {
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER);
        for (Reach reach : Reach.values()) {
            ToggleButton button = new ToggleButton(wording.text("reach." + reach.word()));
            button.setId("reach-" + reach.word());
            button.getStyleClass().addAll("small", reach == Reach.YEAR ? "left-pill"
                    : reach == Reach.MONTH ? "right-pill" : "center-pill");
            button.setMinWidth(USE_PREF_SIZE);
            Tip.on(button, Shortcut.of(reach).hint(wording));
            button.setOnAction(pressed -> {
                state.reach(reach);
                mirror();
            });
            reaches.put(reach, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private Node play() {
        Button play = new Button();
        play.setId("play");
        play.textProperty().bind(player.playing().map(on -> on ? "❚❚" : "▶"));
        play.getStyleClass().addAll("small", "play");
        play.accessibleTextProperty().bind(player.playing().map(on -> wording.text(on ? "play.pause" : "play.play")));
        Tip.on(play, Shortcut.PLAY.hint(wording));
        play.setOnAction(pressed -> player.toggle());
        Label speed = new Label();
        speed.getStyleClass().add("tick");
        speed.setMinWidth(74);
        speed.setAlignment(Pos.CENTER);
        speed.textProperty().bind(player.stepsPerSecond().map(steps -> wording.text("play.speed", steps)));
        ToggleButton loop = new ToggleButton("↻");
        loop.setId("loop");
        loop.getStyleClass().addAll("small", "play");
        loop.setAccessibleText(wording.text("play.loop"));
        Tip.on(loop, Shortcut.LOOP.hint(wording));
        loop.selectedProperty().bindBidirectional(player.looping());
        HBox row = new HBox(4, speedStep("–", Shortcut.SLOWER, player::slower), speed,
                speedStep("+", Shortcut.FASTER, player::faster), loop);
        row.getChildren().add(0, play);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private Node speedStep(String sign, Shortcut shortcut, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().addAll("small", "flat");
        button.setAccessibleText(shortcut.words(wording));
        Tip.on(button, shortcut.hint(wording));
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void mirror() {
        Reach now = Reach.of(state.request().get().moment());
        reaches.forEach((reach, button) -> button.setSelected(reach == now));
    }
}
