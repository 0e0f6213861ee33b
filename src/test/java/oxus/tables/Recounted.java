package oxus.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.FuzzyDate;
import oxus.model.RouteKind;
import oxus.model.Side;
import oxus.model.Spell;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;
import oxus.time.Selection;

/**
 * What a map must show, counted plainly from the facts, day by day: the slow way round that everything else is held
 * against.
 */
final class Recounted {

    /** A thing that is shown, as far as the test must know it. */
    record Thing(String layer, String id, Optional<Status> status, Side side, Topic theme, List<String> countries,
                 boolean placed) {

        boolean atWork() {
            return status.filter(s -> s == Status.OPERATING || s == Status.REDUCED || s == Status.REVERSED
                    || s == Status.DISPUTED).isPresent();
        }
    }

    private static final Set<Status> GONE = Set.of(Status.CLOSED, Status.CANCELLED, Status.SHELVED, Status.TRANSFERRED);
    private static final Set<Status> INTENDED = Set.of(Status.PROPOSED, Status.PLANNED, Status.BUILDING);

    private final Atlas atlas;
    private final Moment moment;
    private final Selection selection;
    private final List<Thing> things = new ArrayList<>();

    Recounted(Atlas atlas, Moment moment, Selection selection) {
        this.atlas = atlas;
        this.moment = moment;
        this.selection = selection;
        atlas.facilities().forEach(f -> status(f.spells()).ifPresent(status -> keep(new Thing("facilities", f.id(),
                Optional.of(status), atlas.actors().get(f.operator()).side(), Topic.SECURITY, List.of(f.host()), true),
                f.kind().word(), Optional.of(f.certainty().word()))));
        atlas.routes().forEach(r -> status(r.spells()).ifPresent(status -> keep(new Thing(
                r.kind() == RouteKind.RAILWAY ? "railways" : "pipelines", r.id(), Optional.of(status), r.side(),
                r.kind() == RouteKind.RAILWAY ? Topic.TRANSPORT : Topic.ENERGY, r.countries(), true), r.kind().word(),
                Optional.empty())));
        atlas.corridors().forEach(c -> status(c.spells()).ifPresent(status -> keep(new Thing("corridors", c.id(),
                Optional.of(status), Side.OTHER, Topic.TRANSPORT, List.of(), true), "corridor", Optional.empty())));
        for (Activity a : atlas.activities()) {
            boolean over = a.period().to().isPresent() && a.period().to().get().last().isBefore(moment.first());
            if (!may(a.period().from()).isAfter(moment.last()) && !over) {
                keep(new Thing("activities", a.id(), Optional.empty(), side(a.actors()), Topic.SECURITY, a.countries(),
                        a.place().isPresent() || a.onlyCountry().isPresent()), a.kind(), Optional.of(a.certainty().word()));
            }
        }
        for (Event e : atlas.events()) {
            if (isIn(e)) {
                keep(new Thing("events", e.id(), Optional.empty(), side(e.actors()), e.topic(), e.countries(), e.place().isPresent()),
                        "event", Optional.of(e.certainty().word()));
            }
        }
    }

