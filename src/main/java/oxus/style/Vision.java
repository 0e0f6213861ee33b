package oxus.style;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;

/**
 * The eyes that a map is looked at with: a preview of what is left of its colours without the long-, medium- or
 * short-wave cones, or in a grey print.
 *
 * <p>The matrices are those of full deficiency (severity 1.0) in G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and
 * Computer Graphics 15 (2009), 1291-1298; they work on linear sRGB. Grey keeps the luminance of Rec. 709. Inks are
 * changed, not pixels, so blends of inks are blends of what is seen of each: near enough for a preview.
 */
public enum Vision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    Vision(double... matrix) {
        this.matrix = matrix;
    }

    /** As options and views call it, such as {@code deutan}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Vision> ofWord(String word) {
        for (Vision vision : values()) {
            if (vision.word().equals(word)) {
                return Optional.of(vision);
            }
        }
        return Optional.empty();
    }

    /** What such eyes see of a colour; how much of it lets through stays. */
    public Color seen(Color color) {
        if (this == NORMAL) {
            return color;
        }
        double red = linear(color.getRed());
        double green = linear(color.getGreen());
        double blue = linear(color.getBlue());
        int[] seen = new int[3];
        for (int row = 0; row < 3; row++) {
            seen[row] = channel(matrix[3 * row] * red + matrix[3 * row + 1] * green + matrix[3 * row + 2] * blue);
        }
        return new Color(seen[0], seen[1], seen[2], color.getAlpha());
    }

    /** IEC 61966-2-1, 0 to 255 onto 0 to 1. */
    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The way back; what no screen can show becomes the nearest that it can. */
    private static int channel(double linear) {
        double part = Math.max(0, Math.min(1, linear));
        return (int) Math.round(255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055));
    }
}
