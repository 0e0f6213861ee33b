package oxus.tables;

import java.time.LocalDate;
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
        return new Cell.Amount(value.low(), value.high(), value.unit(), "").shown() + " (" + details + ")";
    }

    String doubt(String why) {
        return text("table.doubtful") + ": " + why;
    }

    /** Sources by their short names. */
    String briefly(List<String> sources) {
        return sources.stream().map(id -> Optional.ofNullable(atlas.sources().get(id)).map(Source::brief).orElse(id))
                .collect(Collectors.joining("; "));
    }

    /** The claim that a column of numbers has: a drawn one, about the whole rather than about a part. */
    Optional<Claim<Quantity>> drawn(Stream<Claim<Quantity>> claims) {
        return candidates(claims).stream().findFirst();
    }

    /** Of what changes in time the newest that is not from the future; what bears no date when there is no such. */
    Optional<Claim<Quantity>> drawnOn(LocalDate day, Stream<Claim<Quantity>> claims) {
        List<Claim<Quantity>> candidates = candidates(claims);
        return candidates.stream().filter(claim -> claim.asOf().filter(date -> !date.first().isAfter(day)).isPresent())
                .reduce((best, next) -> next.asOf().get().first().isAfter(best.asOf().get().first()) ? next : best)
                .or(() -> candidates.stream().filter(claim -> claim.asOf().isEmpty()).findFirst());
    }

    /** A claim as a number, with what it is about when that is not the whole, and a warning when it is doubtful. */
    Cell amount(Claim<Quantity> claim, String unit) {
        String remark = Stream.of(claim.scope().filter(scope -> !isWhole(claim)), claim.doubt().map(why -> text("table.doubtful")))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return new Cell.Amount(claim.value().low(), claim.value().high(), unit, remark);
    }

    private static List<Claim<Quantity>> candidates(Stream<Claim<Quantity>> claims) {
        List<Claim<Quantity>> all = claims.toList();
        List<Claim<Quantity>> drawn = all.stream().filter(Claim::drawn).toList();
        List<Claim<Quantity>> best = drawn.isEmpty() ? all : drawn;
        List<Claim<Quantity>> whole = best.stream().filter(TableWords::isWhole).toList();
        return whole.isEmpty() ? best : whole;
    }

    private static boolean isWhole(Claim<?> claim) {
        return claim.scope().filter(scope -> !scope.startsWith("whole")).isEmpty();
    }

    private static <V> Stream<Claim<V>> drawnFirst(List<Claim<V>> claims) {
        return Stream.concat(claims.stream().filter(Claim::drawn), claims.stream().filter(claim -> !claim.drawn()));
    }
}
