package oxus.app;

import java.util.function.BooleanSupplier;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a saved view be dragged onto the window and opened there. */
final class ViewDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Node window;
    private final BooleanSupplier isBusy;

    private ViewDrop(Node window, BooleanSupplier isBusy) {
        this.window = window;
        this.isBusy = isBusy;
    }

    /** @param isBusy true while nothing can be dropped, such as while a dialog is open */
    static void on(Node window, ViewFiles views, BooleanSupplier isBusy) {
        ViewDrop drop = new ViewDrop(window, isBusy);
        window.setOnDragOver(drop.ifFiles(over -> {
            over.acceptTransferModes(TransferMode.COPY);
            drop.mark(true);
        }));
        window.setOnDragExited(exited -> drop.mark(false));
        window.setOnDragDropped(drop.ifFiles(dropped -> {
            drop.mark(false);
            views.drop(dropped.getDragboard().getFiles());
            dropped.setDropCompleted(true);
        }));
    }

    private EventHandler<DragEvent> ifFiles(EventHandler<DragEvent> then) {
        return event -> {
            if (event.getDragboard().hasFiles() && !isBusy.getAsBoolean()) {
                then.handle(event);
                event.consume();
            }
        };
    }

    private void mark(boolean dropping) {
        window.pseudoClassStateChanged(DROPPING, dropping);
    }
}
