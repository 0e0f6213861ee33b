package oxus.layers;

import oxus.model.Side;
import oxus.scene.Glyph;
import oxus.scene.Sheet;
import oxus.style.Ink;

/** How the two powers, both together and all others are told apart: by colour and, for grey prints, by shape. */
final class Sides {

    private Sides() {
    }

    static Ink ink(Side side) {
        return switch (side) {
            case RUSSIA -> Ink.RUSSIA;
            case CHINA -> Ink.CHINA;
            case BOTH -> Ink.BOTH;
            case OTHER -> Ink.OTHER;
        };
    }

    /** The darker shade in which words of a side are set. */
    static Ink textInk(Side side) {
        return switch (side) {
            case RUSSIA -> Ink.RUSSIA_TEXT;
            case CHINA -> Ink.CHINA_TEXT;
            case BOTH -> Ink.BOTH_TEXT;
            case OTHER -> Ink.OTHER_TEXT;
        };
    }

    static Glyph glyph(Side side) {
        return switch (side) {
            case RUSSIA -> Glyph.CIRCLE;
            case CHINA -> Glyph.SQUARE;
            case BOTH -> Glyph.DIAMOND;
            case OTHER -> Glyph.TRIANGLE;
        };
    }

    /** The flag of a side's troops: cut like its glyph. */
    static Glyph flag(Side side) {
        return switch (side) {
            case RUSSIA -> Glyph.FLAG_ROUND;
            case CHINA -> Glyph.FLAG_SQUARE;
            case BOTH -> Glyph.FLAG_DIAMOND;
            case OTHER -> Glyph.FLAG_TRIANGLE;
        };
    }

    /** How a legend calls what stands and is a side's: in a comparison, what opened since. */
    static String opened(Side side, Sheet sheet) {
        return sheet.snapshot().since().isPresent() ? "opened: " + name(side) : name(side);
    }

    static String name(Side side) {
        return switch (side) {
            case RUSSIA -> "Russia";
            case CHINA -> "China";
            case BOTH -> "Russia and China";
            case OTHER -> "Others";
        };
    }
}
