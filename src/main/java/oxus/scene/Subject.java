package oxus.scene;

/**
 * What a mark is about.
 *
 * @param id   id of a fact, a country or a town
 * @param name what a pointer resting on the mark is told
 */
public record Subject(String id, String name) {
}
