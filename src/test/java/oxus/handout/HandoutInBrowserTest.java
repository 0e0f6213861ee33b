package oxus.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import oxus.cli.OpenAtlas;
import oxus.export.Progress;
import oxus.scene.Comparison;
import oxus.model.LectureScene;
import oxus.scene.MapRequest;
import oxus.time.Moment;

/** The handout as students have it: in a browser. Where Chromium is missing, these tests are left out, but not in {@code .ci/run}. */
class HandoutInBrowserTest {

    private static final Path GALLERY = Path.of("target", "gallery");
    private static final String HOSTILE = "<script>hacked = 1</script><img src=x onerror=\"hacked = 2\"> {{title}} javascript:hacked=3 </script>";

    @TempDir
    private static Path folder;

    private static Chromium browser;
    private static Path file;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.program();
        assertTrue(program.isPresent() || System.getenv("OXUS_NEEDS_CHROMIUM") == null, "Chromium is not installed");
        assumeTrue(program.isPresent(), "Chromium is not installed (Debian: apt-get install chromium)");
        Files.createDirectories(GALLERY);
        file = folder.resolve("handout.html");
        write(file);
        browser = Chromium.start(program.get());
    }

    private static void write(Path to) throws IOException {
        OpenAtlas atlas = OpenAtlas.bundled();
        MapRequest map = Handouts.ofAtlas("", atlas.composer()).map();
        MapRequest page = map.showing(atlas.composer().layers().stream().filter(layer -> layer.opensOn()).map(layer -> layer.id()).toList());
        Handout handout = new Handout("A lecture & <b>its</b> scenes", Optional.of(HOSTILE), Optional.of("Somebody"), "en", map, List.of(
                new Handout.Scene("The bases of 1996", "First paragraph.\n\nSecond paragraph.", Optional.empty(), List.of("rurua2023"),
                        Optional.of(new LectureScene.Playing(1994, 1996, 50)), page.at(Moment.year(1996)).showing(List.of("countries", "boundaries", "facilities", "country-names"))),
                new Handout.Scene(HOSTILE, HOSTILE, Optional.of(new Handout.Asked(HOSTILE, List.of(HOSTILE), Optional.of(HOSTILE))),
                        List.of("rurua2023"), Optional.empty(), page.at(Moment.year(2014)).from(page.viewpoint().zoomed(2, 100, 100))),
                new Handout.Scene("Two years", "Beside each other.", Optional.empty(), List.of(), Optional.empty(),
                        page.against(new Comparison.Beside(List.of(Moment.year(2008), Moment.year(2022)))))));
        try (OutputStream out = Files.newOutputStream(to)) {
            new HandoutPage(atlas.composer(), atlas.fonts(), oxus.app.Wording.english()::text).write(handout, Progress.unwatched(), out);
        }
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openPage() {
        browser.open(file, 1440, 900, false);
    }

    @Test
    void sliderChangesTheMap() {
        year(1996);
        String then = shown();
        year(2014);
        assertNotEquals(then, shown());
        assertEquals("2014", text("#year"));
        assertTrue(text("#told").contains("2014"), text("#told"));
        year(1996);
        assertEquals(then, shown());
    }

    @Test
    void sceneRunsItsYearsAndThenStandsAsBefore() {
        String stands = shown();
        assertEquals("Play the years 1994 to 1996", text("#run"));
        browser.value("window.years = []; new MutationObserver(() => years.push(document.getElementById('year').textContent))"
                + ".observe(document.getElementById('year'), {childList: true})");
        browser.value("document.getElementById('run').click()");
        browser.await("document.getElementById('run').getAttribute('aria-pressed') === 'false'");
        String years = browser.value("[...new Set(years)].sort().join()").asString();
        assertTrue(years.contains("1995"), years);
        assertEquals("1996", text("#year"));
        assertEquals(stands, shown());
    }

    @Test
    void arrowsStepTheYearAndAreSpoken() {
        year(2000);
        focus("#map");
        browser.press("ArrowRight", 39);
        assertEquals("2001", text("#year"));
        assertEquals("2001", text("#said"));
        focus("#slider");
        browser.press("ArrowLeft", 37);
        assertEquals("2000", text("#year"));
    }

    @Test
    void clickOpensTheCardOfABaseWithItsSources() {
        year(2014);
        JsonNode at = browser.value("(() => { const box = document.querySelector('[data-f=\"russia-kant\"]:not([hidden]) path')"
                + ".getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()");
        browser.click(at.get(0).asDouble(), at.get(1).asDouble());
        browser.await("!document.getElementById('card').hidden");
        assertTrue(text("#card-title").contains("Kant"), text("#card-title"));
        assertTrue(number("#card .sources li") > 0);
        assertTrue(number("#card .sources a[href^=http]") > 0);
        assertTrue(number("#map .chosen:not([hidden])") > 0);
        browser.press("Escape", 27);
        assertTrue(browser.value("document.getElementById('card').hidden").asBoolean());
    }

    @Test
    void enterOpensACardFromTheListAndEscapeLeadsBack() {
        year(2014);
        focus("#map");
        browser.press("Enter", 13);
        browser.await("document.querySelector('#facts-list button')");
        focus("#facts-list button");
        String name = text("#facts-list button");
        browser.press("Enter", 13);
        browser.await("!document.getElementById('card').hidden");
        assertEquals(name, text("#card-title"));
        browser.press("Escape", 27);
        assertEquals(name, browser.value("document.activeElement.textContent").asString());
    }

    @Test
    void scenesTurnByKeys() {
        assertEquals("The bases of 1996", text("#scene-title"));
        assertEquals("1996", text("#year"));
        assertTrue(text("#scene-note").contains("Second paragraph."));
        focus("#map");
        browser.press("PageDown", 34);
        assertEquals("2014", text("#year"));
        browser.press("n", 78);
        assertEquals("Two years", text("#scene-title"));
        assertEquals(1, number("#map svg.sheet:not([hidden])"));
        assertEquals("1", browser.value("String([...document.querySelectorAll('svg.sheet')].findIndex(s => !s.hasAttribute('hidden')))").asString());
        browser.press("p", 80);
        browser.press("PageUp", 33);
        assertEquals("The bases of 1996", text("#scene-title"));
    }

    @Test
    void layersAreSwitched() {
        year(2014);
        long before = drawn("facilities");
        assertTrue(before > 0);
        browser.value("document.querySelector('#layers input[value=facilities]').click()");
        assertEquals(0, drawn("facilities"));
        browser.value("document.querySelector('#layers input[value=facilities]').click()");
        assertEquals(before, drawn("facilities"));
    }

    @Test
    void textsAreShownAndNeverRun() {
        browser.value("document.querySelector('[data-scene=\"1\"]').click()");
        assertEquals(HOSTILE, text("#scene-title"));
        assertTrue(browser.value("document.querySelector('#scene-2 .note').textContent.includes(" + quoted(HOSTILE) + ")").asBoolean());
        assertEquals("undefined", browser.value("typeof hacked").asString());
        assertEquals(0, number("img"));
        assertEquals("A lecture & <b>its</b> scenes", browser.value("document.title").asString());
    }

    @Test
    void nothingGoesWrongAndNoRequestLeavesThePage() {
        for (int year = 1991; year <= 2024; year += 3) {
            year(year);
        }
        browser.value("document.querySelectorAll('button').forEach(button => button.click())");
        browser.await("true");
        for (JsonNode request : browser.events("Network.requestWillBeSent")) {
            String url = request.get("request").get("url").asString();
            assertTrue(url.startsWith("file:") && url.endsWith("handout.html") || url.startsWith("data:"), url);
        }
        assertEquals(List.of(), browser.events("Runtime.exceptionThrown"));
        assertEquals(List.of(), browser.events("Log.entryAdded"));
        assertEquals(List.of(), browser.events("Runtime.consoleAPICalled"));
    }

    @Test
    void everythingThatCanBeWorkedHasAName() {
        List<String> nameless = new ArrayList<>();
        for (JsonNode node : browser.ask("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
            String role = node.path("role").path("value").asString("");
            if (List.of("button", "slider", "checkbox", "link", "searchbox", "image").contains(role)
                    && node.path("name").path("value").asString("").isBlank() && !node.path("ignored").asBoolean(false)) {
                nameless.add(role);
            }
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void phoneShowsItWithoutScrollingSideways() throws IOException {
        browser.open(file, 390, 844, true);
        assertTrue(browser.value("document.documentElement.scrollWidth").asInt() <= 390);
        browser.await("document.fonts.status === 'loaded'");
        picture("handout-phone");
        browser.value("document.querySelector('#legend summary').click()");
        browser.value("document.querySelector('#legend').scrollIntoView()");
        picture("handout-phone-legend");
        browser.value("window.scrollTo(0, 0)");
        year(2014);
        browser.value("document.querySelector('[data-f=\"russia-kant\"]:not([hidden])').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        picture("handout-phone-card");
        assertFalse(browser.value("document.getElementById('card').hidden").asBoolean());
    }

    @Test
    void deskAndPaperArePictured() throws IOException {
        picture("handout-desk");
        browser.press("n", 78);
        browser.await("!document.getElementById('scene').hidden");
        picture("handout-desk-scene");
        browser.press("n", 78);
        picture("handout-desk-comparison");
        byte[] pdf = Base64.getDecoder().decode(browser.ask("Page.printToPDF", Map.of("printBackground", true)).get("data").asString());
        Files.write(GALLERY.resolve("handout-printed.pdf"), pdf);
    }

    @Test
    void speedIsTold() {
        JsonNode opened = browser.value("(() => { const [page] = performance.getEntriesByType('navigation');"
                + " const [paint] = performance.getEntriesByType('paint').slice(-1); return [page.loadEventEnd, paint ? paint.startTime : 0]; })()");
        JsonNode steps = browser.value("(async () => { const slider = document.getElementById('slider'); const took = [];"
                + " for (let year = 1991; year <= 2025; year++) { const began = performance.now(); slider.value = year;"
                + " slider.dispatchEvent(new Event('input')); document.getElementById('map').getBoundingClientRect();"
                + " took.push(performance.now() - began); await new Promise(requestAnimationFrame); }"
                + " took.sort((a, b) => a - b); return [took[17], took[33]]; })()");
        System.out.printf("handout: opened in %.0f ms, first painted at %.0f ms, a year's step takes %.1f ms (median), %.1f ms (worst but one)%n",
                opened.get(0).asDouble(), opened.get(1).asDouble(), steps.get(0).asDouble(), steps.get(1).asDouble());
        assertTrue(steps.size() == 2);
    }

    private static void year(int year) {
        browser.value("(() => { const slider = document.getElementById('slider'); slider.value = " + year
                + "; slider.dispatchEvent(new Event('input')); })()");
    }

    /** The marks that are shown, each by its place among all. */
    private static String shown() {
        return browser.value("[...document.querySelectorAll('#map [data-s]')].map((e, n) => e.hasAttribute('hidden') ? '' : n).join()").asString();
    }

    private static long drawn(String layer) {
        return browser.value("[...document.querySelectorAll('#map #" + layer + " [data-f]')].filter(e => e.getClientRects().length"
                + " && e.getBoundingClientRect().width).length").asLong();
    }

    private static String text(String selector) {
        return browser.value("document.querySelector('" + selector + "').textContent").asString();
    }

    private static long number(String selector) {
        return browser.value("document.querySelectorAll('" + selector + "').length").asLong();
    }

    private static void focus(String selector) {
        browser.value("document.querySelector('" + selector + "').focus()");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private static void picture(String name) throws IOException {
        // Flights have landed by the second frame after their half second.
        browser.await("performance.now() > (window.since = window.since || performance.now() + 600)");
        browser.value("window.since = 0");
        byte[] png = Base64.getDecoder().decode(browser.ask("Page.captureScreenshot", Map.of("format", "png")).get("data").asString());
        Files.write(GALLERY.resolve(name + ".png"), png);
    }
}
