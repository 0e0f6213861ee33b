package oxus.companion;

import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;

import oxus.model.Certainty;
import oxus.model.FuzzyDate;

/**
 * One thing that a map shows, as programs read it.
 *
 * @param moment   of its map
 * @param layer    id of the layer that shows it
 * @param id       of the fact or country
 * @param kind     such as {@code air-base}
 * @param whose    who runs, leads or serves it
 * @param where    the countries it stands in, crosses or concerns
 * @param status   in the moment
 * @param since    when that began, as well as it is known
 * @param until    when it ended
 * @param sure     whether it stands without doubt in the moment: dates known too vaguely leave that open
 * @param evidence how well it is established
 * @param placed   how well its place is known; empty where that is no question
 * @param lit      whether it stands out; the lens leaves the rest faint
 * @param figures  what sources say of it in numbers; two that differ are two
 * @param sources  ids of what it rests on, the best first
 * @param shape    in degrees, WGS 84, longitude first
 */
public record Entry(String moment, String layer, String id, String name, String kind, String whose, String where, String status,
                    Optional<FuzzyDate> since, Optional<FuzzyDate> until, boolean sure, Optional<Certainty> evidence, String placed, boolean lit,
                    List<Figure> figures, List<String> sources, Optional<Geometry> shape) {

    /**
     * A number as one source gives it.
     *
     * @param what    is measured
     * @param value   as a number without separators, or as a date
     * @param upTo    the upper end of a span; empty where there is none
     * @param of      the year or day that it holds for, its own; empty where the source does not say
     * @param drawn   whether it is the one that the atlas goes by, of those that there are
     * @param remark  what part of the thing it is about, how it was computed, why it is doubtful
     */
    public record Figure(String what, String value, String upTo, String unit, String of, boolean drawn, String remark,
                         List<String> sources) {
    }
}
