package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void oneLineSaysWhatAndWhereInTheProgram() {
        String line = Fault.line(new CompletionException(new IllegalStateException("no page\nmore of it")));
        assertTrue(line.startsWith("oxus: fault of the program: IllegalStateException: no page, at oxus.cli.FaultTest:"), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void faultWithoutWordsIsNamed() {
        assertTrue(Fault.line(new NullPointerException()).contains("NullPointerException"));
    }
}
