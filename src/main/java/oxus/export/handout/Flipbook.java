package oxus.export.handout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Many states of a drawing, or of a list, in one: what several states have alike stands there once and says in which of them
 * it is shown. In each state the elements stand in the order in which that state has them.
 */
public final class Flipbook {

    private final List<Group> groups = new ArrayList<>();
    private int states;

    /** A sheaf of all states. */
    private static final class Group {

        private final Sheaf sheaf;
        private List<Shown> leaves = new ArrayList<>();

        Group(Sheaf sheaf) {
            this.sheaf = sheaf;
        }
    }

    private record Shown(Leaf leaf, BitSet in) {
    }

    /** Adds a state and returns its number: the first is 0. */
    public int add(List<Sheaf> page) {
        int place = 0;
        for (Sheaf sheaf : page) {
            place = placeOf(sheaf, place);
            Group group = groups.get(place);
            group.leaves = merged(group.leaves, sheaf.leaves(), states);
            place++;
        }
        return states++;
    }

    /** Where the group of a sheaf stands; a new one stands behind the sheaf before it. */
    private int placeOf(Sheaf sheaf, int behind) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).sheaf.id().equals(sheaf.id())) {
                return i;
            }
        }
        groups.add(behind, new Group(sheaf));
        return behind;
    }

    /** The shortest list that has both in their order, by their longest common part. */
    private static List<Shown> merged(List<Shown> before, List<Leaf> leaves, int state) {
        int head = 0;
        while (head < before.size() && head < leaves.size() && before.get(head).leaf.equals(leaves.get(head))) {
            before.get(head).in.set(state);
            head++;
        }
        int n = before.size() - head;
        int m = leaves.size() - head;
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = before.get(head + i).leaf.equals(leaves.get(head + j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Shown> merged = new ArrayList<>(before.subList(0, head));
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            boolean same = i < n && j < m && before.get(head + i).leaf.equals(leaves.get(head + j));
            if (same) {
                before.get(head + i).in.set(state);
            }
            if (same || j == m || i < n && common[i + 1][j] >= common[i][j + 1]) {
                merged.add(before.get(head + i));
                i++;
                j += same ? 1 : 0;
            } else {
                BitSet in = new BitSet();
                in.set(state);
                merged.add(new Shown(leaves.get(head + j), in));
                j++;
            }
        }
        return merged;
    }

    /**
     * All of it as markup. What is not shown in every state names its states; what the opening state does not have is hidden.
     *
     * @param sets where sets of states have their numbers
     */
    public String markup(States sets, int opening) {
        StringBuilder markup = new StringBuilder();
        for (Group group : groups) {
            Sheaf sheaf = group.sheaf;
            BitSet any = new BitSet();
            group.leaves.forEach(shown -> any.or(shown.in));
            markup.append('\n').append('<').append(sheaf.tag()).append(sheaf.rest()).append(when(any, sets, opening)).append('>')
                    .append(sheaf.intro());
            for (Shown shown : group.leaves) {
                markup.append('\n').append('<').append(shown.leaf.tag()).append(when(shown.in, sets, opening))
                        .append(shown.leaf.rest());
            }
            markup.append("</").append(sheaf.tag()).append('>');
        }
        return markup.toString();
    }

    private String when(BitSet in, States sets, int opening) {
        if (in.cardinality() == states) {
            return "";
        }
        return " data-s=\"" + sets.number(in) + '"' + (in.get(opening) ? "" : " hidden=\"\"");
    }
}
