package oxus.scene;

/**
 * What a piece of furniture takes across a page that several maps share, in logical pixels. The same whatever their moments:
 * maps stand still while the time runs.
 *
 * @param topPx  above the maps
 * @param footPx below them
 */
public record Strips(double topPx, double footPx) {

    public static Strips none() {
        return new Strips(0, 0);
    }

    Strips and(Strips other) {
        return new Strips(topPx + other.topPx, footPx + other.footPx);
    }
}
