package oxus.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import oxus.app.PagePreset.Turn;
import oxus.app.PagePreset.Unit;
import oxus.export.PageFormat;
import oxus.export.PageSize;
import oxus.scene.MapRequest;

/** The page that is exported: one of those that are usual, or of any size. What was chosen last is remembered. */
final class ExportPage {

    private static final double FREE_WIDTH_MM = 160;
    private static final double FREE_HEIGHT_MM = 120;
    private static final String NOTE = "export.page";

    private final MapRequest seen;
    private final Wording wording;
    private final Memory memory;
    private final Consumer<ExportPage> take;
    private final Consumer<String> refuse;
    private final ComboBox<PagePreset> preset = new ComboBox<>(FXCollections.observableArrayList(PagePreset.values()));
    private final ToggleGroup turn = new ToggleGroup();
    private final TextField width = number("export-width");
    private final TextField height = number("export-height");
    private final ComboBox<Unit> unit = new ComboBox<>(FXCollections.observableArrayList(Unit.values()));
    private final TextField dpi = number("export-dpi");
    private boolean filling;

    /**
     * @param seen   the request that the window answers
     * @param take   is told that another page is chosen
     * @param refuse is told why what is typed is no page
     */
    ExportPage(MapRequest seen, Wording wording, Memory memory, Consumer<ExportPage> take, Consumer<String> refuse, Form form) {
        this.seen = seen;
        this.wording = wording;
        this.memory = memory;
        this.take = take;
        this.refuse = refuse;
        preset.setId("export-preset");
        preset.setMaxWidth(Double.MAX_VALUE);
        preset.setConverter(Worded.by(wording::of));
        preset.setVisibleRowCount(PagePreset.values().length);
        unit.setId("export-unit");
        unit.setConverter(Worded.by(wording::of));
        HBox turns = new HBox(12);
        turns.setAlignment(Pos.CENTER_LEFT);
        for (Turn way : Turn.values()) {
            RadioButton button = new RadioButton(wording.of(way));
            button.setMnemonicParsing(true);
            button.setId("export-" + way);
            button.setUserData(way);
            button.setToggleGroup(turn);
            Form.chooseByLetter(button);
            turns.getChildren().add(button);
        }
        HBox size = new HBox(6, width, new Label("×"), height, unit);
        size.setAlignment(Pos.CENTER_LEFT);
        height.setAccessibleText(wording.text("export.height"));
        Tip.on(height, wording.text("export.height.tip"));
        unit.setAccessibleText(wording.text("export.unit"));
        form.choice("export.page", preset);
        form.below(turns);
        form.choice("export.width", width, size);
        form.choice("export.dpi", dpi);
        recall();
        preset.valueProperty().addListener((property, was, now) -> chosenAnew());
        turn.selectedToggleProperty().addListener((property, was, now) -> chosenAnew());
        unit.valueProperty().addListener((property, was, now) -> typed());
        List.of(width, height, dpi).forEach(field -> field.textProperty().addListener((property, was, now) -> typed()));
        turns.disableProperty().bind(preset.valueProperty().map(page -> !page.turns()));
        size.disableProperty().bind(preset.valueProperty().map(page -> page != PagePreset.FREE));
        dpi.disableProperty().bind(preset.valueProperty().map(page -> page == PagePreset.WINDOW));
    }

    private void chosenAnew() {
        fill();
        typed();
    }

    /** Shows the sides of the page that is chosen. */
    private void fill() {
        filling = true;
        if (preset.getValue() == PagePreset.WINDOW) {
            show(seen.deviceWidth(), seen.deviceHeight(), Unit.PIXELS, seen.scale() * PageSize.SCREEN_DPI);
        }
        preset.getValue().format().ifPresent(format -> {
            PageSize page = turned(format, format.usualDpi());
            show(PagePreset.millimetres(page.widthPx(), page.dpi()), PagePreset.millimetres(page.heightPx(), page.dpi()),
                    Unit.MILLIMETRES, page.dpi());
        });
        filling = false;
    }

    private PageSize turned(PageFormat format, double dots) {
        return turn.getSelectedToggle().getUserData() == Turn.UPRIGHT ? format.portrait(dots) : format.landscape(dots);
    }

    private void show(double wide, double high, Unit in, double dots) {
        width.setText(plain(wide));
        height.setText(plain(high));
        unit.setValue(in);
        dpi.setText(plain(dots));
    }

    private void typed() {
        if (!filling) {
            refuse.accept("");
            try {
                take.accept(this);
                keep();
            } catch (IllegalArgumentException noPage) {
                refuse.accept(noPage.getMessage());
            }
        }
    }

    /** Whether the page is only as high as its map needs. */
    boolean followsMap() {
        return preset.getValue().followsMap();
    }

    /**
     * The page that is chosen.
     *
     * @throws IllegalArgumentException when no picture is of that size
     */
    MapRequest.Page page() {
        if (preset.getValue() == PagePreset.WINDOW) {
            return seen.page();
        }
        double dots = value(dpi);
        return PagePreset.page(preset.getValue().format().map(format -> turned(format, dots))
                .orElseGet(() -> PagePreset.of(value(width), value(height), unit.getValue(), dots)));
    }

    private double value(TextField field) {
        try {
            return Double.parseDouble(field.getText().strip().replace(',', '.'));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(wording.text("export.no_number", field.getText().strip(), field.getAccessibleText()), none);
        }
    }

    private void keep() {
        memory.keepNote(NOTE, String.join(" ", preset.getValue().name(), turn.getSelectedToggle().getUserData().toString(),
                width.getText().strip(), height.getText().strip(), unit.getValue().name(), dpi.getText().strip()));
    }

    /** What was chosen last; a note that cannot be read any more is as good as none. */
    private void recall() {
        String[] last = memory.note(NOTE).map(note -> note.split(" ")).filter(parts -> parts.length == 6).orElse(new String[0]);
        preset.setValue(last.length == 0 ? PagePreset.WINDOW : word(PagePreset.values(), last[0]).orElse(PagePreset.WINDOW));
        Turn way = last.length == 0 ? Turn.ACROSS : word(Turn.values(), last[1]).orElse(Turn.ACROSS);
        turn.getToggles().stream().filter(button -> button.getUserData() == way).findFirst().ifPresent(turn::selectToggle);
        show(FREE_WIDTH_MM, FREE_HEIGHT_MM, Unit.MILLIMETRES, PageFormat.A4.usualDpi());
        if (last.length > 0 && preset.getValue() == PagePreset.FREE) {
            unit.setValue(word(Unit.values(), last[4]).orElse(Unit.MILLIMETRES));
            width.setText(last[2]);
            height.setText(last[3]);
            dpi.setText(last[5]);
        } else {
            fill();
            preset.getValue().format().ifPresent(format -> dpi.setText(last[5]));
        }
    }

    private static <E extends Enum<E>> Optional<E> word(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static String plain(double number) {
        double tenths = Math.round(number * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    private static TextField number(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(5);
        return field;
    }
}
