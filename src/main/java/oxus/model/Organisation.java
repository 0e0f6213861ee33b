package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * An alliance, union or standing format, with its memberships over time.
 *
 * @param founded when
 * @param ended   when it ceased to be
 * @param leader  id of the {@link Actor} that leads it
 * @param kind    such as {@code military} or {@code economic}
 */
public record Organisation(String id, String name, FuzzyDate founded, Optional<FuzzyDate> ended, Optional<String> leader,
                           String kind, List<Membership> memberships, List<String> essays,
                           List<String> sources) implements Fact {

    /**
     * One spell of one country's belonging.
     *
     * @param country id of the country
     * @param status  such as {@code member}, {@code observer}, {@code partner}
     */
    public record Membership(String country, Period period, String status) {
    }
}
