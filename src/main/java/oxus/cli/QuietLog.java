package oxus.cli;

/**
 * Keeps libraries from talking into the output: JavaFX about how it was started, GeoTools about what it tried. Oxus says
 * itself what its user has to know. Whoever names a logging configuration of their own on Java's command line gets that.
 */
public final class QuietLog {

    private static final String CLASS = "java.util.logging.config.class";
    private static final String FILE = "java.util.logging.config.file";

    /** Called by the JDK when something first logs; configures nothing, so that there is no handler to print. */
    public QuietLog() {
    }

    /** Asks for quiet. Costs nothing while nothing logs. */
    public static void ask() {
        if (System.getProperty(CLASS) == null && System.getProperty(FILE) == null) {
            System.setProperty(CLASS, QuietLog.class.getName());
        }
    }
}
