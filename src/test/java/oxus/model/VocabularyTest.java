package oxus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @MethodSource("vocabularies")
    <E extends Enum<E>> void everyWordIsReadBackAsItself(E[] values, Function<String, Optional<E>> ofWord) {
        for (E value : values) {
            String word = Words.word(value);
            assertTrue(word.matches("[a-z]+( [a-z]+)*"), word);
            assertEquals(Optional.of(value), ofWord.apply(word));
        }
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary(Certainty.values(), Certainty::ofWord),
                vocabulary(FacilityKind.values(), FacilityKind::ofWord),
                vocabulary(Relationship.values(), Relationship::ofWord),
                vocabulary(RouteKind.values(), RouteKind::ofWord),
                vocabulary(Side.values(), Side::ofWord),
                vocabulary(Status.values(), Status::ofWord),
                vocabulary(Topic.values(), Topic::ofWord));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AIR_BASE", "air_base", "Air base", "AIR BASE", "air  base", " air base", "airbase"})
    void wordInAnotherSpellingIsNotUnderstood(String word) {
        assertEquals(Optional.empty(), FacilityKind.ofWord(word));
    }

    @Test
    void kindOfTwoWordsIsWrittenWithASpace() {
        assertEquals("air base", FacilityKind.AIR_BASE.word());
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "IDLE")
    void everyStatusIsAheadAtWorkOrPastAndOnlyOneOfThem(Status status) {
        assertEquals(1, Stream.of(status.ahead(), status.atWork(), status.past()).filter(is -> is).count());
    }

    private static <E extends Enum<E>> Arguments vocabulary(E[] values, Function<String, Optional<E>> ofWord) {
        return Arguments.of(values, ofWord);
    }
}
