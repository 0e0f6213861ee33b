package oxus.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import oxus.export.Progress;
import oxus.export.handout.Looks;
import oxus.export.handout.Markup;
import oxus.model.Source;
import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.style.BundledFonts;
import oxus.tables.Tables;
import oxus.time.Moment;

/**
 * Writes a handout as one file of HTML that any browser opens and that asks nobody for anything: the map of all years as
 * lines and words, the cards of what is on it, and the scenes with their notes.
 */
public final class HandoutPage {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

    private final Composer composer;
    private final BundledFonts fonts;
    private final UnaryOperator<String> words;

    /** @param words the words for a key */
    public HandoutPage(Composer composer, BundledFonts fonts, UnaryOperator<String> words) {
        this.composer = composer;
        this.fonts = fonts;
        this.words = words;
    }

    /** Writes the page; the stream stays open. */
    public void write(Handout handout, Progress progress, OutputStream out) throws IOException {
        out.write(page(handout, progress).getBytes(StandardCharsets.UTF_8));
    }

    String page(Handout handout, Progress progress) throws IOException {
        Looks looks = new Looks(fonts);
        FactCards cards = new FactCards(composer.timeline().atlas(), new Tables(composer.timeline().atlas(), words));
        Stage stage = new Stage(handout.map(), composer, looks, cards);
        int first = composer.timeline().firstYear();
        int last = composer.timeline().lastYear();
        int steps = last - first + 2 + handout.scenes().size();
        for (int year = first; year <= last; year++) {
            progress.reached(year - first, steps);
            stage.addYear(handout.map().at(Moment.year(year)));
        }
        List<Map<String, Object>> scenes = scenes(handout, stage, steps - handout.scenes().size() - 1, steps, progress);
        int year = Math.max(0, Math.min(last - first, handout.map().moment().lastYear() - first));
        // What the page opens with need not be drawn twice.
        int opening = scenes.stream().limit(1).filter(scene -> scene.get("sheet").equals(0)).map(scene -> (Integer) scene.get("state"))
                .findFirst().orElse(year);
        Map<String, Object> data = new LinkedHashMap<>();
        String drawings = withOnly(handout.map(), stage.drawings(opening, caption(stage, opening)));
        String legend = withOnly(handout.map(), stage.legend(opening));
        data.put("first", first);
        data.put("last", last);
        data.put("state", opening);
        data.put("years", IntStream.rangeClosed(0, last - first).boxed().toList());
        data.put("states", stage.states());
        data.put("captions", stage.captions());
        data.put("credits", stage.credits());
        data.put("scenes", scenes);
        data.put("tables", cards.heads());
        data.put("facts", cards.facts(stage.sets()));
        data.put("sources", cards.sources());
        data.put("sets", stage.sets().written());
        data.put("words", Map.of("absent", words.apply("handout.absent"), "sources", words.apply("handout.sources.of"),
                "scene", words.apply("handout.scene.of"), "run", words.apply("handout.run")));
        Map<String, String> filling = new LinkedHashMap<>();
        filling.put("language", Markup.text(handout.language()));
        filling.put("title", Markup.text(handout.title()));
        filling.put("byline", byline(handout));
        filling.put("year", Integer.toString(opening == year ? handout.map().moment().lastYear() : (Integer) scenes.get(0).get("year")));
        filling.put("first", Integer.toString(first));
        filling.put("last", Integer.toString(last));
        filling.put("drawings", looks.patterns().isEmpty() ? drawings : "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">"
                + looks.patterns() + "</svg>" + drawings);
        filling.put("told", Markup.text(caption(stage, opening)));
        filling.put("credits", Markup.text(stage.credits().get((Integer) stage.states().get(opening).get("credits"))));
        filling.put("layers", layers(handout.map()));
        filling.put("legend", legend);
        filling.put("scenes", articles(handout));
        filling.put("data", JsonText.of(data));
        String style = Template.file("handout.css") + looks.styleSheet();
        String script = Template.file("handout.js");
        filling.put("style", style);
        filling.put("script", script);
        filling.put("policy", "default-src 'none'; script-src " + Template.hash(script) + "; style-src " + Template.hash(style)
                + "; font-src data:; img-src data:; base-uri 'none'; form-action 'none'");
        String page = Template.filled(Template.file("page.html"), filling, words);
        progress.reached(steps, steps);
        return page;
    }