    Set<String> ids(String layer) {
        return things.stream().filter(t -> t.layer.equals(layer)).map(Thing::id).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> idsOnTheMap(String layer) {
        return things.stream().filter(t -> t.layer.equals(layer) && t.placed).map(Thing::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many of a layer stand out, side by side, what is past not counted. */
    Map<Side, Integer> lit(String layer) {
        Map<Side, Integer> counts = new TreeMap<>();
        things.stream().filter(t -> t.layer.equals(layer) && t.placed && stands(t) && isLit(t))
                .forEach(t -> counts.merge(t.side, 1, Integer::sum));
        return counts;
    }

    /** How many of a layer are on the map but faint. */
    long faint(String layer) {
        return things.stream().filter(t -> t.layer.equals(layer) && t.placed && !isLit(t)).count();
    }

    long litEvents() {
        return things.stream().filter(t -> t.layer.equals("events") && isLit(t)).count();
    }

    private static boolean stands(Thing thing) {
        return thing.status.filter(GONE::contains).isEmpty();
    }

    private void keep(Thing thing, String kind, Optional<String> certainty) {
        var filter = selection.filter();
        boolean kept = (filter.kinds().isEmpty() || filter.kinds().contains(kind))
                && (filter.statuses().isEmpty() || thing.status.isEmpty() || filter.statuses().contains(thing.status.get()))
                && (filter.certainties().isEmpty() || certainty.isEmpty()
                || filter.certainties().stream().anyMatch(c -> c.word().equals(certainty.get())))
                && (filter.themes().isEmpty() || filter.themes().contains(thing.theme))
                && (filter.countries().isEmpty() || thing.countries.isEmpty()
                || thing.countries.stream().anyMatch(filter.countries()::contains));
        if (kept && (stands(thing) || selection.ghosts() == Ghosts.SHOWN)) {
            things.add(thing);
        }
    }

    private boolean isLit(Thing thing) {
        return switch (selection.lens()) {
            case ALL -> true;
            case RUSSIA -> thing.side == Side.RUSSIA || thing.side == Side.BOTH;
            case CHINA -> thing.side == Side.CHINA || thing.side == Side.BOTH;
            case BOTH -> thing.side != Side.OTHER;
            case CROSSING -> thing.side == Side.BOTH || crosses(thing);
        };
    }

    private boolean crosses(Thing thing) {
        if (!thing.atWork() || thing.side == Side.OTHER) {
            return false;
        }
        for (Country republic : atlas.base().countries()) {
            if (republic.republic() && thing.countries.contains(republic.id())) {
                for (Thing other : things) {
                    if (other.atWork() && other.theme == thing.theme && other.countries.contains(republic.id())
                            && (other.side == Side.BOTH || (other.side != Side.OTHER && other.side != thing.side))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Side side(List<String> actors) {
        boolean russia = actors.stream().anyMatch(a -> of(a) == Side.RUSSIA || of(a) == Side.BOTH);
        boolean china = actors.stream().anyMatch(a -> of(a) == Side.CHINA || of(a) == Side.BOTH);
        return russia ? china ? Side.BOTH : Side.RUSSIA : china ? Side.CHINA : Side.OTHER;
    }

    private Side of(String actor) {
        for (var body : atlas.organisations()) {
            if (body.id().equals(actor) && body.leader().isPresent()) {
                return of(body.leader().get());
            }
        }
        return atlas.actors().containsKey(actor) ? atlas.actors().get(actor).side() : Side.OTHER;
    }

    private boolean isIn(Event event) {
        LocalDate first = event.date().first();
        LocalDate last = event.date().last();
        boolean vague = last.toEpochDay() - first.toEpochDay() > 31;
        return !(vague && moment instanceof Moment.Month) && !first.isAfter(moment.last()) && !last.isBefore(moment.first());
    }

    /** What a thing is on the moment's last day; for a span that it did not outlast, what is past. */
    private Optional<Status> status(List<Spell> spells) {
        Optional<Status> atTheEnd = on(spells, moment.last());
        if (atTheEnd.isPresent() || moment instanceof Moment.Year || moment instanceof Moment.Month) {
            return atTheEnd;
        }
        for (LocalDate day = moment.last(); !day.isBefore(moment.first()); day = day.minusDays(1)) {
            Optional<Status> then = on(spells, day);
            if (then.isPresent()) {
                return then.map(s -> GONE.contains(s) ? s : INTENDED.contains(s) ? Status.SHELVED : Status.CLOSED);
            }
        }
        return Optional.empty();
    }

    private static Optional<Status> on(List<Spell> spells, LocalDate day) {
        Optional<Status> sure = Optional.empty();
        Optional<Status> possible = Optional.empty();
        for (Spell spell : spells) {
            Optional<FuzzyDate> end = spell.period().to();
            boolean mayHaveBegun = !day.isBefore(may(spell.period().from()));
            boolean isOver = end.isPresent() && hasFor(end.get(), day);
            if (mayHaveBegun && !isOver) {
                possible = Optional.of(spell.status());
                if (hasFor(spell.period().from(), day) && (end.isEmpty() || day.isBefore(may(end.get())))) {
                    sure = Optional.of(spell.status());
                }
            }
        }
        return sure.isPresent() ? sure : possible;
    }

    private static LocalDate may(FuzzyDate date) {
        return date.kind() == FuzzyDate.Kind.AFTER ? date.last().plusDays(1) : date.first();
    }

    private static boolean hasFor(FuzzyDate date, LocalDate day) {
        return switch (date.kind()) {
            case AFTER -> false;
            case BEFORE -> !day.isBefore(date.first());
            default -> !day.isBefore(date.last());
        };
    }
}
