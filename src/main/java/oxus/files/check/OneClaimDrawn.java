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
import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.model.DataFault;
import oxus.model.FuzzyDate;
import oxus.model.Observation;
import oxus.model.Spell;

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
        lives(reading.atlas()).forEach((id, spells) -> spells.forEach(spell -> beginning(reading, id, spell, breaches)));
        find(reading, "", reading.atlas().observations(), Question::of, Observation::drawn, breaches);
        return breaches;
    }

    private static Map<String, List<Spell>> lives(Atlas atlas) {
        Map<String, List<Spell>> lives = new LinkedHashMap<>();
        atlas.facilities().forEach(f -> lives.put(f.id(), f.spells()));
        atlas.routes().forEach(r -> lives.put(r.id(), r.spells()));
        atlas.corridors().forEach(c -> lives.put(c.id(), c.spells()));
        return lives;
    }

    /** A spell begins when the claim that is drawn says so. */
    private static void beginning(Reading reading, String id, Spell spell, List<DataFault> breaches) {
        List<Claim<FuzzyDate>> drawn = spell.begun().stream().filter(Claim::drawn).toList();
        if (!spell.begun().isEmpty() && (drawn.size() != 1 || !drawn.get(0).value().equals(spell.period().from()))) {
            breaches.add(reading.places().fault(spell, id + ": of the dates under begun not exactly one, that of from ("
                    + spell.period().from().text() + "), is marked as drawn"));
        }
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
