package oxus.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.cli.OpenAtlas;
import oxus.layers.Opening;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;
import oxus.time.Moment;
import oxus.time.Snapshot;

/** The tables of the shipped atlas against the marks that the map draws of the same year. */
class TablesTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("words", java.util.Locale.ENGLISH);
    private static final UnaryOperator<String> ENGLISH = WORDS::getString;

    private static OpenAtlas atlas;
    private static Tables tables;

    @BeforeAll
    static void open() throws Exception {
        atlas = OpenAtlas.bundled();
        tables = new Tables(atlas.timeline().atlas(), ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1991, 1999, 2005, 2009, 2014, 2022, 2025})
    void facilitiesAreThoseOnTheMap(int year) {
        Table table = table("facilities", year);
        List<Mark> marks = marks("facilities", year);
        assertEquals(subjects(marks, Mark.Symbol.class), abouts(table));
        assertEquals(marks.stream().filter(Mark.Symbol.class::isInstance).count(), table.rows().size());
        long named = marks.stream().filter(Mark.Text.class::isInstance).count();
        assertEquals(named, table.rows().stream().filter(notPast(table)).count(), "what is not past bears its name");
    }

    @ParameterizedTest
    @ValueSource(ints = {1991, 2009, 2022})
    void linesAreThoseOnTheMap(int year) {
        for (String layer : List.of("pipelines", "railways")) {
            Table table = table(layer, year);
            assertEquals(subjects(marks(layer, year), Mark.Stroke.class), abouts(table), layer);
            assertEquals(table.rows().size(), abouts(table).size(), "one row each");
        }
        Table corridors = table("corridors", year);
        assertEquals(subjects(marks("corridors", year), Mark.Stroke.class), corridors.rows().stream()
                .filter(notPast(corridors)).map(Row::about).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1992, 2001, 2022})
    void eventsAreThoseOfTheYear(int year) {
        Table table = table("events", year);
        assertEquals(atlas.timeline().at(Moment.year(year)).events().size(), table.rows().size());
        int onTheMap = column(table, "table.on_the_map");
        assertEquals(subjects(marks("events", year), Mark.Symbol.class), table.rows().stream()
                .filter(row -> row.cells().get(onTheMap).shown().equals(ENGLISH.apply("table.yes")))
                .map(Row::about).filter(TablesTest::onThePage).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Some events happened in New York. */
    private static boolean onThePage(String event) {
        Sheet sheet = atlas.composer().sheet(request("events", 2022));
        return atlas.timeline().atlas().events().stream().filter(e -> e.id().equals(event))
                .anyMatch(e -> sheet.shows(sheet.at(e.place().orElseThrow()), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"china_share_external_public_debt", "russia_share_external_public_debt",
        "difference_share_external_public_debt", "trade_turnover_usd.china"})
    void figuresAreThoseThatColourTheMap(String measure) {
        for (int year : new int[] {2006, 2014, 2021, 2024}) {
            Table table = tables.of("debt", atlas.timeline().at(Moment.year(year)), measure);
            List<Row> drawn = table.rows().stream().filter(row -> !row.cells().get(3).shown().equals(ENGLISH.apply("table.no")))
                    .toList();
            List<Mark> areas = marks(request("debt", year).coloured(measure), "debt").stream()
                    .filter(Mark.Area.class::isInstance).toList();
            assertEquals(5, drawn.size());
            assertEquals(5, areas.size());
            for (Row row : drawn) {
                String told = areas.stream().flatMap(mark -> mark.subject().stream())
                        .filter(subject -> subject.id().equals(row.about())).findFirst().orElseThrow().name();
                String ofYear = row.cells().get(2).shown();
                assertTrue(ofYear.isEmpty() ? told.contains("no figure") : told.endsWith("(" + ofYear + ")"), told);
                if (row.cells().get(1) instanceof Cell.Amount amount) {
                    double printed = Double.parseDouble(told.substring(told.indexOf(": ") + 2).split(" ")[0]
                            .replace(",", "").replace('\u2212', '-'));
                    assertEquals(printed, amount.low(), 0.5, told);
                }
            }
        }
    }

    @Test
    void rivalsOfAFigureStandBesideIt() {
        Table table = table("debt", 2021);
        List<Row> tajikistan = table.rows().stream().filter(row -> row.about().equals("tjk")).toList();
        assertTrue(tajikistan.size() > 1, "60 % or 35 %: " + tajikistan);
        assertEquals(1, tajikistan.stream().filter(row -> row.cells().get(3).shown().equals(ENGLISH.apply("table.yes"))).count());
    }

    @Test
    void membershipsOnTheMapAreInTheTable() {
        for (int year : new int[] {1992, 2001, 2012, 2015}) {
            Table table = table("membership", year);
            assertTrue(abouts(table).containsAll(subjects(marks("membership", year), Mark.Area.class)), "" + year);
            long joining = table.rows().stream().filter(row -> row.cells().get(3).shown().equals("joins")).count();
            assertTrue(year != 2001 || joining >= 5, "the SCO is founded");
        }
    }

    @Test
    void everyRowIsWhole() {
        Set<String> sources = atlas.timeline().atlas().sources().keySet();
        for (int year = 1991; year <= 2025; year += 3) {
            for (String layer : tables.layers()) {
                Table table = table(layer, year);
                for (Row row : table.rows()) {
                    assertEquals(table.columns().size(), row.cells().size());
                    assertTrue(sources.containsAll(row.sources()), row.name());
                    assertTrue(!row.sources().isEmpty() || layer.equals("debt"), row.name());
                    assertEquals(layer, tables.holding(row.about()).orElseThrow());
                }
            }
        }
    }

    @Test
    void claimsStandSideBySideWithTheirDoubts() {
        Table table = table("facilities", 2022);
        int claims = column(table, "table.strength_claims");
        assertTrue(table.rows().stream().anyMatch(row -> row.cells().get(claims).shown().contains("; ")));
        String all = Stream.of(table, table("pipelines", 2022), table("debt", 2021)).flatMap(t -> t.rows().stream())
                .flatMap(row -> row.cells().stream()).map(Cell::shown).collect(Collectors.joining("\n"));
        assertTrue(all.contains(ENGLISH.apply("table.doubtful") + ": "), "a doubt");
    }

    @Test
    void aStrengthIsTheNewestThatIsNotFromTheFuture() {
        String base = "201st Military Base, Dushanbe garrison";
        assertEquals("", strength(base, 2003));
        assertEquals("5,000 (all garrisons of the base)", strength(base, 2004));
        assertEquals("7,500 (all garrisons of the base)", strength(base, 2007));
    }

    private static String strength(String facility, int year) {
        Table table = table("facilities", year);
        return table.rows().stream().filter(row -> row.name().equals(facility)).findFirst().orElseThrow()
                .cells().get(column(table, "table.strength")).shown();
    }

    @Test
    void csvCarriesTheMomentAndTheSources() {
        Table table = table("facilities", 2009);
        List<List<String>> rows = new CsvRows(ENGLISH, atlas.timeline().atlas().sources()).of(table, table.rows());
        assertEquals(table.rows().size() + 1, rows.size());
        assertEquals("Shown at", rows.get(0).get(0));
        assertEquals("References", rows.get(0).get(rows.get(0).size() - 1));
        for (List<String> row : rows.subList(1, rows.size())) {
            assertEquals(rows.get(0).size(), row.size());
            assertEquals("2009", row.get(0));
            assertTrue(row.get(row.size() - 1).contains("“"), row.toString());
        }
    }

    private static Predicate<Row> notPast(Table table) {
        int status = column(table, "table.status");
        Set<String> past = Stream.of("SHELVED", "CANCELLED", "TRANSFERRED", "CLOSED").map(s -> ENGLISH.apply("status." + s))
                .collect(Collectors.toSet());
        return row -> !past.contains(row.cells().get(status).shown());
    }

    private static int column(Table table, String key) {
        return table.columns().stream().map(Column::title).toList().indexOf(ENGLISH.apply(key));
    }

    private static Table table(String layer, int year) {
        Snapshot now = atlas.timeline().at(Moment.year(year));
        return tables.of(layer, now, request(layer, year).indicator());
    }

    private static List<Mark> marks(String layer, int year) {
        return marks(request(layer, year), layer);
    }

    private static List<Mark> marks(MapRequest request, String layer) {
        MapScene scene = atlas.composer().compose(request);
        return scene.layers().stream().filter(drawn -> drawn.layer().id().equals(layer)).findFirst().orElseThrow().marks();
    }

    /** From so high up that nothing is off the page. */
    private static MapRequest request(String layer, int year) {
        MapRequest opening = Opening.request(atlas.composer().projection(), 1920, 1080, 1);
        return opening.at(Moment.year(year)).showing(List.of(layer)).from(new Viewpoint(opening.viewpoint().x(),
                opening.viewpoint().y(), Viewpoint.FARTHEST_METRES_PER_PX));
    }

    private static Set<String> subjects(List<Mark> marks, Class<? extends Mark> kind) {
        return marks.stream().filter(kind::isInstance).map(Mark::subject).flatMap(java.util.Optional::stream)
                .map(Subject::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> abouts(Table table) {
        return table.rows().stream().map(Row::about).collect(Collectors.toCollection(TreeSet::new));
    }
}
