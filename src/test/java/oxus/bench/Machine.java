package oxus.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Says on what the figures were taken, without which they mean little. */
final class Machine {

    private Machine() {
    }

    static void print() {
        System.out.printf(Locale.ROOT, "%nOn %s, %d processors, Java %s, %s; %.1f programs were running already%n", processor(),
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
                System.getProperty("os.name"), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println("Command: mvn -B -Pbench clean verify");
    }

    /** Its name where the system tells, else its kind. */
    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst().orElse(System.getProperty("os.arch"));
        } catch (IOException notSaid) {
            return System.getProperty("os.arch");
        }
    }
}
