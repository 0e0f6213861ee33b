package oxus.scene;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;

import oxus.model.Language;
import oxus.model.OwnFile;
import oxus.model.OwnLayer;
import oxus.projection.Projections;
import oxus.style.Theme;
import oxus.style.Vision;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;
import oxus.time.Selection;

/**
 * The whole question that a map answers. The window edits one, the command line reads one.
 *
 * @param moment     the time
 * @param viewpoint  the place
 * @param page       what it is drawn on
 * @param contents   what is drawn
 * @param look       how it is drawn
 * @param selection  what of the moment is looked at: through which lens, past which filter, with ghosts or without
 * @param comparison what the moment is held against
 */
public record MapRequest(Moment moment, Viewpoint viewpoint, Page page, Contents contents, Look look,
                         Selection selection, Comparison comparison) {

    /** On a page of this size furniture that is so much larger than usual still leaves room for the map. */
    private static final double LARGEST_FURNITURE = 1.25;
    private static final double SMALL_PAGE_WIDTH_PX = 1024;
    private static final double SMALL_PAGE_HEIGHT_PX = 768;

    /** A map in the middle of which a pole stands has no scale there. */
    private static final double FARTHEST_LAT_DEG = 85;

    /** Of everything there is, compared with nothing. */
    public MapRequest(Moment moment, Viewpoint viewpoint, Page page, Contents contents, Look look) {
        this(moment, viewpoint, page, contents, look, Selection.everything(), Comparison.none());
    }

    /**
     * What a map is drawn on.
     *
     * @param widthPx  in logical pixels (1/96 inch on paper)
     * @param heightPx in logical pixels
     * @param scale    device pixels per logical pixel: the screen's output scale, or dpi/96 on paper
     */
    public record Page(double widthPx, double heightPx, double scale) {

        public Page {
            if (!(widthPx >= 1) || !(heightPx >= 1) || !(scale > 0)) {
                throw new IllegalArgumentException("no page: " + widthPx + " x " + heightPx + " at scale " + scale);
            }
        }
    }

    /**
     * What is drawn.
     *
     * @param layers    ids of the layers that are on; their order is not the drawing order, which {@code Layers} keeps
     * @param opacity   by layer id, 0 to 1; a layer that is not here is opaque
     * @param indicator id of the indicator that colours the countries
     * @param ringed    ids of facts and countries that the map marks with a ring, such as those an essay speaks of
     * @param own       files of the user's own, bottom first; those whose ids {@code layers} names are on
     */
    public record Contents(List<String> layers, Map<String, Double> opacity, String indicator, List<String> ringed,
                           List<OwnLayer> own) {

        public Contents {
            layers = List.copyOf(layers);
            opacity = Map.copyOf(opacity);
            ringed = List.copyOf(ringed);
            own = List.copyOf(own);
        }

        /** These layers and this colouring, all of it opaque and nothing ringed. */
        public static Contents of(List<String> layers, String indicator) {
            return new Contents(layers, Map.of(), indicator, List.of(), List.of());
        }

        Contents showing(List<String> others) {
            return new Contents(others, opacity, indicator, ringed, own);
        }

        Contents dimming(String layer, double to) {
            Map<String, Double> next = new HashMap<>(opacity);
            next.put(layer, to);
            return new Contents(layers, next, indicator, ringed, own);
        }

        Contents coloured(String byIndicator) {
            return new Contents(layers, opacity, byIndicator, ringed, own);
        }

        Contents ringing(List<String> others) {
            return new Contents(layers, opacity, indicator, others, own);
        }

        /** With another file on top, and on. */
        Contents adding(OwnFile file) {
            OwnLayer added = OwnLayer.after(own, file);
            List<OwnLayer> all = new ArrayList<>(own);
            all.add(added);
            List<String> shown = new ArrayList<>(layers);
            shown.add(added.id());
            return new Contents(shown, opacity, indicator, ringed, all);
        }

        /** With files that were on the map before, those of them on that {@code shown} names, below what has come since. */
        Contents bringing(List<OwnLayer> before, List<String> shown, Map<String, Double> dimmed) {
            Contents bare = new Contents(layers, opacity, indicator, ringed, List.of());
            for (OwnLayer layer : own) {
                bare = bare.removing(layer.id());
            }
            List<String> on = new ArrayList<>(bare.layers);
            Map<String, Double> opacities = new HashMap<>(bare.opacity);
            for (OwnLayer layer : before) {
                shown.stream().filter(layer.id()::equals).forEach(on::add);
                Optional.ofNullable(dimmed.get(layer.id())).ifPresent(part -> opacities.put(layer.id(), part));
            }
            Contents brought = new Contents(on, opacities, indicator, ringed, before);
            for (OwnLayer layer : own) {
                brought = brought.adding(layer.file());
            }
            return brought;
        }

        /** Without a file, and without what was said of it. */
        Contents removing(String id) {
            Map<String, Double> others = new HashMap<>(opacity);
            others.remove(id);
            return new Contents(layers.stream().filter(layer -> !layer.equals(id)).toList(), others, indicator, ringed,
                    own.stream().filter(layer -> !layer.id().equals(id)).toList());
        }
    }

    /**
     * How a map is drawn.
     *
     * @param theme     name of the theme
     * @param textScale size of words and symbols against the theme's own
     * @param vision    the eyes it is looked at with
     * @param signs     what the size of a facility's symbol tells
     * @param language  in which places are named
     * @param projection how the globe is laid flat; the viewpoint is in its metres
     */
    public record Look(String theme, double textScale, Vision vision, Signs signs, Language language,
                       Projections projection) {

        /** For everybody's eyes, with symbols whose size tells the kind and names in English, on the region's projection. */
        public Look(String theme, double textScale) {
            this(theme, textScale, Vision.NORMAL, Signs.KIND, Language.EN, Projections.region());
        }

        Look themed(String other) {
            return new Look(other, textScale, vision, signs, language, projection);
        }

        Look lettered(double otherTextScale) {
            return new Look(theme, otherTextScale, vision, signs, language, projection);
        }

        Look seenBy(Vision other) {
            return new Look(theme, textScale, other, signs, language, projection);
        }

        Look sizing(Signs other) {
            return new Look(theme, textScale, vision, other, language, projection);
        }

        Look naming(Language other) {
            return new Look(theme, textScale, vision, signs, other, projection);
        }

        /** On another projection; the viewpoint of a request has to follow, see {@link MapRequest#projected}. */
        public Look laidOut(Projections other) {
            return new Look(theme, textScale, vision, signs, language, other);
        }
    }

    /** Width of the page in logical pixels. */
    public double widthPx() {
        return page.widthPx;
    }

    /** Height of the page in logical pixels. */
    public double heightPx() {
        return page.heightPx;
    }

    /** Device pixels per logical pixel. */
    public double scale() {
        return page.scale;
    }

    public List<String> layers() {
        return contents.layers;
    }

    public Map<String, Double> opacity() {
        return contents.opacity;
    }

    public String indicator() {
        return contents.indicator;
    }

    public List<String> ringed() {
        return contents.ringed;
    }

    /** Files of the user's own, bottom first. */
    public List<OwnLayer> own() {
        return contents.own;
    }

    public String theme() {
        return look.theme;
    }

    public double textScale() {
        return look.textScale;
    }

    /** How much larger than usual words and symbols on the map are. */
    public double lettering(Theme inTheme) {
        return look.textScale * inTheme.type().scale(page.heightPx);
    }

    /** The same for titles, legends and other furniture: as much, but no more than the page bears beside its map. */
    public double furniture(Theme inTheme) {
        double bearable = LARGEST_FURNITURE * Math.max(1, Math.min(page.widthPx / SMALL_PAGE_WIDTH_PX, page.heightPx / SMALL_PAGE_HEIGHT_PX));
        return Math.min(lettering(inTheme), bearable);
    }

    /** The eyes that the map is looked at with. */
    public Vision vision() {
        return look.vision;
    }

    /** What the size of a facility's symbol tells. */
    public Signs signs() {
        return look.signs;
    }

    public Language language() {
        return look.language;
    }

    /** Width of the picture in device pixels. */
    public int deviceWidth() {
        return Math.max(1, (int) Math.round(page.widthPx * page.scale));
    }

    /** Height of the picture in device pixels. */
    public int deviceHeight() {
        return Math.max(1, (int) Math.round(page.heightPx * page.scale));
    }

    /** How the globe is laid flat. */
    public Projections projection() {
        return look.projection;
    }

    /** On another projection: the same middle at a like scale. */
    public MapRequest projected(Projections other) {
        double[] middle = {viewpoint.x(), viewpoint.y()};
        projection().inverse(middle);
        double lon = middle[0];
        double lat = Math.max(-FARTHEST_LAT_DEG, Math.min(FARTHEST_LAT_DEG, middle[1]));
        double stretch = other.scaleAt(lon, lat) / projection().scaleAt(lon, lat);
        double[] xy = {lon, lat};
        other.forward(xy);
        return with(look.laidOut(other)).from(new Viewpoint(xy[0], xy[1], viewpoint.metresPerPx() * stretch));
    }

    /** A box of longitude and latitude around all the ground on the page. */
    public Envelope degrees() {
        Rectangle2D ground = viewpoint.ground(page.widthPx, page.heightPx);
        return projection().degreesAround(
                new Envelope(ground.getMinX(), ground.getMaxX(), ground.getMinY(), ground.getMaxY()));
    }

    public boolean shows(String layer) {
        return contents.layers.contains(layer);
    }

    public double opacityOf(String layer) {
        return contents.opacity.getOrDefault(layer, 1.0);
    }

    public MapRequest at(Moment other) {
        return new MapRequest(other, viewpoint, page, contents, look, selection, comparison);
    }

    public MapRequest from(Viewpoint other) {
        return new MapRequest(moment, other, page, contents, look, selection, comparison);
    }

    public MapRequest sized(double width, double height, double outputScale) {
        return new MapRequest(moment, viewpoint, new Page(width, height, outputScale), contents, look, selection,
                comparison);
    }

    /** The same on another page: no less of the ground, around the same middle. */
    public MapRequest paged(double width, double height, double outputScale) {
        double farther = Math.max(page.widthPx / width, page.heightPx / height);
        return sized(width, height, outputScale)
                .from(new Viewpoint(viewpoint.x(), viewpoint.y(), viewpoint.metresPerPx() * farther));
    }

    public MapRequest with(Contents others) {
        return new MapRequest(moment, viewpoint, page, others, look, selection, comparison);
    }

    public MapRequest showing(List<String> others) {
        return with(contents.showing(others));
    }

    public MapRequest dimming(String layer, double to) {
        return with(contents.dimming(layer, to));
    }

    public MapRequest coloured(String byIndicator) {
        return with(contents.coloured(byIndicator));
    }

    public MapRequest ringing(List<String> others) {
        return with(contents.ringing(others));
    }

    public MapRequest adding(OwnFile file) {
        return with(contents.adding(file));
    }

    /**
     * With files that were on the map before.
     *
     * @param before  bottom first, under their own ids
     * @param shown   ids of layers that were on
     * @param dimmed  by layer id, 0 to 1
     */
    public MapRequest bringing(List<OwnLayer> before, List<String> shown, Map<String, Double> dimmed) {
        return with(contents.bringing(before, shown, dimmed));
    }

    /** @param ownLayer its id */
    public MapRequest removing(String ownLayer) {
        return with(contents.removing(ownLayer));
    }

    public MapRequest with(Look other) {
        return new MapRequest(moment, viewpoint, page, contents, other, selection, comparison);
    }

    public MapRequest themed(String other) {
        return with(look.themed(other));
    }

    public MapRequest lettered(double otherTextScale) {
        return with(look.lettered(otherTextScale));
    }

    public MapRequest seenBy(Vision other) {
        return with(look.seenBy(other));
    }

    public MapRequest sizing(Signs other) {
        return with(look.sizing(other));
    }

    public MapRequest naming(Language language) {
        return with(look.naming(language));
    }

    public MapRequest of(Selection other) {
        return new MapRequest(moment, viewpoint, page, contents, look, other, comparison);
    }

    public MapRequest through(Lens lens) {
        return of(selection.through(lens));
    }

    public MapRequest keeping(Filter filter) {
        return of(selection.keeping(filter));
    }

    public MapRequest with(Ghosts ghosts) {
        return of(selection.with(ghosts));
    }

    public MapRequest against(Comparison other) {
        return new MapRequest(moment, viewpoint, page, contents, look, selection, other);
    }
}
