package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aLectureBecomesOnePageThatIsSmallAndWhole() throws IOException {
        Path file = folder.resolve("lecture.html");
        Typed typed = Typed.oxus("handout", "sheriff-and-banker", "-o", file.toString());
        assertEquals(0, typed.code(), typed.err().toString());
        String page = Files.readString(file);
        assertTrue(page.startsWith("<!DOCTYPE html>") && page.strip().endsWith("</html>"));
        assertTrue(page.contains("default-src 'none'"));
        assertTrue(Files.size(file) < 6_000_000, Files.size(file) + " bytes");
        assertEquals(List.of(file), Files.list(folder).toList());
    }

    @Test
    void theAtlasAloneHasNoPagesToPrint() {
        Typed typed = Typed.oxus("handout", "-o", folder.resolve("atlas.pdf").toString());
        assertEquals(2, typed.code());
        assertTrue(typed.err().get(0).contains("pages to print are made of a lecture's scenes"), typed.err().toString());
    }

    @Test
    void anEndingThatIsNoHandoutIsRefused() {
        Typed typed = Typed.oxus("handout", "-o", folder.resolve("lecture.doc").toString());
        assertEquals(2, typed.code());
        assertTrue(typed.err().get(0).contains("must end in"), typed.err().toString());
    }

    @Test
    void aMistypedLectureIsGuessed() {
        Typed typed = Typed.oxus("handout", "sherif-and-banker", "-o", folder.resolve("lecture.html").toString());
        assertEquals(2, typed.code());
        assertTrue(typed.err().get(0).contains("did you mean sheriff-and-banker?"), typed.err().toString());
    }
}
