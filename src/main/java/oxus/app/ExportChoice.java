package oxus.app;

import java.util.Optional;
import java.util.function.UnaryOperator;

import oxus.export.Format;
import oxus.export.Manner;
import oxus.layers.MapRoom;
import oxus.layers.Opening;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/**
 * What is chosen for an export. The request that the file answers follows from it.
 *
 * @param map    what the map shows and says, on whatever page
 * @param frame  what part of the ground goes to the page; nothing for the whole region, however the page is shaped
 * @param page   that it is drawn on
 * @param format of the file
 * @param manner in which it is written
 */
record ExportChoice(MapRequest map, Optional<Frame> frame, MapRequest.Page page, Format format, Manner manner) {

    /**
     * A part of the ground: what a page of this size shows from a viewpoint.
     *
     * @param widthPx  of that page, in logical pixels
     * @param heightPx of that page, in logical pixels
     */
    record Frame(Viewpoint viewpoint, double widthPx, double heightPx) {

        /** What a page shows now. */
        static Frame of(MapRequest seen) {
            return new Frame(seen.viewpoint(), seen.widthPx(), seen.heightPx());
        }

        private MapRequest on(MapRequest page, Composer composer) {
            return page.widthPx() == widthPx && page.heightPx() == heightPx ? page.from(viewpoint)
                    : MapRoom.paged(page.sized(widthPx, heightPx, page.scale()).from(viewpoint), page.widthPx(), page.heightPx(),
                            page.scale(), composer);
        }
    }

    /** The request that the file answers. */
    MapRequest request(Composer composer) {
        MapRequest paged = map.sized(page.widthPx(), page.heightPx(), page.scale());
        return frame.map(part -> part.on(paged, composer)).orElseGet(() -> Opening.seenWhole(paged, composer));
    }

    /** The page with only the height that its map and furniture need. */
    MapRequest.Page shaped(Composer composer) {
        return MapRoom.shaped(request(composer), page.widthPx(), page.heightPx(), page.scale(), composer).page();
    }

    /** Another map on the same page. */
    ExportChoice with(UnaryOperator<MapRequest> change) {
        return new ExportChoice(change.apply(map), frame, page, format, manner);
    }

    ExportChoice framed(Optional<Frame> other) {
        return new ExportChoice(map, other, page, format, manner);
    }

    ExportChoice on(MapRequest.Page other) {
        return new ExportChoice(map, frame, other, format, manner);
    }

    ExportChoice as(Format other) {
        return new ExportChoice(map, frame, page, other, manner);
    }

    ExportChoice in(Manner other) {
        return new ExportChoice(map, frame, page, format, other);
    }
}
