package oxus.files.shapefile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.locationtech.jts.geom.Envelope;

import oxus.model.DataFault;

/** An {@link Inspection} as one line of JSON, for programs that ask {@code oxus inspect --json}. */
public final class InspectionJson {

    private InspectionJson() {
    }

    /**
     * {@code {"geometry": …, "features": n, "bounds": [minx,miny,maxx,maxy] or null, "fields": [names], "crs": name or null,
     * "faults": [lines]}}
     */
    public static String write(Inspection inspection) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("geometry", inspection.family().title());
            json.writeNumberField("features", inspection.features());
            json.writeFieldName("bounds");
            if (inspection.bounds().isPresent()) {
                Envelope box = inspection.bounds().get();
                json.writeArray(new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}, 0, 4);
            } else {
                json.writeNull();
            }
            json.writeArrayFieldStart("fields");
            for (AttributeField field : inspection.fields()) {
                json.writeString(field.name());
            }
            json.writeEndArray();
            json.writeFieldName("crs");
            if (inspection.crs().isPresent()) {
                json.writeString(inspection.crs().get());
            } else {
                json.writeNull();
            }
            json.writeArrayFieldStart("faults");
            for (DataFault fault : inspection.faults()) {
                json.writeString(fault.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.toString();
    }
}
