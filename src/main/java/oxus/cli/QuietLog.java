package oxus.cli;

/**
 * Keeps libraries from talking into the output: JavaFX about how it was started, GeoTools about what it tried, the PDF library about fonts. Oxus says
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
            // Else the library that writes PDF asks about for somebody who logs, and is told aloud that there is nobody.
            System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
            System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        }
    }
}
