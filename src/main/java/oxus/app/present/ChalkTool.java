package oxus.app.present;

/** What the hand draws with on the map that is presented. */
public enum ChalkTool {
    PEN, ARROW, CIRCLE, SPOTLIGHT
}
