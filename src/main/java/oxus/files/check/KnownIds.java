package oxus.files.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import oxus.files.Reading;
import oxus.files.Spelling;
import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.model.Corridor;
import oxus.model.Country;
import oxus.model.DataFault;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.Indicator;
import oxus.model.Observation;
import oxus.model.Organisation;
import oxus.model.Route;
import oxus.model.Waypoint;

/** Every id that a fact names belongs to something: source, essay, actor, country, indicator, or another fact. */
public final class KnownIds implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        return new Search(reading).run();
    }

    /** One pass over one reading. */
    private static final class Search {

        private final Reading reading;
        private final Atlas atlas;
        private final Set<String> countries = new HashSet<>();
        private final Set<String> facts = new HashSet<>();
        private final List<DataFault> breaches = new ArrayList<>();

        Search(Reading reading) {
            this.reading = reading;
            this.atlas = reading.atlas();
            // A country that lies off the map is known when it is an actor.
            countries.addAll(atlas.actors().keySet());
            Stream.concat(atlas.base().countries().stream(), atlas.base().overview().stream())
                    .map(Country::id).forEach(countries::add);
            Stream.of(atlas.facilities(), atlas.routes(), atlas.corridors(), atlas.organisations(), atlas.events())
                    .flatMap(List::stream).map(Fact::id).forEach(facts::add);
        }

        List<DataFault> run() {
            atlas.facilities().forEach(this::facility);
            atlas.routes().forEach(this::route);
            atlas.corridors().forEach(this::corridor);
            atlas.indicators().values().forEach(this::indicator);
            atlas.observations().forEach(this::observation);
            atlas.organisations().forEach(this::organisation);
            atlas.events().forEach(this::event);
            return breaches;
        }

        private void facility(Facility f) {
            fact(f, f.essays());
            actors(f, f.id(), "operator", List.of(f.operator()));
            countries(f, f.id(), "host", List.of(f.host()));
            f.personnel().forEach(claim -> claim(f, claim, claim));
        }

        private void route(Route r) {
            fact(r, r.essays());
            countries(r, r.id(), "country", r.countries());
            r.figures().forEach(figure -> claim(r, figure, figure.claim()));
            r.waypoints().forEach(w -> waypoint(r, w));
        }

        private void corridor(Corridor c) {
            fact(c, c.essays());
            c.figures().forEach(figure -> claim(c, figure, figure.claim()));
            c.transitDays().forEach(claim -> claim(c, claim, claim));
            c.places().forEach(w -> waypoint(c, w));
        }

        private void indicator(Indicator i) {
            actors(i, i.id(), "partner", i.partner().stream().toList());
        }

        private void observation(Observation o) {
            String name = o.indicator() + " of " + o.country() + ", " + o.year();
            known(o, name, "indicator", List.of(o.indicator()), atlas.indicators().keySet());
            countries(o, name, "country", List.of(o.country()));
            actors(o, name, "partner", o.partner().stream().toList());
            sources(o, name, "source", List.of(o.source()));
        }

        private void organisation(Organisation o) {
            fact(o, o.essays());
            actors(o, o.id(), "leader", o.leader().stream().toList());
            o.memberships().forEach(m -> countries(m, o.id(), "member", List.of(m.country())));
        }

        private void event(Event e) {
            fact(e, e.essays());
            actors(e, e.id(), "actor", e.actors());
            countries(e, e.id(), "country", e.countries());
            // With a file of facts unread, whatever links into it cannot be judged.
            if (reading.unread().stream().allMatch(Set.of("actors", "sources", "observations")::contains)) {
                known(e, e.id(), "link", e.links(), facts);
            }
        }

        private void fact(Fact fact, List<String> essays) {
            sources(fact, fact.id(), "source", fact.sources());
            sources(fact, fact.id(), "essay", essays);
        }

        private void claim(Fact fact, Object place, Claim<?> claim) {
            sources(place, fact.id(), "source", List.of(claim.source()));
        }

        private void waypoint(Fact fact, Waypoint waypoint) {
            sources(waypoint, fact.id(), "source", waypoint.source().stream().toList());
        }

        private void sources(Object record, String name, String what, Collection<String> ids) {
            if (!reading.unread().contains("sources")) {
                known(record, name, what, ids, atlas.sources().keySet());
            }
        }

        private void actors(Object record, String name, String what, Collection<String> ids) {
            if (!reading.unread().contains("actors")) {
                known(record, name, what, ids, atlas.actors().keySet());
            }
        }

        private void countries(Object record, String name, String what, Collection<String> ids) {
            if (!reading.unread().contains("actors")) {
                known(record, name, what, ids, countries);
            }
        }

        private void known(Object record, String name, String what, Collection<String> ids, Set<String> known) {
            for (String id : ids) {
                if (!known.contains(id)) {
                    breaches.add(reading.places().fault(record,
                            name + ": " + what + " " + id + " is not known" + Spelling.hint(id, known)));
                }
            }
        }
    }
}
