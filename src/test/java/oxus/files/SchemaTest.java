package oxus.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas beside the facts, which help whoever edits them, say the same as the reader. */
class SchemaTest {

    private static final Path ATLAS = Path.of("resources", "atlas");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SchemaTest::schemaText));

    static Stream<String> kinds() {
        return FactsFolder.KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyShippedFileFollowsItsSchema(String kind) throws IOException {
        assertEquals(List.of(), errors(kind, Files.readString(ATLAS.resolve(kind + ".json"))));
    }

    @Test
    void everyShippedFileIsOfAKindThatIsKnown() throws IOException {
        try (Stream<Path> files = Files.list(ATLAS)) {
            assertEquals(FactsFolder.KINDS.stream().map(kind -> kind + ".json").sorted().toList(),
                    files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKeyThatTheReaderDoesNotKnowIsUnknownToTheSchemaToo(String kind) throws IOException {
        String shipped = Files.readString(ATLAS.resolve(kind + ".json"));
        assertFalse(errors(kind, shipped.replaceFirst("\\{", "{ \"include\": \"other.json\", ")).isEmpty());
    }

    @Test
    void aTinyFileThatTheReaderTakesIsTakenByTheSchema(@TempDir Path folder) throws IOException {
        new TinyWorld(folder);
        for (String kind : List.of("actors", "sources", "facilities", "pipelines")) {
            assertEquals(List.of(), errors(kind, Files.readString(folder.resolve(kind + ".json"))), kind);
        }
    }

    @Test
    void whatTheReaderRefusesIsRefusedByTheSchema(@TempDir Path folder) throws IOException {
        new TinyWorld(folder)
                .change("facilities.json", "\"closed\": \"2012\"", "\"closed\": \"31/02/2009\"")
                .change("facilities.json", "\"low\": 300, ", "")
                .change("facilities.json", "[65, 45]", "[65, 145]")
                .change("facilities.json", "\"air base\"", "\"air bse\"")
                .change("facilities.json", "\"sources\": [\"times\"]", "\"sources\": []");
        List<String> errors = errors("facilities", Files.readString(folder.resolve("facilities.json")));
        for (String place : List.of("closed", "personnel/1", "at/1", "kind", "sources")) {
            assertEquals(1, errors.stream().filter(e -> e.startsWith("/facilities/0/" + place + ":")).limit(1).count(),
                    place + " in " + errors);
        }
    }

    /** The validator fetches nothing by itself; schemas refer to each other by file name. */
    private static String schemaText(String location) {
        try {
            return Files.readString(ATLAS.resolve("schema").resolve(location.substring(location.lastIndexOf('/') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(String kind, String json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of("oxus:/" + kind + ".schema.json"));
        List<Error> errors = schema.validate(json, InputFormat.JSON);
        return errors.stream().map(e -> e.getInstanceLocation() + ": " + e.getMessage()).toList();
    }
}
