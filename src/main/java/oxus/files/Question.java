package oxus.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import oxus.model.Claim;
import oxus.model.FuzzyDate;
import oxus.model.Observation;
import oxus.model.Quantity;
import oxus.model.Route;
import oxus.model.Words;

/**
 * What a claim answers. Claims that answer the same question are rivals, of which one is drawn and all are shown.
 *
 * @param subject what is asked for, inside the fact that holds the claims
 * @param scope   what exactly is measured, where the claim says so
 * @param year    the year it is asked for
 */
public record Question(String subject, Optional<String> scope, Optional<Integer> year) {

    public static Question of(Claim<Quantity> claim) {
        return new Question(claim.value().unit(), claim.scope(), claim.asOf().map(FuzzyDate::year));
    }

    public static Question of(Route.Figure figure) {
        Question question = of(figure.claim());
        return new Question(Words.word(figure.measure()) + " in " + question.subject, question.scope, question.year);
    }

    public static Question of(Observation o) {
        String subject = o.indicator() + " of " + o.country();
        return new Question(o.partner().isPresent() ? subject + " with " + o.partner().get() : subject,
                Optional.empty(), Optional.of(o.year()));
    }

    /** The question in words, such as {@code length in km (Kazakh section), 2009}. */
    public String inWords() {
        return subject + (scope.isPresent() ? " (" + scope.get() + ")" : "")
                + (year.isPresent() ? ", " + year.get() : "");
    }

    /**
     * The same claims, with each that has no rival drawn. Among rivals the marks stay as they were.
     *
     * @param draw gives a claim as drawn
     */
    static <T> List<T> settle(List<T> claims, Function<T, Question> question, Predicate<T> isDrawn,
                              UnaryOperator<T> draw) {
        // Compared in words: a record's own comparison is linked at run time, which a start of the program would feel.
        List<String> asked = new ArrayList<>(claims.size());
        Map<String, Integer> answers = new HashMap<>();
        for (T claim : claims) {
            String words = question.apply(claim).inWords();
            asked.add(words);
            answers.put(words, answers.getOrDefault(words, 0) + 1);
        }
        List<T> settled = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            T claim = claims.get(i);
            settled.add(!isDrawn.test(claim) && answers.get(asked.get(i)) == 1 ? draw.apply(claim) : claim);
        }
        return List.copyOf(settled);
    }
}
