package oxus.files.check;

import java.util.List;

import oxus.files.Reading;
import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.DataFault;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Observation;
import oxus.model.Organisation;
import oxus.model.Route;

/** Every id that a fact names belongs to something: source, essay, actor, country, indicator, or another fact. */
public final class KnownIds implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        References ids = new References(reading);
        Atlas atlas = reading.atlas();
        atlas.facilities().forEach(f -> facility(ids, f));
        atlas.routes().forEach(r -> route(ids, r));
        atlas.corridors().forEach(c -> corridor(ids, c));
        atlas.indicators().values().forEach(i -> ids.actors(i, i.id(), "partner", i.partner().stream().toList()));
        atlas.observations().forEach(o -> observation(ids, o));
        atlas.organisations().forEach(o -> organisation(ids, o));
        atlas.events().forEach(e -> event(ids, e));
        atlas.activities().forEach(a -> activity(ids, a));
        return ids.unknown();
    }

    private static void facility(References ids, Facility f) {
        ids.fact(f, f.essays());
        ids.actors(f, f.id(), "operator", List.of(f.operator()));
        ids.countries(f, f.id(), "host", List.of(f.host()));
        f.personnel().forEach(claim -> ids.claim(f, claim, claim));
        f.spells().forEach(spell -> spell.begun().forEach(claim -> ids.claim(f, claim, claim)));
    }

    private static void route(References ids, Route r) {
        ids.fact(r, r.essays());
        ids.countries(r, r.id(), "country", r.countries());
        r.figures().forEach(figure -> ids.claim(r, figure, figure.claim()));
        r.waypoints().forEach(w -> ids.waypoint(r, w));
        r.spells().forEach(spell -> spell.begun().forEach(claim -> ids.claim(r, claim, claim)));
    }

    private static void corridor(References ids, Corridor c) {
        ids.fact(c, c.essays());
        c.figures().forEach(figure -> ids.claim(c, figure, figure.claim()));
        c.transitDays().forEach(claim -> ids.claim(c, claim, claim));
        c.places().forEach(w -> ids.waypoint(c, w));
        c.spells().forEach(spell -> spell.begun().forEach(claim -> ids.claim(c, claim, claim)));
    }

    private static void observation(References ids, Observation o) {
        String name = o.indicator() + " of " + o.country() + ", " + o.year();
        ids.indicator(o, name, o.indicator());
        ids.countries(o, name, "country", List.of(o.country()));
        ids.actors(o, name, "partner", o.partner().stream().toList());
        ids.sources(o, name, "source", List.of(o.source()));
    }

    private static void organisation(References ids, Organisation o) {
        ids.fact(o, o.essays());
        ids.actors(o, o.id(), "leader", o.leader().stream().toList());
        o.memberships().forEach(m -> ids.countries(m, o.id(), "member", List.of(m.country())));
    }

    private static void event(References ids, Event e) {
        ids.fact(e, e.essays());
        ids.actors(e, e.id(), "actor", e.actors());
        ids.countries(e, e.id(), "country", e.countries());
        ids.facts(e, e.id(), "link", e.links());
    }

    private static void activity(References ids, Activity a) {
        ids.fact(a, a.essays());
        ids.actors(a, a.id(), "actor", a.actors());
        ids.countries(a, a.id(), "country", a.countries());
        a.strength().forEach(claim -> ids.claim(a, claim, claim));
        ids.facts(a, a.id(), "event", a.event().stream().toList());
        ids.essayClaims(a, a.id(), a.claims());
    }
}
