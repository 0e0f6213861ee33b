package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The credits of the window are those of the README. */
class CreditsTest {

    @Test
    void theWindowCreditsWhomTheReadmeCredits() throws Exception {
        Wording wording = Wording.english();
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## " + wording.text("credits.heading")));
        List<String> lines = section.lines().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst("^- ", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", ""))
                .toList();
        assertTrue(lines.size() > 5);
        assertEquals(lines, wording.text("credits.text").lines().toList());
    }
}
