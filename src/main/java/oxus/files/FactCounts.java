package oxus.files;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import oxus.model.Atlas;
import oxus.model.RouteKind;

/**
 * How much an atlas holds.
 *
 * @param byKind the number of things of each kind, such as {@code membership spells}, in the order to print them
 */
public record FactCounts(Map<String, Integer> byKind) {

    private static final List<String> FACTS = List.of("facilities", "pipelines", "railways", "corridors", "observations",
            "events", "organisations", "activities");
    private static final List<String> CLAIMS = List.of("claims about facts", "essay claims");

    public static FactCounts of(Atlas atlas) {
        int railways = (int) atlas.routes().stream().filter(r -> r.kind() == RouteKind.RAILWAY).count();
        Map<String, Integer> byKind = new LinkedHashMap<>();
        byKind.put("facilities", atlas.facilities().size());
        byKind.put("pipelines", atlas.routes().size() - railways);
        byKind.put("railways", railways);
        byKind.put("corridors", atlas.corridors().size());
        byKind.put("observations", atlas.observations().size());
        byKind.put("indicators", atlas.indicators().size());
        byKind.put("events", atlas.events().size());
        byKind.put("organisations", atlas.organisations().size());
        byKind.put("membership spells", atlas.organisations().stream().mapToInt(o -> o.memberships().size()).sum());
        byKind.put("activities", atlas.activities().size());
        byKind.put("background series", atlas.background().size());
        byKind.put("background points", atlas.background().stream()
                .flatMap(series -> series.lines().stream()).mapToInt(line -> line.points().size()).sum());
        byKind.put("claims about facts", claims(atlas));
        byKind.put("essays", atlas.essays().essays().size());
        byKind.put("essay claims", atlas.essays().claims().size());
        byKind.put("disagreements", atlas.essays().disagreements().size());
        byKind.put("systems", atlas.essays().systems().size());
        byKind.put("former names", atlas.names().former().size());
        byKind.put("actors", atlas.actors().size());
        byKind.put("sources", atlas.sources().size());
        return new FactCounts(Collections.unmodifiableMap(byKind));
    }

    /** The claims about strengths, lengths, days, beginnings and the like that facts hold. */
    private static int claims(Atlas atlas) {
        return atlas.facilities().stream().mapToInt(f -> f.personnel().size()).sum()
                + atlas.routes().stream().mapToInt(r -> r.figures().size()).sum()
                + atlas.corridors().stream().mapToInt(c -> c.figures().size() + c.transitDays().size()).sum()
                + atlas.activities().stream().mapToInt(a -> a.strength().size()).sum()
                + Stream.of(atlas.facilities().stream().flatMap(f -> f.spells().stream()),
                                atlas.routes().stream().flatMap(r -> r.spells().stream()),
                                atlas.corridors().stream().flatMap(c -> c.spells().stream())).flatMap(spells -> spells)
                        .mapToInt(spell -> spell.begun().size()).sum();
    }

    /** All that can be pointed at, and every observation. */
    public int facts() {
        return FACTS.stream().mapToInt(byKind::get).sum();
    }

    /** What facts claim of their numbers and what essays claim. */
    public int claims() {
        return CLAIMS.stream().mapToInt(byKind::get).sum();
    }

    public int sources() {
        return byKind.get("sources");
    }

    /** One line of JSON: an object with a number for each kind, such as {@code "membership_spells": 137}. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Integer> kind : byKind.entrySet()) {
                json.writeNumberField(kind.getKey().replace(' ', '_'), kind.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.toString();
    }
}
