package oxus.layers;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.Contents;
import oxus.scene.Furniture;
import oxus.scene.Look;
import oxus.scene.MapRequest;
import oxus.scene.Sheet;
import oxus.scene.Viewpoint;
import oxus.time.Moment;
import oxus.time.Selection;
import oxus.time.Timeline;

/**
 * A view as a few letters that are printed on the map: whoever types them sees the same, on a page of their own. There is no
 * list of codes that were given out: the letters themselves say when, where and what.
 *
 * <p>Own data, filters, rings, remarks, opacities and words of one's own find no room in them. A map with such things has no
 * code: a code never stands for another map than the one that it was printed on.
 *
 * @param moment     the time
 * @param comparison what it is held against
 * @param ground     where it is; nothing for the whole region
 * @param look       how it is drawn
 * @param selection  what is looked at
 * @param layers     ids of the layers that are on, in drawing order
 * @param indicator  id of what the countries are coloured by
 * @param furniture  what of it is off
 */
public record ViewCode(Moment moment, Comparison comparison, Optional<CodeGround> ground, Look look, Selection selection,
                       List<String> layers, String indicator, Furniture furniture) implements TypedCode {

    private static final double NO_STEP = 1e-6;

    /** The code of the map on a sheet, or of the maps that share it; nothing when no code can say all that they show. */
    static Optional<String> of(Sheet sheet) {
        MapRequest request = sheet.request();
        MapRequest map = sheet.maps().get(0).request();
        Viewpoint home = request.comparison() instanceof Comparison.Beside
                ? Opening.paneHome(request.projection(), map.widthPx(), map.heightPx())
                : Opening.home(request, sheet.theme());
        // Where the room of the map is counted, only a composer knows from where it is seen whole.
        boolean whole = request.viewpoint().equals(home) && !MapRoom.isCounted(request);
        Optional<CodeGround> ground = whole ? Optional.empty()
                : Optional.of(CodeGround.of(request.viewpoint(), map.widthPx(), map.heightPx()));
        ViewCode view = new ViewCode(moment(request), inSteps(request.comparison()), ground, inSteps(request.look()),
                request.selection(), CodeBook.inDrawingOrder(request.layers()), request.indicator(), request.furniture());
        boolean nothingElse = request.contents().equals(Contents.of(request.layers(), request.indicator()))
                && view.layers.size() == request.layers().size();
        // Whatever maps will be able to hold one day and codes will not: what is read must be what was written.
        return nothingElse ? view.text().filter(text -> read(text).equals(view)) : Optional.empty();
    }

    /** What somebody typed, perhaps in small letters, without hyphens or on a Russian keyboard. */
    public static TypedCode read(String typed) {
        return CodeBook.read(typed);
    }

    /** Whether somebody who typed this meant a code, be it right or wrong: it is in groups of four. */
    public static boolean isMeant(String typed) {
        return CodeLetters.looksLikeCode(typed);
    }

    /** The letters, in groups of four; nothing when something of it has no number. */
    Optional<String> text() {
        return CodeBook.write(this);
    }

    /** Whether an atlas has facts of its times. */
    public boolean isCovered(Timeline timeline) {
        Stream<Moment> others = comparison instanceof Comparison.Beside beside ? beside.moments().stream()
                : comparison instanceof Comparison.Swipe swipe ? Stream.of(swipe.left())
                : comparison instanceof Comparison.Difference difference ? Stream.of(difference.earlier()) : Stream.of();
        return Stream.concat(Stream.of(moment), others).allMatch(timeline::covers);
    }

    /** The request of its map on the page of another. */
    public MapRequest over(MapRequest now, Composer composer) {
        MapRequest page = new MapRequest(moment, now.viewpoint(), now.page(), Contents.of(layers, indicator), look, selection,
                comparison, furniture);
        if (ground.isEmpty()) {
            return Opening.seenWhole(page, composer);
        }
        Rectangle2D map = composer.places(page).get(0);
        return page.from(ground.get().seenOn(map.getWidth(), map.getHeight()));
    }

    /** Of several beside each other the last; whatever moment stands aside for them is not on the map. */
    private static Moment moment(MapRequest request) {
        return request.comparison() instanceof Comparison.Beside beside ? beside.moments().get(beside.moments().size() - 1)
                : request.moment();
    }

    /** A bar may stand a little aside. */
    private static Comparison inSteps(Comparison comparison) {
        return comparison instanceof Comparison.Swipe swipe
                ? swipe.withBar(Math.round(swipe.bar() * CodeBook.BAR_STEPS) / CodeBook.BAR_STEPS) : comparison;
    }

    /** A size of words that was reached in steps is not quite what it should be. */
    private static Look inSteps(Look look) {
        double step = Math.round(look.textScale() * CodeBook.TEXT_STEPS) / CodeBook.TEXT_STEPS;
        return Math.abs(step - look.textScale()) < NO_STEP ? look.lettered(step) : look;
    }
}
