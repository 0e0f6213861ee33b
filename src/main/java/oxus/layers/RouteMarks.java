package oxus.layers;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Position;
import oxus.model.Route;
import oxus.model.Side;
import oxus.model.Status;
import oxus.model.Waypoint;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;
import oxus.time.Standing;

/** What pipelines and railways share: courses, bundles, states, beads and names. */
final class RouteMarks {

    private static final String GUESSED = "thin: course only guessed";

    /** The words by which legends name the states and the courses of routes, all kinds alike. */
    static final Set<String> COMMON_WORDS = Stream.concat(Stream.of(GUESSED),
            Arrays.stream(Status.values()).map(RouteMarks::stateWord)).collect(Collectors.toUnmodifiableSet());

    private static final double BUNDLE_STEP_PX = 3.6;
    private static final double BEAD_SPACING_PX = 92;
    private static final double BEAD_PX = 6.5;

    private RouteMarks() {
    }

    /** How a kind of route is drawn: as one or more strokes on top of each other. */
    interface Pen {
        List<FeatureStyle> strokes(Route route, Status status, Color color, Sheet sheet);
    }

    static List<Mark> of(List<Standing<Route>> routes, Pen pen, Sheet sheet) {
        List<Mark> lines = new ArrayList<>();
        List<Mark> beads = new ArrayList<>();
        List<Mark> names = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Rectangle2D ground = sheet.ground();
        List<Standing<Route>> strongestLast = inOrder(routes, sheet);
        for (Standing<Route> standing : strongestLast) {
            Route route = standing.fact();
            Course course = Course.of(route, sheet).beside(sheet.metres(sheet.sized(offsetPx(route, sheet))));
            Outline outline = course.outline();
            if (!outline.bounds().intersects(ground)) {
                continue;
            }
            Color color = color(standing, sheet);
            Optional<Subject> subject = Optional.of(new Subject(route.id(), told(standing)));
            boolean told = !standing.status().past() && sheet.snapshot().lit(route.id());
            List<FeatureStyle> strokes = pen.strokes(route, standing.status(), color, sheet);
            for (FeatureStyle style : sheet.snapshot().lit(route.id()) ? strokes : Faint.of(strokes)) {
                lines.add(new Mark.Stroke(subject, Space.MAP, outline, style));
            }
            if (told && Flow.isTold(standing, strongestLast)) {
                beads.addAll(Flow.arrows(standing, course, sheet.metres(BEAD_SPACING_PX), color, sheet));
            }
            if (told && route.side() != Side.OTHER) {
                for (Point2D bead : course.beads(sheet.metres(BEAD_SPACING_PX))) {
                    beads.add(new Mark.Symbol(subject, Space.MAP, bead.getX(), bead.getY(), Sides.glyph(route.side()),
                            sheet.sized(BEAD_PX), bead(standing.status(), color, sheet)));
                }
            }
        }
        for (int i = strongestLast.size() - 1; i >= 0; i--) {
            Standing<Route> standing = strongestLast.get(i);
            if (!standing.status().past() && sheet.snapshot().lit(standing.fact().id())) {
                List<Mark.Text> texts = names(standing.fact(), sheet);
                if (!texts.isEmpty() && named.add(texts.get(0).words().replace('\n', ' '))) {
                    names.addAll(texts);
                }
            }
        }
        List<Mark> marks = new ArrayList<>(lines);
        marks.addAll(beads);
        marks.addAll(names);
        return marks;
    }

