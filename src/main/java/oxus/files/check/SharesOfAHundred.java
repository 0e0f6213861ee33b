package oxus.files.check;

import java.util.List;
import java.util.Map;

import oxus.files.Reading;
import oxus.model.DataFault;
import oxus.model.Indicator;

/**
 * A percentage lies between 0 and 100: every indicator in percent is a share of something. The powers' own figures are
 * not asked: growth counts in percent too, and can be below 0.
 */
public final class SharesOfAHundred implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        Map<String, Indicator> indicators = reading.atlas().indicators();
        return reading.atlas().observations().stream()
                .filter(o -> indicators.containsKey(o.indicator()) && inPercent(indicators.get(o.indicator())))
                .filter(o -> o.value() < 0 || o.value() > 100)
                .map(o -> reading.places().fault(o, o.indicator() + " of " + o.country() + ", " + o.year() + ": "
                        + o.value() + " percent is not between 0 and 100"))
                .toList();
    }

    private static boolean inPercent(Indicator indicator) {
        return indicator.unit().startsWith("percent") || indicator.unit().startsWith("%");
    }
}
