package oxus.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.model.Atlas;
import oxus.model.BaseMap.Town;
import oxus.model.BaseMap.Water;
import oxus.model.Country;
import oxus.model.Fact;
import oxus.model.Language;
import oxus.model.Source;
import oxus.model.Toponyms;
import oxus.model.Toponyms.Kind;
import oxus.style.BundledFonts;
import oxus.style.TextStyle.Face;

/** The names of the shipped base map in other languages. */
class ToponymsTest {

    private static final Atlas ATLAS = AtlasReader.bundled().atlas();
    private static final Toponyms NAMES = ATLAS.names().toponyms();

    @ParameterizedTest
    @EnumSource(Face.class)
    void noNameLacksALetter(Face face) {
        BundledFonts fonts = new BundledFonts();
        List<String> lacking = new ArrayList<>();
        everyName().distinct().filter(name -> !fonts.complete(name, face)).forEach(lacking::add);
        assertEquals(List.of(), lacking);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"LOCAL", "RU", "ZH"})
    void everyRepublicIsNamed(Language language) {
        ATLAS.base().countries().stream().filter(Country::republic).forEach(country ->
                assertTrue(NAMES.name(Kind.COUNTRY, country.id(), language).isPresent(), country.id()));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"LOCAL", "RU"})
    void everyTownOfTheRepublicsOnTheMapOfTheRegionIsNamed(Language language) {
        towns().filter(town -> town.rank() <= 6).forEach(town ->
                assertTrue(NAMES.name(Kind.TOWN, town.id(), language).isPresent(), town.id()));
    }

    @Test
    void everyCapitalOfTheRepublicsHasAChineseName() {
        towns().filter(Town::capital).forEach(town ->
                assertTrue(NAMES.name(Kind.TOWN, town.id(), Language.ZH).isPresent(), town.id()));
    }

    @Test
    void localNamesAreInThePresentScriptOfTheirCountry() {
        Set<String> cyrillic = Set.of("kaz", "kgz", "tjk");
        towns().forEach(town -> NAMES.name(Kind.TOWN, town.id(), Language.LOCAL).ifPresent(name -> assertTrue(
                name.matches(cyrillic.contains(town.country()) ? "[\\u0400-\\u04ff -]+" : "[A-Za-z\\u00c0-\\u024f\\u02bb\\u02bc -]+"),
                town.id() + ": " + name)));
    }

    @Test
    void englishNeedsNoOtherName() {
        assertEquals(Optional.empty(), NAMES.name(Kind.COUNTRY, "kaz", Language.EN));
    }

    private static Stream<Town> towns() {
        Set<String> republics = Set.of("kaz", "kgz", "tjk", "tkm", "uzb");
        return ATLAS.base().towns().stream().filter(town -> republics.contains(town.country()));
    }

    private static Stream<String> everyName() {
        Stream<String> english = Stream.of(ATLAS.base().countries().stream().map(Country::name),
                ATLAS.base().towns().stream().map(Town::name), ATLAS.base().lakes().stream().map(Water::name),
                ATLAS.base().rivers().stream().map(Water::name), ATLAS.facts().map(Fact::name),
                ATLAS.sources().values().stream().map(Source::brief)).flatMap(names -> names);
        Stream<String> former = ATLAS.names().former().stream()
                .flatMap(name -> Stream.of(Language.values()).map(name::in));
        Stream<String> others = Stream.of(Language.values()).flatMap(language -> Stream.of(
                ATLAS.base().countries().stream().map(c -> NAMES.name(Kind.COUNTRY, c.id(), language)),
                ATLAS.base().towns().stream().map(t -> NAMES.name(Kind.TOWN, t.id(), language)),
                ATLAS.base().lakes().stream().map(w -> NAMES.name(Kind.WATER, w.name(), language)),
                ATLAS.base().rivers().stream().map(w -> NAMES.name(Kind.WATER, w.name(), language)))
                .flatMap(names -> names).flatMap(Optional::stream));
        return Stream.of(english, former, others).flatMap(names -> names);
    }
}
