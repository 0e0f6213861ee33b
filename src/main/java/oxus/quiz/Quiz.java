package oxus.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import oxus.model.Atlas;

/**
 * Questions for oneself. The same seed asks the same of everybody who has the same atlas.
 *
 * @param seed what the questions were drawn with
 */
public record Quiz(int seed, List<Task> tasks) {

    /** The largest seed: four digits can be said aloud in a room. */
    public static final int MOST_SEED = 9999;

    private static final int ORDERED = 4;

    public Quiz {
        tasks = List.copyOf(tasks);
    }

    /**
     * Draws questions, the kinds taking turns and no fact twice.
     *
     * @param firstYear of the atlas
     * @param lastYear  of the atlas
     * @param count     how many; fewer where the atlas has no more
     */
    public static Quiz of(Atlas atlas, int firstYear, int lastYear, int seed, int count) {
        Pool pool = new Pool(atlas);
        // Numbers that follow each other would begin alike.
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<List<? extends Task>> kinds = List.of(shuffled(pool.places(firstYear, lastYear), random), shuffled(pool.dates(), random),
                orders(shuffled(pool.pipelines(), random)), shuffled(pool.figures(), random));
        List<Task> tasks = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        int before = -1;
        while (tasks.size() < count && tasks.size() > before) {
            before = tasks.size();
            for (List<? extends Task> kind : kinds) {
                if (tasks.size() < count) {
                    kind.stream().filter(task -> task.facts().stream().noneMatch(asked::contains)).findFirst().ifPresent(task -> {
                        asked.addAll(task.facts());
                        tasks.add(task);
                    });
                }
            }
        }
        return new Quiz(seed, tasks);
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Fours of pipelines that opened in different years. */
    private static List<Task.Order> orders(List<Task.Opened> pipelines) {
        List<Task.Order> orders = new ArrayList<>();
        List<Task.Opened> left = new ArrayList<>(pipelines);
        while (true) {
            List<Task.Opened> four = new ArrayList<>();
            Set<Integer> years = new HashSet<>();
            for (Task.Opened opened : left) {
                if (four.size() < ORDERED && years.add(opened.year())) {
                    four.add(opened);
                }
            }
            if (four.size() < ORDERED) {
                return orders;
            }
            left.removeAll(four);
            orders.add(new Task.Order(four));
        }
    }
}
