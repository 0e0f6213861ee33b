package oxus.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chooses colours for many: the box of all is halved where it is widest until there are enough (Heckbert 1982). */
final class MedianCut {

    private MedianCut() {
    }

    /**
     * So many colours that stand for all; fewer when there are fewer.
     *
     * @param counts by colour, 0xrrggbb: how often it is seen
     */
    static List<Integer> of(Map<Integer, Integer> counts, int wanted) {
        if (counts.isEmpty() || wanted < 1) {
            return List.of();
        }
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(counts.keySet().stream().sorted().toList(), counts));
        while (boxes.size() < wanted) {
            Box widest = boxes.stream().max(Comparator.comparingDouble(Box::weight)).orElseThrow();
            if (widest.colours.size() < 2) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves(counts));
        }
        return boxes.stream().map(box -> box.mean(counts)).toList();
    }

    private static final class Box {

        private final List<Integer> colours;
        private final int shift;
        private final double weight;

        Box(List<Integer> colours, Map<Integer, Integer> counts) {
            this.colours = colours;
            int longest = 0;
            int reach = -1;
            for (int side = 0; side <= 16; side += 8) {
                int at = side;
                int low = colours.stream().mapToInt(colour -> colour >> at & 255).min().orElse(0);
                int high = colours.stream().mapToInt(colour -> colour >> at & 255).max().orElse(0);
                if (high - low > reach) {
                    reach = high - low;
                    longest = side;
                }
            }
            shift = longest;
            long pixels = colours.stream().mapToLong(counts::get).sum();
            // Rare shades count too: a thin line of a colour of its own is seen.
            weight = colours.size() < 2 ? -1 : reach * Math.sqrt(pixels);
        }

        double weight() {
            return weight;
        }

        List<Box> halves(Map<Integer, Integer> counts) {
            List<Integer> sorted = colours.stream()
                    .sorted(Comparator.<Integer>comparingInt(colour -> colour >> shift & 255).thenComparing(Comparator.naturalOrder()))
                    .toList();
            long half = sorted.stream().mapToLong(counts::get).sum() / 2;
            int cut = 0;
            for (long passed = 0; cut < sorted.size() - 1 && passed <= half; cut++) {
                passed += counts.get(sorted.get(cut));
            }
            cut = Math.max(1, Math.min(sorted.size() - 1, cut));
            return List.of(new Box(sorted.subList(0, cut), counts), new Box(sorted.subList(cut, sorted.size()), counts));
        }

        int mean(Map<Integer, Integer> counts) {
            long all = 0;
            long[] sums = new long[3];
            for (int colour : colours) {
                long count = counts.get(colour);
                all += count;
                for (int side = 0; side < 3; side++) {
                    sums[side] += count * (colour >> 8 * side & 255);
                }
            }
            int mean = 0;
            for (int side = 0; side < 3; side++) {
                mean |= (int) ((sums[side] + all / 2) / all) << 8 * side;
            }
            return mean;
        }
    }
}
