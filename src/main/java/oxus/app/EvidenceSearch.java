package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Background;
import oxus.model.Claim;
import oxus.model.Corridor;
import oxus.model.Essay;
import oxus.model.EssayClaim;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.FuzzyDate;
import oxus.model.Indicator;
import oxus.model.Observation;
import oxus.model.Quantity;
import oxus.model.Route;
import oxus.scene.Subject;

/** Finds what the record holds on the statements of the essays. */
final class EvidenceSearch {

    private static final int MOST_FIGURES = 6;

    private final Atlas atlas;
    private final CardWords words;
    private final Set<String> essays;

    EvidenceSearch(Atlas atlas, Wording wording) {
        this.atlas = atlas;
        words = new CardWords(wording, atlas);
        essays = atlas.essays().essays().stream().map(Essay::id).collect(Collectors.toSet());
    }

    Evidence of(EssayClaim claim) {
        List<Evidence.Witness> witnesses = claim.speaksOf().stream().flatMap(id -> witness(id, claim).stream()).toList();
        List<Evidence.Dispute> disputes = atlas.essays().disputing(claim.id()).stream()
                .map(d -> new Evidence.Dispute(d, others(d.claims(), claim))).toList();
        return new Evidence(verdict(claim, witnesses, disputes), witnesses, disputes);
    }

    private static Evidence.Verdict verdict(EssayClaim claim, List<Evidence.Witness> witnesses,
                                            List<Evidence.Dispute> disputes) {
        if (claim.questionable().isPresent()) {
            return Evidence.Verdict.DOUBTFUL;
        } else if (!disputes.isEmpty()) {
            return Evidence.Verdict.DISPUTED;
        }
        return witnesses.isEmpty() ? Evidence.Verdict.UNRECORDED : Evidence.Verdict.UNCONTESTED;
    }

    private List<EssayClaim> others(List<String> ids, EssayClaim claim) {
        return atlas.essays().claims().stream().filter(c -> ids.contains(c.id()) && !c.id().equals(claim.id())).toList();
    }

    private Optional<Evidence.Witness> witness(String id, EssayClaim claim) {
        return atlas.fact(id).map(fact -> fact(fact, claim))
                .or(() -> Optional.ofNullable(atlas.indicators().get(id)).map(indicator -> observed(indicator, claim)))
                .or(() -> atlas.background().stream().filter(b -> b.id().equals(id)).findFirst().map(this::background));
    }

    private Evidence.Witness fact(Fact fact, EssayClaim claim) {
        List<Card.Value> figures = new ArrayList<>();
        List<String> sources = new ArrayList<>(fact.sources());
        for (Claim<Quantity> known : claims(fact)) {
            Optional<String> stance = stance(claim, Amount.of(known.value(), ""), known.asOf().map(FuzzyDate::year));
            if (sameKind(claim, known)) {
                figures.add(new Card.Value(words.quantity(known.value()), CardWords.joined(stance,
                        known.asOf().map(words::date), known.scope(), words.source(known.source())), known.doubt(),
                        Card.Contest.NONE));
                sources.add(known.source());
            }
        }
        return new Evidence.Witness(new Subject(fact.id(), fact.name()), figures, references(sources.stream()));
    }

    private static List<Claim<Quantity>> claims(Fact fact) {
        if (fact instanceof Facility facility) {
            return facility.personnel();
        } else if (fact instanceof Activity activity) {
            return activity.strength();
        } else if (fact instanceof Route route) {
            return route.figures().stream().map(Route.Figure::claim).toList();
        } else if (fact instanceof Corridor corridor) {
            return corridor.figures().stream().map(Route.Figure::claim).toList();
        }
        return List.of();
    }

    private static boolean sameKind(EssayClaim claim, Claim<Quantity> known) {
        return Amount.of(claim).flatMap(said -> Amount.of(known.value(), "").map(said::comparesWith)).orElse(false);
    }

    /** The figures of the years and countries that the statement is about; the newest of each country when it names no year. */
    private Evidence.Witness observed(Indicator indicator, EssayClaim claim) {
        List<Observation> all = atlas.observations().stream().filter(o -> o.indicator().equals(indicator.id()))
                .filter(o -> claim.countries().contains(o.country()))
                .filter(o -> o.partner().isEmpty() || claim.actors().isEmpty() || claim.actors().contains(o.partner().get()))
                .toList();
        Optional<Integer> last = claim.to().or(claim::from);
        Function<Observation, Integer> newest = o -> all.stream().filter(other -> other.country().equals(o.country())
                && other.partner().equals(o.partner())).mapToInt(Observation::year).max().orElseThrow();
        List<Observation> meant = all.stream().filter(o -> o.year() == last.orElseGet(() -> newest.apply(o))).toList();
        List<Card.Value> figures = meant.stream().limit(MOST_FIGURES).map(o -> {
            Quantity quantity = new Quantity(o.value(), o.value(), indicator.unit());
            Optional<String> stance = claim.countries().size() > 1 ? Optional.empty()
                    : stance(claim, Amount.of(quantity, indicator.label()), Optional.of(o.year()));
            return new Card.Value(words.quantity(quantity), CardWords.joined(stance,
                    Optional.of(atlas.nameOf(o.country()) + " " + o.year()), o.partner().map(atlas::nameOf),
                    words.source(o.source())), o.doubt(), Card.Contest.NONE);
        }).toList();
        return new Evidence.Witness(new Subject(indicator.id(), indicator.label()), figures,
                references(meant.stream().map(Observation::source)));
    }

    private Evidence.Witness background(Background series) {
        return new Evidence.Witness(new Subject(series.id(), series.label()), List.of(), List.of());
    }

    /** Whether a figure of the record agrees with the statement's, when both are about one time. */
    private Optional<String> stance(EssayClaim claim, Optional<Amount> known, Optional<Integer> year) {
        Optional<Amount> said = Amount.of(claim);
        boolean sameTime = claim.from().or(claim::to).isPresent() && year.map(y ->
                y >= claim.from().or(claim::to).get() - 1 && y <= claim.to().or(claim::from).get() + 1).orElse(true);
        if (!sameTime || said.isEmpty() || known.isEmpty() || !said.get().comparesWith(known.get())) {
            return Optional.empty();
        }
        return Optional.of(words.wording().text(said.get().agreesWith(known.get()) ? "evidence.agrees" : "evidence.differs"));
    }

    private List<Card.Reference> references(Stream<String> sources) {
        return words.references(sources.filter(id -> !essays.contains(id)));
    }
}
