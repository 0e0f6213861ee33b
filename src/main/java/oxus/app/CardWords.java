package oxus.app;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.files.Question;
import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.model.EssayClaim;
import oxus.model.Event;
import oxus.model.Fact;
import oxus.model.FuzzyDate;
import oxus.model.Organisation;
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

    // Made once: a country's series has hundreds of figures and as many references to a few sources.
    private final Map<Integer, NumberFormat> numbers = new HashMap<>();
    private final Map<String, Card.Reference> references = new HashMap<>();

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

    /** {@code 2003 to 2014}, {@code since 2003}; {@code 2003} when it begins and ends there. */
    String period(Period period) {
        return period.to().map(end -> end.text().equals(period.from().text()) ? date(end)
                        : wording.text("period.closed", turn(period.from()), turn(end)))
                .orElseGet(() -> wording.text("period.open", turn(period.from())));
    }

    /** The date of a change, so worded that "since" and "to" can stand before it. */
    private String turn(FuzzyDate date) {
        boolean vague = date.kind() == FuzzyDate.Kind.BETWEEN || date.kind() == FuzzyDate.Kind.AFTER;
        return vague ? wording.text("date.some_time", date(date)) : date(date);
    }

    /** {@code member, 2006 to 2012}. */
    String membership(Organisation.Membership membership) {
        return membership.status() + ", " + period(membership.period());
    }

    /** A number with its unit; both ends of a range. */
    String quantity(Quantity quantity) {
        String number = quantity.low() == quantity.high() ? number(quantity.low())
                : number(quantity.low()) + "–" + number(quantity.high());
        return quantity.unit().equals("percent") ? number + " %" : number + " " + quantity.unit();
    }

    /** Grouped by thousands, with as many decimals as such a number deserves. */
    String number(double value) {
        return decimals(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2).format(value);
    }

    private NumberFormat decimals(int most) {
        return numbers.computeIfAbsent(most, digits -> {
            NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
            format.setMaximumFractionDigits(digits);
            return format;
        });
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

    /**
     * Claimed quantities, each with who says so, for when, of what, what is doubtful, and which one the atlas goes by.
     * Answers to the same question follow each other, the one that is gone by first.
     */
    Optional<Card.Entry> claims(String label, List<Claim<Quantity>> claims) {
        Map<Question, List<Claim<Quantity>>> answers = new LinkedHashMap<>();
        claims.forEach(claim -> answers.computeIfAbsent(Question.of(claim), asked -> new ArrayList<>()).add(claim));
        List<Card.Value> values = new ArrayList<>();
        for (List<Claim<Quantity>> group : answers.values()) {
            group.stream().filter(Claim::drawn).forEach(claim -> values.add(claim(claim, contest(claim, group))));
            group.stream().filter(claim -> !claim.drawn()).forEach(claim -> values.add(claim(claim, contest(claim, group))));
        }
        return entry(label, values)
                .map(entry -> new Card.Entry(entry.label(), entry.values(), Card.Arrangement.SIDE_BY_SIDE));
    }

    private Card.Value claim(Claim<Quantity> claim, Card.Contest contest) {
        return new Card.Value(quantity(claim.value()), joined(claim.asOf().map(this::date), claim.scope(),
                source(claim.source()), claim.note()), claim.doubt(), contest);
    }

    /** Who gives the same figure as the one that the atlas goes by does not contest it. */
    private static Card.Contest contest(Claim<Quantity> claim, List<Claim<Quantity>> answers) {
        boolean settled = answers.stream().allMatch(other -> other.value().equals(answers.get(0).value()));
        boolean agrees = answers.stream().anyMatch(other -> other.drawn() && other.value().equals(claim.value()));
        return settled ? Card.Contest.NONE : claim.drawn() ? Card.Contest.DRAWN
                : agrees ? Card.Contest.NONE : Card.Contest.RIVAL;
    }

    /** When stretches of a life began, where sources differ, side by side. */
    Optional<Card.Entry> beginnings(List<Spell> spells) {
        List<Card.Value> values = new ArrayList<>();
        for (Spell spell : spells) {
            spell.begun().stream().sorted(Comparator.comparing(claim -> !claim.drawn())).forEach(claim ->
                    values.add(new Card.Value(wording.text("card.begun.as", wording.of(spell.status()), date(claim.value())),
                            joined(claim.scope(), source(claim.source()), claim.note()), claim.doubt(),
                            claim.drawn() ? Card.Contest.DRAWN : Card.Contest.RIVAL)));
        }
        return entry("card.begun", values)
                .map(entry -> new Card.Entry(entry.label(), entry.values(), Card.Arrangement.SIDE_BY_SIDE));
    }

    Stream<String> sourcesOfBeginnings(List<Spell> spells) {
        return spells.stream().flatMap(spell -> spell.begun().stream()).map(Claim::source);
    }

    /** A source in short: author or publisher, and year. */
    Optional<String> source(String id) {
        return Optional.ofNullable(atlas.sources().get(id)).map(Source::brief);
    }

    /** The sources by id, those first that come first. */
    List<Card.Reference> references(Stream<String> sources) {
        return sources.distinct().filter(atlas.sources()::containsKey)
                .map(id -> references.computeIfAbsent(id, known -> reference(atlas.sources().get(known)))).toList();
    }

    /** Facts with cards among the ids, under a heading; no group when there are none. */
    List<Card.Links> links(String heading, Stream<String> ids) {
        return links(heading, ids.distinct().flatMap(id -> atlas.fact(id).stream())
                .map(fact -> new Subject(fact.id(), fact.name())).toList());
    }

    /** Things with cards under a heading; no group when there are none. */
    List<Card.Links> links(String heading, List<Subject> subjects) {
        return subjects.isEmpty() ? List.of() : List.of(new Card.Links(wording.text(heading), subjects));
    }

    /** What else speaks of a fact: events, and statements of the essays. */
    List<Card.Links> linksOf(String fact) {
        List<Card.Links> links = new ArrayList<>(links("card.events",
                atlas.events().stream().filter(event -> event.links().contains(fact)).map(Event::id)));
        links.addAll(essays(fact));
        return links;
    }

    /** What the essays say of a fact, one link for each statement. */
    List<Card.Links> essays(String fact) {
        return essays(atlas.essays().about(fact).stream());
    }

    /** What the essays say of a country's figures. */
    List<Card.Links> essaysOnFiguresOf(String country) {
        return essays(atlas.essays().claims().stream().filter(claim -> claim.countries().contains(country))
                .filter(claim -> claim.speaksOf().stream().anyMatch(atlas.indicators()::containsKey)));
    }

    private List<Card.Links> essays(Stream<EssayClaim> claims) {
        return links("card.essays", claims.map(claim -> new Subject(claim.id(), said(claim))).toList());
    }

    private String said(EssayClaim claim) {
        String who = atlas.essays().essay(claim.essay()).map(ClaimWords::brief).orElse(claim.essay());
        String words = who + ": " + claim.statement();
        return claim.questionable().isEmpty() ? words : wording.text("essay.doubtful", words);
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

    /** The parts that are there, with dots between them. */
    @SafeVarargs
    static Optional<String> joined(Optional<String>... parts) {
        String text = Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
