package oxus.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

import oxus.files.BaseMapTasks.MapReading;
import oxus.files.check.Rule;
import oxus.model.BaseMap;
import oxus.model.Country;
import oxus.model.DataFault;

/**
 * A folder of facts in which nothing is wrong, on a map of two square countries: Kazakhstan from 60 to 70 east and 40 to
 * 50 north, Uzbekistan south of it down to 30 north; Russia lies north of both. Tests break one thing and look at what
 * is said of it.
 */
public final class TinyWorld {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Path folder;

    public TinyWorld(Path folder) {
        this.folder = folder;
        write("actors.json", """
                { "actors": [
                  { "id": "rus", "name": "Russia", "side": "russia" },
                  { "id": "kaz", "name": "Kazakhstan", "side": "other" },
                  { "id": "uzb", "name": "Uzbekistan", "side": "other" }
                ] }
                """);
        write("sources.json", """
                { "sources": [
                  { "id": "times", "title": "Bases", "date": "2010", "read": true },
                  { "id": "essay", "author": "Essayist", "title": "On bases", "date": "2022-06", "read": true }
                ] }
                """);
        write("facilities.json", """
                { "checked_to": "2020", "facilities": [
                  { "id": "kant", "name": "Kant", "operator": "rus", "host": "kaz",
                    "kind": "air base", "relationship": "leases",
                    "at": [65, 45], "accuracy_km": 5,
                    "opened": "2003-10-23",
                    "closed": "2012",
                    "spells": [
                      { "from": "2003", "to": "2009", "status": "operating" },
                      { "from": "2009", "to": "2012", "status": "reduced" }
                    ],
                    "personnel": [
                      { "value": 500, "as_of": "2004", "source": "times" },
                      { "low": 300, "high": 400, "as_of": "2009", "source": "times", "drawn": true },
                      { "value": 700, "as_of": "2009", "source": "essay" }
                    ],
                    "certainty": "confirmed", "essays": ["essay"], "sources": ["times"] }
                ] }
                """);
        write("pipelines.json", """
                { "checked_to": "2020", "pipelines": [
                  { "id": "gas-line", "name": "Gas line", "commodity": "gas", "start": "Gazli field", "end": "Sary-Su",
                    "countries": ["uzb", "kaz"], "side": "russia",
                    "figures": [
                      { "measure": "flow", "value": 20, "unit": "bcm", "as_of": "2009", "source": "times" }
                    ],
                    "spells": [ { "from": "1988", "status": "operating" } ],
                    "waypoints": [
                      { "name": "Gazli", "at": [63, 39], "role": "start", "accuracy_km": 5 },
                      { "name": "Border", "at": [63, 41], "role": "border", "accuracy_km": 20, "source": "times" },
                      { "name": "Sary-Su", "at": [64, 44], "role": "end", "accuracy_km": 5 }
                    ],
                    "sources": ["times"] }
                ] }
                """);
        write("railways.json", """
                { "railways": [] }
                """);
        write("corridors.json", """
                { "corridors": [
                  { "id": "middle-way", "name": "Middle way", "mode": "rail",
                    "transit_days": [ { "low": 10, "high": 15, "source": "essay" } ],
                    "spells": [ { "from": "2014", "status": "operating" } ],
                    "places": [
                      { "name": "Gazli", "at": [63, 39], "role": "start", "accuracy_km": 5 },
                      { "name": "Sary-Su", "at": [64, 44], "role": "end", "accuracy_km": 5 }
                    ],
                    "sources": ["essay"] }
                ] }
                """);
        write("observations.json", """
                { "indicators": [
                    { "id": "debt", "label": "Debt to Russia", "unit": "percent", "partner": "rus", "definition": "Share." }
                  ],
                  "observations": [
                    { "indicator": "debt", "country": "kaz", "year": 2008, "value": 12.5, "source": "times", "certainty": "official" },
                    { "indicator": "debt", "country": "kaz", "year": 2009, "value": 14, "source": "times", "certainty": "official", "drawn": true },
                    { "indicator": "debt", "country": "kaz", "year": 2009, "value": 20, "source": "essay", "certainty": "reported" }
                  ] }
                """);
        write("organisations.json", """
                { "organisations": [
                  { "id": "pact", "name": "The Pact", "founded": "1992", "ended": "2005", "leader": "rus", "kind": "military",
                    "members": [
                      { "country": "kaz", "from": "1992", "to": "2005", "status": "member" },
                      { "country": "uzb", "from": "1992", "to": "1999", "status": "member" },
                      { "country": "uzb", "from": "2000", "to": "2005", "status": "observer" }
                    ],
                    "sources": ["times"] }
                ] }
                """);
        write("events.json", """
                { "events": [
                  { "id": "kant-opens", "date": "2003-10-23", "title": "Kant opens", "summary": "It opens.", "topic": "security",
                    "actors": ["rus"], "countries": ["kaz"], "at": [65, 45], "importance": 2,
                    "links": ["kant", "gas-line", "pact", "middle-way"], "certainty": "confirmed", "sources": ["times"] }
                ] }
                """);
        write("activities.json", """
                { "activities": [
                  { "id": "drill-2004", "name": "Drill of 2004", "kind": "exercise", "from": "2004-05", "to": "2004-06",
                    "actors": ["rus"], "countries": ["kaz"],
                    "strength": [ { "value": 900, "unit": "persons", "source": "essay" } ],
                    "certainty": "reported", "event": "kant-opens", "claims": ["F001"], "sources": ["essay"] }
                ] }
                """);
        write("background.json", """
                { "series": [
                  { "id": "spending", "label": "Spending", "unit": "USD billion",
                    "lines": [
                      { "actor": "rus", "points": [
                        { "year": 2009, "value": 50, "claim": "F001", "source": "essay" }
                      ] }
                    ],
                    "clashes": ["C01"] }
                ] }
                """);
        write("essays.json", """
                { "essays": [ { "id": "essay", "author": "Essayist", "year": 2022 } ],
                  "claims": [
                    { "id": "F001", "essay": "essay", "heading": "Bases", "kind": "base", "actors": ["rus"], "countries": ["kaz"],
                      "statement": "There is a base.", "speaks_of": ["kant", "debt", "spending"] }
                  ],
                  "disagreements": [
                    { "id": "C01", "topic": "Bases", "scope": "single statement", "claims": ["F001"], "note": "There is." }
                  ],
                  "systems": [
                    { "name": "The base", "kind": "base", "essays": ["essay"], "shown_in": ["facilities"], "speaks_of": ["kant"], "claims": ["F001"] },
                    { "name": "The idea", "kind": "idea", "essays": ["essay"], "shown_in": [], "not_drawn_because": "It has no place." }
                  ] }
                """);
    }

