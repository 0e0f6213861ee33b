package oxus.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Essay;
import oxus.model.EssayClaim;
import oxus.model.Essays;
import oxus.model.NamedSystem;

/**
 * Which statements of the essays are wanted.
 *
 * @param essay id of the only one wanted; all five when absent
 * @param show  which kind
 * @param words that must all occur in a statement or what belongs to it
 */
record EssayQuery(Optional<String> essay, Show show, String words) {

    /** Kinds of statements. */
    enum Show { ALL, DISPUTED, DOUBTFUL, NOT_DRAWN }

    static final EssayQuery EVERYTHING = new EssayQuery(Optional.empty(), Show.ALL, "");

    EssayQuery in(Optional<String> other) {
        return new EssayQuery(other, show, words);
    }

    EssayQuery showing(Show other) {
        return new EssayQuery(essay, other, words);
    }

    EssayQuery about(String other) {
        return new EssayQuery(essay, show, other);
    }

    /**
     * The statements under their headings, in the order of the essays, and after them what the essays name and the atlas
     * cannot draw.
     *
     * @param undrawn heading of the latter
     */
    List<EssayRow> rows(Atlas atlas, String undrawn) {
        Essays essays = atlas.essays();
        Map<String, List<EssayClaim>> headed = new LinkedHashMap<>();
        for (Essay one : essays.essays()) {
            if (essay.isEmpty() || essay.get().equals(one.id())) {
                essays.claims().stream().filter(claim -> claim.essay().equals(one.id())).filter(c -> wanted(c, atlas))
                        .forEach(claim -> headed.computeIfAbsent(heading(one, claim), text -> new ArrayList<>()).add(claim));
            }
        }
        List<EssayRow> rows = new ArrayList<>();
        headed.forEach((heading, claims) -> {
            rows.add(new EssayRow.Heading(heading, claims.size()));
            claims.forEach(claim -> rows.add(new EssayRow.Statement(claim)));
        });
        List<NamedSystem> systems = systems(essays);
        if (!systems.isEmpty()) {
            rows.add(new EssayRow.Heading(undrawn, systems.size()));
            systems.forEach(system -> rows.add(new EssayRow.Undrawn(system)));
        }
        return rows;
    }

    private String heading(Essay one, EssayClaim claim) {
        return essay.isPresent() ? claim.heading() : ClaimWords.brief(one) + " · " + claim.heading();
    }

    private boolean wanted(EssayClaim claim, Atlas atlas) {
        boolean kind = switch (show) {
            case ALL -> true;
            case DISPUTED -> !atlas.essays().disputing(claim.id()).isEmpty();
            case DOUBTFUL -> claim.questionable().isPresent();
            case NOT_DRAWN -> claim.notDrawnBecause().isPresent();
        };
        return kind && matches(Stream.of(Stream.of(claim.statement(), claim.heading(), claim.kind(), claim.id()),
                claim.place().stream(), claim.cited().stream(), claim.unit().stream(),
                claim.from().map(String::valueOf).stream(), claim.to().map(String::valueOf).stream(),
                claim.countries().stream().map(atlas::nameOf), claim.actors().stream().map(atlas::nameOf))
                .flatMap(part -> part));
    }

    private List<NamedSystem> systems(Essays essays) {
        if (show != Show.ALL && show != Show.NOT_DRAWN) {
            return List.of();
        }
        return essays.systems().stream().filter(system -> system.notDrawnBecause().isPresent())
                .filter(system -> essay.isEmpty() || system.essays().contains(essay.get()))
                .filter(system -> matches(Stream.of(system.name(), system.kind()))).toList();
    }

    private boolean matches(Stream<String> told) {
        String all = told.collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
