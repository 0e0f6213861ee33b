package oxus.time;

import oxus.model.Observation;

/**
 * A figure shown under a moment: the newest that is not later. When it is older it keeps its own year.
 *
 * @param ageYears whole years between the figure's year and the moment; 0 when it is the moment's own
 */
public record CarriedValue(Observation observation, int ageYears) {

    public CarriedValue {
        if (ageYears < 0) {
            throw new IllegalArgumentException("a figure of " + observation.year() + " comes from the future");
        }
    }

    public double value() {
        return observation.value();
    }

    public int year() {
        return observation.year();
    }

    public boolean carried() {
        return ageYears > 0;
    }
}
