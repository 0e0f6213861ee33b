package oxus.app;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menus: every command with its key. */
final class MainMenu extends MenuBar {

    private final Wording wording;
    private final Consumer<Shortcut> commands;

    /** @param commands does what an item stands for */
    MainMenu(AtlasState state, Wording wording, Consumer<Shortcut> commands) {
        this.wording = wording;
        this.commands = commands;
        setUseSystemMenuBar(true);
        getMenus().addAll(
                menu("menu.file", item(Shortcut.EXPORT), new SeparatorMenuItem(), item(Shortcut.QUIT)),
                menu("menu.edit", item(Shortcut.UNDO, state.undoable()), item(Shortcut.REDO, state.redoable()),
                        new SeparatorMenuItem(), item(Shortcut.COPY)),
                menu("menu.view", item(Shortcut.PRESENT), item(Shortcut.SIDE_PANEL), item(Shortcut.ESSAYS),
                        item(Shortcut.POWERS), item(Shortcut.TABLE), item(Shortcut.SOURCES), new SeparatorMenuItem(),
                        item(Shortcut.ZOOM_IN), item(Shortcut.ZOOM_OUT), item(Shortcut.WHOLE_REGION)),
                menu("menu.year", item(Shortcut.NEXT_YEAR), item(Shortcut.PREVIOUS_YEAR), new SeparatorMenuItem(),
                        item(Shortcut.FIVE_YEARS_ON), item(Shortcut.FIVE_YEARS_BACK), new SeparatorMenuItem(),
                        item(Shortcut.FIRST_YEAR), item(Shortcut.LAST_YEAR), new SeparatorMenuItem(),
                        item(Shortcut.NEXT_EVENT), item(Shortcut.PREVIOUS_EVENT), new SeparatorMenuItem(),
                        item(Shortcut.PLAY), item(Shortcut.FASTER), item(Shortcut.SLOWER), item(Shortcut.LOOP),
                        new SeparatorMenuItem(), item(Shortcut.REACH_YEAR), item(Shortcut.REACH_WINDOW),
                        item(Shortcut.REACH_CUMULATIVE), item(Shortcut.REACH_MONTH)),
                menu("menu.help", item(Shortcut.KEYS)));
    }

    /** Whether a menu is open and wants the arrow keys for itself. */
    boolean isOpen() {
        return getMenus().stream().anyMatch(Menu::isShowing);
    }

    private Menu menu(String key, MenuItem... items) {
        return new Menu(wording.text(key), null, items);
    }

    private MenuItem item(Shortcut shortcut, ObservableBooleanValue possible) {
        MenuItem item = item(shortcut);
        item.disableProperty().bind(Bindings.not(possible));
        return item;
    }

    private MenuItem item(Shortcut shortcut) {
        MenuItem item = new MenuItem(shortcut.words(wording));
        item.setId("menu-" + shortcut.name());
        item.setAccelerator(shortcut.main());
        item.setOnAction(chosen -> commands.accept(shortcut));
        return item;
    }
}
