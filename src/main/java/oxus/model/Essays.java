package oxus.model;

import java.util.List;
import java.util.Optional;

/** The five essays with what they claim, where they disagree, and what they name. */
public record Essays(List<Essay> essays, List<EssayClaim> claims, List<Disagreement> disagreements,
                     List<NamedSystem> systems) {

    public static Essays none() {
        return new Essays(List.of(), List.of(), List.of(), List.of());
    }

    /** The claims that speak of a fact, in the order of the essays. */
    public List<EssayClaim> about(String fact) {
        return claims.stream().filter(claim -> claim.speaksOf().contains(fact)).toList();
    }

    public Optional<Essay> essay(String id) {
        return essays.stream().filter(essay -> essay.id().equals(id)).findFirst();
    }

    /** The disagreements that a claim is part of. */
    public List<Disagreement> disputing(String claim) {
        return disagreements.stream().filter(d -> d.claims().contains(claim)).toList();
    }
}
