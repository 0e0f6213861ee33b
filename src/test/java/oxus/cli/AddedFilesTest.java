package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the user's own on exported maps. */
class AddedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void eachAddedFileIsOnThePicture() throws IOException {
        Path towns = write("towns.csv", "name,lon,lat\nOsh,72.8,40.5\n");
        Path line = write("line.geojson", "{\"type\":\"LineString\",\"coordinates\":[[60,40],[70,50]]}");
        byte[] none = exported();
        byte[] one = exported("--add", towns.toString());
        byte[] both = exported("--add", towns.toString(), "--add", line.toString());
        assertFalse(Arrays.equals(none, one));
        assertFalse(Arrays.equals(one, both));
    }

    @Test
    void fileThatCannotBeReadIsRefusedInOneLineAndNothingIsWritten() throws IOException {
        Path bad = write("bad.csv", "a,b\n1,2\n");
        Path picture = folder.resolve("map.png");
        Typed typed = Typed.oxus("export", "-o", picture.toString(), "--size", "640x360", "--add", bad.toString());
        assertEquals(2, typed.code());
        assertEquals(List.of("oxus export: " + bad + ":1 names no column for longitude and latitude (there are a, b); call them lon and lat"),
                typed.err());
        assertFalse(Files.exists(picture));
    }

    @Test
    void whatIsLeftOutIsTold() throws IOException {
        Path towns = write("towns.csv", "name,lon,lat\nOsh,72.8,40.5\nNowhere,,\n");
        Typed typed = Typed.oxus("export", "-o", folder.resolve("map.png").toString(), "--size", "640x360", "--add", towns.toString());
        assertEquals(0, typed.code());
        assertEquals(List.of("oxus export: towns.csv: 1 row without a place left out"), typed.err());
    }

    @Test
    void viewBringsItsFilesAndThoseThatAreMissingAreTold() throws IOException {
        write("towns.csv", "name,lon,lat\nOsh,72.8,40.5\n");
        Path view = write("view.json", """
                {"oxus_view": 1, "moment": "2014", "own": [{"layer": "own-1", "file": "towns.csv"}, {"layer": "own-2", "file": "gone.csv"}],
                 "layers": ["countries", "own-1", "own-2"]}""");
        Path with = folder.resolve("with.png");
        Typed typed = Typed.oxus("export", "--view", view.toString(), "-o", with.toString(), "--size", "640x360");
        assertEquals(0, typed.code());
        assertEquals(List.of("oxus export: " + folder.resolve("gone.csv") + " does not exist"), typed.err());
        Files.writeString(view, Files.readString(view).replace("\"countries\", \"own-1\"", "\"countries\""));
        Path without = folder.resolve("without.png");
        Typed.oxus("export", "--view", view.toString(), "-o", without.toString(), "--size", "640x360");
        assertTrue(!Arrays.equals(Files.readAllBytes(with), Files.readAllBytes(without)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private byte[] exported(String... more) throws IOException {
        Path picture = folder.resolve("map.png");
        String[] arguments = {"export", "-o", picture.toString(), "--size", "640x360", "--force"};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        Typed typed = Typed.oxus(all);
        assertEquals(List.of(), typed.err());
        assertEquals(0, typed.code());
        return Files.readAllBytes(picture);
    }
}
