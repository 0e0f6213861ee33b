package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code oxus export --like FILE} with other options: the sibling of a map that was made before. */
class LikeOptionsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--lens china --year 2009           | --year 2015               | --lens china --year 2015",
        "--layers pipelines                 | --layers railways         | --layers railways",
        "--layers pipelines                 | --insets locator          | --layers pipelines --insets locator",
        "--insets locator                   | --insets none             | --year 2022",
        "--lens russia --no-ghosts          | --ghosts                  | --lens russia",
        "--lens russia                      | --lens all                | --creditor russia",
        "--only status=operating            | --only country=kgz        | --only status=operating --only country=kgz",
        "--only status=operating            | --only status=all         | --year 2022",
        "--theme dark --language ru         | --theme paper             | --language ru",
        "--projection mercator              | --projection albers       | --year 2022",
        "--year 2014                        | --size 1280x720 --scale 2 | --year 2014 --size 1280x720 --scale 2",
        "--year 2014                        | --scale 2                 | --year 2014 --size 1920x1080 --scale 2",
        "--creditor russia                  | --measure share-of-gdp    | --creditor russia --measure share-of-gdp",
        "--compare 2008,2022 --lens china   | --year 2015               | --year 2015 --lens china",
        "--year 2015                        | --compare 2008,2022       | --compare 2008,2022",
        "--difference 2008,2022             | --compare 2008,2022       | --compare 2008,2022",
        "--compare 2008,2022                | --text-scale 1.2          | --compare 2008,2022 --text-scale 1.2",
        "--cumulative --year 2009           | --cumulative              | --cumulative --year 2009",
    })
    void isTheMapThatAllOptionsTogetherAskFor(String before, String otherwise, String together) throws IOException {
        Path made = folder.resolve("made.svg");
        exported(made, before);
        byte[] sibling = exported(folder.resolve("sibling.png"), "--like " + made + " " + otherwise);
        assertArrayEquals(exported(folder.resolve("asked.png"), together), sibling);
    }

    @Test
    void keepsWhatIsSeenOfTheGroundWhenItIsNotTheWholeRegion() throws IOException {
        Path view = Files.writeString(folder.resolve("view.json"), """
                {"oxus_view": 1, "moment": "2014", "page": {"width_px": 640, "height_px": 360, "scale": 1},
                 "place": {"x": 300000, "y": -400000, "metres_per_px": 1000}}""");
        Path again = folder.resolve("again.png");
        exported(again, "--like " + view);
        exported(folder.resolve("wide.svg"), "--like " + view + " --size 1280x720");
        assertArrayEquals(Files.readAllBytes(again), exported(folder.resolve("back.png"),
                "--like " + folder.resolve("wide.svg") + " --size 640x360"));
        assertFalse(Arrays.equals(Files.readAllBytes(again), exported(folder.resolve("other.png"), "--year 2014")));
    }

    @Test
    void readsAsTheSameHoweverItIsWritten() throws IOException {
        Path made = folder.resolve("made.png");
        exported(made, "--year 2009");
        assertArrayEquals(exported(folder.resolve("one.png"), "--like " + made + " --no-ghosts"),
                exported(folder.resolve("two.png"), "--view=" + made + " --no-ghosts"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "47R3-P --size 960x540              | --year 2022",
        "47r3p --year 2015 --size 960x540   | --year 2015",
        "75SG-CN --lens china --size a4 --dpi 60 | --month 2014-03 --lens china --size a4 --dpi 60"})
    void codeIsTheMapThatItWasPrintedOn(String code, String asked) throws IOException {
        assertArrayEquals(exported(folder.resolve("asked.png"), asked),
                exported(folder.resolve("coded.png"), "--code " + code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "47R3-Q            | the view code 47R3-Q is mistyped; compare it with the map letter by letter",
        "dragon!           | no view code dragon!; type the one at the foot of a map, such as 47R3-P",
        "47R3-P --like map.json | --like and --code name two maps; give one"})
    void codeThatCannotBeReadIsOneLine(String code, String message) {
        assertEquals(new Typed(2, List.of(), List.of("oxus export: " + message)), typed(folder.resolve("map.png"), "--code " + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"oxus_view\": 1}", "[]", "", "{\"oxus_view\": 2, \"moment\": \"2014\"}", "{\"moment\": [", "<svg/>"})
    void whatSaysNothingOfAMapOrTooMuchIsRefusedInOneLine(String content) throws IOException {
        Path view = Files.writeString(folder.resolve("view.json"), content);
        Typed typed = typed(folder.resolve("map.png"), "--like " + view);
        assertEquals(2, typed.code());
        assertEquals(1, typed.err().size(), typed.err().toString());
        assertTrue(typed.err().get(0).contains("view.json"), typed.err().get(0));
        assertFalse(Files.exists(folder.resolve("map.png")));
    }

    @Test
    void pictureFromElsewhereIsRefused() throws IOException {
        Path picture = folder.resolve("camel.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        assertEquals(List.of("oxus export: " + picture + " carries no view; a map that Oxus exported does, or a view that it saved"),
                typed(folder.resolve("map.png"), "--like " + picture).err());
    }

    private byte[] exported(Path file, String options) throws IOException {
        Typed typed = typed(file, options);
        assertEquals(List.of(), typed.err());
        assertEquals(0, typed.code());
        return Files.readAllBytes(file);
    }

    private static Typed typed(Path file, String options) {
        List<String> arguments = new ArrayList<>(List.of("export", "-o", file.toString()));
        arguments.addAll(List.of(options.split(" ")));
        if (!options.contains("--size") && !options.contains("--like") && !options.contains("--view")) {
            arguments.addAll(List.of("--size", options.contains("--scale") ? "1920x1080" : "960x540"));
        }
        return Typed.oxus(arguments.toArray(String[]::new));
    }
}
