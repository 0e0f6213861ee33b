package oxus.layers;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import oxus.model.Activity;
import oxus.model.Certainty;
import oxus.model.Country;
import oxus.model.Position;
import oxus.model.Side;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.time.Aspects;

/**
 * Troops and exercises of the moment: a flag over the place that the sources give, or over the name of the one country that
 * they give. What they tell of several countries, without a place, has no flag; tables and lists have it.
 */
final class Activities implements Layer {

    private static final double FLAG_PX = 17;
    private static final double ABOVE_PLACE_PX = 15;
    private static final double ABOVE_NAME_PX = 31;
    private static final int ROW = 6;

    /** A flag and the point over which it flies. */
    private record Flown(Activity activity, Point2D stand, boolean sited) {
    }

    @Override
    public String id() {
        return "activities";
    }

    @Override
    public String title() {
        return "Troops and exercises";
    }

    @Override
    public Group group() {
        return Group.FACTS;
    }

    /** Most of them are events of the opening map as well. */
    @Override
    public boolean opensOn() {
        return false;
    }

    @Override
    public Optional<String> factsFile() {
        return Optional.of("activities");
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> areas = new ArrayList<>();
        List<Mark> flags = new ArrayList<>();
        Berths berths = new Berths(sheet);
        Facilities.join(berths, sheet);
        for (Flown flown : seen(sheet)) {
            Activity activity = flown.activity();
            Color color = color(activity, sheet);
            Optional<Subject> subject = Optional.of(new Subject(activity.id(), told(activity)));
            boolean lit = sheet.snapshot().lit(activity.id());
            activity.place().filter(Position::isArea).filter(at -> lit).ifPresent(at -> areas.addAll(Spread.of(subject, at, color, sheet)));
            Point2D stand = berths.stand(aloft(flown, sheet), sheet.sized(FLAG_PX));
            flags.add(new Mark.Symbol(subject, Space.MAP, stand.getX(), stand.getY(),
                    Sides.flag(Aspects.sideOf(activity.actors(), sheet.atlas())), sheet.sized(FLAG_PX),
                    lit ? style(activity, color, sheet) : Faint.of(style(activity, color, sheet))));
        }
        areas.addAll(flags);
        return areas;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<Flown> all = seen(sheet);
        List<Flown> seen = all.stream().filter(f -> sheet.snapshot().lit(f.activity().id())).toList();
        List<LegendEntry> entries = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Flown> theirs = seen.stream().filter(f -> Aspects.sideOf(f.activity().actors(), sheet.atlas()) == side).toList();
            if (!theirs.isEmpty()) {
                entries.add(new LegendEntry(Sides.name(side) + " (" + theirs.size() + ")", new LegendEntry.Sign(Sides.flag(side),
                        FLAG_PX, confirmed(sheet.theme().ink(Sides.ink(side)), sheet)))
                        .about(theirs.stream().map(f -> f.activity().id())));
            }
        }
        Set<Certainty> evidence = seen.stream().map(f -> f.activity().certainty()).collect(Collectors.toSet());
        entries.addAll(Certainties.legend(evidence, Sides.flag(Side.OTHER), FLAG_PX, sheet.theme().ink(Ink.OTHER), sheet));
        if (seen.stream().anyMatch(f -> f.activity().place().filter(Position::isArea).isPresent())) {
            entries.add(Spread.legend(sheet));
        }
        if (seen.stream().anyMatch(f -> !f.sited())) {
            entries.add(new LegendEntry("above a name: somewhere in that country", new LegendEntry.None()));
        }
        entries.addAll(Faint.entry(all.size() - seen.size(), sheet));
        return entries;
    }

    @Override
    public List<String> sources(Sheet sheet) {
        return seen(sheet).stream().map(f -> f.activity().sources().get(0)).distinct().toList();
    }

    /** Over its place, or over the name of its country; flags of one place stand in rows. */
    private static Point2D aloft(Flown flown, Sheet sheet) {
        List<Flown> there = seen(sheet).stream().filter(other -> other.stand().equals(flown.stand())).toList();
        int nth = there.indexOf(flown);
        double step = sheet.metres(sheet.sized(FLAG_PX + 2));
        double first = -(Math.min(ROW, there.size()) - 1) / 2.0;
        double away = sheet.metres(sheet.sized(flown.sited() ? ABOVE_PLACE_PX : ABOVE_NAME_PX));
        return new Point2D.Double(flown.stand().getX() + step * (first + nth % ROW),
                flown.stand().getY() + away + step * (nth / ROW));
    }

    /** Lets the flags take their stands after the facilities, as far as the map shows them. */
    static void join(Berths berths, Sheet sheet) {
        if (sheet.drawn().stream().anyMatch(drawn -> drawn.layer() instanceof Activities)) {
            seen(sheet).forEach(flown -> berths.stand(aloft(flown, sheet), sheet.sized(FLAG_PX)));
        }
    }

    private static List<Flown> seen(Sheet sheet) {
        return sheet.snapshot().activities().stream().flatMap(activity -> flown(activity, sheet).stream()).toList();
    }

    private static Optional<Flown> flown(Activity activity, Sheet sheet) {
        return activity.place().map(sheet::at).filter(at -> sheet.shows(at, 0)).map(at -> new Flown(activity, at, true))
                .or(() -> activity.onlyCountry().flatMap(id -> country(id, sheet))
                        .flatMap(country -> CountryNames.stand(country, sheet)).map(at -> new Flown(activity, at, false)));
    }

    private static Optional<Country> country(String id, Sheet sheet) {
        return sheet.atlas().base().countries().stream().filter(country -> country.id().equals(id)).findFirst();
    }

    private static Color color(Activity activity, Sheet sheet) {
        return sheet.theme().ink(Sides.ink(Aspects.sideOf(activity.actors(), sheet.atlas())));
    }

    private static FeatureStyle style(Activity activity, Color color, Sheet sheet) {
        return Certainties.word(activity.certainty()).isPresent()
                ? Certainties.style(activity.certainty(), color, sheet) : confirmed(color, sheet);
    }

    private static FeatureStyle confirmed(Color color, Sheet sheet) {
        return FeatureStyle.of(color, Line.solid(sheet.theme().ink(Ink.SYMBOL_EDGE), 1));
    }

    private static String told(Activity activity) {
        return activity.name() + Certainties.word(activity.certainty()).map(word -> " (" + word + ")").orElse("");
    }
}
