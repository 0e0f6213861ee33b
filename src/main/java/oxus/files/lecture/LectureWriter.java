package oxus.files.lecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import oxus.files.RemarkWriter;
import oxus.files.ViewWriter;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.Question;

/** Writes a lecture as JSON that a person can read and {@link LectureReader} reads back. Equal lectures give equal texts. */
public final class LectureWriter {

    private final JsonGenerator json;

    private LectureWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The lecture as a text, to be written in UTF-8. */
    public static String json(Lecture lecture) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            new LectureWriter(json).write(lecture);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text + "\n";
    }

    private void write(Lecture lecture) throws IOException {
        json.writeStartObject();
        json.writeNumberField("oxus_lecture", Lecture.VERSION);
        json.writeStringField("id", lecture.id());
        json.writeStringField("title", lecture.title());
        text("subtitle", lecture.subtitle());
        text("by", lecture.by());
        json.writeStringField("language", lecture.language());
        json.writeArrayFieldStart("scenes");
        for (LectureScene scene : lecture.scenes()) {
            write(scene);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(LectureScene scene) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", scene.id());
        json.writeStringField("title", scene.title());
        json.writeStringField("arrival", scene.arrival().name().toLowerCase(Locale.ROOT));
        json.writeFieldName("view");
        ViewWriter.write(scene.view(), json);
        if (scene.playing().isPresent()) {
            LectureScene.Playing playing = scene.playing().get();
            json.writeObjectFieldStart("playing");
            json.writeNumberField("from", playing.from());
            json.writeNumberField("to", playing.to());
            json.writeNumberField("years_per_second", playing.yearsPerSecond());
            json.writeEndObject();
        }
        if (!scene.steps().isEmpty()) {
            json.writeArrayFieldStart("steps");
            for (LectureScene.Step step : scene.steps()) {
                json.writeStartObject();
                texts("layers", step.layers());
                texts("ringed", step.ringed());
                RemarkWriter.write(step.remarks(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (scene.question().isPresent()) {
            json.writeFieldName("question");
            write(scene.question().get());
        }
        text("note", Optional.of(scene.note()).filter(note -> !note.isEmpty()));
        texts("sources", scene.sources());
        text("picture", scene.picture());
        json.writeEndObject();
    }

    private void write(Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", question.text());
        if (question instanceof Question.Choice choice) {
            texts("answers", choice.answers());
            json.writeNumberField("right", choice.right() + 1);
        } else if (question instanceof Question.Pointed pointed) {
            write(pointed.aim());
        }
        text("explanation", Optional.of(question.explanation()).filter(why -> !why.isEmpty()));
        Question.Veil veil = question.veil();
        if (!veil.equals(Question.Veil.none())) {
            json.writeObjectFieldStart("veil");
            texts("layers", veil.layers());
            text("side", veil.side().map(side -> side.word()));
            if (veil.after().isPresent()) {
                json.writeNumberField("after", veil.after().get());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(Question.Aim aim) throws IOException {
        if (aim instanceof Question.AtFact fact) {
            json.writeStringField("fact", fact.id());
        } else if (aim instanceof Question.AtPlace around) {
            RemarkWriter.place("place", around.place(), json);
            json.writeNumberField("within_km", around.withinKm());
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
            json.writeArrayFieldStart(key);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }
}