    /** Who is there, then which states are there: one legend line each. */
    static List<LegendEntry> legend(List<Standing<Route>> routes, Pen pen, Sheet sheet) {
        List<Standing<Route>> all = inView(routes, sheet);
        List<Standing<Route>> seen = all.stream().filter(s -> sheet.snapshot().lit(s.fact().id())).toList();
        List<LegendEntry> entries = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Standing<Route>> theirs = seen.stream().filter(s -> s.fact().side() == side && !s.status().past()).toList();
            theirs.stream().min(Comparator.comparing(s -> s.fact().schematic())).ifPresent(s ->
                    entries.add(new LegendEntry(Sides.opened(side, sheet) + " (" + theirs.size() + ")", new LegendEntry.Piece(
                            pen.strokes(s.fact(), Status.OPERATING, sheet.theme().ink(Sides.ink(side)), sheet),
                            side == Side.OTHER ? Optional.empty() : Optional.of(sample(side, sheet)))).about(ids(theirs))));
        }
        Map<String, Status> states = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            if (!status.atWork() && seen.stream().anyMatch(s -> s.status() == status)) {
                states.putIfAbsent(stateWord(status), status);
            }
        }
        states.forEach((word, status) -> entries.add(new LegendEntry(word, new LegendEntry.Piece(pen.strokes(
                seen.get(0).fact(), status, sheet.theme().ink(status.past() ? Ink.GHOST : Ink.TEXT), sheet)))
                .about(ids(seen.stream().filter(s -> stateWord(s.status()).equals(word)).toList()))));
        seen.stream().filter(s -> !s.status().past() && Flow.isKnown(s)).findFirst().ifPresent(s -> entries.add(
                Flow.legend(pen.strokes(s.fact(), Status.OPERATING, sheet.theme().ink(Ink.TEXT), sheet), sheet)));
        entries.addAll(quality(seen, pen, sheet));
        entries.addAll(Faint.entry(all.size() - seen.size(), sheet));
        return entries;
    }

    /** Where some courses are only guessed: how they look, and how well the others are known. */
    private static List<LegendEntry> quality(List<Standing<Route>> seen, Pen pen, Sheet sheet) {
        List<Standing<Route>> there = seen.stream().filter(s -> !s.status().past())
                .sorted(Comparator.comparing(s -> !s.status().atWork())).toList();
        Optional<Standing<Route>> guessed = there.stream().filter(s -> s.fact().schematic()).findFirst();
        if (guessed.isEmpty()) {
            return List.of();
        }
        List<LegendEntry> entries = new ArrayList<>();
        there.stream().filter(s -> !s.fact().schematic()).findFirst().ifPresent(s -> entries.add(new LegendEntry(
                "through places known to some " + (sheet.isPane() ? "kilometres" : usualAccuracyKm(there) + " km"), sample(s, pen, sheet))
                .about(ids(there.stream().filter(r -> !r.fact().schematic()).toList()))));
        entries.add(new LegendEntry(GUESSED, sample(guessed.get(), pen, sheet))
                .about(ids(there.stream().filter(r -> r.fact().schematic()).toList())));
        return entries;
    }

    private static Stream<String> ids(List<Standing<Route>> routes) {
        return routes.stream().map(s -> s.fact().id());
    }

    private static LegendEntry.Piece sample(Standing<Route> standing, Pen pen, Sheet sheet) {
        Status status = standing.status().atWork() ? Status.OPERATING : standing.status();
        return new LegendEntry.Piece(pen.strokes(standing.fact(), status, sheet.theme().ink(Ink.TEXT), sheet));
    }

    /** What nine in ten places of the courses that are not guessed are known to. */
    private static long usualAccuracyKm(List<Standing<Route>> routes) {
        double[] km = routes.stream().map(Standing::fact).filter(route -> !route.schematic())
                .flatMap(route -> route.waypoints().stream()).mapToDouble(at -> at.position().accuracyKm()).sorted().toArray();
        return Math.round(km[(int) Math.ceil(0.9 * km.length) - 1]);
    }

    private static LegendEntry.Sign sample(Side side, Sheet sheet) {
        return new LegendEntry.Sign(Sides.glyph(side), BEAD_PX,
                bead(Status.OPERATING, sheet.theme().ink(Sides.ink(side)), sheet));
    }

    static List<String> sources(List<Standing<Route>> routes, Sheet sheet) {
        return inView(routes, sheet).stream().map(s -> s.fact().sources().get(0)).distinct().toList();
    }

    static List<String> placeSources(List<Standing<Route>> routes, Sheet sheet) {
        return placeSources(inView(routes, sheet).stream().flatMap(s -> s.fact().waypoints().stream()));
    }

    static List<String> placeSources(Stream<Waypoint> places) {
        return places.map(Waypoint::source).flatMap(Optional::stream).distinct().toList();
    }

    static List<Standing<Route>> inView(List<Standing<Route>> routes, Sheet sheet) {
        Rectangle2D ground = sheet.ground();
        return routes.stream().filter(s -> Course.of(s.fact(), sheet).meets(ground)).toList();
    }

    /**
     * Lines of one bundle lie side by side, each always in its own place whatever the year; a line that runs the other way
     * has its other side there.
     */
    private static double offsetPx(Route route, Sheet sheet) {
        if (route.bundle().isEmpty()) {
            return 0;
        }
        List<Route> bundle = sheet.atlas().routes().stream().filter(r -> r.bundle().equals(route.bundle()))
                .sorted(Comparator.comparing(Route::id)).toList();
        double place = (bundle.indexOf(route) - (bundle.size() - 1) / 2.0) * BUNDLE_STEP_PX;
        return sameWay(bundle.get(0), route) ? place : -place;
    }

    private static boolean sameWay(Route one, Route other) {
        double[] a = direction(one);
        double[] b = direction(other);
        return a[0] * b[0] + a[1] * b[1] >= 0;
    }

    private static double[] direction(Route route) {
        Position from = route.waypoints().get(0).position();
        Position to = route.waypoints().get(route.waypoints().size() - 1).position();
        return new double[] {to.lonDeg() - from.lonDeg(), to.latDeg() - from.latDeg()};
    }

    private static Color color(Standing<Route> standing, Sheet sheet) {
        if (standing.status().past() && sheet.snapshot().since().isEmpty()) {
            return sheet.theme().ink(Ink.GHOST);
        }
        Ink ink = Sides.ink(standing.fact().side());
        return standing.sure() ? sheet.theme().ink(ink) : sheet.theme().ink(ink, 0.6);
    }

    private static FeatureStyle bead(Status status, Color color, Sheet sheet) {
        Color edge = sheet.theme().ink(Ink.HALO);
        return status.ahead() ? FeatureStyle.of(edge, Line.solid(color, 1.3))
                : FeatureStyle.of(color, Line.solid(edge, 0.9));
    }

    /**
     * "Central Asia–China gas pipeline, Line A" is named without its line, "Trans-Aral Railway (…)" without the rest: along it
     * where it runs smoothly, else beside some points of it.
     */
    private static List<Mark.Text> names(Route route, Sheet sheet) {
        Course course = Course.of(route, sheet);
        double px = course.length() / sheet.request().viewpoint().metresPerPx();
        if (px < 90) {
            return List.of();
        }
        TextStyle style = TextStyle.plain(sheet.lettered(10.5), sheet.theme().ink(Sides.textInk(route.side()))).italic()
                .haloed(sheet.theme().ink(Ink.HALO));
        double priority = 150 + Math.min(60, px / 20);
        String name = Labels.brief(route.name()).split(",")[0];
        return LineNames.of(course, route.id(), name, style, sheet.sized(6.5), priority, sheet);
    }

    private static String told(Standing<Route> standing) {
        return standing.fact().name() + " (" + stateWord(standing.status()) + ")";
    }

    static String stateWord(Status status) {
        return switch (status) {
            case PROPOSED, PLANNED -> "planned";
            case BUILDING -> "under construction";
            case OPERATING, REDUCED, REVERSED -> "operating";
            case DISPUTED -> "disputed";
            case IDLE -> "idle";
            case SHELVED, CANCELLED, TRANSFERRED, CLOSED -> "closed or cancelled";
        };
    }

    private static List<Standing<Route>> inOrder(List<Standing<Route>> routes, Sheet sheet) {
        return routes.stream().sorted(Comparator.comparing((Standing<Route> s) -> sheet.snapshot().lit(s.fact().id()))
                .thenComparingInt(RouteMarks::weight)).toList();
    }

    /** What is past is drawn first, what works last. */
    private static int weight(Standing<Route> standing) {
        Status status = standing.status();
        return status.past() ? 0 : status == Status.IDLE ? 1 : status.ahead() ? 2 : 3;
    }
}
