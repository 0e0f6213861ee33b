package oxus.time;

import java.util.Optional;

import oxus.model.Words;

/** Whose part of the picture is looked at. What a lens leaves out stays on the map, faintly. */
public enum Lens {
    /** Everybody's. */
    ALL,
    /** Russia's, and what it shares with China. */
    RUSSIA,
    /** China's, and what it shares with Russia. */
    CHINA,
    /** Russia's and China's side by side; what is others' is faint. */
    BOTH,
    /**
     * Where they cross: what is shared by both, and what either has at work in a republic in which the other is at work in
     * the same field: bases beside bases, pipelines beside pipelines, railways beside railways.
     */
    CROSSING;

    /** The word used in files and on the command line. */
    public String word() {
        return Words.word(this);
    }

    public static Optional<Lens> ofWord(String word) {
        return Words.find(values(), word);
    }
}
