package oxus.companion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import oxus.layers.Opening;
import oxus.model.Country;
import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;

/** Maps that belong together: of one request, each with one thing otherwise. */
public enum Series {
    /** One for each year. */
    YEARS {
        @Override
        public List<Member> of(MapRequest request, int firstYear, int lastYear, Composer composer) {
            return IntStream.rangeClosed(firstYear, lastYear)
                    .mapToObj(year -> new Member(String.format("%04d", year), request.at(request.moment().endingIn(year)))).toList();
        }
    },
    /** One for each of the republics that the filter keeps, framed on it. */
    COUNTRIES {
        @Override
        public List<Member> of(MapRequest request, int firstYear, int lastYear, Composer composer) {
            List<Country> countries = composer.timeline().atlas().base().countries().stream().filter(Country::republic)
                    .filter(country -> request.selection().filter().keepsCountry(country.id()))
                    .sorted(Comparator.comparing(Country::name)).toList();
            return numbered(countries.stream().map(country ->
                    new Member(country.name(), Opening.framed(request, country.shape(), composer))).toList());
        }
    },
    /** One for each layer of facts that is on, alone on its ground. */
    LAYERS {
        @Override
        public List<Member> of(MapRequest request, int firstYear, int lastYear, Composer composer) {
            List<String> facts = composer.layers().stream().filter(layer -> layer.group() == Layer.Group.FACTS).map(Layer::id)
                    .filter(request::shows).toList();
            return numbered(facts.stream().map(alone -> new Member(alone, request.showing(request.layers().stream()
                    .filter(layer -> layer.equals(alone) || !facts.contains(layer)).toList()))).toList());
        }
    };

    /**
     * One map of a series.
     *
     * @param name of its file, without an ending: letters that every system takes, in the order of the series
     */
    public record Member(String name, MapRequest request) {
    }

    /**
     * The maps of a series, in order.
     *
     * @param firstYear of those that a series of years has
     * @param lastYear  likewise
     */
    public abstract List<Member> of(MapRequest request, int firstYear, int lastYear, Composer composer);

    /** As options call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Series> ofWord(String word) {
        return Arrays.stream(values()).filter(series -> series.word().equals(word)).findFirst();
    }

    private static List<Member> numbered(List<Member> members) {
        int digits = Integer.toString(members.size()).length();
        List<Member> numbered = new ArrayList<>();
        for (Member member : members) {
            numbered.add(new Member(String.format("%0" + digits + "d-%s", numbered.size() + 1, portable(member.name())), member.request()));
        }
        return numbered;
    }

    private static String portable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
