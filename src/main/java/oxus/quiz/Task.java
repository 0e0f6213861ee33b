package oxus.quiz;

import java.util.Comparator;
import java.util.List;

import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Observation;
import oxus.model.Route;

/** What a student is asked. Its answer is what sources say without differing, or whatever one of them says. */
public sealed interface Task {

    /** Ids of the sources of its answer, the best first; never empty. */
    List<String> sources();

    /** Ids of the facts and countries that it speaks of. */
    List<String> facts();

    /**
     * Where a facility stands.
     *
     * @param year in which it stood there for sure
     */
    record Place(Facility facility, int year) implements Task {

        @Override
        public List<String> sources() {
            return facility.sources();
        }

        @Override
        public List<String> facts() {
            return List.of(facility.id());
        }
    }

    /** In which year something happened. */
    record Date(Event event) implements Task {

        /** The year of the answer. */
        public int year() {
            return event.date().year();
        }

        @Override
        public List<String> sources() {
            return event.sources();
        }

        @Override
        public List<String> facts() {
            return List.of(event.id());
        }
    }

    /**
     * Which pipeline came first.
     *
     * @param asked as they are offered
     */
    record Order(List<Opened> asked) implements Task {

        public Order {
            asked = List.copyOf(asked);
        }

        /** The answer: the earliest first. */
        public List<Opened> inOrder() {
            return asked.stream().sorted(Comparator.comparingInt(Opened::year)).toList();
        }

        @Override
        public List<String> sources() {
            return asked.stream().map(opened -> opened.route().sources().get(0)).distinct().toList();
        }

        @Override
        public List<String> facts() {
            return asked.stream().map(opened -> opened.route().id()).toList();
        }
    }

    /** A route and the year from which it worked. */
    record Opened(Route route, int year) {
    }

    /**
     * How large a figure of a year is, before the series is shown.
     *
     * @param figure  the one that the map draws
     * @param amounts what sources say, each of which is an answer
     * @param unit    as printed
     */
    record Figure(Observation figure, List<Double> amounts, String unit, List<String> sources) implements Task {

        public Figure {
            amounts = List.copyOf(amounts);
            sources = List.copyOf(sources);
        }

        @Override
        public List<String> facts() {
            return List.of(figure.country());
        }
    }
}
