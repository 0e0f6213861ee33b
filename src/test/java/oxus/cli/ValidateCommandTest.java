package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final Path SHIPPED = Path.of("resources", "atlas");

    @Test
    void shippedFactsAreSoundAndCounted() {
        Typed typed = Typed.oxus("validate");
        assertEquals(List.of(), typed.err());
        assertEquals(1, typed.out().size(), typed.out().toString());
        assertTrue(typed.out().get(0).matches("checked 1741 facts, \\d{3,} claims and \\d{3} sources: no faults"),
                typed.out().get(0));
        assertEquals(0, typed.code());
    }

    @Test
    void aCopyOfTheShippedFolderIsSound(@TempDir Path folder) throws IOException {
        copyTo(folder);
        assertEquals(0, Typed.oxus("validate", folder.toString()).code());
    }

    @Test
    void eachFaultIsOneLineWithFileAndLine(@TempDir Path folder) throws IOException {
        copyTo(folder);
        change(folder.resolve("organisations.json"), "\"status\": \"member\"", "\"status\": \"memebr\"");
        change(folder.resolve("events.json"), "\"date\": \"[^\"]*\"", "\"date\": \"31/02/2009\"");
        Typed typed = Typed.oxus("validate", folder.toString());
        assertEquals(1, typed.code());
        assertEquals(List.of(), typed.err());
        assertEquals(2, typed.out().size(), typed.out().toString());
        String line = "\\Q" + folder + "/%s\\E:\\d+ [a-z0-9-]+%s";
        assertTrue(typed.out().get(0).matches(line.formatted("organisations.json",
                ", members: status \"memebr\" is not known \\(did you mean member\\?\\)")), typed.out().get(0));
        assertTrue(typed.out().get(1).matches(line.formatted("events.json",
                ": date \"31/02/2009\" is no date; .*")), typed.out().get(1));
    }

    private static void change(Path file, String pattern, String now) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, now));
    }

    @Test
    void aFolderThatIsNotThereIsRefused(@TempDir Path folder) {
        Path missing = folder.resolve("nowhere");
        Typed typed = Typed.oxus("validate", missing.toString());
        assertEquals(2, typed.code());
        assertEquals(List.of("oxus validate: " + missing + " does not exist"), typed.err());
        assertEquals(List.of(), typed.out());
    }

    @Test
    void aFolderWithoutFactsIsRefused(@TempDir Path folder) {
        Typed typed = Typed.oxus("validate", folder.toString());
        assertEquals(2, typed.code());
        assertEquals(List.of("oxus validate: " + folder + " holds no facts files, such as facilities.json"), typed.err());
    }

    private static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }
}
