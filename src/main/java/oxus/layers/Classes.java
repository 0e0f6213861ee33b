package oxus.layers;

import java.awt.Color;
import java.util.List;
import java.util.TreeSet;

import oxus.style.ColorScale;
import oxus.time.Measure;

/** Cuts the figures of a measure into classes with round bounds. */
final class Classes {

    private static final List<Double> SHARES = List.of(5.0, 15.0, 30.0, 50.0);
    private static final List<Double> SMALL_SHARES = List.of(2.0, 5.0, 10.0, 20.0);
    private static final List<Double> POINTS = List.of(-25.0, -5.0, 5.0, 25.0);
    private static final List<Double> SMALL_POINTS = List.of(-10.0, -2.0, 2.0, 10.0);
    /** Bounds of amounts, as parts of the greatest: amounts grow by multiples, not by steps. */
    private static final double[] PARTS = {0.02, 0.1, 0.25, 0.5};

    private Classes() {
    }

    /**
     * Classes for all figures that the measure ever has.
     *
     * @param all    figures of all years and countries
     * @param colors one for each class, five
     */
    static ColorScale of(Measure measure, List<Double> all, List<Color> colors) {
        if (measure.isDifference()) {
            return new ColorScale(POINTS, colors);
        }
        double greatest = all.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        if (measure.isPercent()) {
            return new ColorScale(greatest > 40 ? SHARES : SMALL_SHARES, colors);
        }
        TreeSet<Double> bounds = new TreeSet<>();
        for (double part : PARTS) {
            bounds.add(round(greatest * part));
        }
        return new ColorScale(List.copyOf(bounds), colors.subList(0, bounds.size() + 1));
    }

    /** Classes for how much such figures change: fallen far, fallen, about the same, risen, risen far. */
    static ColorScale ofChange(Measure measure, List<Double> all, List<Color> colors) {
        double greatest = all.stream().mapToDouble(Math::abs).max().orElse(1);
        if (measure.isPercent()) {
            return new ColorScale(greatest > 40 ? POINTS : SMALL_POINTS, colors);
        }
        double little = round(greatest * PARTS[0]);
        double much = Math.max(little * 2, round(greatest * PARTS[2]));
        return new ColorScale(List.of(-much, -little, little, much), colors);
    }

    /** The nearest of 1, 2 and 5 times a power of ten. */
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1e-9, value))));
        double lead = value / power;
        return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }
}
