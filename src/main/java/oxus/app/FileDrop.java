package oxus.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dragged onto the window and fall there. */
final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Node window;
    private final BooleanSupplier isBusy;

    private FileDrop(Node window, BooleanSupplier isBusy) {
        this.window = window;
        this.isBusy = isBusy;
    }

    /**
     * @param files  takes them
     * @param isBusy true while nothing can be dropped, such as while a dialog is open
     */
    static void on(Node window, Consumer<List<Path>> files, BooleanSupplier isBusy) {
        FileDrop drop = new FileDrop(window, isBusy);
        window.setOnDragOver(drop.ifFiles(over -> {
            over.acceptTransferModes(TransferMode.COPY);
            drop.mark(true);
        }));
        window.setOnDragExited(exited -> drop.mark(false));
        window.setOnDragDropped(drop.ifFiles(dropped -> {
            drop.mark(false);
            files.accept(dropped.getDragboard().getFiles().stream().map(File::toPath).toList());
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
