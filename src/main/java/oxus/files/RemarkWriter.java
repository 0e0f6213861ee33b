package oxus.files;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import oxus.model.LonLat;
import oxus.model.Remark;

/** Writes remarks where {@link RemarkReader} finds them. */
public final class RemarkWriter {

    private RemarkWriter() {
    }

    /** Writes a key with the remarks; nothing when there are none. */
    public static void write(List<Remark> remarks, JsonGenerator json) throws IOException {
        if (remarks.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("remarks");
        for (Remark remark : remarks) {
            json.writeStartObject();
            json.writeStringField("text", remark.text());
            if (remark.stand() instanceof Remark.OnGround ground) {
                place("at", ground.place(), json);
            } else if (remark.stand() instanceof Remark.OnPage page) {
                json.writeStringField("on_page", page.word());
            }
            if (remark.tip().isPresent()) {
                place("tip", remark.tip().get(), json);
            }
            if (remark.from().isPresent()) {
                json.writeNumberField("from", remark.from().get());
            }
            if (remark.to().isPresent()) {
                json.writeNumberField("to", remark.to().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a key with longitude and latitude. */
    public static void place(String key, LonLat place, JsonGenerator json) throws IOException {
        json.writeFieldName(key);
        json.writeArray(new double[] {place.lonDeg(), place.latDeg()}, 0, 2);
    }
}
