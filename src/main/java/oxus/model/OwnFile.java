package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * A file that a user brought, read once and never changed. Two readings of a file are two things: to compare them feature by
 * feature would take as long as to read them.
 *
 * @param path     where it lies, whole
 * @param title    what it is called on the map and in lists: the file's name
 * @param columns  names of what each feature has values of
 * @param named    whether the features have names of their own
 * @param features in the order of the file
 */
public record OwnFile(String path, String title, List<String> columns, Naming named, List<OwnFeature> features) {

    /** Where the names of features come from. */
    public enum Naming { GIVEN, COUNTED }

    /** The first feature of this number. */
    public Optional<OwnFeature> feature(int number) {
        return features.stream().filter(feature -> feature.number() == number).findFirst();
    }

    /** Whether the years change anything about it. */
    public boolean isDated() {
        return features.stream().anyMatch(feature -> feature.period().isPresent());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return path + " with " + features.size() + " features";
    }
}
