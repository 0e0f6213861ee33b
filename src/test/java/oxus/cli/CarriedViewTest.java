package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.export.Export;
import oxus.export.Format;
import oxus.export.Manner;
import oxus.export.Play;
import oxus.export.Target;
import oxus.files.ViewReader;
import oxus.files.ViewReading;
import oxus.files.own.OwnOfView;
import oxus.files.own.OwnReader;
import oxus.files.own.Progress;
import oxus.layers.Opening;
import oxus.layers.Views;
import oxus.model.Language;
import oxus.model.LonLat;
import oxus.model.OwnLayer;
import oxus.model.Remark;
import oxus.model.Status;
import oxus.projection.Projections;
import oxus.scene.Comparison;
import oxus.scene.Ground;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.Piece;
import oxus.scene.Signs;
import oxus.scene.Viewpoint;
import oxus.style.Vision;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;

/** An exported map carries the request that made it, whatever its format. */
class CarriedViewTest {

    private static OpenAtlas atlas;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        atlas = OpenAtlas.bundled();
    }

    static Stream<Arguments> maps() {
        return Arrays.stream(Format.values()).filter(Format::isPicture).flatMap(format ->
                isFilm(format) ? Stream.of(Arguments.of(format, requests().get(0)))
                        : requests().stream().map(request -> Arguments.of(format, request)));
    }

    /** Films of all years take long to draw; that they carry their request is all that is asked of them here. */
    private static boolean isFilm(Format format) {
        return format == Format.GIF || format == Format.APNG;
    }

    private static List<MapRequest> requests() {
        MapRequest map = Opening.request(atlas.composer().projection(), 1000, 700, 1);
        MapRequest near = map.from(new Viewpoint(0.1 + 0.2, -1e6 / 3, 1234.5678));
        return List.of(
                map.at(Moment.parse("2001-2014").orElseThrow()).through(Lens.CHINA).with(Ghosts.HIDDEN)
                        .showing(List.of("countries", "facilities", "title", "legend")).dimming("facilities", 0.5),
                near.against(new Comparison.Beside(List.of(Moment.year(2008), Moment.month(2014, 3), Moment.year(2022)))),
                near.against(new Comparison.Swipe(Moment.year(1995), 0.375)),
                near.against(new Comparison.Difference(Moment.year(2008))).themed("dark").naming(Language.ZH),
                near.without(List.of(Piece.SUBTITLE, Piece.VIEW_CODE)).worded(Piece.TITLE, "Чьи \u201cбазы\u201d <&> où?\u2028"),
                map.remarking(List.of(new Remark("Look here & there", new Remark.OnGround(new LonLat(74, 42.5)), Optional.of(new LonLat(75, 43)))))
                        .ringing(List.of("kaz")),
                near.keeping(Filter.everything().statuses(Set.of(Status.OPERATING)).countries(Set.of("kgz", "tjk"))),
                map.projected(Projections.MERCATOR).sized(1000.5, 700, 1.25).lettered(1.1).seenBy(Vision.TRITAN).sizing(Signs.PERSONNEL)
                        .with(map.look().on(Ground.CLEAR)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void aMapBringsBackTheVeryRequestThatMadeIt(Format format, MapRequest asked) throws IOException {
        MapRequest made = inDrawingOrder(asked);
        Path file = exported(made, format, "карта 中亚");
        ViewReading reading = ViewReader.read(file);
        assertEquals(List.of(), reading.notes());
        MapRequest other = Opening.request(Projections.LAMBERT, 640, 480, 1);
        assertEquals(made, Views.open(reading.view(), List.of(), other, atlas.composer()).request());
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"PNG", "SVG", "PDF"})
    void soDoesAMapWithDataOfOnesOwnThatLiesBesideIt(Format format) throws IOException {
        Path towns = Files.writeString(folder.resolve("қалалар.csv"), "name,lon,lat\nOsh,72.8,40.5\n");
        MapRequest map = Opening.request(atlas.composer().projection(), 1000, 700, 1);
        MapRequest bare = map.adding(OwnReader.read(towns, OwnOptions.wanted(map), Progress.unwatched()).file());
        MapRequest made = inDrawingOrder(bare.dimming("own-1", 0.5));
        ViewReading reading = ViewReader.read(exported(made, format, "mine"));
        OwnOfView own = OwnOfView.read(reading.view(), OwnOptions.wanted(map), Progress.unwatched());
        assertEquals(List.of(), own.notes());
        MapRequest again = Views.open(reading.view(), own.layers(), map, atlas.composer()).request();
        assertEquals(Views.of(made, ""), Views.of(again, ""));
        assertEquals(1, again.own().get(0).file().features().size());
        assertTrue(again.shows("own-1"));
    }

    /** In whatever order layers are named, the map is the same; a view names them as they are drawn. */
    private static MapRequest inDrawingOrder(MapRequest request) {
        return request.showing(Stream.concat(atlas.composer().layers().stream().map(Layer::id), request.own().stream().map(OwnLayer::id))
                .filter(request::shows).toList());
    }

    private Path exported(MapRequest made, Format format, String name) throws IOException {
        Path file = folder.resolve(name + format.ending());
        new Export(atlas.composer(), atlas.fonts()).in(Manner.usual().playing(new Play(2020, 2022, 1)))
                .write(made, atlas.imprint(made), format, Target.at(file));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg><metadata><rdf/></metadata></svg>"})
    void aDrawingFromElsewhereCarriesNone(String svg) throws IOException {
        Path file = Files.writeString(folder.resolve("other.svg"), svg);
        assertEquals(List.of(file + " carries no view; a map that Oxus exported does, or a view that it saved"),
                ViewReader.read(file).notes());
        assertTrue(ViewReader.read(file).view().saysNothing());
    }

    @Test
    void aPictureCutShortCarriesNone() throws IOException {
        MapRequest opening = Opening.request(atlas.composer().projection(), 640, 360, 1);
        Path file = folder.resolve("cut.png");
        new Export(atlas.composer(), atlas.fonts()).write(opening, atlas.imprint(opening), Format.PNG, Target.at(file));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {8, 20, 60, 150}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertEquals(List.of(file + " carries no view; a map that Oxus exported does, or a view that it saved"),
                    ViewReader.read(file).notes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg><metadata>", "%PDF-1.6 and nothing more", "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg><metadata>&e;</metadata></svg>"})
    void aBrokenFileIsOneNote(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("broken"), content);
        List<String> notes = ViewReader.read(file).notes();
        assertEquals(1, notes.size(), notes::toString);
        assertTrue(notes.get(0).startsWith(file.toString()) && !notes.get(0).contains("\n") && !notes.get(0).contains("root:"), notes::toString);
    }
}
