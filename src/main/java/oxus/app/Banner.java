package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import oxus.model.Event;

/**
 * Large words above the map for the last row: the turning points that play rests at; while presenting the event gone to and a
 * year being typed.
 */
final class Banner extends Label {

    private static final double MOST_WIDTH = 760;

    Banner(AtlasState state, Player player, TypedYear typed) {
        setId("banner");
        getStyleClass().add("turning-points");
        setWrapText(true);
        setMouseTransparent(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxSize(MOST_WIDTH, Region.USE_PREF_SIZE);
        Runnable write = () -> {
            boolean typing = state.arrangement().presenting().get() && !typed.digits().get().isEmpty();
            List<Event> told = new ArrayList<>(player.told().get());
            if (state.arrangement().presenting().get()) {
                state.chosenEvent().filter(event -> !told.contains(event)).ifPresent(told::add);
            }
            setText(typing ? typed.digits().get() + "_"
                    : told.stream().map(Event::name).collect(Collectors.joining("\n")));
            setVisible(!getText().isEmpty());
        };
        player.told().addListener((property, was, now) -> write.run());
        typed.digits().addListener((property, was, now) -> write.run());
        state.selection().addListener((property, was, now) -> write.run());
        state.arrangement().presenting().addListener((property, was, now) -> write.run());
        write.run();
    }
}
