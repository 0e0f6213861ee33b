package oxus.export.handout;

import java.util.List;

/**
 * Elements that stand together, in order.
 *
 * @param id    the same in all states
 * @param tag   of the element around them
 * @param rest  the attributes of that, each with a space before it
 * @param intro what stands in it before them, as markup
 */
public record Sheaf(String id, String tag, String rest, String intro, List<Leaf> leaves) {

    public Sheaf {
        leaves = List.copyOf(leaves);
    }
}
