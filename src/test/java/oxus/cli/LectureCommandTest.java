package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import oxus.files.lecture.LectureReader;

class LectureCommandTest {

    @TempDir
    private Path folder;

    @Test
    void lecturesThatComeWithTheProgramAreListed() {
        Typed typed = Typed.oxus("lecture");
        assertEquals(0, typed.code());
        assertEquals(LectureReader.BUNDLED, typed.out().stream().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void eachBeatOfEachSceneIsAPicture() throws IOException {
        Path file = lecture("""
                { "id": "one", "title": "One", "view": { "moment": "2014", "layers": ["countries", "title"] } },
                { "id": "two", "title": "Two", "view": { "moment": "2014", "layers": ["countries", "debt", "title"] },
                  "question": { "text": "Who?", "answers": ["He", "She"], "right": 1, "veil": { "layers": ["debt"] } },
                  "steps": [ { "ringed": ["kaz"] } ] }""");
        Path pictures = folder.resolve("new").resolve("pictures");
        Typed typed = Typed.oxus("lecture", file.toString(), "-o", pictures.toString(), "--size", "320x240");
        assertEquals(List.of(), typed.err());
        assertEquals(List.of("wrote 4 pictures of 2 scenes to " + pictures), typed.out());
        try (Stream<Path> files = Files.list(pictures)) {
            assertEquals(List.of("01-one.png", "02-two-a-question.png", "02-two-b.png", "02-two-c.png"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whatALectureNamesAndTheAtlasDoesNotIsToldWithItsLine() throws IOException {
        Path file = lecture("""
                { "id": "one", "title": "One", "view": { "ringed": ["fort-nowhere"] }, "sources": ["wb-ids-2052"],
                  "steps": [ { "layers": ["pipelinse"] } ],
                  "question": { "text": "Where?", "fact": "russia-kent" } }""");
        Typed typed = Typed.oxus("lecture", file.toString());
        assertEquals(0, typed.code());
        String line = "oxus lecture: " + file + ":2 one: ";
        assertEquals(List.of(line + "view: thing fort-nowhere is not known here and is left out",
                line + "layer pipelinse is not known (did you mean pipelines?)",
                line + "fact russia-kent is not known (did you mean russia-kant?)",
                line + "source wb-ids-2052 is not known (did you mean wb-ids-2025?)"), typed.err());
    }

    @Test
    void markupInALectureIsTextInADrawing() throws IOException {
        Path file = lecture("""
                { "id": "one", "title": "<script>alert(1)</script>", "view": { "layers": ["title", "remarks"],
                  "remarks": [ { "text": "<b>bold</b> & so on", "on_page": "left" } ] } }""");
        assertEquals(0, Typed.oxus("lecture", file.toString(), "-o", folder.toString(), "--format", "svg").code());
        String drawing = Files.readString(folder.resolve("01-one.svg"));
        assertTrue(drawing.contains("&lt;b&gt;bold") && !drawing.contains("<b>") && !drawing.contains("<script>"));
    }

    @Test
    void aLectureThatIsNotThereIsRefused() {
        Typed typed = Typed.oxus("lecture", "sherif-and-banker");
        assertEquals(2, typed.code());
        assertTrue(typed.err().get(0).startsWith("oxus lecture: no lecture sherif-and-banker (did you mean sheriff-and-banker?)"),
                typed.err().toString());
        assertEquals(2, Typed.oxus("lecture", "-o", folder.toString()).code());
        assertEquals(2, Typed.oxus("lecture", "sheriff-and-banker", "-o", folder.toString(), "--format", "bmp").code());
        assertEquals(2, Typed.oxus("lecture", "sheriff-and-banker", "-o", folder.toString(), "--size", "huge").code());
    }

    private Path lecture(String scenes) throws IOException {
        Path file = folder.resolve("lecture.json");
        Files.writeString(file, "{ \"oxus_lecture\": 1, \"id\": \"x\", \"title\": \"X\", \"scenes\": [\n" + scenes + " ] }");
        return file;
    }
}
