package oxus.files.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import oxus.files.Question;
import oxus.files.Reading;
import oxus.model.Claim;
import oxus.model.DataFault;
import oxus.model.Observation;

/** Where claims rival each other one of them is drawn, neither none nor two. */
public final class OneClaimDrawn implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        List<DataFault> breaches = new ArrayList<>();
        reading.atlas().facilities().forEach(f ->
                find(reading, f.id() + ": ", f.personnel(), Question::of, Claim::drawn, breaches));
        reading.atlas().routes().forEach(r ->
                find(reading, r.id() + ": ", r.figures(), Question::of, g -> g.claim().drawn(), breaches));
        reading.atlas().corridors().forEach(c -> {
            find(reading, c.id() + ": ", c.figures(), Question::of, g -> g.claim().drawn(), breaches);
            find(reading, c.id() + ": ", c.transitDays(), Question::of, Claim::drawn, breaches);
        });
        reading.atlas().activities().forEach(a ->
                find(reading, a.id() + ": ", a.strength(), Question::of, Claim::drawn, breaches));
        find(reading, "", reading.atlas().observations(), Question::of, Observation::drawn, breaches);
        return breaches;
    }

    private static <T> void find(Reading reading, String name, List<T> claims, Function<T, Question> question,
                                 Predicate<T> drawn, List<DataFault> breaches) {
        Map<Question, List<T>> rivals =
                claims.stream().collect(Collectors.groupingBy(question, LinkedHashMap::new, Collectors.toList()));
        rivals.forEach((asked, answers) -> {
            long marked = answers.stream().filter(drawn).count();
            if (marked != 1) {
                breaches.add(reading.places().fault(answers.get(0), name + asked.inWords() + ": of " + answers.size()
                        + " claims " + (marked == 0 ? "none is" : marked + " are") + " marked as drawn, not one"));
            }
        });
    }
}
