package oxus.tables;

import oxus.time.Snapshot;

/** Writes down what one layer shows. */
interface LayerRows {

    /** Id of the layer. */
    String layer();

    /** @param measure id of what the countries are coloured by */
    Table at(Snapshot now, String measure);

    /** Whether a fact or a country can have rows here, in whatever moment. */
    boolean holds(String id);
}
