package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {

    @TempDir
    private Path folder;

    @Test
    void argumentsAreHandedOnAsTheyAre() {
        List<String> command = command("-jar", "oxus.jar", "export").orElseThrow();
        assertEquals(List.of("-jar", folder.resolve("oxus.jar").toString(), "export", "-o", "a map.png"),
                command.subList(command.size() - 5, command.size()));
    }

    @Test
    void ownOptionsOfAUserAreRespected() {
        assertEquals(Optional.empty(), command("-Xmx200m", "-jar", "oxus.jar", "export"));
    }

    @Test
    void propertiesAreHandedOn() {
        assertTrue(command("-Dcolour=red", "-jar", "oxus.jar").orElseThrow().contains("-Dcolour=red"));
    }

    @Test
    void secondJavaDoesNotStartAThird() {
        List<String> second = command("-jar", "oxus.jar", "export").orElseThrow();
        assertEquals(Optional.empty(), command(second.subList(1, second.size()).toArray(String[]::new)));
    }

    @Test
    void programThatIsNoJarRunsHere() {
        assertEquals(Optional.empty(), command("oxus.Main", "export"));
        assertEquals(Optional.empty(), command());
    }

    @Test
    void archiveIsUsedWhenTheBuildHasLeftOne() throws IOException {
        assertFalse(command("-jar", "oxus.jar").orElseThrow().toString().contains("oxus.jsa"));
        Files.createFile(folder.resolve("oxus.jsa"));
        assertTrue(command("-jar", "oxus.jar").orElseThrow()
                .contains("-XX:SharedArchiveFile=" + folder.resolve("oxus.jsa")));
    }

    private Optional<List<String>> command(String... given) {
        return QuickStart.command("java", List.of("-XX:TieredStopAtLevel=1"), List.of(given), folder.resolve("oxus.jar"),
                List.of("export", "-o", "a map.png"));
    }
}
