package oxus.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

import javafx.application.Platform;

import oxus.export.Format;
import oxus.files.own.OwnReader;

/** Takes files that are let fall on the window: the first view is opened, data of the user's own is added. */
final class Arrivals {

    private final ViewFiles views;
    private final OwnFiles own;
    private final Executor background;
    private final Notices notices;
    private final Wording wording;

    /** @param background where it is found out what kind of file it is */
    Arrivals(ViewFiles views, OwnFiles own, Executor background, Notices notices, Wording wording) {
        this.views = views;
        this.own = own;
        this.background = background;
        this.notices = notices;
        this.wording = wording;
    }

    /** What belongs to a shapefile comes along with it and is not looked at. */
    void take(List<Path> files) {
        background.execute(() -> {
            List<Path> data = files.stream().filter(file -> OwnReader.knows(file) && !isView(file)).toList();
            List<Path> saved = files.stream().filter(Arrivals::isView).limit(1).toList();
            Platform.runLater(() -> {
                saved.forEach(view -> views.open(view, () -> { }, notices::failed));
                data.forEach(own::add);
                if (saved.isEmpty() && data.isEmpty()) {
                    notices.failed(wording.text("own.drop"));
                }
            });
        });
    }

    /** A saved view, or a map that was exported: it carries the view that made it. */
    private static boolean isView(Path file) {
        return Format.of(file).filter(Format::isPicture).isPresent()
                || file.toString().toLowerCase(Locale.ROOT).endsWith(ViewFiles.ENDING) && !OwnReader.looksLikeGeoJson(file);
    }
}
