package oxus.files.own;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.locationtech.jts.geom.Geometry;

import oxus.files.UnreadableFileException;
import oxus.model.OwnFeature;
import oxus.model.OwnFile;
import oxus.model.Period;

/** What a reader has found so far, and in the end the file that it is. */
final class Gathering {

    /** More would not fit into an ordinary computer beside the atlas. */
    static final int MOST_FEATURES = 1_000_000;

    /** As many as a .dbf can have; cards of more are not read by anybody. */
    static final int MOST_COLUMNS = 255;

    private static final int KEPT_WORDS = 20_000;
    private static final int LONGEST_QUOTE = 40;

    private final Path file;
    private final Wanted wanted;
    private final Progress progress;
    private final List<Found> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Trimmer.Fate, Integer> fates = new EnumMap<>(Trimmer.Fate.class);
    private final Map<String, String> words = new HashMap<>();
    private Optional<String> noPlace = Optional.empty();

    /** @param place in the file, for messages, such as {@code line 12} */
    private record Found(int number, String place, Geometry shape, String[] values) {
    }

    Gathering(Path file, Wanted wanted, Progress progress) {
        this.file = file;
        this.wanted = wanted;
        this.progress = progress;
    }

    Wanted wanted() {
        return wanted;
    }

    Trimmer trimmer(Reprojection toDegrees) {
        return new Trimmer(wanted, toDegrees);
    }

    void reached(double part) {
        progress.reached(Math.max(0, Math.min(1, part)));
    }

    void note(String note) {
        notes.add(note);
    }

    /**
     * Takes a thing that was read.
     *
     * @param number counted from 1, the same for the shapes of one feature
     * @param place  in the file, such as {@code line 12}
     * @param values of the columns, as far as they are known
     */
    void add(int number, String place, RawShape raw, Trimmer trimmer, String[] values) throws UnreadableFileException {
        Trimmer.Trimmed trimmed = trimmer.trim(raw);
        fates.merge(trimmed.fate(), 1, Integer::sum);
        if (trimmed.fate() == Trimmer.Fate.NO_PLACE && noPlace.isEmpty()) {
            double[] first = raw.parts().get(0).get(0);
            noPlace = Optional.of(place + ": " + plain(first[0]) + ", " + plain(first[1]));
        }
        if (trimmed.shape().isPresent()) {
            if (found.size() == MOST_FEATURES) {
                throw OwnReader.unreadable(file, "holds more than " + MOST_FEATURES
                        + " things on this map, too many to be drawn; cut out the part that is needed");
            }
            for (int n = 0; n < values.length; n++) {
                values[n] = values[n] == null ? "" : kept(values[n]);
            }
            found.add(new Found(number, place, trimmed.shape().get(), values));
        }
    }

    /** Says that so many more things lie off the map, which were not even looked at. */
    void beyond(int many) {
        if (many > 0) {
            fates.merge(Trimmer.Fate.BEYOND, many, Integer::sum);
        }
    }

    /** Says that a thing has no shape that can be drawn. */
    void leaveOut() {
        fates.merge(Trimmer.Fate.EMPTY, 1, Integer::sum);
    }

    /**
     * The file.
     *
     * @param columns as the file names them
     * @param thing   what an unnamed feature is called before its number, such as {@code row}
     * @throws UnreadableFileException when nothing of it can be used, but for what lies off the map
     */
    OwnReading finish(List<String> columns, String thing) throws UnreadableFileException {
        checkPlaces(thing);
        Columns known = new Columns(columns);
        Dating dating = Dating.of(known, found.stream().map(Found::values).toList());
        OptionalInt name = known.name();
        List<OwnFeature> features = new ArrayList<>(found.size());
        int undatable = 0;
        Optional<String> firstUndatable = Optional.empty();
        for (Found one : found) {
            Dating.Answer when = dating.of(one.values);
            if (when.isUnreadable()) {
                undatable++;
                firstUndatable = firstUndatable.or(() -> Optional.of(one.place + ", \u201c" + quoted(when.text()) + "\u201d"));
                continue;
            }
            String called = name.isPresent() ? Dating.value(one.values, name.getAsInt()) : "";
            features.add(new OwnFeature(one.number, called.isBlank() ? thing + " " + one.number : called.strip(), one.shape,
                    when.period(), padded(one.values, columns.size())));
        }
        if (undatable > 0) {
            notes.add(count(undatable, thing) + " left out whose date cannot be read (the first: " + firstUndatable.orElseThrow() + ")");
        }
        OwnFile read = new OwnFile(file.toAbsolutePath().normalize().toString(), String.valueOf(file.getFileName()), columns,
                name.isPresent() ? OwnFile.Naming.GIVEN : OwnFile.Naming.COUNTED, List.copyOf(features));
        if (features.isEmpty() && undatable > 0) {
            throw OwnReader.unreadable(file, "has no date that can be read; write years such as 2003");
        }
        return new OwnReading(read, of(Trimmer.Fate.BEYOND), List.copyOf(notes));
    }

    private void checkPlaces(String thing) throws UnreadableFileException {
        int all = fates.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            throw OwnReader.unreadable(file, "holds nothing that can be drawn");
        }
        if (of(Trimmer.Fate.KEPT) == 0 && of(Trimmer.Fate.SWAPPED) * 2 > all) {
            throw OwnReader.unreadable(file, "has its longitudes and latitudes swapped, as it looks; turn them round");
        }
        if (of(Trimmer.Fate.NO_PLACE) == all) {
            throw OwnReader.unreadable(file, "has no coordinates in degrees (" + noPlace.orElseThrow() + "); "
                    + "save it in WGS 84, longitude and latitude");
        }
        if (of(Trimmer.Fate.EMPTY) == all) {
            throw OwnReader.unreadable(file, "has no " + thing + " with a place that can be drawn");
        }
        if (of(Trimmer.Fate.EMPTY) > 0) {
            notes.add(count(of(Trimmer.Fate.EMPTY), thing) + " without a place left out");
        }
        if (of(Trimmer.Fate.NO_PLACE) > 0) {
            notes.add(count(of(Trimmer.Fate.NO_PLACE), thing) + " left out whose coordinates are no degrees (the first: "
                    + noPlace.orElseThrow() + ")");
        }
        if (of(Trimmer.Fate.SWAPPED) > 0) {
            notes.add(count(of(Trimmer.Fate.SWAPPED), thing) + " left out whose longitude and latitude look swapped");
        }
    }

    private int of(Trimmer.Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    /** Files repeat their words: each is kept once. */
    private String kept(String word) {
        if (words.size() >= KEPT_WORDS) {
            return words.getOrDefault(word, word);
        }
        String first = words.putIfAbsent(word, word);
        return first == null ? word : first;
    }

    private static List<String> padded(String[] values, int columns) {
        String[] all = values.length == columns ? values : Arrays.copyOf(values, columns);
        for (int n = 0; n < all.length; n++) {
            all[n] = all[n] == null ? "" : all[n];
        }
        return List.of(all);
    }

    private static String count(int many, String thing) {
        return many + " " + thing + (many == 1 ? "" : "s");
    }

    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "\u2026";
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }
}
