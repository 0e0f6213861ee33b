package oxus.model;

/**
 * A state, an alliance or a body that does things in the atlas.
 *
 * @param id   short and stable: a state's ISO 3166-1 alpha-3 code in lower case, such as {@code rus}, or a word, such as
 *             {@code nato}
 * @param name as printed
 * @param side where it stands
 */
public record Actor(String id, String name, Side side) {
}
