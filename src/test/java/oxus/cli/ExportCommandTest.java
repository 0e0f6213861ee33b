package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.export.Format;
import oxus.export.PngChunks;

class ExportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void picturePixelsAreThoseAskedFor() throws IOException {
        ByteBuffer header = PngChunks.of(exported("--size", "640x360")).get("IHDR");
        assertEquals(640, header.getInt());
        assertEquals(360, header.getInt());
    }

    @Test
    void paperHasItsSizeWrittenIn() throws IOException {
        var chunks = PngChunks.of(exported("--size", "a4", "--dpi", "100"));
        assertEquals(1169, chunks.get("IHDR").getInt());
        assertEquals(3937, chunks.get("pHYs").getInt());
    }

    @Test
    void paperCanStandUpright() throws IOException {
        ByteBuffer header = PngChunks.of(exported("--size", "letter", "--dpi", "72", "--portrait")).get("IHDR");
        assertEquals(612, header.getInt());
        assertEquals(792, header.getInt());
    }

    @Test
    void sameRequestGivesTheSameBytes() throws IOException {
        assertArrayEquals(exported("--year", "2009"), exported("--year", "2009"));
    }

    @ParameterizedTest
    @CsvSource({"--year, 1995", "--layers, pipelines", "--layers, none", "--creditor, russia", "--creditor, difference", "--measure, share-of-gdp", "--scale, 1.5",
        "--theme, dark", "--theme, projector", "--theme, print-grey", "--vision, protan", "--projection, lambert", "--projection, mercator", "--projection, plate-carree", "--vision, grey", "--text-scale, 1.5",
        "--lens, china", "--lens, russia", "--lens, both", "--lens, crossing", "--only, status=operating", "--only, 'country=kgz,tjk'",
        "--compare, '2008,2022'", "--compare, '1995,2005,2014,2022'", "--difference, '2008,2022'",
        "--title, Mine", "--subtitle, Yours", "--credit, 'Map: me'", "--without, 'legend,graticule'", "--without, all"})
    void everyChoiceChangesThePicture(String option, String value) throws IOException {
        assertFalse(Arrays.equals(exported(), exported(option, value)));
    }

    @ParameterizedTest
    @CsvSource({"--year=2009", "--layers=pipelines,railways", "--creditor=russia", "--scale=1.5", "--theme=dark", "--projection=mercator", "--vision=tritan", "--text-scale=1.5", "--signs=personnel", "'--compare=2008,2022'",
        "'--difference=2008,2022'"})
    void equalsSignMakesNoDifference(String joined) throws IOException {
        assertArrayEquals(exported(joined.split("=")), exported(joined));
    }

    @Test
    void timesOfDifferentKindsAreDifferentPictures() throws IOException {
        List<byte[]> pictures = List.of(exported("--year", "2014"), exported("--from", "2001", "--to", "2014"),
                exported("--cumulative", "--year", "2014"), exported("--month", "2014-03"));
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(Arrays.equals(pictures.get(i), pictures.get(j)), i + " " + j);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"--cumulative --year 2014, --year=2014 --cumulative", "--from 2001 --to 2014, --to=2014 --from=2001",
        "--month 2014-03, --month=2014-03"})
    void timesReadAlikeHoweverTheyAreWritten(String one, String other) throws IOException {
        assertArrayEquals(exported(one.split(" ")), exported(other.split(" ")));
    }

    @Test
    void ghostsCanBeLeftOut() throws IOException {
        assertArrayEquals(exported(), exported("--ghosts"));
        assertFalse(Arrays.equals(exported(), exported("--no-ghosts")));
        assertArrayEquals(exported("--no-ghosts", "--year", "2014"), exported("--no-ghosts", "--year=2014"));
    }

    @Test
    void savedViewIsExportedAsTheOptionsThatSayTheSame() throws IOException {
        Path saved = folder.resolve("view.json");
        Files.writeString(saved, """
                {"oxus_view": 1, "moment": "2001-2014", "lens": "china", "ghosts": "hidden"}""");
        byte[] viewed = exported("--view", saved.toString(), "--size", "960x540");
        assertArrayEquals(exported("--from", "2001", "--to", "2014", "--lens", "china", "--no-ghosts"), viewed);
    }

    @Test
    void whatAViewAsksInVainIsSaidAndTheRestIsDrawn() throws IOException {
        Path saved = folder.resolve("view.json");
        Files.writeString(saved, "{\"oxus_view\": 1, \"moment\": \"always\", \"layers\": [\"boats\"]}");
        Typed typed = export(folder.resolve("map.png"), "--view", saved.toString(), "--size", "960x540");
        assertEquals(0, typed.code());
        assertEquals(List.of("oxus export: layer boats is not known here and is left out",
                "oxus export: moment always is not known here and is left out"), typed.err());
    }

    @Test
    void fileThatIsThereStaysUnlessItIsForced() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "my picture of a camel");
        Typed typed = export(file, "--size", "960x540");
        assertEquals(2, typed.code());
        assertEquals(List.of("oxus export: " + file + " is there already; name another file, or give --force to replace it"),
                typed.err());
        assertEquals("my picture of a camel", Files.readString(file));
        assertEquals(0, export(file, "--size", "960x540", "--force").code());
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void orderOfLayersMakesNoDifference() throws IOException {
        assertArrayEquals(exported("--layers", "railways,pipelines"), exported("--layers", "pipelines,railways"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--layers railway          | no layer railway (did you mean railways?); there are ",
        "--layers facilities,boats | no layer boats; there are ",
        "--layers ocean            | no layer ocean; there are ",
        "--year 1990               | no year 1990; the atlas covers 1991 to ",
        "--year 2200               | no year 2200; the atlas covers 1991 to ",
        "--from 1980 --to 2014     | no year 1980; the atlas covers 1991 to ",
        "--from 2014 --to 2001     | from 2014 is after to 2001; turn them round",
        "--from 2001 --year 2014   | --from and --year name two times; give one",
        "--month 2014-13           | no month 2014-13; write it as 2014-03",
        "--month 2014              | no month 2014; write it as 2014-03",
        "--month 1980-03           | no year 1980; the atlas covers 1991 to ",
        "--month 2014-03 --to 2014 | --month and --from or --to name two times; give one",
        "--cumulative --to 2014    | --from and --cumulative name two times; give one",
        "--lens rusia             | no lens rusia (did you mean russia?); there are all, russia, china, both, crossing",
        "--compare 2008           | two to four years can be compared, not 1",
        "--compare 1992,1995,2000,2005,2010 | two to four years can be compared, not 5",
        "--compare 2008,1980      | no year 1980; the atlas covers 1991 to ",
        "--compare 2008,soon      | no year soon; write years with commas between, such as 2008,2022",
        "--compare 2008,2022 --year 2014 | --compare names its own times; give no other beside it",
        "--compare 2008,2014,2022 --swipe 50 | --swipe lays two years over one another, not 3; leave it out or name two",
        "--compare 2008,2022 --swipe 130 | no place for the bar at 130.0; write a per cent from 0 to 100, such as --swipe 50",
        "--swipe 50 | --swipe wants --compare with two years beside it, such as --compare 2008,2022 --swipe 50",
        "--only colour=red        | --only knows no colour; there are kind, status, certainty, theme, country, side",
        "--only status            | --only status names nothing to keep; write words after it, such as --only status=proposed",
        "--only status=operatign  | no status operatign (did you mean operating?); there are ",
        "--only country=kgy       | no country kgy (did you mean kgz?); there are ",
        "--only kind=castle       | no kind castle",
        "--difference 2022,2008   | --difference wants an earlier and a later year, such as 2008,2022",
        "--difference 2008,2022 --compare 2008,2022 | --compare names its own times; give no other beside it",
        "--difference 2008,2014,2022 | --difference wants an earlier and a later year, such as 2008,2022",
        "--view none.json         | no view none.json; name a file that was saved as a view, or a map that was exported",
        "--like none.png --year 2014 | no view none.png; name a file that was saved as a view, or a map that was exported",
        "--year soon               | Invalid value for option '--year'",
        "--creditor usa            | no creditor usa; there are china, russia, difference",
        "--creditor chna           | no creditor chna (did you mean china?); there are ",
        "--measure share-of-gpd    | no measure share-of-gpd for china (did you mean share-of-gdp?); there are ",
        "--measure remittances     | no measure remittances for china; there are share-of-external-public-debt, share-of-gdp, usd, ",
        "--creditor difference --measure usd | no measure usd for difference; there are share-of-external-public-debt, share-of-gdp",
        "--projection albert       | no projection albert (did you mean albers?); there are albers, lambert, mercator, plate-carree",
        "--theme papre             | no theme papre (did you mean paper?); there are ",
        "--vision blurred         | no vision blurred; there are normal, protan, deutan, tritan, grey",
        "--text-scale 9           | --text-scale is 0.5 to 3, not 9",
        "--signs age              | no signs age; there are kind, personnel",
        "--size 0x100              | a picture is 64 to 20000 pixels wide and high, not 0 x 100",
        "--size -5x100             | a picture is 64 to 20000 pixels wide and high, not -5 x 100",
        "--size 100000x1000        | a picture is 64 to 20000 pixels wide and high, not 100000 x 1000",
        "--size 99999999999x1000   | a picture is 64 to 20000 pixels wide and high, not ",
        "--size 20000x20000        | a picture has at most 150 million pixels",
        "--size big                | no size big; write pixels such as 1920x1080, millimetres such as 120x80mm, or one of a4, a3, letter,",
        "--size a4 --dpi 0         | a picture has 48 to 1200 dots per inch, not 0",
        "--size a4 --dpi 1e9       | a picture has 48 to 1200 dots per inch, not 1000000000",
        "--size a4 --dpi NaN       | a picture has 48 to 1200 dots per inch, not NaN",
        "--without clock           | no piece clock",
        "--size 40x30mm            | the subtitle (China's share of external public debt",
        "--size 30x-3mm            | a picture is 64 to 20000 pixels wide and high",
        "--size 120x80mm --portrait | --portrait turns paper; a size in millimetres says itself which way it lies",
        "--size a4 --scale 2       | --scale goes with a size in pixels; a4 takes --dpi",
        "--size 640x360 --portrait | --portrait turns paper; a size in pixels says itself which way it lies",
    })
    void whatCannotBeDoneIsOneLineAndNoFile(String arguments, String message) throws IOException {
        Typed typed = export(folder.resolve("map.png"), arguments.strip().split(" "));
        assertEquals(2, typed.code());
        assertEquals(1, typed.err().size(), typed.err().toString());
        assertTrue(typed.err().get(0).startsWith("oxus export: " + message.strip()), typed.err().get(0));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void outputMustBeNamed() {
        Typed typed = Typed.oxus("export");
        assertEquals(2, typed.code());
        assertEquals(List.of("oxus export: no file to write to; name one, such as -o map.png"), typed.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.bmp", "map", "png"})
    void endingOfAnotherFormatIsRefused(String name) {
        Path file = folder.resolve(name);
        assertEquals(List.of("oxus export: no format for " + file + "; the file's name must end in " + Format.endings()),
                export(file).err());
    }

    @Test
    void titleInTwoScriptsAndALetterThatNoFaceHasAreWritten() throws IOException {
        Path file = folder.resolve("map.pdf");
        assertEquals(0, export(file, "--title", "Қазақстан 中国 \ud83d\uddfa", "--layers", "none").code());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Қазақстан 中国 ?"), text);
        }
    }

    @Test
    void folderThatIsMissingIsNamed() {
        Typed typed = export(folder.resolve("none").resolve("map.png"));
        assertEquals(2, typed.code());
        assertEquals(1, typed.err().size());
        assertTrue(typed.err().get(0).contains("does not exist"), typed.err().get(0));
    }

    private byte[] exported(String... options) throws IOException {
        Path file = folder.resolve("map.png");
        List<String> small = new ArrayList<>(List.of(options));
        if (!small.contains("--size")) {
            small.addAll(List.of("--size", "960x540"));
        }
        Typed typed = export(file, small.toArray(String[]::new));
        assertEquals(List.of(), typed.err());
        assertEquals(0, typed.code());
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static Typed export(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", "-o", file.toString()));
        arguments.addAll(List.of(options));
        return Typed.oxus(arguments.toArray(String[]::new));
    }
}
