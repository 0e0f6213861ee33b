package oxus.model;

import java.util.List;

/** Anything in the atlas that can be pointed at and must name its sources. */
public interface Fact {

    /** Unique in the whole atlas. */
    String id();

    /** As printed on cards and labels. */
    String name();

    /** Ids of the sources that the fact rests on, the best first; never empty. */
    List<String> sources();
}
