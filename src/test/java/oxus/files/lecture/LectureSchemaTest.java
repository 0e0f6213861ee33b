package oxus.files.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema beside the lectures, which helps whoever edits one, says the same as the reader. */
class LectureSchemaTest {

    private static final Path LECTURES = Path.of("resources", "lectures");

    static List<String> ids() {
        return LectureReader.BUNDLED;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyShippedLectureFollowsTheSchema(String id) throws IOException {
        assertEquals(List.of(), errors(Files.readString(LECTURES.resolve(id).resolve(LectureFolder.FILE))));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatTheWriterWritesFollowsTheSchema(String id) throws IOException {
        assertEquals(List.of(), errors(LectureWriter.json(LectureReader.bundled(id).lecture())));
    }

    @Test
    void aKeyThatTheReaderDoesNotKnowIsUnknownToTheSchemaToo() throws IOException {
        String shipped = Files.readString(LECTURES.resolve(LectureReader.BUNDLED.get(0)).resolve(LectureFolder.FILE));
        assertFalse(errors(shipped.replaceFirst("\"title\"", "\"tittle\": \"x\", \"title\"")).isEmpty());
        assertFalse(errors(shipped.replaceFirst("\"moment\"", "\"momnet\": \"x\", \"moment\"")).isEmpty());
        assertFalse(errors(shipped.replaceFirst("\"veil\": \\{", "\"veil\": { \"years\": 3, ")).isEmpty());
    }

    private static List<String> errors(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(LECTURES.resolve("lecture.schema.json")), InputFormat.JSON);
        List<Error> errors = schema.validate(json, InputFormat.JSON);
        return errors.stream().map(e -> e.getInstanceLocation() + ": " + e.getMessage()).toList();
    }
}
