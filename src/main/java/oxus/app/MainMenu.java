package oxus.app;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import oxus.model.Language;
import oxus.projection.Projections;
import oxus.scene.MapRequest;
import oxus.scene.Signs;
import oxus.style.Vision;
import oxus.time.Ghosts;
import oxus.time.Lens;

/** The menus: every command with its key. */
final class MainMenu extends MenuBar {

    private final AtlasState state;
    private final Wording wording;
    private final Consumer<Shortcut> commands;

    /**
     * @param commands does what an item stands for
     * @param lectures opens lectures
     * @param displays the screens that can be presented on
     */
    MainMenu(AtlasState state, Wording wording, Consumer<Shortcut> commands, Menu lectures, Menu displays) {
        this.state = state;
        this.wording = wording;
        this.commands = commands;
        setUseSystemMenuBar(true);
        Menu teach = menu("menu.teach", item(Shortcut.PRESENT), item(Shortcut.TRY_SCENE), item(Shortcut.PRESENT_VIEW), displays,
                new SeparatorMenuItem(), noted(Shortcut.LECTURE, state.arrangement().lectureOpen()), lectures,
                item(Shortcut.CAPTURE_SCENE), item(Shortcut.UPDATE_SCENE));
        getMenus().addAll(
                menu("menu.file", item(Shortcut.OPENING), item(Shortcut.OPEN_VIEW), item(Shortcut.SAVE_VIEW),
                        new SeparatorMenuItem(), item(Shortcut.ADD_DATA), item(Shortcut.EXPORT), item(Shortcut.HANDOUT), new SeparatorMenuItem(), item(Shortcut.QUIT)),
                menu("menu.edit", item(Shortcut.UNDO, state.undoable()), item(Shortcut.REDO, state.redoable()),
                        new SeparatorMenuItem(), item(Shortcut.COPY), item(Shortcut.COPY_PICTURE), item(Shortcut.COPY_CAPTION),
                        item(Shortcut.COPY_ALTERNATIVE), item(Shortcut.COPY_CITATION), item(Shortcut.COPY_REFERENCES),
                        item(Shortcut.COPY_BIBTEX), item(Shortcut.COPY_CSL_JSON)),
                menu("menu.view", item(Shortcut.SEARCH), item(Shortcut.SIDE_PANEL), item(Shortcut.ESSAYS),
                        item(Shortcut.POWERS), item(Shortcut.PRACTICE), item(Shortcut.TABLE), item(Shortcut.SOURCES), new SeparatorMenuItem(),
                        menu("lens.title", Arrays.stream(Lens.values()).map(this::lens).toArray(MenuItem[]::new)),
                        ticked(Shortcut.GHOSTS, now -> now.selection().ghosts() == Ghosts.SHOWN),
                        noted(Shortcut.CHANGES, state.arrangement().changesShown()),
                        noted(Shortcut.MOTION, state.arrangement().motionReduced()), item(Shortcut.MEASURE), item(Shortcut.MAP_FILTER), item(Shortcut.KEEP_EVERYTHING), new SeparatorMenuItem(),
                        menu("comparing.title", Stream.concat(Arrays.stream(Comparing.values()).map(this::comparing),
                                Stream.of(new SeparatorMenuItem(), item(Shortcut.BAR_LEFT), item(Shortcut.BAR_RIGHT)))
                                .toArray(MenuItem[]::new)), new SeparatorMenuItem(),
                        looks(), new SeparatorMenuItem(),
                        item(Shortcut.ZOOM_IN), item(Shortcut.ZOOM_OUT), item(Shortcut.WHOLE_REGION)),
                menu("menu.year", item(Shortcut.NEXT_YEAR), item(Shortcut.PREVIOUS_YEAR), new SeparatorMenuItem(),
                        item(Shortcut.FIVE_YEARS_ON), item(Shortcut.FIVE_YEARS_BACK), new SeparatorMenuItem(),
                        item(Shortcut.FIRST_YEAR), item(Shortcut.LAST_YEAR), new SeparatorMenuItem(),
                        item(Shortcut.NEXT_EVENT), item(Shortcut.PREVIOUS_EVENT), new SeparatorMenuItem(),
                        item(Shortcut.PLAY), item(Shortcut.FASTER), item(Shortcut.SLOWER), item(Shortcut.LOOP),
                        new SeparatorMenuItem(), item(Shortcut.REACH_YEAR), item(Shortcut.REACH_WINDOW),
                        item(Shortcut.REACH_CUMULATIVE), item(Shortcut.REACH_MONTH)),
                teach,
                menu("menu.help", item(Shortcut.KEYS)));
    }

