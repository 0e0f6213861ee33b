package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.Language;
import oxus.model.LonLat;
import oxus.model.OwnFile;
import oxus.model.Remark;
import oxus.model.Status;
import oxus.projection.Projections;
import oxus.scene.Comparison;
import oxus.scene.Ground;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.Mark;
import oxus.scene.Piece;
import oxus.scene.Signs;
import oxus.scene.Viewpoint;
import oxus.style.Vision;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Measure;
import oxus.time.Moment;

/** Codes that maps of the bundled atlas print, and what comes of typing them. */
class ViewCodeTest {

    private static final MapRequest NOW = RealAtlas.request(1280, 720);
    private static final MapRequest OTHER = RealAtlas.request(1280, 720).at(Moment.year(1999)).from(new Viewpoint(0, 0, 700));
    private static final Pattern PRINTED = Pattern.compile("View code ([0-9A-Z]{4}(?:-[0-9A-Z]{1,4})+)\\.");

    static Stream<MapRequest> maps() {
        MapRequest near = NOW.from(new Viewpoint(312_345, -401_234, 433));
        return Stream.of(NOW, NOW.at(Moment.month(2014, 3)), NOW.at(Moment.window(2001, 2014)), NOW.at(Moment.cumulative(2009)), near,
                NOW.from(new Viewpoint(-1_900_000, 1_200_000, 21)), NOW.from(new Viewpoint(2_000_000, -1_500_000, 11_000)),
                NOW.projected(Projections.MERCATOR), NOW.projected(Projections.PLATE_CARREE).from(new Viewpoint(7_000_000, 4_500_000, 2000)),
                near.through(Lens.CROSSING).with(Ghosts.HIDDEN).themed("print-grey").naming(Language.ZH),
                near.seenBy(Vision.DEUTAN).sizing(Signs.PERSONNEL).lettered(1.2000000000000002),
                NOW.with(NOW.look().on(Ground.CLEAR)),
                NOW.showing(List.of("countries", "facilities", "title", "sources", "locator")),
                NOW.showing(RealAtlas.everything(1280, 720).layers()),
                near.coloured("remittances_from_russia_share_gdp"),
                NOW.without(List.of(Piece.SUBTITLE, Piece.CREDIT)),
                near.at(Moment.year(2022)).against(new Comparison.Beside(List.of(Moment.year(2008), Moment.year(2022)))),
                Opening.seenWhole(NOW.against(new Comparison.Beside(List.of(Moment.year(1995), Moment.month(2005, 12),
                        Moment.window(2006, 2014), Moment.year(2022)))), RealAtlas.COMPOSER).at(Moment.year(2022)),
                near.against(new Comparison.Swipe(Moment.year(1995), 0.375)),
                near.against(new Comparison.Difference(Moment.cumulative(2001))));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void typedCodeShowsTheMapThatItWasPrintedOn(MapRequest map) {
        String code = printed(map).orElseThrow();
        MapRequest again = read(code).over(OTHER, RealAtlas.COMPOSER);
        assertEquals(map.moment(), again.moment());
        assertEquals(map.comparison(), again.comparison());
        assertEquals(map.selection(), again.selection());
        assertEquals(map.indicator(), again.indicator());
        assertEquals(Set.copyOf(map.layers()), Set.copyOf(again.layers()));
        assertEquals(map.furniture(), again.furniture());
        assertEquals(map.look(), again.look().lettered(map.textScale()));
        assertEquals(map.textScale(), again.textScale(), 1e-9);
        double metres = map.viewpoint().metresPerPx();
        assertEquals(metres, again.viewpoint().metresPerPx(), 0.002 * metres);
        assertEquals(map.viewpoint().x(), again.viewpoint().x(), metres, "a pixel aside at most");
        assertEquals(map.viewpoint().y(), again.viewpoint().y(), metres, "a pixel aside at most");
        assertEquals(Optional.of(code), printed(again), "the same code once more");
        assertTrue(code.replace("-", "").length() <= 30, code);
    }

    @Test
    void codesAreShort() {
        assertTrue(letters(NOW) <= 5, printed(NOW).toString());
        assertTrue(letters(NOW.at(Moment.window(2001, 2014)).through(Lens.CHINA)) <= 9);
        assertTrue(letters(NOW.from(new Viewpoint(312_345, -401_234, 433)).showing(NOW.layers().stream().filter(layer -> !layer.equals("debt")).toList())) <= 24);
        assertTrue(letters(NOW.from(new Viewpoint(312_345, -401_234, 1433)).themed("dark")
                .against(new Comparison.Beside(List.of(Moment.year(2008), Moment.year(2022))))) <= 24);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1000, 1000", "600, 1200", "1920, 1080"})
    void onAnotherPageNoLessOfTheGroundIsSeen(double width, double height) {
        MapRequest map = NOW.from(new Viewpoint(312_345, -401_234, 433));
        MapRequest again = read(printed(map).orElseThrow()).over(RealAtlas.request(width, height), RealAtlas.COMPOSER);
        double least = Math.max(1280 * 433 / width, 720 * 433 / height);
        assertEquals(least, again.viewpoint().metresPerPx(), 0.015 * least);
        assertEquals(width, again.widthPx());
    }

    static Stream<MapRequest> mapsWithoutACode() {
        OwnFile file = new OwnFile("/data/towns.csv", "towns.csv", List.of(), OwnFile.Naming.COUNTED, List.of());
        return Stream.of(NOW.keeping(Filter.everything().statuses(Set.of(Status.IDLE))), NOW.dimming("debt", 0.5),
                NOW.ringing(List.of("kaz")), NOW.worded(Piece.TITLE, "Mine"), NOW.adding(file),
                NOW.remarking(List.of(new Remark("Look", new Remark.OnGround(new LonLat(74, 42.5)), Optional.empty()))),
                NOW.lettered(1.234567), NOW.coloured("an indicator of tomorrow"), NOW.without(List.of(Piece.VIEW_CODE)));
    }

    @ParameterizedTest
    @MethodSource("mapsWithoutACode")
    void whatNoCodeCanSayHasNone(MapRequest map) {
        assertEquals(Optional.empty(), map.indicator().startsWith("an") ? ViewCode.of(RealAtlas.COMPOSER.sheet(map)) : printed(map));
    }

    @Test
    void everySingleWrongLetterAndEveryTwoThatChangedPlacesAreRecognised() {
        String code = printed(NOW.from(new Viewpoint(312_345, -401_234, 433)).themed("dark")).orElseThrow();
        for (int i = 0; i < code.length(); i++) {
            for (char letter : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (code.charAt(i) != '-' && code.charAt(i) != letter) {
                    assertEquals(TypedCode.Trouble.MISTYPED, ViewCode.read(code.substring(0, i) + letter + code.substring(i + 1)));
                }
            }
            String turned = i == 0 ? code : code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
            if (!turned.replace("-", "").equals(code.replace("-", ""))) {
                assertEquals(TypedCode.Trouble.MISTYPED, ViewCode.read(turned), turned);
            }
        }
    }

    @Test
    void itMattersNotHowItIsTyped() {
        String code = printed(NOW.at(Moment.year(2014))).orElseThrow();
        ViewCode view = read(code);
        assertEquals(view, ViewCode.read(code.toLowerCase(java.util.Locale.ROOT)));
        assertEquals(view, ViewCode.read("  " + code.replace("-", "") + " "));
        assertEquals(view, ViewCode.read(code.replace("-", " \u2013 ")));
        assertEquals(view, ViewCode.read(code.replace('0', 'O').replace('1', 'l')));
        assertEquals(view, ViewCode.read(code.replace('0', '\u041e').replace('C', '\u0421').replace('E', '\u0415')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2014", "osh", "Dushanbe!", "C:\\maps\\map.png", "\u4e2d\u4e9a\u4e2d\u4e9a\u4e2d"})
    void otherWordsAreNoCode(String typed) {
        assertEquals(TypedCode.Trouble.NO_CODE, ViewCode.read(typed));
    }

    @Test
    void codeOfANewerVersionSaysSo() {
        String next = CodeLetters.of("010" + "0".repeat(22));
        assertEquals(TypedCode.Trouble.NEWER, ViewCode.read(next));
    }

    @Test
    void codeThatSpeaksOfALayerOfTomorrowIsOfANewerVersion() {
        Bits bits = new Bits();
        bits.put(CodeBook.VERSION, 3);
        bits.put(0, 2);
        bits.put(23, 7);
        bits.put(0, 3 + 1 + 3 + 1 + 4 + 1);
        bits.putOtherwise(List.of("dragons"), List.of(), Stream.concat(CodeNumbers.LAYERS.stream(), Stream.of("dragons")).toList());
        bits.put(0, 2);
        assertEquals(TypedCode.Trouble.NEWER, ViewCode.read(CodeLetters.of(bits.toString())));
    }

    @Test
    void letterTooFewOrTooManyIsRecognised() {
        String code = printed(NOW.themed("dark")).orElseThrow();
        for (int i = 0; i < code.length(); i++) {
            String fewer = code.substring(0, i) + code.substring(i + 1);
            if (code.charAt(i) != '-') {
                assertFalse(ViewCode.read(fewer) instanceof ViewCode, fewer);
            }
        }
        assertFalse(ViewCode.read(code + "0") instanceof ViewCode);
    }

    @Test
    void codePrintedLongAgoIsStillRead() {
        // Never to be changed: such codes stand on paper.
        assertEquals(Moment.year(2022), read("47R3-P").moment());
        assertEquals(Moment.month(2014, 3), read("75SG-CN").moment());
        ViewCode near = read("47RR-RXJM-JM93-BV8E-34GK-G");
        assertEquals(Lens.CROSSING, near.selection().lens());
        assertEquals("print-grey", near.look().theme());
        assertEquals(Language.ZH, near.look().language());
        assertEquals(433, near.over(NOW, RealAtlas.COMPOSER).viewpoint().metresPerPx(), 1);
        assertEquals(new Comparison.Beside(List.of(Moment.year(2008), Moment.year(2022))), read("47S1-3FM3-F95M-H3D9-GAT").comparison());
        assertEquals(List.of("countries", "facilities", "title", "sources", "locator"), read("47R0-0P3J-QXSG-GY").layers());
        assertEquals("remittances_from_russia_share_gdp", read("47RR-RXJM-JM93-BV00-M8T8").indicator());
    }

    @Test
    void everythingThatAMapCanShowHasItsNumber() {
        assertNumbered(Layers.inDrawingOrder().stream().map(Layer::id), CodeNumbers.LAYERS);
        assertNumbered(RealAtlas.COMPOSER.timeline().measures().all().stream().map(Measure::id), CodeNumbers.INDICATORS);
        assertNumbered(RealAtlas.COMPOSER.themes().stream(), CodeNumbers.THEMES);
        assertNumbered(Arrays.stream(Language.values()).map(Language::word), CodeNumbers.LANGUAGES);
        assertNumbered(Arrays.stream(Vision.values()).map(Vision::word), CodeNumbers.VISIONS);
        assertNumbered(Arrays.stream(Projections.values()).map(Projections::word), CodeNumbers.PROJECTIONS);
        assertNumbered(Arrays.stream(Lens.values()).map(Lens::word), CodeNumbers.LENSES);
        assertNumbered(Arrays.stream(Ground.values()).map(Ground::word), CodeNumbers.GROUNDS);
        assertNumbered(Arrays.stream(Piece.values()).map(Piece::word), CodeNumbers.PIECES);
        assertEquals(List.of("facilities", "pipelines", "railways", "debt"), CodeNumbers.LAYERS.subList(0, 4), "numbers stay");
        assertEquals("own", CodeNumbers.LAYERS.get(24), "numbers stay");
    }

    private static void assertNumbered(Stream<String> words, List<String> numbers) {
        assertEquals(List.of(), words.filter(word -> !numbers.contains(word)).toList(), "add it at the end of its list in CodeNumbers");
    }

    private static ViewCode read(String code) {
        return assertInstanceOf(ViewCode.class, ViewCode.read(code));
    }

    private static int letters(MapRequest map) {
        return printed(map).orElseThrow().replace("-", "").length();
    }

    /** The code on a map. */
    private static Optional<String> printed(MapRequest map) {
        String words = RealAtlas.COMPOSER.plate(map).panes().stream().flatMap(pane -> pane.scene().layers().stream())
                .filter(drawn -> drawn.layer().id().equals("sources")).flatMap(drawn -> drawn.marks().stream())
                .filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).words()).collect(Collectors.joining(" "));
        Matcher code = PRINTED.matcher(words);
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }
}
