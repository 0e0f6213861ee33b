package oxus.cli;

import java.lang.management.ManagementFactory;

/**
 * With {@code -Doxus.trace=true} tells on standard error how long after the start of Java something was reached, one line
 * each, such as {@code first map 1234}, in milliseconds. What the benchmarks read.
 */
public final class StartClock {

    private static final boolean TRACED = Boolean.getBoolean("oxus.trace");

    private StartClock() {
    }

    /** Says that something was reached. */
    public static void reached(String what) {
        if (TRACED) {
            long now = System.currentTimeMillis();
            System.err.println(what + " " + (now - ManagementFactory.getRuntimeMXBean().getStartTime()));
        }
    }
}
