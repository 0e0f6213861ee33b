package oxus.export;

import java.awt.Color;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import oxus.style.Theme;

/**
 * The few colours that a film has: those of its theme and those that are often seen, to the last bit, so that no area changes
 * its colour from picture to picture; the rest are shades for edges, chosen by median cut (Heckbert 1982). Nothing is
 * dithered: dots would crawl over areas that stand still.
 */
final class FilmColours {

    /** The last of 256 is for what does not change. */
    static final int MOST = 255;

    private static final int OFTEN_SEEN = 96;

    private final int[] colours;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, Byte> nearest = new HashMap<>();

    private FilmColours(int[] colours) {
        this.colours = colours;
        for (int n = 0; n < colours.length; n++) {
            numbers.putIfAbsent(colours[n], n);
        }
    }

    /** The colours for a film in a theme of which some pictures, pixels of 0xrrggbb, are known. */
    static FilmColours of(Theme theme, List<int[]> pictures) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int[] picture : pictures) {
            int run = 0;
            for (int at = 0; at < picture.length; at += run) {
                run = 1;
                while (at + run < picture.length && picture[at + run] == picture[at]) {
                    run++;
                }
                seen.merge(picture[at] & 0xffffff, run, Integer::sum);
            }
        }
        Set<Integer> kept = new LinkedHashSet<>();
        theme.ramps().keySet().stream().sorted().flatMap(ramp -> theme.ramps().get(ramp).stream()).forEach(c -> add(c, kept));
        theme.inks().values().forEach(ink -> add(ink, kept));
        List<Integer> byCount = seen.keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(colour -> -seen.get(colour)).thenComparing(Comparator.naturalOrder()))
                .toList();
        int often = Math.min(MOST, kept.size() + OFTEN_SEEN);
        for (int n = 0; n < byCount.size() && kept.size() < often; n++) {
            kept.add(byCount.get(n));
        }
        seen.keySet().removeAll(kept);
        kept.addAll(MedianCut.of(seen, MOST - kept.size()));
        return new FilmColours(kept.stream().limit(MOST).mapToInt(Integer::intValue).toArray());
    }

    private static void add(Color colour, Set<Integer> kept) {
        if (colour.getAlpha() == 255 && kept.size() < MOST) {
            kept.add(colour.getRGB() & 0xffffff);
        }
    }

    /** All of them, 0xrrggbb. */
    int[] all() {
        return colours.clone();
    }

    /** The number of the colour nearest to each pixel. */
    byte[] numbers(int[] pixels) {
        byte[] found = new byte[pixels.length];
        int last = -1;
        byte number = 0;
        for (int at = 0; at < pixels.length; at++) {
            int pixel = pixels[at] & 0xffffff;
            if (pixel != last) {
                last = pixel;
                number = nearest.computeIfAbsent(pixel, this::nearestTo);
            }
            found[at] = number;
        }
        return found;
    }

    private byte nearestTo(int colour) {
        Integer exact = numbers.get(colour);
        if (exact != null) {
            return exact.byteValue();
        }
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int n = 0; n < colours.length; n++) {
            int apart = apart(colour, colours[n]);
            if (apart < least) {
                least = apart;
                best = n;
            }
        }
        return (byte) best;
    }

    /** The eye sees green best and blue least. */
    private static int apart(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
