package oxus.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.model.FuzzyDate;
import oxus.model.Quantity;
import oxus.model.Source;

/** How tables word what is not a number or a date. */
final class TableWords {

    private final UnaryOperator<String> words;
    private final Atlas atlas;

    /** @param words the words for a key, such as {@code status.OPERATING} */
    TableWords(UnaryOperator<String> words, Atlas atlas) {
        this.words = words;
        this.atlas = atlas;
    }

    String text(String key) {
        return words.apply(key);
    }

    /** The word of a vocabulary. */
    String of(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "." + value.name());
    }

    String yesOrNo(boolean yes) {
        return text(yes ? "table.yes" : "table.no");
    }

    String nameOf(String id) {
        return atlas.nameOf(id);
    }

    String names(List<String> ids) {
        return ids.stream().map(atlas::nameOf).collect(Collectors.joining(", "));
    }

    String list(List<String> printed) {
        return String.join("; ", printed);
    }

    /** All that sources say, each with who says it and what is doubtful; the one that is drawn first. */
    String claims(List<Claim<Quantity>> claims) {
        return drawnFirst(claims).map(this::claim).collect(Collectors.joining("; "));
    }

    String claim(Claim<Quantity> claim) {
        Quantity value = claim.value();
        String details = Stream.of(
                claim.asOf().map(FuzzyDate::text), claim.scope(),
                Optional.ofNullable(atlas.sources().get(claim.source())).map(Source::brief),
                claim.doubt().map(this::doubt))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Cell.Amount.of(value, value.unit()).shown() + " (" + details + ")";
    }

    String doubt(String why) {
        return text("table.doubtful") + ": " + why;
    }

    /** Sources by their short names. */
    String briefly(List<String> sources) {
        return sources.stream().map(id -> Optional.ofNullable(atlas.sources().get(id)).map(Source::brief).orElse(id))
                .collect(Collectors.joining("; "));
    }

    /** The claim that is drawn, or the first where none is marked. */
    Optional<Claim<Quantity>> drawn(Stream<Claim<Quantity>> claims) {
        return drawnFirst(claims.toList()).findFirst();
    }

    private static <V> Stream<Claim<V>> drawnFirst(List<Claim<V>> claims) {
        return Stream.concat(claims.stream().filter(Claim::drawn), claims.stream().filter(claim -> !claim.drawn()));
    }
}
