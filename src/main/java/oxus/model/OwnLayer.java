package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * A user's own file as a layer of a map.
 *
 * @param id such as {@code own-2}; no other layer of the map has it
 */
public record OwnLayer(String id, OwnFile file) {

    private static final String PREFIX = "own-";
    private static final char BEFORE_NUMBER = ':';

    /** Whether a layer of this id would be a user's own, numbered from 1. */
    public static boolean isId(String id) {
        return id.matches(PREFIX + "[1-9]\\d{0,5}");
    }

    /** The file as the next layer on top of others. */
    public static OwnLayer after(List<OwnLayer> others, OwnFile file) {
        int last = others.stream().mapToInt(OwnLayer::number).max().orElse(0);
        return new OwnLayer(PREFIX + (last + 1), file);
    }

    /** Its place among the own layers of the map, counted from 1. */
    public int number() {
        return Integer.parseInt(id.substring(PREFIX.length()));
    }

    /** The id of one of its features, as marks and cards name it. */
    public String idOf(OwnFeature feature) {
        return id + BEFORE_NUMBER + feature.number();
    }

    /** The feature of an id; nothing when it is not one of this layer. */
    public Optional<OwnFeature> feature(String featureId) {
        String before = id + BEFORE_NUMBER;
        return featureId.startsWith(before)
                ? file.feature(Integer.parseInt(featureId.substring(before.length()))) : Optional.empty();
    }
}
