package oxus.layers;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import oxus.model.Certainty;
import oxus.model.Facility;
import oxus.model.FacilityKind;
import oxus.model.Side;
import oxus.model.Status;
import oxus.scene.Glyph;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Signs;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;
import oxus.time.Standing;

/**
 * Foreign bases, ranges and posts: shape and colour tell whose, filling tells the status. A position known only as an area
 * is drawn as that area.
 */
final class Facilities implements Layer {

        private static final double SIGN_PX = 12;
    private static final double KIND_PX = 16;

    @Override
    public String id() {
        return "facilities";
    }

    @Override
    public String title() {
        return "Bases and posts";
    }

    @Override
    public Group group() {
        return Group.FACTS;
    }

    @Override
    public Optional<String> factsFile() {
        return Optional.of("facilities");
    }

    /** A facility and where its symbol stands, beside its place when another has that. */
    private record Stood(Standing<Facility> standing, Point2D place, Point2D stand, double sizePx) {
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> areas = new ArrayList<>();
        List<Mark> leaders = new ArrayList<>();
        List<Mark> signs = new ArrayList<>();
        for (Stood stood : inOrder(sheet)) {
            Standing<Facility> standing = stood.standing();
            Facility facility = standing.fact();
            Side side = side(standing, sheet);
            Optional<Subject> subject = Optional.of(new Subject(facility.id(), told(standing)));
            boolean lit = sheet.snapshot().lit(facility.id());
            boolean told = lit && (!standing.status().past() || sheet.snapshot().since().isPresent());
            if (facility.position().isArea() && told) {
                areas.addAll(Spread.of(subject, facility.position(), sheet.theme().ink(Sides.ink(side)), sheet));
            }
            leaders.addAll(Leader.of(stood.place(), stood.stand(), sheet.theme().ink(Sides.textInk(side)), sheet));
            Glyph frame = Sides.glyph(side);
            FeatureStyle full = FacilityLook.style(standing, side, sheet);
            FeatureStyle style = lit ? full : Faint.of(full);
            signs.add(new Mark.Symbol(subject, Space.MAP, stood.stand().getX(), stood.stand().getY(), frame,
                    stood.sizePx(), style));
            signs.addAll(FacilityLook.drawing(facility, frame, stood.stand(), stood.sizePx(), style, sheet));
            if (lit && FacilityLook.strengthMissing(standing, sheet)) {
                signs.add(bar(stood, side, sheet));
            }
            if (told) {
                signs.add(name(stood, side, sheet));
            }
        }
        areas.addAll(leaders);
        areas.addAll(signs);
        return areas;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<Standing<Facility>> seen = lit(sheet);
        List<LegendEntry> entries = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Standing<Facility>> theirs = seen.stream().filter(s -> !s.status().past() && side(s, sheet) == side).toList();
            if (!theirs.isEmpty()) {
                entries.add(new LegendEntry(Sides.opened(side, sheet) + " (" + theirs.size() + ")", sign(Sides.glyph(side),
                        FacilityLook.style(Status.OPERATING, true, sheet.theme().ink(Sides.ink(side)), sheet)))
                        .about(theirs.stream().map(s -> s.fact().id())));
            }
        }
        entries.addAll(closed(seen, sheet));
        entries.addAll(kinds(seen, sheet));
        Map<String, Status> states = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            boolean told = status == Status.OPERATING || status.past() && sheet.snapshot().since().isPresent();
            if (!told && seen.stream().anyMatch(s -> s.status() == status
                    && s.fact().certainty() != Certainty.DENIED)) {
                states.putIfAbsent(stateWord(status), status);
            }
        }
        states.forEach((word, status) -> entries.add(new LegendEntry(word, sign(Glyph.CIRCLE,
                FacilityLook.style(status, true, sheet.theme().ink(Ink.OTHER), sheet)))
                .about(seen.stream().filter(s -> stateWord(s.status()).equals(word)).map(s -> s.fact().id()))));
        Set<Certainty> evidence = seen.stream().filter(FacilityLook::tellsEvidence).map(s -> s.fact().certainty())
                .collect(Collectors.toSet());
        Certainties.legend(evidence, Glyph.CIRCLE, SIGN_PX, sheet.theme().ink(Ink.OTHER), sheet).stream()
                .filter(entry -> !states.containsKey(entry.label())).map(entry -> entry.about(seen.stream()
                        .filter(s -> Certainties.word(s.fact().certainty()).equals(Optional.of(entry.label())))
                        .map(s -> s.fact().id()))).forEach(entries::add);
        if (seen.stream().anyMatch(s -> s.fact().position().isArea() && !s.status().past())) {
            entries.add(Spread.legend(sheet).about(seen.stream().filter(s -> s.fact().position().isArea()).map(s -> s.fact().id())));
        }
        if (sheet.request().signs() == Signs.PERSONNEL && !seen.isEmpty()) {
            entries.addAll(Strength.legend(sheet, seen.stream().anyMatch(s -> FacilityLook.strengthMissing(s, sheet))));
        }
        entries.addAll(Faint.entry(seen(sheet).size() - seen.size(), sheet));
        return entries;
    }

    /** One line for each kind that is there, in the frame of who is there most. */
    private static List<LegendEntry> kinds(List<Standing<Facility>> seen, Sheet sheet) {
        FeatureStyle style = FacilityLook.style(Status.OPERATING, true, sheet.theme().ink(Ink.OTHER), sheet);
        return Arrays.stream(FacilityKind.values()).filter(kind -> seen.stream().anyMatch(s -> s.fact().kind() == kind))
                .map(kind -> new LegendEntry(Kinds.word(kind), FacilityLook.sample(Glyph.CIRCLE,
                        Math.min(KIND_PX, Kinds.sizePx(kind)), style, Kinds.pictogram(kind), sheet))
                        .about(seen.stream().filter(s -> s.fact().kind() == kind).map(s -> s.fact().id()))).toList();
    }

    @Override
    public List<String> sources(Sheet sheet) {
        return seen(sheet).stream().map(s -> s.fact().sources().get(0)).distinct().toList();
    }

    private static LegendEntry.Swatch sign(Glyph glyph, FeatureStyle style) {
        return new LegendEntry.Sign(glyph, SIGN_PX, style);
    }

    private static List<Standing<Facility>> seen(Sheet sheet) {
        return sheet.snapshot().facilities().stream().filter(s -> sheet.shows(sheet.at(s.fact().position()), 0)).toList();
    }

    private static List<Standing<Facility>> lit(Sheet sheet) {
        return seen(sheet).stream().filter(s -> sheet.snapshot().lit(s.fact().id())).toList();
    }

    /** Also those a little beyond the page: what is faint below what is past, that below what is planned, what stands on top. */
    private static List<Stood> inOrder(Sheet sheet) {
        List<Stood> seen = new ArrayList<>(stood(new Berths(sheet), sheet).stream().filter(s -> sheet.shows(s.place(), Labels.BEYOND_PX)).toList());
        Collections.reverse(seen);
        return seen;
    }

    /** Lets the facilities take their stands, as far as the map shows them. */
    static void join(Berths berths, Sheet sheet) {
        if (sheet.drawn().stream().anyMatch(drawn -> drawn.layer() instanceof Facilities)) {
            stood(berths, sheet);
        }
    }

    /** All of the moment, in view or not, the weightiest first: who comes first has the choice. */
    private static List<Stood> stood(Berths berths, Sheet sheet) {
        return sheet.snapshot().facilities().stream()
                .sorted(Comparator.comparing((Standing<Facility> s) -> !sheet.snapshot().lit(s.fact().id()))
                        .thenComparingInt(s -> -weight(s)).thenComparingDouble(s -> -Kinds.sizePx(s.fact().kind()))
                        .thenComparing(s -> s.fact().id()))
                .map(standing -> {
                    double size = sheet.sized(FacilityLook.sizePx(standing.fact(), standing.status(), sheet));
                    Point2D place = sheet.at(standing.fact().position());
                    return new Stood(standing, place, berths.stand(place, size), size);
                }).toList();
    }

    private static Side side(Standing<Facility> standing, Sheet sheet) {
        return sheet.atlas().sideOf(standing.fact().operator());
    }

    private static List<LegendEntry> closed(List<Standing<Facility>> seen, Sheet sheet) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Standing<Facility>> theirs = seen.stream().filter(s -> s.status().past() && side(s, sheet) == side).toList();
            if (!theirs.isEmpty() && sheet.snapshot().since().isPresent()) {
                entries.add(new LegendEntry("closed or handed over: " + Sides.name(side) + " (" + theirs.size() + ")",
                        sign(Sides.glyph(side), FacilityLook.closed(sheet.theme().ink(Sides.ink(side)), sheet)))
                        .about(theirs.stream().map(s -> s.fact().id())));
            }
        }
        return entries;
    }

    /** Under a symbol whose size does not tell the strength. */
    private static Mark bar(Stood stood, Side side, Sheet sheet) {
        double half = sheet.metres(stood.sizePx() * 0.5);
        double under = stood.stand().getY() - half - sheet.metres(sheet.sized(2.5));
        return new Mark.Stroke(Optional.empty(), Space.MAP, Outline.of(new Line2D.Double(stood.stand().getX() - half, under,
                stood.stand().getX() + half, under)), FeatureStyle.lined(Line.solid(sheet.theme().ink(Sides.textInk(side)), 2)));
    }

    private static Mark name(Stood stood, Side side, Sheet sheet) {
        Facility facility = stood.standing().fact();
        TextStyle style = TextStyle.plain(sheet.lettered(12), sheet.theme().ink(Sides.textInk(side)))
                .haloed(sheet.theme().ink(Ink.HALO));
        double priority = 500 + Kinds.sizePx(facility.kind()) + (stood.standing().status() == Status.OPERATING ? 30 : 0)
                + (side == Side.OTHER ? 0 : 20);
        return new Mark.Text(Optional.empty(), Space.MAP, stood.stand().getX(), stood.stand().getY(),
                Labels.wrapped(Labels.brief(facility.name()), 20),
                facility.position().isArea() ? style.italic() : style.bold(),
                new Mark.Place.Beside(stood.sizePx() / 2), priority);
    }

    private static String told(Standing<Facility> standing) {
        String state = standing.fact().certainty() == Certainty.DENIED ? "alleged" : stateWord(standing.status());
        return standing.fact().name() + " (" + state + Certainties.word(standing.fact().certainty())
                .filter(evidence -> !evidence.equals(state)).map(evidence -> "; " + evidence).orElse("") + ")";
    }

    private static String stateWord(Status status) {
        return switch (status) {
            case PROPOSED, PLANNED, BUILDING -> "planned";
            case OPERATING, REVERSED -> "in use";
            case REDUCED, IDLE -> "reduced or idle";
            case DISPUTED -> "disputed";
            case SHELVED, CANCELLED, TRANSFERRED, CLOSED -> "closed, handed over or dropped";
        };
    }

    private static int weight(Standing<Facility> standing) {
        return standing.status().past() ? 0 : standing.status().ahead() ? 1 : 2;
    }
}
