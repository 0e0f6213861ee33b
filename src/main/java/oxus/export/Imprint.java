package oxus.export;

/**
 * What a file says of itself, beside the picture.
 *
 * @param title       such as {@code Central Asia between Russia and China, 2022}
 * @param description the picture in plain sentences, for who cannot see it
 * @param view        the request that made it, as a view is kept in a file
 */
public record Imprint(String title, String description, String view) {

    /** The same of a moving picture. */
    Imprint playing(Play play) {
        String years = play.firstYear() + "–" + play.lastYear();
        return new Imprint(title + "; " + years + " year by year", "The years " + years + " one after the other. " + description, view);
    }
}