    private static List<Map<String, Object>> scenes(Handout handout, Stage stage, int done, int steps, Progress progress)
            throws IOException {
        List<Optional<Map<String, Object>>> told = new ArrayList<>();
        for (Handout.Scene scene : handout.scenes()) {
            progress.reached(done + told.size(), steps);
            told.add(stage.canShow(scene.request()) ? Optional.of(stage.addView(scene.request())) : Optional.empty());
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (int n = 0; n < told.size(); n++) {
            Handout.Scene scene = handout.scenes().get(n);
            all.add(told.get(n).isPresent() ? withRun(scene, told.get(n).get()) : stage.addDrawing(scene.request()));
        }
        return all;
    }

    /** The years that a scene plays, as first, last and milliseconds a year; a scene with a drawing of its own stands still. */
    private static Map<String, Object> withRun(Handout.Scene scene, Map<String, Object> told) {
        scene.playing().ifPresent(run -> told.put("run", List.of(run.from(), run.to(), Math.round(1000 / run.yearsPerSecond()))));
        return told;
    }

    /** What waits to be switched on is not seen before, by who runs no script either. */
    private String withOnly(MapRequest map, String markup) {
        String shown = markup;
        for (Layer layer : composer.layers()) {
            if (layer.group() == Layer.Group.FACTS && !map.shows(layer.id())) {
                String named = " data-layer=\"" + Markup.text(layer.id()) + "\"";
                shown = shown.replace(named, named + " class=\"off\"");
            }
        }
        return shown;
    }

    private static String caption(Stage stage, int state) {
        return stage.captions().get((Integer) stage.states().get(state).get("caption"));
    }

    private static String byline(Handout handout) {
        String line = Stream.of(handout.subtitle(), handout.by()).flatMap(Optional::stream).map(Markup::text)
                .collect(Collectors.joining(" \u00b7 "));
        return line.isEmpty() ? "" : "<p class=\"quiet\">" + line + "</p>";
    }

    /** A box to tick for each layer of facts and for the towns. */
    private String layers(MapRequest map) {
        return composer.layers().stream().filter(layer -> layer.group() == Layer.Group.FACTS || layer.id().equals("cities"))
                .map(layer -> "<label><input type=\"checkbox\" value=\"" + Markup.text(layer.id()) + "\""
                        + (map.shows(layer.id()) ? " checked=\"\"" : "") + "> " + Markup.text(layer.title()) + "</label>")
                .collect(Collectors.joining("\n"));
    }

    private String articles(Handout handout) {
        if (handout.scenes().isEmpty()) {
            return "";
        }
        StringBuilder articles = new StringBuilder("<h2>" + Markup.text(words.apply("handout.scenes")) + "</h2>");
        for (int n = 0; n < handout.scenes().size(); n++) {
            articles.append('\n').append(article(handout.scenes().get(n), n));
        }
        return articles.toString();
    }

    private String article(Handout.Scene scene, int number) {
        String title = Markup.text(scene.title());
        StringBuilder article = new StringBuilder("<article id=\"scene-" + (number + 1) + "\" data-title=\"" + title + "\">\n<h3>"
                + (number + 1) + ". " + title + "</h3>\n<div class=\"note\">");
        scene.asked().ifPresent(asked -> article.append(asked(asked)));
        for (String paragraph : scene.note().split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                article.append("<p>").append(Markup.text(paragraph.strip())).append("</p>");
            }
        }
        scene.request().remarks().forEach(remark -> article.append("<p class=\"remark\">").append(Markup.text(remark.text())).append("</p>"));
        article.append("</div>\n");
        List<Source> sources = scene.sources().stream()
                .flatMap(id -> Optional.ofNullable(composer.timeline().atlas().sources().get(id)).stream()).toList();
        if (!sources.isEmpty()) {
            article.append("<ul class=\"sources\" aria-label=\"").append(Markup.text(words.apply("handout.sources"))).append("\">");
            sources.forEach(source -> article.append("<li>").append(reference(source)).append("</li>"));
            article.append("</ul>\n");
        }
        return article.append("<p><button type=\"button\" data-scene=\"").append(number).append("\">")
                .append(Markup.text(words.apply("handout.show"))).append("</button></p>\n</article>").toString();
    }

    private String asked(Handout.Asked asked) {
        String choices = asked.choices().isEmpty() ? "" : asked.choices().stream().map(choice -> "<li>" + Markup.text(choice) + "</li>")
                .collect(Collectors.joining("", "<ol class=\"choices\">", "</ol>"));
        return "<p><strong>" + Markup.text(asked.question()) + "</strong></p>" + choices + asked.answer().map(answer ->
                "<details><summary>" + Markup.text(words.apply("handout.answer")) + "</summary><p>" + Markup.text(answer) + "</p></details>")
                .orElse("");
    }

    private static String reference(Source source) {
        List<String> parts = FactCards.reference(source);
        String text = Markup.text(parts.get(0));
        return parts.size() > 1 && WEB_ADDRESS.matcher(parts.get(1)).matches()
                ? "<a href=\"" + Markup.text(parts.get(1)) + "\" rel=\"noreferrer noopener\" target=\"_blank\">" + text + "</a>" : text;
    }
}