    /** Writes a file of the folder anew. */
    public TinyWorld write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public TinyWorld write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TinyWorld delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts {@code now} in the one place of a file where {@code before} stands. */
    public TinyWorld change(String file, String before, String now) {
        try {
            String text = Files.readString(folder.resolve(file));
            int at = text.indexOf(before);
            if (at < 0 || text.indexOf(before, at + 1) >= 0) {
                throw new IllegalArgumentException("not once in " + file + ": " + before);
            }
            return write(file, text.replace(before, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reading read() {
        BaseMap map = new BaseMap(List.of(
                country("kaz", new Envelope(60, 70, 40, 50)),
                country("uzb", new Envelope(60, 70, 30, 40)),
                country("rus", new Envelope(40, 80, 50, 70))),
                List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(new BaseMap.Town("kaz-sary-su", "Sary-Su", List.of(), "kaz", 4, 100_000, false,
                        GEOMETRIES.createPoint(new Coordinate(64.1, 44)))));
        return new FactsReader(new FactsFolder.OnDisk(folder)).read(() -> new MapReading(map, List.of()));
    }

    /** What reading finds wrong, with paths cut down to file names. */
    public List<String> faults() {
        return lines(read().faults().stream());
    }

    /** What a rule finds wrong, with paths cut down to file names. */
    public List<String> breaches(Rule rule) {
        return lines(rule.breaches(read()).stream());
    }

    private List<String> lines(Stream<DataFault> faults) {
        String prefix = folder + folder.getFileSystem().getSeparator();
        return faults.map(fault -> fault.toString().replace(prefix, "")).toList();
    }

    private static Country country(String id, Envelope box) {
        return new Country(id, id, true, GEOMETRIES.toGeometry(box));
    }
}
