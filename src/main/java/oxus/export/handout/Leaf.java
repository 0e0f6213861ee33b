package oxus.export.handout;

/**
 * One element of a document in the making.
 *
 * @param layer id of the layer that it belongs to
 * @param tag   its name, such as {@code path}
 * @param rest  all that follows the name, the end included
 */
public record Leaf(String layer, String tag, String rest) {
}
