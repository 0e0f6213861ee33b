package oxus.scene;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;

import oxus.model.Language;
import oxus.model.OwnFile;
import oxus.model.OwnLayer;
import oxus.model.Remark;
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
 * @param furniture  what of title, sources and the like is off or says something else than usual
 */
public record MapRequest(Moment moment, Viewpoint viewpoint, Page page, Contents contents, Look look,
                         Selection selection, Comparison comparison, Furniture furniture) {

    /** On a page of this size furniture that is so much larger than usual still leaves room for the map. */
    private static final double LARGEST_FURNITURE = 1.25;
    private static final double SMALL_PAGE_WIDTH_PX = 1024;
    private static final double SMALL_PAGE_HEIGHT_PX = 768;

    /** From this width on a map bears words and symbols of the usual size; on the narrowest they are this part of it. */
    private static final double NARROW_PAGE_PX = 430;
    private static final double SMALLEST_NARROW = 0.75;

    /** A map in the middle of which a pole stands has no scale there. */
    private static final double FARTHEST_LAT_DEG = 85;

    /** Of everything there is, compared with nothing, with its usual furniture. */
    public MapRequest(Moment moment, Viewpoint viewpoint, Page page, Contents contents, Look look) {
        this(moment, viewpoint, page, contents, look, Selection.everything(), Comparison.none(), Furniture.usual());
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
        return contents.layers();
    }

    public Map<String, Double> opacity() {
        return contents.opacity();
    }

    public String indicator() {
        return contents.indicator();
    }

    public List<String> ringed() {
        return contents.ringed();
    }

    /** Texts that a lecturer puts on the map. */
    public List<Remark> remarks() {
        return contents.remarks();
    }

    /** Files of the user's own, bottom first. */
    public List<OwnLayer> own() {
        return contents.own();
    }

    public String theme() {
        return look.theme();
    }

    public double textScale() {
        return look.textScale();
    }

    /** How much larger than usual words and symbols on the map are; a column's narrow map bears smaller ones. */
    public double lettering(Theme inTheme) {
        return wanted(inTheme) * Math.min(1, Math.max(SMALLEST_NARROW, page.widthPx / NARROW_PAGE_PX));
    }

    private double wanted(Theme inTheme) {
        return look.textScale() * inTheme.type().scale(page.heightPx);
    }

    /** The same for titles, legends and other furniture: as much, but no more than the page bears beside its map. */
    public double furnitureScale(Theme inTheme) {
        double bearable = LARGEST_FURNITURE * Math.max(1, Math.min(page.widthPx / SMALL_PAGE_WIDTH_PX, page.heightPx / SMALL_PAGE_HEIGHT_PX));
        return Math.min(wanted(inTheme), bearable);
    }

    /** The eyes that the map is looked at with. */
    public Vision vision() {
        return look.vision();
    }

    /** What the size of a facility's symbol tells. */
    public Signs signs() {
        return look.signs();
    }

    /** What stands behind the marks. */
    public Ground ground() {
        return look.ground();
    }

    public Language language() {
        return look.language();
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
        return look.projection();
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
        return contents.layers().contains(layer);
    }

    public double opacityOf(String layer) {
        return contents.opacity().getOrDefault(layer, 1.0);
    }

    public MapRequest at(Moment other) {
        return new MapRequest(other, viewpoint, page, contents, look, selection, comparison, furniture);
    }

    public MapRequest from(Viewpoint other) {
        return new MapRequest(moment, other, page, contents, look, selection, comparison, furniture);
    }

    public MapRequest sized(double width, double height, double outputScale) {
        return new MapRequest(moment, viewpoint, new Page(width, height, outputScale), contents, look, selection,
                comparison, furniture);
    }

    /** The same on another page: no less of the ground, around the same middle. */
    public MapRequest paged(double width, double height, double outputScale) {
        double farther = Math.max(page.widthPx / width, page.heightPx / height);
        return sized(width, height, outputScale)
                .from(new Viewpoint(viewpoint.x(), viewpoint.y(), viewpoint.metresPerPx() * farther));
    }

    public MapRequest with(Contents others) {
        return new MapRequest(moment, viewpoint, page, others, look, selection, comparison, furniture);
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

    public MapRequest remarking(List<Remark> others) {
        return with(contents.remarking(others));
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
        return new MapRequest(moment, viewpoint, page, contents, other, selection, comparison, furniture);
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

    public MapRequest on(Ground ground) {
        return with(look.on(ground));
    }

    public MapRequest of(Selection other) {
        return new MapRequest(moment, viewpoint, page, contents, look, other, comparison, furniture);
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
        return new MapRequest(moment, viewpoint, page, contents, look, selection, other, furniture);
    }

    /** Whether a piece of furniture stands on the page, when there is anything for it to say. */
    public boolean has(Piece piece) {
        return piece.layers().stream().anyMatch(this::shows) && furniture.has(piece);
    }

    /** What a piece says instead of its usual words. */
    public Optional<String> words(Piece piece) {
        return furniture.words(piece);
    }

    /** The same with a piece of furniture; those that it shares a layer with stay as they are. */
    public MapRequest with(Piece piece) {
        if (has(piece)) {
            return this;
        }
        boolean hadLayer = piece.layers().stream().anyMatch(this::shows);
        Furniture others = hadLayer ? furniture : furniture.without(piece.neighbours());
        return with(contents.also(hadLayer ? List.of() : piece.layers())).furnished(others.with(piece));
    }

    /** The same without some pieces of furniture. */
    public MapRequest without(Collection<Piece> pieces) {
        MapRequest rest = this;
        for (Piece piece : pieces) {
            rest = piece.neighbours().isEmpty() ? rest.with(rest.contents.except(piece.layers()))
                    : rest.furnished(rest.furniture.without(List.of(piece)));
        }
        return rest;
    }

    /** @param words what the piece says from now on; blank for its usual words */
    public MapRequest worded(Piece piece, String words) {
        return furnished(furniture.worded(piece, words));
    }

    public MapRequest furnished(Furniture other) {
        return new MapRequest(moment, viewpoint, page, contents, look, selection, comparison, other);
    }
}
