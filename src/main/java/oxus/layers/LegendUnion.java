package oxus.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Sheet;

/** One legend for several maps: what any of them shows, with their counts beside each other, as in {@code Russia (8 | 5)}. */
final class LegendUnion {

    private static final Pattern COUNT = Pattern.compile("\\((\\d+)\\)");
    private static final String HOLE = "(\u0000)";

    private LegendUnion() {
    }

    /** A layer's legend on this sheet, or on all maps that this sheet speaks of. */
    static List<LegendEntry> of(Layer layer, Sheet sheet) {
        List<List<LegendEntry>> legends = sheet.maps().stream().map(layer::legend).toList();
        if (legends.size() == 1) {
            return legends.get(0);
        }
        List<String> order = new ArrayList<>();
        Map<String, LegendEntry.Swatch> swatches = new HashMap<>();
        Map<String, String[]> counts = new HashMap<>();
        Map<String, Set<String>> about = new HashMap<>();
        for (int map = 0; map < legends.size(); map++) {
            int next = 0;
            for (LegendEntry entry : legends.get(map)) {
                Matcher count = COUNT.matcher(entry.label());
                String words = count.replaceFirst(HOLE);
                if (swatches.putIfAbsent(words, entry.swatch()) == null) {
                    // What only a later map has stands where that map has it.
                    order.add(next, words);
                    counts.put(words, zeros(legends.size()));
                }
                about.computeIfAbsent(words, key -> new HashSet<>()).addAll(entry.about());
                next = order.indexOf(words) + 1;
                counts.get(words)[map] = count.reset().find() ? count.group(1) : "";
            }
        }
        return order.stream().map(words -> new LegendEntry(words.replace(HOLE,
                "(" + String.join(" | ", counts.get(words)) + ")"), swatches.get(words)).about(about.get(words).stream())).toList();
    }

    private static String[] zeros(int length) {
        String[] zeros = new String[length];
        Arrays.fill(zeros, "0");
        return zeros;
    }
}
