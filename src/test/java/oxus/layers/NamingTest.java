package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.BaseMap.Town;
import oxus.model.Language;
import oxus.time.Moment;

/** What the towns of the shipped atlas are called in a year and in a language. */
class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "kaz-astana, EN, 1991, Tselinograd", "kaz-astana, EN, 1995, Akmola", "kaz-astana, EN, 2010, Astana",
        "kaz-astana, EN, 2020, Nur-Sultan", "kaz-astana, EN, 2023, Astana", "kaz-astana, RU, 2020, Нур-Султан",
        "kaz-astana, ZH, 1995, 阿克莫拉", "kaz-astana, LOCAL, 2020, Нұр-Сұлтан", "kgz-bishkek, EN, 2000, Bishkek",
        "kgz-bishkek, ZH, 2000, 比什凯克", "tjk-bokhtar, EN, 2017, Qurghonteppa", "tjk-bokhtar, RU, 2019, Бохтар",
        "tkm-kerki, EN, 1995, Kerki", "tkm-kerki, EN, 2010, Atamyrat", "uzb-kokand, LOCAL, 2022, Qoʻqon"
    })
    void townBearsTheNameOfItsTime(String town, Language language, int year, String name) {
        assertEquals(name, named(town, language, Moment.year(year)));
    }

    @ParameterizedTest
    @CsvSource({
        "kgz-bishkek, 1991, 'Bishkek\n(Frunze)'", "kaz-astana, 2022, 'Astana\n(Nur-Sultan)'",
        "kaz-astana, 2019, 'Nur-Sultan\n(Astana)'", "kaz-semey, 2007, 'Semey\n(Semipalatinsk)'"
    })
    void inTheYearOfTheChangeTheOldNameStandsUnderTheNewOne(String town, int year, String name) {
        assertEquals(name, named(town, Language.EN, Moment.year(year)));
    }

    @ParameterizedTest
    @CsvSource({"2012, 2019, 'Nur-Sultan\n(Astana)'", "2018, 2024, 'Astana\n(Nur-Sultan)'",
        "1991, 2024, 'Astana\n(Akmola, Nur-Sultan)'"})
    void inASpanOfYearsTheLastNameLeadsAndNoNameIsToldTwice(int from, int to, String name) {
        assertEquals(name, named("kaz-astana", Language.EN, Moment.window(from, to)));
    }

    @ParameterizedTest
    @CsvSource({"EN, Otar", "RU, Otar", "ZH, Otar", "LOCAL, Otar"})
    void whatNoSourceNamesStaysEnglish(Language language, String name) {
        assertEquals(name, named("kaz-otar", language, Moment.year(2022)));
    }

    private static String named(String id, Language language, Moment moment) {
        Town town = RealAtlas.ATLAS.base().towns().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
        return Naming.of(town, RealAtlas.COMPOSER.sheet(RealAtlas.request(800, 600).at(moment).naming(language)));
    }
}
