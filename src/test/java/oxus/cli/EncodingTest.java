package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "қала 中亚 ñ.png", "C:\\maps\\u0041.png", "\ud83d\ude80", "", "$1"})
    void whatIsHandedOnToAnotherJavaIsReadBackAsItWas(String word) {
        String escaped = Encoding.escaped(word);
        assertTrue(escaped.chars().allMatch(letter -> letter < 128), escaped);
        assertEquals(word, Encoding.unescaped(escaped));
    }
}
