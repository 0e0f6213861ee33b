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

    private void write(View view) throws IOException {
        json.writeStartObject();
        json.writeNumberField("oxus_view", View.VERSION);
        json.writeStringField("name", view.name());
        text("moment", view.moment());
        texts("compare", view.beside());
        if (view.bar().isPresent()) {
            json.writeNumberField("swipe", view.bar().get());
        }
        text("difference_since", view.earlier());
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
        if (view.layers().isPresent()) {
            json.writeFieldName("layers");
            array(view.layers().get());
        }
        opacity(view.opacity());
        text("indicator", view.indicator());
        text("theme", view.theme());
        if (view.textScale().isPresent()) {
            json.writeNumberField("text_scale", view.textScale().get());
        }
        text("vision", view.vision());
        text("signs", view.signs());
        text("language", view.language());
        texts("ringed", view.ringed());
        text("lens", view.lens());
        text("ghosts", view.ghosts());
        filter(view.filter());
        own(view.own());
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
