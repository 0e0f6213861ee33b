package oxus.scene;

/** The plane that a mark's coordinates lie in. */
public enum Space {
    /** Metres of the projection; y grows north. Such marks move with the viewpoint. */
    MAP,
    /** Logical pixels of the page; y grows down. Such marks stand still: titles, legends. */
    PAGE
}
