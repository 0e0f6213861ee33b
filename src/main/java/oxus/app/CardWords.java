package oxus.app;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.model.Fact;
import oxus.model.FuzzyDate;
import oxus.model.Observation;
import oxus.model.Period;
import oxus.model.Quantity;
import oxus.model.Source;
import oxus.model.Spell;
import oxus.scene.Subject;
import oxus.time.Standing;

/** How dates, figures, names and sources are worded on cards and in lists. */
final class CardWords {

    private final Wording wording;
    private final Atlas atlas;

    CardWords(Wording wording, Atlas atlas) {
        this.wording = wording;
        this.atlas = atlas;
    }

    Wording wording() {
        return wording;
    }

    /** A date as exactly as it is known: {@code 23 October 2003}, {@code about 2003}, {@code between 2003 and 2005}. */
    String date(FuzzyDate date) {
        return switch (date.kind()) {
            case EXACT -> span(date.first(), date.last());
            case CIRCA -> wording.text("date.circa", span(date.first(), date.last()));
            case BEFORE -> wording.text("date.before", span(date.first(), date.last()));
            case AFTER -> wording.text("date.after", span(date.first(), date.last()));
            case BETWEEN -> between(date);
        };
    }

    /** {@code 2003 to 2014}, {@code since 2003}. */
    String period(Period period) {
        return period.to().map(end -> wording.text("period.closed", turn(period.from()), turn(end)))
                .orElseGet(() -> wording.text("period.open", turn(period.from())));
    }

    /** The date of a change, so worded that "since" and "to" can stand before it. */
    private String turn(FuzzyDate date) {
        boolean vague = date.kind() == FuzzyDate.Kind.BETWEEN || date.kind() == FuzzyDate.Kind.AFTER;
        return vague ? wording.text("date.some_time", date(date)) : date(date);
    }

    /** A number with its unit; both ends of a range. */
    String quantity(Quantity quantity) {
        String number = quantity.low() == quantity.high() ? number(quantity.low())
                : number(quantity.low()) + "–" + number(quantity.high());
        return quantity.unit().equals("percent") ? number + " %" : number + " " + quantity.unit();
    }

    /** Grouped by thousands, with as many decimals as such a number deserves. */
    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
        format.setMaximumFractionDigits(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
        return format.format(value);
    }

    /** Printed names of actors or countries, joined by commas. */
    String names(List<String> ids) {
        return ids.stream().map(atlas::nameOf).collect(Collectors.joining(", "));
    }

    /** Where a thing stands in the moment shown, and since when. */
    <F extends Fact> String standing(Optional<Standing<F>> now, List<Spell> spells, LocalDate day) {
        if (now.isPresent()) {
            Standing<F> standing = now.get();
            String words = wording.text("standing.now", wording.of(standing.status()), period(standing.spell().period()));
            return standing.sure() ? words : wording.text("standing.possible", words);
        }
        boolean ahead = spells.stream().allMatch(spell -> spell.period().from().mayBegin().isAfter(day));
        return wording.text(ahead ? "standing.not_yet" : "standing.unknown");
    }

    /** The stretches of a life, one value each. */
    List<Card.Value> spells(List<Spell> spells) {
        return spells.stream()
                .map(spell -> new Card.Value(wording.of(spell.status()) + ", " + period(spell.period()), spell.note()))
                .toList();
    }

    /** A claimed quantity, with who says so, for when, of what, and what is doubtful. */
    Card.Value claim(Claim<Quantity> claim) {
        return new Card.Value(quantity(claim.value()), joined(
                claim.asOf().map(this::date),
                claim.scope(),
                Optional.ofNullable(atlas.sources().get(claim.source())).map(Source::brief),
                claim.note(),
                claim.doubt().map(doubt -> wording.text("claim.doubt", doubt))));
    }

    /** A figure with its year, its source and what is doubtful about it. */
    Card.Value figure(Observation figure, String unit) {
        String value = quantity(new Quantity(figure.value(), figure.value(), unit));
        return new Card.Value(wording.text("figure.of_year", value, figure.year()), joined(
                Optional.ofNullable(atlas.sources().get(figure.source())).map(Source::brief),
                figure.note(),
                figure.doubt().map(doubt -> wording.text("claim.doubt", doubt))));
    }

    /** The sources by id, those first that come first. */
    List<Card.Reference> references(Stream<String> sources) {
        return sources.distinct().flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                .map(this::reference).toList();
    }

    /** Facts with cards among the ids, under a heading; no group when there are none. */
    List<Card.Links> links(String heading, Stream<String> ids) {
        List<Subject> subjects = ids.distinct().flatMap(id -> facts().filter(fact -> fact.id().equals(id))
                .map(fact -> new Subject(fact.id(), fact.name()))).toList();
        return subjects.isEmpty() ? List.of() : List.of(new Card.Links(wording.text(heading), subjects));
    }

    /** An entry with one plain value, where there is one. */
    Optional<Card.Entry> entry(String label, Optional<String> value) {
        return value.filter(text -> !text.isBlank()).map(text -> new Card.Entry(wording.text(label),
                List.of(new Card.Value(text, Optional.empty()))));
    }

    /** An entry with all these values, where there are any. */
    Optional<Card.Entry> entry(String label, List<Card.Value> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new Card.Entry(wording.text(label), values));
    }

    private Stream<Fact> facts() {
        return Stream.of(atlas.facilities(), atlas.routes(), atlas.events()).flatMap(List::stream);
    }

    private Card.Reference reference(Source source) {
        List<String> parts = new ArrayList<>();
        source.author().ifPresent(parts::add);
        parts.add("“" + source.title() + "”");
        source.publisher().ifPresent(parts::add);
        source.date().map(this::date).ifPresent(parts::add);
        String text = String.join(", ", parts);
        return new Card.Reference(source.read() ? text : wording.text("source.cited", text), source.url());
    }

    private String between(FuzzyDate date) {
        String[] ends = date.text().substring("between ".length()).split(" and ");
        return wording.text("date.between", plain(ends[0]), plain(ends[1]));
    }

    private String plain(String written) {
        return FuzzyDate.parse(written).map(this::date).orElse(written);
    }

    private String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.format(DateTimeFormatter.ofPattern("d MMMM yyyy", wording.locale()));
        }
        return first.getMonth() == last.getMonth()
                ? first.format(DateTimeFormatter.ofPattern("MMMM yyyy", wording.locale()))
                : Integer.toString(first.getYear());
    }

    @SafeVarargs
    private static Optional<String> joined(Optional<String>... parts) {
        String text = Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
