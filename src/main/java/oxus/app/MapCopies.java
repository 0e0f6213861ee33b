package oxus.app;

import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import oxus.companion.Accompaniment;
import oxus.export.Export;
import oxus.scene.MapRequest;

/** Puts the map and the words that go with it on the clipboard, made in the background from what the map shows. */
final class MapCopies {

    private static final int OPAQUE = 0xff000000;

    private final AtlasState state;
    private final Export export;
    private final Executor background;
    private final Notices notices;
    private final Wording wording;

    MapCopies(AtlasState state, Export export, Executor background, Notices notices, Wording wording) {
        this.state = state;
        this.export = export;
        this.background = background;
        this.notices = notices;
        this.wording = wording;
    }

    /** What can be copied. */
    enum Copied {
        PICTURE(Shortcut.COPY_PICTURE),
        CAPTION(Shortcut.COPY_CAPTION),
        ALTERNATIVE(Shortcut.COPY_ALTERNATIVE),
        CITATION(Shortcut.COPY_CITATION),
        REFERENCES(Shortcut.COPY_REFERENCES),
        BIBTEX(Shortcut.COPY_BIBTEX),
        CSL_JSON(Shortcut.COPY_CSL_JSON);

        private final Shortcut shortcut;

        Copied(Shortcut shortcut) {
            this.shortcut = shortcut;
        }
    }

    void bind(KeyBindings keys) {
        for (Copied what : Copied.values()) {
            keys.bind(what.shortcut, () -> copy(what));
        }
    }

    private void copy(Copied what) {
        MapRequest request = state.request().get();
        background.execute(() -> {
            try {
                ClipboardContent content = content(what, request);
                Platform.runLater(() -> {
                    Clipboard.getSystemClipboard().setContent(content);
                    notices.done(wording.of(what));
                });
            } catch (RuntimeException | OutOfMemoryError fault) {
                Platform.runLater(() -> notices.failed(fault));
            }
        });
    }

    private ClipboardContent content(Copied what, MapRequest request) {
        ClipboardContent content = new ClipboardContent();
        if (what == Copied.PICTURE) {
            content.putImage(picture(request));
        } else {
            content.putString(words(what).apply(Accompaniment.of(request, state.composer())));
        }
        return content;
    }

    private static Function<Accompaniment, String> words(Copied what) {
        return switch (what) {
            case CAPTION -> Accompaniment::caption;
            case ALTERNATIVE -> Accompaniment::alternative;
            case CITATION -> Accompaniment::citation;
            case REFERENCES -> Accompaniment::references;
            case BIBTEX -> Accompaniment::bibTeX;
            case CSL_JSON -> Accompaniment::cslJson;
            case PICTURE -> throw new IllegalArgumentException("a picture has no words");
        };
    }

    private WritableImage picture(MapRequest request) {
        int[] pixels = export.pixels(request);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        int width = request.deviceWidth();
        WritableImage image = new WritableImage(width, request.deviceHeight());
        image.getPixelWriter().setPixels(0, 0, width, request.deviceHeight(), PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}
