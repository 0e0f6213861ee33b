package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileOptionsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "years.gif | --years 1980-1990 | no year 1980; the atlas covers 1991 to 2025",
        "years.gif | --years 2003-2001 | years are played from the earlier to the later, not from 2003 to 2001",
        "years.gif | --years lately | --years is two years such as 1991-2025, not lately",
        "years.apng | --seconds-per-year 0 | a year stands for 0.05 to 60 seconds, not 0.0",
        "maps.zip | --series yeers | no series of yeers (did you mean years?); there are years, countries, layers",
        "maps.zip | --each zip | no format for the maps of a series: zip; name an ending such as png or svg",
        "map.svg | --lettering outline | no lettering outline (did you mean outlines?); there are words, outlines"})
    void whatCannotBeUnderstoodIsToldInOneLineAndLeavesNoFile(String file, String options, String told) throws IOException {
        Path map = folder.resolve(file);
        String[] option = options.split(" ");
        assertEquals(new Typed(2, List.of(), List.of("oxus export: " + told)),
                Typed.oxus("export", option[0], option[1], "-o", map.toString()));
        assertFalse(Files.exists(map));
    }

    @Test
    void wordsStandBesideTheMap() throws IOException {
        assertEquals(0, Typed.oxus("export", "--words", "--size", "400x300", "--layers", "debt", "-o", folder.resolve("map.svg").toString())
                .code());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals("[map.bib, map.csl.json, map.svg, map.txt]",
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)).toString());
        }
        assertTrue(Files.readString(folder.resolve("map.txt")).contains("The countries are coloured by China's share"));
    }

    @Test
    void yearsThatAreNamedArePlayed() throws IOException {
        Path film = folder.resolve("years.apng");
        assertEquals(0, Typed.oxus("export", "--years", "2001-2003", "--layers", "none", "--size", "640x480", "-o", film.toString()).code());
        String bytes = new String(Files.readAllBytes(film), StandardCharsets.ISO_8859_1);
        assertEquals(3, bytes.split("fcTL", -1).length - 1);
    }
}
