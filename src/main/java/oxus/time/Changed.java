package oxus.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Fact;
import oxus.model.Status;

/**
 * What became of a thing between two moments. It is there while it is at work or idle; what is only intended is not.
 *
 * @param standing in the later moment, or in the earlier when nothing is known of it in the later
 */
public record Changed<F extends Fact>(Standing<F> standing, Turn turn) {

    /** What became of it. */
    public enum Turn { OPENED, CLOSED, UNCHANGED }

    public F fact() {
        return standing.fact();
    }

    /** All that was there in either of two moments, in the order of the later. */
    public static <F extends Fact> List<Changed<F>> between(List<Standing<F>> earlier, List<Standing<F>> later) {
        Map<String, Standing<F>> before = new LinkedHashMap<>();
        earlier.forEach(standing -> before.put(standing.fact().id(), standing));
        List<Changed<F>> changed = new ArrayList<>();
        for (Standing<F> standing : later) {
            boolean was = Optional.ofNullable(before.remove(standing.fact().id())).filter(Changed::there).isPresent();
            boolean is = there(standing);
            if (was || is) {
                changed.add(new Changed<>(standing, was ? is ? Turn.UNCHANGED : Turn.CLOSED : Turn.OPENED));
            }
        }
        before.values().stream().filter(Changed::there)
                .forEach(standing -> changed.add(new Changed<>(standing, Turn.CLOSED)));
        return List.copyOf(changed);
    }

    private static boolean there(Standing<?> standing) {
        return standing.status().atWork() || standing.status() == Status.IDLE;
    }
}