    /** Whether a menu is open and wants the arrow keys for itself. */
    boolean isOpen() {
        return getMenus().stream().anyMatch(Menu::isShowing);
    }

    private Menu menu(String key, MenuItem... items) {
        return new Menu(wording.text(key), null, items);
    }

    private MenuItem lens(Lens lens) {
        return ticked(Shortcut.of(lens), now -> now.selection().lens() == lens);
    }

    private MenuItem comparing(Comparing way) {
        return ticked(Shortcut.of(way), now -> Comparing.of(now) == way);
    }

    /** How the map is drawn: its theme, the size of its words, the eyes it is looked at with, the language of its names, its projection. */
    private Menu looks() {
        Menu looks = menu("menu.looks");
        state.composer().themes().forEach(theme -> looks.getItems().add(choice("theme." + theme,
                now -> now.theme().equals(theme), () -> state.looks().theme(theme))));
        looks.getItems().addAll(item(Shortcut.NEXT_THEME), new SeparatorMenuItem(), item(Shortcut.LARGER_TEXT),
                item(Shortcut.SMALLER_TEXT), item(Shortcut.USUAL_TEXT), new SeparatorMenuItem(),
                choice("signs.personnel", now -> now.signs() == Signs.PERSONNEL, () -> state.looks().size(
                        state.request().get().signs() == Signs.PERSONNEL ? Signs.KIND : Signs.PERSONNEL)),
                new SeparatorMenuItem());
        for (Vision vision : Vision.values()) {
            looks.getItems().add(choice("vision." + vision.word(), now -> now.vision() == vision, () -> state.looks().seeWith(vision)));
        }
        looks.getItems().addAll(item(Shortcut.NEXT_VISION), new SeparatorMenuItem());
        for (Language language : Language.values()) {
            looks.getItems().add(choice("language." + language.word(), now -> now.language() == language,
                    () -> state.looks().name(language)));
        }
        looks.getItems().addAll(item(Shortcut.NEXT_LANGUAGE), new SeparatorMenuItem());
        for (Projections projection : Projections.values()) {
            looks.getItems().add(choice("projection." + projection.word(), now -> now.projection() == projection,
                    () -> state.looks().lay(projection)));
        }
        return looks;
    }

    /** An item without a key of its own, with a tick while the map shows what it stands for. */
    private MenuItem choice(String key, Predicate<MapRequest> shown, Runnable command) {
        CheckMenuItem item = new CheckMenuItem(wording.text(key));
        item.setId("menu-" + key.replace('.', '-'));
        item.setSelected(shown.test(state.request().get()));
        state.request().addListener((property, was, now) -> item.setSelected(shown.test(now)));
        item.setOnAction(chosen -> {
            command.run();
            item.setSelected(shown.test(state.request().get()));
        });
        return item;
    }

    private MenuItem noted(Shortcut shortcut, ObservableBooleanValue setting) {
        CheckMenuItem item = as(shortcut, new CheckMenuItem());
        item.setSelected(setting.get());
        setting.addListener((property, was, now) -> item.setSelected(now));
        return item;
    }

    /** An item with a tick while the map shows what it stands for. */
    private MenuItem ticked(Shortcut shortcut, Predicate<MapRequest> shown) {
        CheckMenuItem item = as(shortcut, new CheckMenuItem());
        item.setSelected(shown.test(state.request().get()));
        state.request().addListener((property, was, now) -> item.setSelected(shown.test(now)));
        item.setOnAction(chosen -> {
            commands.accept(shortcut);
            // The item has ticked itself; what the map shows is what counts.
            item.setSelected(shown.test(state.request().get()));
        });
        return item;
    }

    /** An item that can be chosen while its command is possible. */
    private MenuItem item(Shortcut shortcut, ObservableBooleanValue possible) {
        MenuItem item = item(shortcut);
        item.disableProperty().bind(Bindings.not(possible));
        return item;
    }

    private MenuItem item(Shortcut shortcut) {
        return as(shortcut, new MenuItem());
    }

    private <I extends MenuItem> I as(Shortcut shortcut, I item) {
        item.setText(shortcut.words(wording));
        item.setId("menu-" + shortcut.name());
        item.setAccelerator(shortcut.main());
        item.setOnAction(chosen -> commands.accept(shortcut));
        return item;
    }
}
