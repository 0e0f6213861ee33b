package oxus.scene;

import oxus.model.Language;
import oxus.projection.Projections;
import oxus.style.Vision;

/**
 * How a map is drawn.
 *
 * @param theme     name of the theme
 * @param textScale size of words and symbols against the theme's own
 * @param vision    the eyes it is looked at with
 * @param signs     what the size of a facility's symbol tells
 * @param language  in which places are named
 * @param projection how the globe is laid flat; the viewpoint is in its metres
 * @param ground    what stands behind the marks
 */
public record Look(String theme, double textScale, Vision vision, Signs signs, Language language,
                   Projections projection, Ground ground) {

    /** For everybody's eyes, with symbols whose size tells the kind and names in English, on the region's projection. */
    public Look(String theme, double textScale) {
        this(theme, textScale, Vision.NORMAL, Signs.KIND, Language.EN, Projections.region(), Ground.FILLED);
    }

    Look themed(String other) {
        return new Look(other, textScale, vision, signs, language, projection, ground);
    }

    /** With words of another size. */
    public Look lettered(double otherTextScale) {
        return new Look(theme, otherTextScale, vision, signs, language, projection, ground);
    }

    Look seenBy(Vision other) {
        return new Look(theme, textScale, other, signs, language, projection, ground);
    }

    Look sizing(Signs other) {
        return new Look(theme, textScale, vision, other, language, projection, ground);
    }

    Look naming(Language other) {
        return new Look(theme, textScale, vision, signs, other, projection, ground);
    }

    /** On another projection; the viewpoint of a request has to follow, see {@link MapRequest#projected}. */
    public Look laidOut(Projections other) {
        return new Look(theme, textScale, vision, signs, language, other, ground);
    }

    /** On another ground. */
    public Look on(Ground other) {
        return new Look(theme, textScale, vision, signs, language, projection, other);
    }
}
