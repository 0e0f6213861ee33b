package oxus.app;

import oxus.export.PageSize;
import oxus.export.Paper;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/** The sizes that the export dialog offers. */
enum PagePreset {
    /** The very picture that the window shows. */
    WINDOW {
        @Override
        MapRequest of(MapRequest seen) {
            return seen;
        }
    },
    FULL_HD {
        @Override
        MapRequest of(MapRequest seen) {
            return fitted(seen, PageSize.screen(1920, 1080));
        }
    },
    A4_LANDSCAPE {
        @Override
        MapRequest of(MapRequest seen) {
            return fitted(seen, Paper.A4.landscape(300));
        }
    };

    /** The request for this page that shows at least the ground that is seen now. */
    abstract MapRequest of(MapRequest seen);

    private static MapRequest fitted(MapRequest seen, PageSize page) {
        double width = page.logicalWidthPx();
        double height = page.logicalHeightPx();
        return seen.sized(width, height, page.scale())
                .from(Viewpoint.fit(seen.viewpoint().ground(seen.widthPx(), seen.heightPx()), width, height));
    }
}
