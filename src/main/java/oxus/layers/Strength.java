package oxus.layers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.Claim;
import oxus.model.Facility;
import oxus.model.Quantity;
import oxus.scene.Glyph;
import oxus.scene.LegendEntry;
import oxus.scene.Sheet;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

/** How many serve at a place, told by the area of its symbol. */
final class Strength {

    /** A disc of one square pixel stands for so many persons, on top of the least disc, which only shows that there is one. */
    private static final double PERSONS_PER_SQUARE_PX = 12;
    private static final double LEAST_PX = 11;

    private Strength() {
    }

    /** The newest drawn figure that is not from the future; of a range the lower bound, which is beyond dispute. */
    static Optional<Double> of(Facility facility, LocalDate day) {
        return facility.personnel().stream()
                .filter(claim -> claim.asOf().filter(date -> !date.first().isAfter(day)).isPresent())
                .reduce((best, next) -> newer(best, next) ? next : best)
                .map(claim -> claim.value().low());
    }

    private static boolean newer(Claim<Quantity> best, Claim<Quantity> next) {
        int order = next.asOf().get().first().compareTo(best.asOf().get().first());
        return order > 0 || order == 0 && next.drawn();
    }

    /** Side of the symbol of so many persons, in logical pixels. */
    static double sizePx(double persons) {
        return Math.sqrt(LEAST_PX * LEAST_PX + persons / PERSONS_PER_SQUARE_PX * 4 / Math.PI);
    }

    /** Three sizes, and what a bar under a symbol means when there is such a symbol. */
    static List<LegendEntry> legend(Sheet sheet, boolean anyUnknown) {
        FeatureStyle style = FeatureStyle.of(sheet.theme().ink(Ink.OTHER), Line.solid(sheet.theme().ink(Ink.SYMBOL_EDGE), 1));
        List<LegendEntry> entries = new ArrayList<>();
        for (int persons : new int[] {500, 2000, 7000}) {
            entries.add(new LegendEntry("%,d persons".formatted(persons).replace(',', '\u202f'),
                    new LegendEntry.Sign(Glyph.CIRCLE, sizePx(persons), style)));
        }
        if (anyUnknown) {
            entries.add(new LegendEntry("with a bar: strength not known",
                    new LegendEntry.Sign(Glyph.UNDERLINED, 15, style)));
        }
        return entries;
    }
}
