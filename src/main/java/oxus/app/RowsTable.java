package oxus.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import oxus.tables.Cell;
import oxus.tables.Column;
import oxus.tables.Row;
import oxus.tables.Table;

/**
 * A table on the screen: sorted by a click on a heading, filtered, refilled when the year changes. Its sorting, its filter
 * and the widths of its columns outlast a refill.
 */
final class RowsTable extends TableView<Row> {

    private static final double LETTER_WIDTH = 7.2;
    private static final double CELL_PADDING = 26;
    private static final int MOST_IN_HEADING = 46;
    private static final int ROWS_ABOVE_THE_CHOSEN = 2;

    private final ObservableList<Row> all = FXCollections.observableArrayList();
    private final FilteredList<Row> filtered = new FilteredList<>(all);
    private final Consumer<Row> chosen;
    private final Label nothing = new Label();
    private Optional<Table> table = Optional.empty();
    private boolean refilling;

    /** @param chosen is told which single row is chosen, by hand and not by {@link #choose} */
    RowsTable(Consumer<Row> chosen) {
        this.chosen = chosen;
        getStyleClass().addAll("dense", "rows-table");
        SortedList<Row> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(nothing);
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().addListener((property, was, now) -> tell());
        setRowFactory(view -> new ClickedRow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
    }

    /** What is in the table; nothing before the first fill. */
    Optional<Table> table() {
        return table;
    }

    /** Rows before they are filtered. */
    int size() {
        return all.size();
    }

    /** The rows that are chosen, or all that the filter leaves, in the order shown. */
    List<Row> rowsToTake() {
        List<Row> taken = getSelectionModel().getSelectedIndices().stream().sorted().filter(i -> i >= 0)
                .map(getItems()::get).toList();
        return taken.isEmpty() ? List.copyOf(getItems()) : taken;
    }

    void show(Table next) {
        refilling = true;
        if (getColumns().size() == next.columns().size()) {
            for (int i = 0; i < next.columns().size(); i++) {
                getColumns().get(columnShowing(i)).setText(next.columns().get(i).title());
            }
        } else {
            getColumns().clear();
            for (int i = 0; i < next.columns().size(); i++) {
                getColumns().add(column(next, i));
            }
        }
        table = Optional.of(next);
        all.setAll(next.rows());
        getSelectionModel().clearSelection();
        refilling = false;
    }

    void filter(String words) {
        refilling = true;
        filtered.setPredicate(words.isBlank() ? row -> true : row -> row.matches(words));
        refilling = false;
    }

    /** What stands in place of rows when there are none. */
    void sayWhenEmpty(String words) {
        nothing.setText(words);
    }

    /** Chooses the first row about a thing unless one about it is chosen already; none when there is none. */
    void choose(String about) {
        if (getSelectionModel().getSelectedItems().stream().anyMatch(row -> row != null && row.about().equals(about))) {
            return;
        }
        refilling = true;
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).about().equals(about)) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                scrollTo(Math.max(0, i - ROWS_ABOVE_THE_CHOSEN));
                break;
            }
        }
        refilling = false;
    }

    void chooseNone() {
        refilling = true;
        getSelectionModel().clearSelection();
        refilling = false;
    }

    /** Whether some row, filtered out or not, is about a thing. */
    boolean holds(String about) {
        return all.stream().anyMatch(row -> row.about().equals(about));
    }

    /** With nothing chosen yet the arrows choose the row that has the focus; Enter tells the chosen row again. */
    private void hear(KeyEvent pressed) {
        boolean arrow = pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN;
        boolean enter = pressed.getCode() == KeyCode.ENTER;
        if ((arrow || enter) && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(Math.max(0, getFocusModel().getFocusedIndex()));
            pressed.consume();
        } else if (enter) {
            tell();
            pressed.consume();
        }
    }

    private void tell() {
        if (!refilling && getSelectionModel().getSelectedIndices().size() == 1) {
            Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(chosen);
        }
    }

    /** Columns can be dragged into another order; each remembers which it is. */
    private int columnShowing(int number) {
        for (int i = 0; i < getColumns().size(); i++) {
            if (getColumns().get(i).getUserData().equals(number)) {
                return i;
            }
        }
        throw new IllegalStateException("no column " + number);
    }

    private static TableColumn<Row, Cell> column(Table table, int number) {
        Column column = table.columns().get(number);
        TableColumn<Row, Cell> shown = new TableColumn<>(column.title());
        shown.setUserData(number);
        shown.setComparator(Cell.ORDER);
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(number)));
        shown.setCellFactory(made -> new ShownCell(column.kind()));
        int letters = table.rows().stream().mapToInt(row -> row.cells().get(number).shown().length()).max().orElse(0);
        int heading = Math.min(MOST_IN_HEADING, column.title().length() + 1);
        shown.setPrefWidth(CELL_PADDING + LETTER_WIDTH * Math.max(heading, Math.min(most(column.kind()), letters)));
        return shown;
    }

    /** How many letters of a column are shown before it is cut; the rest is in its tooltip. */
    private static int most(Column.Kind kind) {
        return switch (kind) {
            case NAME -> 36;
            case TEXT -> 32;
            case WORD -> 24;
            case NUMBER, DATE -> 20;
        };
    }

    /** A click on the row that is chosen already tells it again: the map may have moved away meanwhile. */
    private final class ClickedRow extends TableRow<Row> {

        ClickedRow() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
                if (clicked.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    tell();
                }
            });
        }
    }

    private static final class ShownCell extends TableCell<Row, Cell> {

        private static final int TIP_WIDTH = 480;

        ShownCell(Column.Kind kind) {
            setAlignment(kind == Column.Kind.NUMBER ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            String text = empty || cell == null ? "" : cell.shown();
            setText(text);
            setTooltip(text.length() > most(Column.Kind.WORD) ? tip(text) : null);
        }

        private static Tooltip tip(String text) {
            Tooltip tip = new Tooltip(text);
            tip.setWrapText(true);
            tip.setMaxWidth(TIP_WIDTH);
            return tip;
        }
    }
}
