package oxus.files.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import oxus.files.UnreadableFileException;
import oxus.model.DataFault;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.LonLat;
import oxus.model.Question;
import oxus.model.Side;

class LectureReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aSceneIsReadWithAllItsParts() throws IOException {
        Lecture lecture = sound("""
                { "id": "kant", "title": "Kant opens", "arrival": "cut", "view": { "moment": "2003", "ringed": ["kant"] },
                  "playing": { "from": 1999, "to": 2003, "years_per_second": 2 },
                  "steps": [ { "layers": ["debt"], "ringed": ["manas"] } ],
                  "question": { "text": "Whose base is at Kant?", "answers": ["Russia's", "China's"], "right": 1,
                                "explanation": "An agreement of 2003.", "veil": { "layers": ["facilities"], "side": "russia", "after": 2002 } },
                  "note": "Wait.", "sources": ["osw-2003"] }""");
        LectureScene scene = lecture.scenes().get(0);
        assertEquals("Kant opens", scene.title());
        assertEquals(LectureScene.Arrival.CUT, scene.arrival());
        assertEquals(Optional.of("2003"), scene.view().moment());
        assertEquals(Optional.of(new LectureScene.Playing(1999, 2003, 2)), scene.playing());
        assertEquals(List.of(new LectureScene.Step(List.of("debt"), List.of("manas"), List.of())), scene.steps());
        assertEquals(Optional.of(new Question.Choice("Whose base is at Kant?", List.of("Russia's", "China's"), 0,
                "An agreement of 2003.", new Question.Veil(List.of("facilities"), Optional.of(Side.RUSSIA), Optional.of(2002)))),
                scene.question());
        assertEquals("Wait.", scene.note());
        assertEquals(List.of("osw-2003"), scene.sources());
    }

    @Test
    void aQuestionMayAskForAPlace() throws IOException {
        Question question = sound("""
                { "id": "where", "title": "Where", "question": { "text": "Where is Manas?", "place": [74.5, 43.1], "within_km": 60 } }""")
                .scenes().get(0).question().orElseThrow();
        assertEquals(new Question.Pointed("Where is Manas?", new Question.AtPlace(new LonLat(74.5, 43.1), 60), "", Question.Veil.none()),
                question);
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        for (String id : LectureReader.BUNDLED) {
            Lecture lecture = LectureReader.bundled(id).lecture();
            String text = LectureWriter.json(lecture);
            LectureReading again = read(text);
            assertEquals(List.of(), again.faults());
            assertEquals(lecture, again.lecture());
            assertEquals(text, LectureWriter.json(again.lecture()));
        }
    }

    @Test
    void aBrokenPartIsToldOfWithItsLineAndTheSceneStays() throws IOException {
        LectureReading reading = read("""
                { "oxus_lecture": 1, "id": "x", "title": "X", "scenes": [
                  { "id": "one", "title": "One", "arrival": "jump",
                    "playing": { "from": 2005, "to": 1999 },
                    "view": { "moment": 1999 },
                    "pictures": "a.png" },
                  { "id": "two", "title": "Two" } ] }""");
        assertEquals(List.of("one", "two"), reading.lecture().scenes().stream().map(LectureScene::id).toList());
        assertEquals(Optional.empty(), reading.lecture().scenes().get(0).playing());
        assertEquals(List.of("2", "3", "4", "5"), reading.faults().stream().map(f -> f.place().orElse("")).sorted().toList());
        assertTrue(says(reading, "arrival \"jump\" is not known"), reading.faults().toString());
        assertTrue(says(reading, "from 2005 is after to 1999"), reading.faults().toString());
        assertTrue(says(reading, "unknown key pictures (did you mean picture?)"), reading.faults().toString());
    }

    @Test
    void ofTwoScenesWithOneIdTheFirstStays() throws IOException {
        LectureReading reading = read("""
                { "oxus_lecture": 1, "id": "x", "title": "X", "scenes": [
                  { "id": "one", "title": "First" },
                  { "id": "one", "title": "Second" } ] }""");
        assertEquals(List.of("First"), reading.lecture().scenes().stream().map(LectureScene::title).toList());
        assertTrue(says(reading, "a scene of this id stands before"), reading.faults().toString());
    }

    @Test
    void aNewerVersionIsToldOfAndReadAsFarAsItIsKnown() throws IOException {
        LectureReading reading = read("""
                { "oxus_lecture": 7, "id": "x", "title": "X", "scenes": [ { "id": "one", "title": "One", "smell": "hay" } ] }""");
        assertEquals(1, reading.lecture().scenes().size());
        assertTrue(says(reading, "newer than this program's 1"), reading.faults().toString());
    }

    @Test
    void aPictureOutsideTheFolderIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("secret.png"), "no");
        Path inner = Files.createDirectory(folder.resolve("lecture"));
        for (String name : List.of("../secret.png", folder.resolve("secret.png").toString(), "missing.png", "a/../../secret.png")) {
            Path file = inner.resolve(LectureFolder.FILE);
            Files.writeString(file, """
                    { "oxus_lecture": 1, "id": "x", "title": "X", "scenes": [
                      { "id": "one", "title": "One", "picture": "NAME" } ] }""".replace("NAME", name));
            LectureReading reading = LectureReader.read(inner);
            assertEquals(Optional.empty(), reading.lecture().scenes().get(0).picture(), name);
            assertEquals(1, reading.faults().size(), reading.faults().toString());
            assertThrows(IOException.class, () -> reading.folder().picture(name));
        }
    }

    @Test
    void aPictureInTheFolderIsKept() throws IOException {
        Files.writeString(folder.resolve("bridge.png"), "bytes");
        LectureReading reading = read("""
                { "oxus_lecture": 1, "id": "x", "title": "X", "scenes": [ { "id": "one", "title": "One", "picture": "bridge.png" } ] }""");
        assertEquals(List.of(), reading.faults());
        assertEquals("bytes", new String(reading.folder().picture(reading.lecture().scenes().get(0).picture().orElseThrow())));
    }

    @Test
    void markupInTextsStaysText() throws IOException {
        String title = "<script>alert('x')</script> & <b>bold</b>";
        assertEquals(title, sound("{ \"id\": \"one\", \"title\": \"" + title + "\" }").scenes().get(0).title());
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        UnreadableFileException refused = assertThrows(UnreadableFileException.class, () -> read("{\n \"id\": oops }"));
        assertEquals(Optional.of("2"), refused.fault().place());
        assertThrows(UnreadableFileException.class, () -> LectureReader.read(folder.resolve("nowhere.json")));
        assertThrows(UnreadableFileException.class, () -> LectureReader.bundled("nowhere"));
    }

    @Test
    void fiveThousandScenesAreRead() throws IOException {
        StringBuilder scenes = new StringBuilder();
        for (int n = 0; n < 5000; n++) {
            scenes.append(n == 0 ? "" : ",\n").append("{ \"id\": \"s").append(n).append("\", \"title\": \"T\", \"view\": { \"moment\": \"2003\" } }");
        }
        assertEquals(5000, sound(scenes.toString()).scenes().size());
    }

    private Lecture sound(String scenes) throws IOException {
        LectureReading reading = read("{ \"oxus_lecture\": 1, \"id\": \"x\", \"title\": \"X\", \"scenes\": [\n" + scenes + " ] }");
        assertEquals(List.of(), reading.faults());
        return reading.lecture();
    }

    private LectureReading read(String json) throws IOException {
        Path file = folder.resolve(LectureFolder.FILE);
        Files.writeString(file, json);
        return LectureReader.read(file);
    }

    private static boolean says(LectureReading reading, String words) {
        return reading.faults().stream().map(DataFault::what).anyMatch(what -> what.contains(words));
    }
}
