package oxus.app;

import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Essay;
import oxus.model.EssayClaim;

/** How statements of the essays are worded in lists and beside the map. */
final class ClaimWords {

    private final Atlas atlas;
    private final CardWords words;

    ClaimWords(Atlas atlas, Wording wording) {
        this.atlas = atlas;
        words = new CardWords(wording, atlas);
    }

    /** Author and year of the essay that says it. */
    String essay(EssayClaim claim) {
        return atlas.essays().essay(claim.essay()).map(ClaimWords::brief).orElse(claim.essay());
    }

    /** The author's family name and the year: {@code Rurua 2023}. */
    static String brief(Essay essay) {
        String author = essay.author();
        return author.substring(author.lastIndexOf(' ') + 1) + " " + essay.year();
    }

    /** {@code 2003}, {@code 2010–2014}, {@code since 2009}; the day where it is given. */
    Optional<String> when(EssayClaim claim) {
        if (claim.date().isPresent()) {
            return claim.date().map(words::date);
        } else if (claim.from().isEmpty() || claim.to().isEmpty()) {
            return claim.from().map(year -> words.wording().text("essay.from", year))
                    .or(() -> claim.to().map(year -> words.wording().text("essay.until", year)));
        }
        return Optional.of(claim.from().equals(claim.to()) ? claim.to().get().toString()
                : claim.from().get() + "–" + claim.to().get());
    }

    /** The figure with its unit. */
    Optional<String> figure(EssayClaim claim) {
        return claim.value().map(value -> words.number(value) + claim.unit().map(unit -> " " + unit).orElse(""));
    }

    /** What is told of a statement below it in a list: when, how much, and how it stands. */
    String remark(EssayClaim claim) {
        Wording w = words.wording();
        Optional<String> dispute = atlas.essays().disputing(claim.id()).isEmpty() || claim.questionable().isPresent()
                ? Optional.empty() : Optional.of(w.text("essay.mark.disputed"));
        return CardWords.joined(when(claim), figure(claim),
                claim.questionable().map(why -> w.text("essay.mark.doubtful")), dispute,
                claim.notDrawnBecause().map(why -> w.text("essay.mark.not_drawn", why))).orElse("");
    }

    /** What a statement says of its place: where, and which countries and actors. */
    Optional<String> place(EssayClaim claim) {
        return CardWords.joined(claim.place(), Optional.of(words.names(Stream.concat(claim.countries().stream(),
                claim.actors().stream()).distinct().toList())).filter(names -> !names.isBlank()));
    }
}
