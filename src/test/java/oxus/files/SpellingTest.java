package oxus.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> KNOWN = List.of("operator", "opened", "closed", "rus");

    @Test
    void aSlipOfTheFingerIsRecognised() {
        assertEquals(Optional.of("opened"), Spelling.nearest("opend", KNOWN));
        assertEquals(Optional.of("operator"), Spelling.nearest("opertaor", KNOWN));
        assertEquals(Optional.of("rus"), Spelling.nearest("ru", KNOWN));
    }

    @Test
    void anotherWordIsNot() {
        assertEquals(Optional.empty(), Spelling.nearest("comment", KNOWN));
        assertEquals(Optional.empty(), Spelling.nearest("chn", KNOWN));
    }
}
