package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import oxus.companion.Accompaniment;
import oxus.export.Export;
import oxus.export.Format;
import oxus.export.Progress;
import oxus.export.Target;
import oxus.export.UnwritableException;
import oxus.export.WordFiles;
import oxus.layers.Opening;
import oxus.scene.MapRequest;

/**
 * A map that is to be written.
 *
 * @param beginning the map that it is like; nothing for the opening map
 * @param otherwise what is wanted otherwise
 * @param file      how its file is written
 * @param output    where
 */
record MapOrder(Optional<LikeOptions.Beginning> beginning, MapOptions otherwise, FileOptions file, Path output) {

    /** Writes it with as much of the atlas as it needs. */
    void write(Target target, PrintWriter err) throws IOException {
        // The maps of a series may look at other ground than the one they are made of.
        if (beginning.isPresent() || Format.of(output).filter(Format.ZIP::equals).isPresent()) {
            write(OpenAtlas.bundled(), target, err);
            return;
        }
        MapRequest ground = otherwise.ground();
        OwnOptions.Reading added = otherwise.added(ground);
        OpenAtlas atlas = OpenAtlas.forPicture(ground);
        StartClock.reached("atlas read");
        MapRequest opening = Opening.seenWhole(otherwise.opening(), atlas.composer());
        write(otherwise.over(opening, added, atlas, err), atlas, target);
        StartClock.reached("picture written");
    }

    /** Writes it with an atlas that has been opened whole. */
    void write(OpenAtlas atlas, Target target, PrintWriter err) throws UnwritableException {
        Consumer<String> notes = note -> err.println("oxus export: " + note);
        MapRequest opening = Opening.seenWhole(otherwise.opening(), atlas.composer());
        MapRequest begun = beginning.map(like -> like.over(opening, atlas, notes)).orElse(opening);
        write(otherwise.over(begun, otherwise.added(begun), atlas, err), atlas, target);
    }

    private void write(MapRequest request, OpenAtlas atlas, Target target) throws UnwritableException {
        Format format = Format.of(output).orElseThrow();
        Optional<WordFiles> words = file.words(output);
        new Export(atlas.composer(), atlas.fonts()).in(file.manner(atlas.timeline())).write(request, atlas::imprint, format, target,
                Progress.unwatched());
        if (words.isPresent()) {
            words.get().write(Accompaniment.of(request, atlas.composer()));
        }
    }
}
