package oxus.app;

import java.util.function.Consumer;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Screen;

import oxus.app.present.Displays;

/** The menus of lectures to open and of screens to present on. */
record TeachMenus(Wording wording) {

    /** The lectures that come with the program, one from a file, a new one. */
    Menu lectures(LectureFiles files) {
        Menu menu = new Menu(wording.text("lecture.menu"));
        menu.setId("menu-lectures");
        files.shipped().forEach(id -> menu.getItems().add(item("lecture.shipped." + id, () -> files.openShipped(id))));
        menu.getItems().addAll(new SeparatorMenuItem(), item("lecture.open.file", files::askToOpen),
                item("lecture.save", files::askToSave), item("lecture.new", files::openNew));
        return menu;
    }

    /** The screens that are plugged in when the menu is opened. */
    Menu displays(Displays displays) {
        Menu menu = new Menu(wording.text("present.on"));
        menu.setId("menu-displays");
        fill(menu, displays);
        menu.setOnShowing(showing -> fill(menu, displays));
        return menu;
    }

    private void fill(Menu menu, Displays displays) {
        menu.getItems().setAll(choice(wording.text("present.on.other"), displays.wished().isEmpty(), displays::wishNone));
        for (Screen screen : displays.all()) {
            Consumer<Screen> wish = displays::wish;
            menu.getItems().add(choice(displays.words(screen), displays.wished().filter(screen::equals).isPresent(),
                    () -> wish.accept(screen)));
        }
    }

    private static RadioMenuItem choice(String words, boolean chosen, Runnable command) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(pressed -> command.run());
        return item;
    }

    private MenuItem item(String key, Runnable command) {
        MenuItem item = new MenuItem(wording.text(key));
        item.setId("menu-" + key.replace('.', '-'));
        item.setOnAction(pressed -> command.run());
        return item;
    }
}
