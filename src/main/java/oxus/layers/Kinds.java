package oxus.layers;

import java.awt.geom.AffineTransform;

import oxus.model.FacilityKind;
import oxus.scene.Glyph;
import oxus.style.Pictogram;

/** What a facility is, as its symbol tells it: a small drawing inside the frame that tells whose it is. */
final class Kinds {

    private Kinds() {
    }

    static Pictogram pictogram(FacilityKind kind) {
        return switch (kind) {
            case AIR_BASE -> Pictogram.AIRCRAFT;
            case GROUND_BASE -> Pictogram.BARRACKS;
            case SPECIAL_FORCES_BASE -> Pictogram.CHEVRONS;
            case BORDER_OUTPOST -> Pictogram.POST;
            case TEST_RANGE -> Pictogram.TARGET;
            case NAVAL_TEST_RANGE -> Pictogram.ANCHOR;
            case RADAR -> Pictogram.DISH;
            case SPACE -> Pictogram.ROCKET;
            case COMMUNICATIONS -> Pictogram.MAST;
            case SEISMIC -> Pictogram.WAVE;
            case LOGISTICS_HUB -> Pictogram.CRATE;
        };
    }

    /** How a legend calls it, in few letters, for two stand in a row. */
    static String word(FacilityKind kind) {
        return switch (kind) {
            case SPECIAL_FORCES_BASE -> "special forces";
            case NAVAL_TEST_RANGE -> "naval range";
            case COMMUNICATIONS -> "signals";
            case LOGISTICS_HUB -> "logistics";
            default -> kind.word();
        };
    }

    /** Side of the symbol in logical pixels: what is smaller on the ground is smaller on the map. */
    static double sizePx(FacilityKind kind) {
        return kind == FacilityKind.BORDER_OUTPOST || kind == FacilityKind.SEISMIC ? 12 : 16;
    }

    /** From the unit box of a drawing to a frame of side 1: as large as the frame bears, and where it is widest. */
    static AffineTransform within(Glyph frame) {
        double size = switch (frame) {
            case CIRCLE, SQUARE -> 0.64;
            case DIAMOND -> 0.54;
            default -> 0.46;
        };
        AffineTransform within = AffineTransform.getTranslateInstance(0, frame == Glyph.TRIANGLE ? 0.13 : 0);
        within.scale(size, size);
        return within;
    }
}
