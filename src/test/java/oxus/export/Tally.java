package oxus.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.scene.Plate;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/** Counts, group by group, what the marks of a plate ask a vector page to draw. */
final class Tally implements VectorPage {

    /** What is asked for in a group: things drawn, areas filled, lines drawn, rows of words. */
    static final class Count {
        int things;
        int fills;
        int lines;
        int words;

        @Override
        public String toString() {
            return things + " things: " + fills + " fills, " + lines + " lines, " + words + " words";
        }
    }

    final Map<String, Count> byGroup = new LinkedHashMap<>();
    final Map<String, String> names = new LinkedHashMap<>();
    final List<String> written = new ArrayList<>();
    private Count now = new Count();

    static Tally of(Plate plate, BundledFonts fonts) throws IOException {
        Tally tally = new Tally();
        new VectorPainter(fonts).paint(plate, tally);
        return tally;
    }

    @Override
    public void beginMap(double x, double y, Rectangle2D part, Color background) {
    }

    @Override
    public void endMap() {
    }

    @Override
    public void beginGroup(String id, String name) {
        now = byGroup.computeIfAbsent(id, group -> new Count());
        names.put(id, name);
    }

    @Override
    public void endGroup() {
        now = new Count();
    }

    @Override
    public void path(Path2D path, FeatureStyle style, Optional<String> about, double opacity) {
        now.things++;
        now.fills += style.fill().isPresent() ? 1 : 0;
        now.lines += style.line().isPresent() ? 1 : 0;
        now.lines += style.hatch().isPresent() ? 1 : 0;
    }

    @Override
    public void words(String words, TextStyle style, double x, double baseline, double opacity) {
        now.things++;
        now.words++;
        now.lines += style.halo().isPresent() ? 1 : 0;
        written.add(words);
    }
}
