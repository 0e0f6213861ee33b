package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What the build runs once, so that Java keeps the classes for {@link QuickStart}: it draws a map, and loads what a window
 * is made of without opening one.
 */
public final class Rehearsal {

    private Rehearsal() {
    }

    /** @param arguments the folder with the program's jar and {@code lib/} */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        System.setProperty("java.awt.headless", "true");
        QuietLog.ask();
        PrintWriter err = new PrintWriter(System.err);
        int code = Commands.run(new String[] {"export", "-o", folder.resolve("first-map.png").toString(),
            "--size", "640x360", "--force"}, new PrintWriter(System.out), err);
        if (code != Commands.DONE) {
            System.exit(code);
        }
        load(folder.resolve("oxus.jar"));
        try (Stream<Path> libraries = Files.list(folder.resolve("lib"))) {
            for (Path library : libraries.filter(Rehearsal::isOfTheWindow).sorted().toList()) {
                load(library);
            }
        }
    }

    private static boolean isOfTheWindow(Path library) {
        String name = library.getFileName().toString();
        return name.startsWith("javafx-") || name.startsWith("atlantafx-");
    }

    private static void load(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> names = file.stream().map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class") && !name.startsWith("META-INF"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.')).toList();
            for (String name : names) {
                try {
                    Class.forName(name, false, Rehearsal.class.getClassLoader());
                } catch (ClassNotFoundException | LinkageError partOfAnotherSystem) {
                    continue;
                }
            }
        }
    }
}
