package oxus.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How moments are written in files and their names: {@code 2014}, {@code 2014-03}, {@code 2001-2014}, {@code to-2014}. */
final class MomentCode {

    static final String UP_TO = "to-";

    private static final Pattern FORM = Pattern.compile("(to-)(\\d{4})|(\\d{4})(?:-(\\d{2})|-(\\d{4}))?");

    private MomentCode() {
    }

    static Optional<Moment> read(String code) {
        Matcher written = FORM.matcher(code);
        if (!written.matches()) {
            return Optional.empty();
        }
        if (written.group(1) != null) {
            return Optional.of(number(written, 2)).filter(y -> y >= Timeline.FIRST_YEAR).map(Moment::cumulative);
        }
        int year = number(written, 3);
        if (written.group(4) != null) {
            return Optional.of(number(written, 4)).filter(m -> m >= 1 && m <= 12).map(m -> Moment.month(year, m));
        }
        if (written.group(5) != null) {
            return Optional.of(number(written, 5)).filter(to -> to >= year).map(to -> Moment.window(year, to));
        }
        return Optional.of(Moment.year(year));
    }

    /** A year in four digits. */
    static String four(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    static int between(int least, int value, int most) {
        return Math.max(least, Math.min(most, value));
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }
}
