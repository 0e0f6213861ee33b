package oxus.files;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import oxus.model.View;

/** Writes a view as JSON that a person can read and {@link ViewReader} reads back. Equal views give equal texts. */
public final class ViewWriter {

    private final JsonGenerator json;

    private ViewWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The view as a text for a file at a place, from where it names the user's own files. */
    public static String json(View view, Path place) {
        return json(OwnPaths.seenFrom(place, view));
    }

    /** The view as a text, to be written in UTF-8. */
    public static String json(View view) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new ViewWriter(json).write(view);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text + "\n";
    }

    /** Writes the view where another file has room for an object. */
    public static void write(View view, JsonGenerator json) throws IOException {
        new ViewWriter(json).write(view);
    }

    private void write(View view) throws IOException {
        json.writeStartObject();
        json.writeNumberField("oxus_view", View.VERSION);
        json.writeStringField("name", view.name());
        text("moment", view.moment());
        compared(view.compared());
        if (view.place().isPresent()) {
            View.Place place = view.place().get();
            json.writeObjectFieldStart("place");
            json.writeNumberField("x", place.x());
            json.writeNumberField("y", place.y());
            json.writeNumberField("metres_per_px", place.metresPerPx());
            text("projection", place.projection());
            json.writeEndObject();
        }
        if (view.page().isPresent()) {
            View.Page page = view.page().get();
            json.writeObjectFieldStart("page");
            json.writeNumberField("width_px", page.widthPx());
            json.writeNumberField("height_px", page.heightPx());
            json.writeNumberField("scale", page.scale());
            json.writeEndObject();
        }
        contents(view.contents());
        look(view.look());
        texts("ringed", view.contents().ringed());
        RemarkWriter.write(view.contents().remarks(), json);
        text("lens", view.selection().lens());
        text("ghosts", view.selection().ghosts());
        filter(view.selection().filter());
        furniture(view.furniture());
        own(view.own());
        json.writeEndObject();
    }

    private void compared(View.Compared compared) throws IOException {
        texts("compare", compared.beside());
        number("swipe", compared.bar());
        text("difference_since", compared.earlier());
    }

    private void contents(View.Contents contents) throws IOException {
        if (contents.layers().isPresent()) {
            json.writeFieldName("layers");
            array(contents.layers().get());
        }
        opacity(contents.opacity());
        text("indicator", contents.indicator());
    }

    private void look(View.Look look) throws IOException {
        text("theme", look.theme());
        number("text_scale", look.textScale());
        text("vision", look.vision());
        text("signs", look.signs());
        text("language", look.language());
        text("ground", look.ground());
    }

    /** Furniture that is as usual says nothing and is not written. */
    private void furniture(View.Furniture furniture) throws IOException {
        if (furniture.equals(View.Furniture.UNSAID)) {
            return;
        }
        json.writeObjectFieldStart("furniture");
        texts("off", furniture.off());
        if (!furniture.words().isEmpty()) {
            json.writeObjectFieldStart("words");
            for (Map.Entry<String, String> piece : new TreeMap<>(furniture.words()).entrySet()) {
                json.writeStringField(piece.getKey(), piece.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void opacity(Map<String, Double> opacity) throws IOException {
        if (!opacity.isEmpty()) {
            json.writeObjectFieldStart("opacity");
            for (Map.Entry<String, Double> layer : new TreeMap<>(opacity).entrySet()) {
                json.writeNumberField(layer.getKey(), layer.getValue());
            }
            json.writeEndObject();
        }
    }

    private void filter(View.Filter filter) throws IOException {
        json.writeObjectFieldStart("filter");
        texts("kinds", filter.kinds());
        texts("statuses", filter.statuses());
        texts("certainties", filter.certainties());
        texts("themes", filter.themes());
        texts("countries", filter.countries());
        texts("sides", filter.sides());
        json.writeEndObject();
    }

    private void own(List<View.Own> files) throws IOException {
        if (!files.isEmpty()) {
            json.writeArrayFieldStart("own");
            for (View.Own own : files) {
                json.writeStartObject();
                json.writeStringField("layer", own.layer());
                json.writeStringField("file", own.file());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void number(String key, Optional<Double> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(key, number.get());
        }
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    /** An empty list says nothing and is not written. */
    private void texts(String key, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeFieldName(key);
            array(texts);
        }
    }

    private void array(List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
