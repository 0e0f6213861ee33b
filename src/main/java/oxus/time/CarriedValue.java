package oxus.time;

import java.util.List;

import oxus.model.Observation;

/**
 * A figure shown under a moment: the newest that is not later. When it is older it keeps its own year.
 *
 * @param from     the observations it is made of: one, or two of the same year for a difference
 * @param ageYears whole years between the figure's year and the moment's first; 0 when it is of the moment
 */
public record CarriedValue(List<Observation> from, double value, int ageYears) {

    public CarriedValue {
        if (ageYears < 0) {
            throw new IllegalArgumentException("a figure of " + from.get(0).year() + " comes from the future");
        }
    }

    public CarriedValue(Observation observation, int ageYears) {
        this(List.of(observation), observation.value(), ageYears);
    }

    /** The observation, the first of two. */
    public Observation observation() {
        return from.get(0);
    }

    public int year() {
        return observation().year();
    }

    public boolean carried() {
        return ageYears > 0;
    }
}
