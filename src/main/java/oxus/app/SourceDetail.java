package oxus.app;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.cite.PlainText;
import oxus.model.Source;
import oxus.tables.SourceUse;
import oxus.tables.Supported;

/** One source in full: its reference, whether it was read, its address, and all that rests on it. */
final class SourceDetail extends VBox {

    private static final double WIDTH = 360;

    private final Wording wording;
    private final Consumer<String> browser;
    private final Consumer<Supported> goTo;
    private final Label reference = new Label();
    private final Label remark = new Label();
    private final HBox link = new HBox(6);
    private final Label heading = new Label();
    private final ListView<Supported> supported = new ListView<>();

    /**
     * @param browser opens an address
     * @param goTo    shows on the map what rests on a source
     */
    SourceDetail(Wording wording, Consumer<String> browser, Consumer<Supported> goTo) {
        this.wording = wording;
        this.browser = browser;
        this.goTo = goTo;
        getStyleClass().add("source-detail");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        reference.setId("source-reference");
        for (Label label : new Label[] {reference, remark}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        remark.getStyleClass().add("card-remark");
        heading.getStyleClass().add("card-label");
        supported.setId("source-supports");
        supported.getStyleClass().add("dense");
        supported.setCellFactory(list -> new SupportedCell());
        supported.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(supported.getSelectionModel().getSelectedItem()).ifPresent(goTo);
                pressed.consume();
            }
        });
        supported.setMinHeight(0);
        VBox.setVgrow(supported, Priority.ALWAYS);
        getChildren().addAll(reference, remark, link, heading, supported);
        showNothing();
    }

    void showNothing() {
        reference.setText(wording.text("source.choose"));
        for (Node part : new Node[] {remark, link, heading, supported}) {
            part.setVisible(false);
        }
    }

    void show(Source source, SourceUse use) {
        reference.setText(PlainText.of(source));
        remark.setText(wording.text(source.read() ? "source.read" : "source.not_read")
                + source.note().map(note -> ". " + note).orElse(""));
        link.getChildren().setAll(source.url().map(this::link).orElseGet(() -> new Node[] {
                new Label(wording.text("source.no_link"))}));
        supported.getItems().setAll(use.of(source.id()));
        heading.setText(wording.text("source.supports", supported.getItems().size()));
        supported.setAccessibleText(heading.getText());
        for (Node part : new Node[] {remark, link, heading, supported}) {
            part.setVisible(true);
        }
    }

    private Node[] link(String url) {
        Button open = new Button(wording.text("source.open"));
        open.setId("source-open");
        Tip.on(open, wording.text("source.open.tip", url));
        open.setOnAction(pressed -> browser.accept(url));
        Button copy = new Button(wording.text("source.copy_link"));
        copy.setOnAction(pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(url);
            Clipboard.getSystemClipboard().setContent(content);
        });
        for (Button button : new Button[] {open, copy}) {
            button.getStyleClass().add("small");
        }
        return new Node[] {open, copy};
    }

    /** What can be seen on the map is marked as a link; the rest is only named. */
    private final class SupportedCell extends ListCell<Supported> {

        SupportedCell() {
            // The cell takes the list's width instead of asking for its own; what is cut is in the tooltip.
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
                if (clicked.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    goTo.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Supported item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.name());
            setTooltip(getText().isEmpty() ? null : new Tooltip(getText()));
            getStyleClass().remove("link-cell");
            if (!empty && item != null && item.about().isPresent()) {
                getStyleClass().add("link-cell");
            }
        }
    }
}
