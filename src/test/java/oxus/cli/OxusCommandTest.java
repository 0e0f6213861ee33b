package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OxusCommandTest {

    @Test
    void helpListsTheCommands() {
        Typed typed = Typed.oxus("--help");
        assertEquals(0, typed.code());
        for (String command : List.of("export", "open", "facts", "inspect", "validate")) {
            assertTrue(typed.out().stream().anyMatch(line -> line.startsWith("  " + command + " ")), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "open", "facts", "inspect", "validate"})
    void everyCommandExplainsItself(String command) {
        Typed typed = Typed.oxus(command, "--help");
        assertEquals(0, typed.code());
        assertTrue(typed.out().get(0).startsWith("Usage: oxus " + command), typed.out().get(0));
    }

    @Test
    void versionIsOneLine() {
        Typed typed = Typed.oxus("--version");
        assertEquals(0, typed.code());
        assertEquals(1, typed.out().size());
        assertTrue(typed.out().get(0).startsWith("oxus "));
    }

    @Test
    void mistypedCommandIsGuessed() {
        assertEquals(List.of("oxus: no command exprot (did you mean export?); there are export, open, lecture, handout, facts, inspect, validate"),
                Typed.oxus("exprot").err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--yaer", "-x", "open", "--"})
    void whatIsNotUnderstoodIsOneLine(String argument) {
        Typed typed = Typed.oxus(argument);
        assertEquals(2, typed.code());
        assertEquals(1, typed.err().size());
        assertEquals(List.of(), typed.out());
    }
}
