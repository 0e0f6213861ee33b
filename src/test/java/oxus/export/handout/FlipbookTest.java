package oxus.export.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class FlipbookTest {

    private final States sets = new States();

    @Test
    void whatAllStatesHaveIsThereOnceAndNamesNone() {
        assertEquals("<x><a/></x>", markup(List.of("a"), List.of("a")));
    }

    @Test
    void whatComesLaterIsHiddenAtFirstAndNamesItsStates() {
        assertEquals("<x><a/><b data-s=\"0\" hidden=\"\"/></x>", markup(List.of("a"), List.of("a", "b"), List.of("a", "b")));
        assertEquals(List.of("1-2"), sets.written());
    }

    @Test
    void aSetOfStatesIsWrittenAsSpans() {
        BitSet states = new BitSet();
        states.set(0, 3);
        states.set(7);
        assertEquals("0-2,7", States.spans(states));
    }

    @Test
    void eachStateKeepsItsOrder() {
        Random random = new Random(1991);
        List<List<String>> pages = new ArrayList<>();
        for (int state = 0; state < 30; state++) {
            List<String> page = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
            page.removeIf(leaf -> random.nextInt(3) == 0);
            java.util.Collections.swap(page, random.nextInt(page.size()), random.nextInt(page.size()));
            pages.add(page);
        }
        Flipbook book = new Flipbook();
        pages.forEach(page -> book.add(List.of(sheaf(page))));
        String markup = book.markup(sets, 0);
        for (int state = 0; state < pages.size(); state++) {
            assertEquals(pages.get(state), shown(markup, state));
        }
        assertTrue(markup.length() < 3000, "most is shared");
    }

    @Test
    void aGroupThatComesLaterStandsBehindTheOneBeforeIt() {
        Flipbook book = new Flipbook();
        book.add(List.of(new Sheaf("ground", "g", "", "", List.of()), new Sheaf("names", "g", "", "", List.of())));
        book.add(List.of(new Sheaf("ground", "g", "", "", List.of()), new Sheaf("bases", "i", "", "", List.of(leaf("a"))),
                new Sheaf("names", "g", "", "", List.of())));
        String markup = book.markup(sets, 0).replace("\n", "");
        assertTrue(markup.indexOf("<g") < markup.indexOf("<i") && markup.indexOf("<i") < markup.lastIndexOf("<g"), markup);
    }

    @SafeVarargs
    private final String markup(List<String>... pages) {
        Flipbook book = new Flipbook();
        for (List<String> page : pages) {
            book.add(List.of(sheaf(page)));
        }
        return book.markup(sets, 0).replace("\n", "");
    }

    private List<String> shown(String markup, int state) {
        return Pattern.compile("<([a-h])( data-s=\"(\\d+)\")?").matcher(markup).results()
                .filter(leaf -> leaf.group(3) == null || holds(sets.written().get(Integer.parseInt(leaf.group(3))), state))
                .map((MatchResult leaf) -> leaf.group(1)).toList();
    }

    private static boolean holds(String spans, int state) {
        return Arrays.stream(spans.split(",")).map(span -> span.split("-"))
                .anyMatch(ends -> Integer.parseInt(ends[0]) <= state && state <= Integer.parseInt(ends[ends.length - 1]));
    }

    private static Sheaf sheaf(List<String> leaves) {
        return new Sheaf("all", "x", "", "", leaves.stream().map(FlipbookTest::leaf).toList());
    }

    private static Leaf leaf(String tag) {
        return new Leaf("layer", tag, "/>");
    }
}
