package oxus.layers;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Certainty;
import oxus.scene.Glyph;
import oxus.scene.LegendEntry;
import oxus.scene.Sheet;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

/** How what is less than confirmed is told apart, alike for all signs: by their filling and their outline. */
final class Certainties {

    private static final Map<Certainty, String> WORDS = new EnumMap<>(Map.of(
            Certainty.REPORTED, "reported, not confirmed", Certainty.ESTIMATE, "reported, not confirmed",
            Certainty.DISPUTED, "disputed", Certainty.DENIED, "officially denied", Certainty.PLANNED, "planned"));

    private Certainties() {
    }

    /** What legends say of evidence short of confirmation; nothing for what is confirmed. */
    static Optional<String> word(Certainty certainty) {
        return Optional.ofNullable(WORDS.get(certainty));
    }

    /** The look of a sign that is less than confirmed. */
    static FeatureStyle style(Certainty certainty, Color color, Sheet sheet) {
        Color ground = sheet.theme().ink(Ink.HALO);
        return switch (certainty) {
            case REPORTED, ESTIMATE -> FeatureStyle.of(ground, Line.solid(color, 1.8)).hatched(Line.dashed(color, 1.3, 2.2));
            case DENIED -> FeatureStyle.of(ground, Line.dashed(color, 1.8, 1.0, 1.8));
            case PLANNED -> FeatureStyle.of(ground, Line.dashed(color, 1.8, 2.6, 1.8));
            case DISPUTED, CONFIRMED, OFFICIAL -> FeatureStyle.of(ground, Line.solid(color, 2.4));
        };
    }

    /** A legend line for each kind of evidence short of confirmation among these, drawn on this glyph. */
    static List<LegendEntry> legend(Collection<Certainty> seen, Glyph glyph, double sizePx, Color color, Sheet sheet) {
        List<LegendEntry> entries = new ArrayList<>();
        WORDS.forEach((certainty, word) -> {
            if (seen.contains(certainty) && entries.stream().noneMatch(entry -> entry.label().equals(word))) {
                entries.add(new LegendEntry(word, new LegendEntry.Sign(glyph, sizePx, style(certainty, color, sheet))));
            }
        });
        return entries;
    }
}
