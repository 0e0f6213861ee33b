package oxus.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

import oxus.app.present.Chalk;
import oxus.export.Export;
import oxus.export.Target;
import oxus.scene.MapRequest;

/** Keeps what was drawn with the chalk on purpose: a picture of the map with it goes into the folder of the exports. */
final class ChalkedPicture {

    private static final int OPAQUE = 0xff000000;

    private final AtlasState state;
    private final Export export;
    private final Memory memory;
    private final Executor background;
    private final Notices notices;
    private final Wording wording;

    ChalkedPicture(AtlasState state, Export export, Memory memory, Executor background, Notices notices, Wording wording) {
        this.state = state;
        this.export = export;
        this.memory = memory;
        this.background = background;
        this.notices = notices;
        this.wording = wording;
    }

    /** Keeps the map with the chalk on it; a map without any is not kept. */
    void keep(Chalk chalk) {
        if (chalk.count() == 0) {
            return;
        }
        MapRequest request = state.request().get();
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        clear.setTransform(new Scale(request.scale(), request.scale()));
        Image drawn = chalk.snapshot(clear, null);
        Path folder = memory.exportFolder();
        background.execute(() -> {
            try {
                Path file = free(folder, "oxus-" + request.moment().text().replaceAll("[^0-9A-Za-z]+", "-") + "-chalk");
                BufferedImage picture = with(drawn, request);
                Target.at(file).write(out -> ImageIO.write(picture, "png", out));
                Platform.runLater(() -> notices.done(wording.text("present.kept", file)));
            } catch (IOException | RuntimeException failure) {
                String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
                Platform.runLater(() -> notices.failed(reason));
            }
        });
    }

    private BufferedImage with(Image drawn, MapRequest request) {
        int width = request.deviceWidth();
        int height = request.deviceHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = export.pixels(request);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        picture.getRaster().setDataElements(0, 0, width, height, pixels);
        int wide = (int) drawn.getWidth();
        int high = (int) drawn.getHeight();
        int[] chalk = new int[wide * high];
        drawn.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbPreInstance(), chalk, 0, wide);
        BufferedImage above = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
        above.getRaster().setDataElements(0, 0, wide, high, chalk);
        picture.createGraphics().drawImage(above, 0, 0, null);
        return picture;
    }

    /** A name in a folder that no file has yet. */
    private static Path free(Path folder, String name) {
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> folder.resolve(name + (n == 1 ? "" : "-" + n) + ".png"))
                .filter(file -> !Files.exists(file)).findFirst().orElseThrow();
    }
}
