package oxus.files.check;

import java.util.List;

import oxus.files.Reading;
import oxus.model.Background;
import oxus.model.DataFault;
import oxus.model.EssayClaim;
import oxus.model.Essays;
import oxus.model.NamedSystem;

/** Essays, their claims, their disagreements and the background figures taken from them name only what there is. */
public final class EssayIds implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        References ids = new References(reading);
        Essays essays = reading.atlas().essays();
        essays.essays().forEach(essay -> ids.sources(essay, essay.id(), "source", List.of(essay.id())));
        essays.claims().forEach(claim -> claim(ids, claim));
        essays.disagreements().forEach(d -> {
            ids.essayClaims(d, d.id(), d.claims());
            ids.essayClaims(d, d.id(), d.questionableClaims());
        });
        essays.systems().forEach(system -> system(ids, system));
        reading.atlas().background().forEach(series -> series(ids, series));
        return ids.unknown();
    }

    private static void claim(References ids, EssayClaim claim) {
        ids.sources(claim, claim.id(), "essay", List.of(claim.essay()));
        ids.actors(claim, claim.id(), "actor", claim.actors());
        ids.countries(claim, claim.id(), "country", claim.countries());
        ids.subjects(claim, claim.id(), claim.speaksOf());
    }

    private static void system(References ids, NamedSystem system) {
        ids.sources(system, system.name(), "essay", system.essays());
        ids.subjects(system, system.name(), system.speaksOf());
        ids.essayClaims(system, system.name(), system.claims());
    }

    private static void series(References ids, Background series) {
        ids.disagreements(series, series.id(), series.clashes());
        for (Background.Line line : series.lines()) {
            ids.actors(line, series.id(), "actor", List.of(line.actor()));
            for (Background.Point point : line.points()) {
                ids.sources(point, series.id(), "source", point.sources());
                ids.essayClaims(point, series.id(), List.of(point.claim()));
            }
        }
    }
}
