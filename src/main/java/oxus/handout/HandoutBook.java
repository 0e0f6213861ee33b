package oxus.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import oxus.cite.PlainText;
import oxus.export.PdfBook;
import oxus.export.PdfBook.Block;
import oxus.export.PdfBook.Role;
import oxus.export.Progress;
import oxus.layers.Caption;
import oxus.model.Source;
import oxus.scene.Composer;
import oxus.style.BundledFonts;

/** Writes a handout as pages to print: a scene a page, with its picture, its note and its sources. */
public final class HandoutBook {

    private final Composer composer;
    private final BundledFonts fonts;
    private final UnaryOperator<String> words;

    /** @param words the words for a key */
    public HandoutBook(Composer composer, BundledFonts fonts, UnaryOperator<String> words) {
        this.composer = composer;
        this.fonts = fonts;
        this.words = words;
    }

    /** Writes the pages of a lecture's scenes; the stream stays open. */
    public void write(Handout handout, Progress progress, OutputStream out) throws IOException {
        List<PdfBook.Leaf> leaves = new ArrayList<>();
        for (Handout.Scene scene : handout.scenes()) {
            progress.reached(leaves.size(), handout.scenes().size());
            leaves.add(new PdfBook.Leaf((leaves.size() + 1) + ". " + scene.title(), composer.plate(scene.request()),
                    Caption.of(scene.request(), composer).description(), blocks(scene, leaves.isEmpty(), handout)));
        }
        PdfBook.write(handout.title(), handout.language(), leaves, fonts, out);
        progress.reached(1, 1);
    }

    private List<Block> blocks(Handout.Scene scene, boolean first, Handout handout) {
        List<Block> blocks = new ArrayList<>();
        if (first) {
            blocks.add(new Block(Role.STRONG, handout.title() + handout.by().map(by -> " \u00b7 " + by).orElse("")));
        }
        scene.asked().ifPresent(asked -> {
            blocks.add(new Block(Role.STRONG, asked.question()));
            for (int n = 0; n < asked.choices().size(); n++) {
                blocks.add(new Block(Role.TEXT, (char) ('A' + n) + "  " + asked.choices().get(n)));
            }
            asked.answer().ifPresent(answer -> blocks.add(new Block(Role.TEXT, words.apply("handout.answer") + ": " + answer)));
        });
        for (String paragraph : scene.note().split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                blocks.add(new Block(Role.TEXT, paragraph));
            }
        }
        List<Source> sources = scene.sources().stream()
                .flatMap(id -> Optional.ofNullable(composer.timeline().atlas().sources().get(id)).stream()).toList();
        if (!sources.isEmpty()) {
            blocks.add(new Block(Role.SOURCE, words.apply("handout.sources") + ":"));
        }
        sources.forEach(source -> blocks.add(new Block(Role.SOURCE, PlainText.of(source))));
        return blocks;
    }
}
