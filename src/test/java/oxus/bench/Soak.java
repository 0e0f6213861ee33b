package oxus.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

import oxus.cli.OpenAtlas;
import oxus.layers.Opening;
import oxus.paint.FramePainter;
import oxus.scene.MapRequest;
import oxus.time.Lens;
import oxus.time.Moment;

/** Ten thousand steps of the years, through all kinds of moments, lenses and places; prints what stays in memory. */
final class Soak {

    private static final int STEPS = 10_000;
    private static final int EVERY = 2_500;
    private static final double MEGABYTE = 1 << 20;

    private Soak() {
    }

    static void run() throws IOException {
        OpenAtlas atlas = OpenAtlas.bundled();
        FramePainter painter = new FramePainter(atlas.fonts());
        BufferedImage picture = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        MapRequest opening = Opening.request(atlas.composer().projection(), 1280, 720, 1);
        System.out.printf("%nHeap after a collection, MB%n");
        for (int step = 0; step <= STEPS; step++) {
            painter.paint(atlas.composer().compose(request(opening, step)), picture);
            if (step % EVERY == 0) {
                System.gc();
                System.out.printf(Locale.ROOT, "%-52s %12.1f%n", "after " + step + " steps",
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
            }
        }
    }

    /** Mostly years one after the other; now and then another kind of moment, another lens, another place. */
    private static MapRequest request(MapRequest opening, int step) {
        int year = Moment.year(1991 + step % 35).lastYear();
        Moment moment = step % 7 == 3 ? Moment.window(1991, year) : step % 11 == 5 ? Moment.month(year, 1 + step % 12)
                : Moment.year(year);
        return opening.at(moment).through(Lens.values()[step / 100 % Lens.values().length])
                .from(opening.viewpoint().panned(step / 50 % 40 * 9, step / 50 % 30 * 7));
    }
}
