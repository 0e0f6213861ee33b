package oxus.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;

import oxus.files.AtlasReader;
import oxus.model.FuzzyDate;
import oxus.model.Source;

/** References in three forms, read back by programs that others wrote. */
class ReferencesTest {

    private static final Source PLAIN = new Source("kant-2003", Optional.of("Ann Author"), "A base is opened",
            Optional.of("The Times of Bishkek"), FuzzyDate.parse("2003-10-23"), Optional.of("https://example.org/a_b?c=1&d=50%25"),
            true, Optional.empty());
    private static final Source AWKWARD = new Source("x{y}, z", Optional.of("Kazakhstan and Russia"),
            "100% of {all} \"bases\" & 5 \\ 6 #1_2 ~3^4 $ – Šćepanović, ғқң 🚂\tend", Optional.empty(),
            FuzzyDate.parse("circa 2010-05"), Optional.empty(), false, Optional.empty());

    @Test
    void plainTextReadsAsOneLine() {
        assertEquals("Ann Author, “A base is opened”, The Times of Bishkek, 23 October 2003, https://example.org/a_b?c=1&d=50%25",
                PlainText.of(PLAIN));
        assertTrue(PlainText.of(AWKWARD).endsWith("about May 2010 (cited after others)"), PlainText.of(AWKWARD));
        assertEquals(2, PlainText.of(List.of(PLAIN, AWKWARD)).lines().count());
    }

    @Test
    void bibTeXOfAPlainSource() {
        assertEquals("""
                @misc{kant-2003,
                  author = {{Ann Author}},
                  title = {{A base is opened}},
                  howpublished = {The Times of Bishkek},
                  year = {2003},
                  month = oct,
                  day = {23},
                  url = {https://example.org/a_b?c=1&d=50%25},
                }
                """, new BibTeX(List.of(PLAIN)).of(PLAIN));
    }

    @Test
    void bibTeXEscapesWhatTeXWouldTakeForItself() throws Exception {
        String entry = new BibTeX(List.of(AWKWARD)).of(AWKWARD);
        assertTrue(entry.startsWith("@misc{x-y---z,"), entry);
        assertTrue(entry.contains("100\\% of \\textbraceleft{}all\\textbraceright{} \"bases\" \\& 5 \\textbackslash{} 6"
                + " \\#1\\_2 \\textasciitilde{}3\\textasciicircum{}4 \\$ – Šćepanović, ғқң 🚂 end"), entry);
        assertTrue(entry.contains("note = {Published about May 2010. Cited after others.}"), entry);
        BibTeXEntry read = parse(entry).getEntries().values().iterator().next();
        assertEquals("{Kazakhstan and Russia}", read.getField(BibTeXEntry.KEY_AUTHOR).toUserString(), "one name");
    }

    @Test
    void bibTeXKeysDifferInMoreThanCapitals() {
        Source one = named("a b");
        Source two = named("A-B");
        Source three = named("a_b");
        BibTeX bibTeX = new BibTeX(List.of(three, one, two));
        List<String> keys = List.of(one, two, three).stream().map(bibTeX::of)
                .map(entry -> entry.substring(entry.indexOf('{') + 1, entry.indexOf(','))).toList();
        assertEquals(3, keys.stream().map(String::toLowerCase).distinct().count(), keys.toString());
        assertEquals(bibTeX.of(two), new BibTeX(List.of(two, three, one)).of(two), "the order of the sources does not matter");
    }

    @Test
    void cslJsonOfAPlainSource() throws Exception {
        assertEquals("""
                [
                  {
                    "id": "kant-2003",
                    "type": "webpage",
                    "title": "A base is opened",
                    "author": [{"literal": "Ann Author"}],
                    "container-title": "The Times of Bishkek",
                    "issued": {"date-parts": [[2003, 10, 23]]},
                    "URL": "https://example.org/a_b?c=1&d=50%25"
                  }
                ]
                """, CslJson.of(List.of(PLAIN)));
        assertEquals(List.of(), titles("[]\n".equals(CslJson.of(List.of())) ? "[]" : "no"));
    }

    @Test
    void cslJsonKeepsEveryLetter() throws Exception {
        String json = CslJson.of(List.of(AWKWARD, PLAIN));
        assertEquals(List.of(AWKWARD.title(), PLAIN.title()), titles(json));
        assertTrue(json.contains("\"issued\": {\"date-parts\": [[2010, 5]], \"circa\": true}"), json);
        assertTrue(json.contains("\"type\": \"document\""), json);
    }

    @Test
    void everySourceOfTheAtlasCanBeReadBack() throws Exception {
        List<Source> all = List.copyOf(AtlasReader.bundled().atlas().sources().values());
        assertEquals(all.stream().map(Source::title).toList(), titles(CslJson.of(all)));
        BibTeXDatabase read = parse(new BibTeX(all).of(all));
        assertEquals(all.size(), read.getEntries().size(), "no key twice");
        for (Source source : all) {
            BibTeXEntry entry = read.resolveEntry(new Key(source.id()));
            assertEquals(source.url().isPresent(), entry.getField(BibTeXEntry.KEY_URL) != null, source.id());
            assertEquals(source.date().map(date -> Integer.toString(date.year())),
                    Optional.ofNullable(entry.getField(BibTeXEntry.KEY_YEAR)).map(year -> year.toUserString()), source.id());
        }
        assertEquals(all.size(), PlainText.of(all).lines().count());
    }

    private static Source named(String id) {
        return new Source(id, Optional.empty(), "Title", Optional.empty(), Optional.empty(), Optional.empty(), true,
                Optional.empty());
    }

    private static BibTeXDatabase parse(String entries) throws Exception {
        return new BibTeXParser().parse(new StringReader(entries));
    }

    private static List<String> titles(String json) throws Exception {
        List<String> titles = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("title")) {
                    parser.nextToken();
                    titles.add(parser.getText());
                }
            }
        }
        return titles;
    }
}
