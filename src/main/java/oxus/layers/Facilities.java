package oxus.layers;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
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
import oxus.scene.Sheet;
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

    private static final double AREA_SIGN_PX = 8;
    private static final double SIGN_PX = 11;

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

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> areas = new ArrayList<>();
        List<Mark> signs = new ArrayList<>();
        for (Standing<Facility> standing : inOrder(sheet)) {
            Facility facility = standing.fact();
            Side side = sheet.atlas().sideOf(facility.operator());
            Point2D at = sheet.at(facility.position());
            Optional<Subject> subject = Optional.of(new Subject(facility.id(), told(standing)));
            boolean lit = sheet.snapshot().lit(facility.id());
            boolean told = lit && (!standing.status().past() || sheet.snapshot().since().isPresent());
            if (facility.position().isArea() && told) {
                areas.add(Spread.of(subject, facility.position(), sheet.theme().ink(Sides.ink(side)), sheet));
            }
            double size = facility.position().isArea() ? AREA_SIGN_PX : sizePx(facility, standing.status());
            signs.add(new Mark.Symbol(subject, Space.MAP, at.getX(), at.getY(), Sides.glyph(side), sheet.sized(size),
                    lit ? style(standing, side, sheet) : Faint.of(style(standing, side, sheet))));
            if (told) {
                signs.add(name(standing, side, at, sheet));
            }
        }
        areas.addAll(signs);
        return areas;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<Standing<Facility>> seen = lit(sheet);
        List<LegendEntry> entries = new ArrayList<>();
        for (Side side : Side.values()) {
            long count = seen.stream().filter(s -> !s.status().past() && side(s, sheet) == side).count();
            if (count > 0) {
                entries.add(new LegendEntry(Sides.opened(side, sheet) + " (" + count + ")", sign(Sides.glyph(side),
                        style(Status.OPERATING, true, sheet.theme().ink(Sides.ink(side)), sheet))));
            }
        }
        entries.addAll(closed(seen, sheet));
        Map<String, Status> states = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            boolean told = status == Status.OPERATING || status.past() && sheet.snapshot().since().isPresent();
            if (!told && seen.stream().anyMatch(s -> s.status() == status
                    && s.fact().certainty() != Certainty.DENIED)) {
                states.putIfAbsent(stateWord(status), status);
            }
        }
        states.forEach((word, status) -> entries.add(new LegendEntry(word, sign(Glyph.CIRCLE,
                style(status, true, sheet.theme().ink(Ink.OTHER), sheet)))));
        Set<Certainty> evidence = seen.stream().filter(Facilities::tellsEvidence).map(s -> s.fact().certainty())
                .collect(Collectors.toSet());
        Certainties.legend(evidence, Glyph.CIRCLE, SIGN_PX, sheet.theme().ink(Ink.OTHER), sheet).stream()
                .filter(entry -> !states.containsKey(entry.label())).forEach(entries::add);
        if (seen.stream().anyMatch(s -> s.fact().position().isArea() && !s.status().past())) {
            entries.add(Spread.legend(sheet));
        }
        entries.addAll(Faint.entry(seen(sheet).size() - seen.size(), sheet));
        return entries;
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

    /** What is faint below what is past, that below what is planned, and what stands on top. */
    private static List<Standing<Facility>> inOrder(Sheet sheet) {
        return seen(sheet).stream().sorted(Comparator.comparing((Standing<Facility> s) -> sheet.snapshot().lit(s.fact().id()))
                .thenComparingInt(Facilities::weight)).toList();
    }

    private static Side side(Standing<Facility> standing, Sheet sheet) {
        return sheet.atlas().sideOf(standing.fact().operator());
    }

    private static double sizePx(Facility facility, Status status) {
        double full = facility.kind() == FacilityKind.BORDER_OUTPOST || facility.kind() == FacilityKind.SEISMIC ? 9 : 13;
        return status.past() ? full * 0.8 : full;
    }

    private static FeatureStyle style(Standing<Facility> standing, Side side, Sheet sheet) {
        Certainty certainty = standing.fact().certainty();
        if (tellsEvidence(standing)) {
            return Certainties.style(certainty, sheet.theme().ink(Sides.ink(side)), sheet);
        }
        Color color = sheet.theme().ink(Sides.ink(side));
        return standing.status().past() && sheet.snapshot().since().isPresent() ? closed(color, sheet)
                : style(standing.status(), standing.sure(), color, sheet);
    }

    /** What closed since the earlier moment of a comparison: hollow, but still in the colour of whose it was. */
    private static FeatureStyle closed(Color color, Sheet sheet) {
        return FeatureStyle.of(sheet.theme().ink(Ink.HALO, 0.7), Line.dashed(color, 1.6, 1.4, 1.6));
    }

    private static List<LegendEntry> closed(List<Standing<Facility>> seen, Sheet sheet) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Side side : Side.values()) {
            long count = seen.stream().filter(s -> s.status().past() && side(s, sheet) == side).count();
            if (count > 0 && sheet.snapshot().since().isPresent()) {
                entries.add(new LegendEntry("closed or handed over: " + Sides.name(side) + " (" + count + ")",
                        sign(Sides.glyph(side), closed(sheet.theme().ink(Sides.ink(side)), sheet))));
            }
        }
        return entries;
    }

    /** What is denied never was, so nothing of it is past; of others the evidence matters while they are in use. */
    private static boolean tellsEvidence(Standing<Facility> standing) {
        Certainty certainty = standing.fact().certainty();
        return certainty == Certainty.DENIED || standing.status().atWork() && Certainties.word(certainty).isPresent();
    }

    private static FeatureStyle style(Status status, boolean sure, Color color, Sheet sheet) {
        Color edge = sheet.theme().ink(Ink.SYMBOL_EDGE);
        if (status.past()) {
            return FeatureStyle.of(sheet.theme().ink(Ink.HALO, 0.55), Line.solid(sheet.theme().ink(Ink.GHOST), 1.2));
        }
        if (status.ahead()) {
            return FeatureStyle.of(sheet.theme().ink(Ink.HALO), Line.dashed(color, 1.8, 2.6, 1.8));
        }
        if (status == Status.DISPUTED || !sure) {
            return FeatureStyle.of(sheet.theme().ink(Ink.HALO), Line.solid(color, 2.4));
        }
        if (status == Status.REDUCED || status == Status.IDLE) {
            return FeatureStyle.of(Blend.of(color, edge, 0.45), Line.solid(color, 1.8));
        }
        return FeatureStyle.of(color, Line.solid(edge, 1.3));
    }

    private static Mark name(Standing<Facility> standing, Side side, Point2D at, Sheet sheet) {
        Facility facility = standing.fact();
        TextStyle style = TextStyle.plain(sheet.lettered(12), sheet.theme().ink(Sides.textInk(side)))
                .haloed(sheet.theme().ink(Ink.HALO));
        double priority = 500 + sizePx(facility, standing.status()) + (standing.status() == Status.OPERATING ? 30 : 0)
                + (side == Side.OTHER ? 0 : 20);
        return new Mark.Text(Optional.empty(), Space.MAP, at.getX(), at.getY(),
                Labels.wrapped(Labels.brief(facility.name()), 20),
                facility.position().isArea() ? style.italic() : style.bold(),
                new Mark.Place.Beside(sheet.sized(6.5)), priority);
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
