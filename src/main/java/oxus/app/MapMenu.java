package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;

import oxus.projection.Degrees;
import oxus.scene.Subject;

/** What can be done at a place of the map: by a click with the other button, or by the menu key where the tour has come to. */
final class MapMenu {

    private static final double NEARER = 2;

    private final MapView map;
    private final AtlasState state;
    private final MarkTour tour;
    private final Measuring measuring;
    private final Notices notices;
    private final Wording wording;
    private final Consumer<Shortcut> commands;
    private final ContextMenu menu = new ContextMenu();

    private MapMenu(MapView map, AtlasState state, MarkTour tour, Measuring measuring, Notices notices, Wording wording,
                    Consumer<Shortcut> commands) {
        this.map = map;
        this.state = state;
        this.tour = tour;
        this.measuring = measuring;
        this.notices = notices;
        this.wording = wording;
        this.commands = commands;
        menu.setId("map-menu");
    }

    /** Gives a map its menu. */
    static ContextMenu of(MapView map, AtlasState state, MarkTour tour, Measuring measuring, Notices notices, Wording wording,
                          Consumer<Shortcut> commands) {
        MapMenu of = new MapMenu(map, state, tour, measuring, notices, wording, commands);
        map.setOnContextMenuRequested(of::open);
        return of.menu;
    }

    private void open(ContextMenuEvent asked) {
        double x = asked.getX();
        double y = asked.getY();
        Optional<Subject> subject = map.subjectAt(x, y);
        if (asked.isKeyboardTrigger()) {
            Optional<InView> here = tour.here();
            x = here.map(InView::x).orElse(map.getWidth() / 2);
            y = here.map(InView::y).orElse(map.getHeight() / 2);
            subject = here.map(InView::subject);
        }
        menu.getItems().setAll(items(subject, x, y));
        Point2D screen = map.localToScreen(x, y);
        menu.show(map, screen.getX(), screen.getY());
        asked.consume();
    }

    private List<MenuItem> items(Optional<Subject> subject, double x, double y) {
        List<MenuItem> items = new ArrayList<>();
        subject.ifPresent(thing -> {
            items.add(item(wording.text("here.card", thing.name()), () -> state.select(thing)));
            boolean ringed = state.request().get().ringed().contains(thing.id());
            items.add(item(wording.text(ringed ? "here.unring" : "here.ring", thing.name()), () -> state.toggleRing(thing.id())));
            items.add(new SeparatorMenuItem());
        });
        map.degreesAt(x, y).ifPresent(place -> {
            items.add(item(wording.text("here.copy", place.text()), () -> copy(place)));
            items.add(item(wording.text("here.measure"), () -> measuring.from(place)));
            items.add(new SeparatorMenuItem());
            items.add(item(wording.text("here.centre"), () -> {
                Point2D page = map.onPage(x, y);
                state.pan(map.getWidth() / 2 - page.getX(), map.getHeight() / 2 - page.getY());
            }));
            items.add(item(wording.text("here.nearer"), () -> {
                Point2D page = map.onPage(x, y);
                state.zoom(NEARER, page.getX(), page.getY());
            }));
        });
        for (Shortcut shortcut : List.of(Shortcut.WHOLE_REGION, Shortcut.EXPORT)) {
            MenuItem item = item(shortcut.words(wording), () -> commands.accept(shortcut));
            item.setAccelerator(shortcut.main());
            items.add(item);
        }
        return items;
    }

    private void copy(Degrees place) {
        ClipboardContent content = new ClipboardContent();
        content.putString(place.text());
        Clipboard.getSystemClipboard().setContent(content);
        notices.done(wording.text("here.copied", place.text()));
    }

    private static MenuItem item(String words, Runnable command) {
        MenuItem item = new MenuItem(words);
        // An underscore in a name is no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> command.run());
        return item;
    }
}
