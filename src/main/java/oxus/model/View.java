package oxus.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way of looking at the atlas, as it is kept in a file: what is asked of a map, in words and numbers that outlive the
 * program that wrote them. What is absent is not said.
 *
 * @param name      as the user calls it
 * @param moment    the time, such as {@code 2014}, {@code 2001-2014}, {@code to-2014} or {@code 2014-03}
 * @param place     where it is looked at from
 * @param page      the size of the page
 * @param contents  what is on the map
 * @param look      how it is drawn
 * @param selection what of the moment is looked at
 * @param compared  what the moment is held against
 * @param furniture what of title, sources and the like is off or says something else than usual
 */
public record View(String name, Optional<String> moment, Optional<Place> place, Optional<Page> page, Contents contents,
                   Look look, Selection selection, Compared compared, Furniture furniture) {

    /** The version of views that this program writes; it reads all up to it. */
    public static final int VERSION = 1;

    /** Whether nothing of it asks for anything, as when its file was no view at all. */
    public boolean saysNothing() {
        return moment.isEmpty() && place.isEmpty() && contents.equals(Contents.UNSAID) && look.equals(Look.UNSAID)
                && selection.equals(Selection.UNSAID) && compared.equals(Compared.UNSAID) && furniture.equals(Furniture.UNSAID);
    }

    /** Files of the user's own, bottom first. */
    public List<Own> own() {
        return contents.own;
    }

    /** The same with other files of the user's own. */
    public View with(List<Own> others) {
        return with(new Contents(contents.layers, contents.opacity, contents.indicator, contents.ringed, contents.remarks, others));
    }

    /** The same with other layers on. */
    public View showing(Optional<List<String>> others, Map<String, Double> otherOpacity) {
        return with(new Contents(others, otherOpacity, contents.indicator, contents.ringed, contents.remarks, contents.own));
    }

    /** The texts of a lecturer on it. */
    public List<Remark> remarks() {
        return contents.remarks;
    }

    /** The same with other texts of a lecturer on it. */
    public View remarking(List<Remark> others) {
        return with(new Contents(contents.layers, contents.opacity, contents.indicator, contents.ringed, others, contents.own));
    }

    private View with(Contents others) {
        return new View(name, moment, place, page, others, look, selection, compared, furniture);
    }

    /**
     * What is on the map.
     *
     * @param layers    ids of the layers that are on
     * @param opacity   by layer id, 0 to 1
     * @param indicator id of what the countries are coloured by
     * @param ringed    ids of facts and countries that are pointed at
     * @param remarks   texts that a lecturer puts on it
     * @param own       files of the user's own, bottom first
     */
    public record Contents(Optional<List<String>> layers, Map<String, Double> opacity, Optional<String> indicator,
                           List<String> ringed, List<Remark> remarks, List<Own> own) {

        public static final Contents UNSAID = new Contents(Optional.empty(), Map.of(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /**
     * How the map is drawn.
     *
     * @param theme     name of the theme
     * @param textScale size of words and symbols against the theme's own
     * @param vision    the eyes it is looked at with, such as {@code deutan}
     * @param signs     what the size of symbols tells, such as {@code personnel}
     * @param language  in which places are named, such as {@code ru}
     * @param ground    what stands behind the marks: {@code filled} or {@code clear}
     */
    public record Look(Optional<String> theme, Optional<Double> textScale, Optional<String> vision, Optional<String> signs,
                       Optional<String> language, Optional<String> ground) {

        public static final Look UNSAID = new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /**
     * What of the moment is looked at.
     *
     * @param lens   whose part stands out, such as {@code china}
     * @param ghosts {@code shown} or {@code hidden}
     * @param filter what is kept
     */
    public record Selection(Optional<String> lens, Optional<String> ghosts, Filter filter) {

        public static final Selection UNSAID = new Selection(Optional.empty(), Optional.empty(), Filter.UNSAID);
    }

    /**
     * What the moment is held against.
     *
     * @param beside  the moments that are compared beside each other, in order; empty when none are
     * @param bar     where the bar between two of them stands that are over one another, 0 to 1; nothing when they are not
     * @param earlier the moment since which changes are shown
     */
    public record Compared(List<String> beside, Optional<Double> bar, Optional<String> earlier) {

        public static final Compared UNSAID = new Compared(List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * What stands around the map, as far as it is not as usual.
     *
     * @param off   words of the pieces that are switched off, such as {@code subtitle}
     * @param words what pieces say instead of their usual words, by piece
     */
    public record Furniture(List<String> off, Map<String, String> words) {

        public static final Furniture UNSAID = new Furniture(List.of(), Map.of());
    }

    /**
     * A file of the user's own.
     *
     * @param layer id under which the view speaks of it, such as {@code own-1}
     * @param file  its path; in a view's file perhaps seen from where that lies
     */
    public record Own(String layer, String file) {
    }

    /**
     * Where a view is looked at from.
     *
     * @param x           of the map's middle, metres of the projection
     * @param y           likewise
     * @param metresPerPx ground metres that a logical pixel covers
     * @param projection  its word; views of old say none and mean the region's own
     */
    public record Place(double x, double y, double metresPerPx, Optional<String> projection) {
    }

    /**
     * The size of a page, in logical pixels.
     *
     * @param scale device pixels per logical pixel
     */
    public record Page(double widthPx, double heightPx, double scale) {
    }

    /** What is kept, aspect by aspect, in the words of the facts files; an empty list keeps everything. */
    public record Filter(List<String> kinds, List<String> statuses, List<String> certainties, List<String> themes,
                         List<String> countries, List<String> sides) {

        public static final Filter UNSAID = new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
