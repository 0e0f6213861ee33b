package oxus.export.handout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets of states by number: what is shown in the same states names the same set. */
public final class States {

    private final Map<BitSet, Integer> numbers = new LinkedHashMap<>();

    /** The number of a set. */
    public int number(BitSet states) {
        return numbers.computeIfAbsent((BitSet) states.clone(), fresh -> numbers.size());
    }

    /** All sets by number, each as spans such as {@code 0-14,20}. */
    public List<String> written() {
        return numbers.keySet().stream().map(States::spans).toList();
    }

    static String spans(BitSet states) {
        List<int[]> spans = new ArrayList<>();
        for (int first = states.nextSetBit(0); first >= 0;) {
            int last = states.nextClearBit(first) - 1;
            spans.add(new int[] {first, last});
            first = states.nextSetBit(last + 1);
        }
        return spans.stream().map(span -> span[0] == span[1] ? "" + span[0] : span[0] + "-" + span[1])
                .collect(Collectors.joining(","));
    }
}
