package oxus.layers;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import oxus.model.BaseMap.Town;
import oxus.model.Country;
import oxus.model.Language;
import oxus.scene.Glyph;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** Towns, the greater ones first as the map comes nearer; capitals are ringed and bold. */
final class Cities implements Layer {

    /** From where the names in other languages are. */
    private static final String NAMES_SOURCE = "geonames-alternate";

    @Override
    public String id() {
        return "cities";
    }

    @Override
    public String title() {
        return "Towns";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        int finest = Nearness.rank(sheet);
        Set<String> republics = sheet.atlas().base().countries().stream().filter(Country::republic).map(Country::id)
                .collect(Collectors.toSet());
        for (Town town : sheet.atlas().base().towns()) {
            Point2D at = sheet.at(town.place().getX(), town.place().getY());
            // Beyond the five republics towns are for orientation only.
            int bearable = republics.contains(town.country()) ? finest : finest - 2;
            if ((town.capital() || town.rank() <= bearable) && sheet.shows(at, Labels.BEYOND_PX)) {
                marks.add(dot(town, at, sheet));
                marks.add(name(town, at, sheet));
            }
        }
        return marks;
    }

    @Override
    public List<String> placeSources(Sheet sheet) {
        return sheet.request().language() == Language.EN ? List.of() : List.of(NAMES_SOURCE);
    }

    private static Mark dot(Town town, Point2D at, Sheet sheet) {
        FeatureStyle style = town.capital()
                ? FeatureStyle.of(sheet.theme().ink(Ink.HALO), Line.solid(sheet.theme().ink(Ink.TEXT), 1.6))
                : FeatureStyle.of(sheet.theme().ink(Ink.QUIET_TEXT), Line.solid(sheet.theme().ink(Ink.HALO), 0.8));
        return new Mark.Symbol(Optional.of(new Subject("town:" + town.id(), Naming.of(town, sheet).replace('\n', ' '))), Space.MAP, at.getX(),
                at.getY(), Glyph.CIRCLE, sheet.sized(town.capital() ? 7.5 : 4), style);
    }

    private static Mark name(Town town, Point2D at, Sheet sheet) {
        TextStyle plain = TextStyle.plain(sheet.lettered(town.capital() ? 13 : 11.5), sheet.theme().ink(Ink.TEXT))
                .haloed(sheet.theme().ink(Ink.HALO, 0.85));
        double priority = town.capital() ? 800 : 200 - 10 * town.rank() + Math.log10(Math.max(1, town.population()));
        return new Mark.Text(Optional.empty(), Space.MAP, at.getX(), at.getY(), Naming.of(town, sheet),
                town.capital() ? plain.bold() : plain, new Mark.Place.Beside(sheet.sized(town.capital() ? 3.5 : 2.2)),
                priority);
    }
}
