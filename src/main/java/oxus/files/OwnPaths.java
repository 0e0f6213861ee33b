package oxus.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import oxus.model.View;

/**
 * How a view's file names the files of the user's own: as seen from where it lies, so that a folder with both can be carried to
 * another computer; whole where that cannot be.
 */
final class OwnPaths {

    private OwnPaths() {
    }

    /** @param place of the view's file */
    static View seenFrom(Path place, View view) {
        Path folder = place.toAbsolutePath().normalize().getParent();
        return folder == null ? view : renamed(view, path -> {
            Path file = Path.of(path);
            boolean sameDisk = file.isAbsolute() && folder.getRoot().equals(file.getRoot());
            return sameDisk ? folder.relativize(file).toString().replace('\\', '/') : path;
        });
    }

    /** @param place of the view's file */
    static View whole(View view, Path place) {
        return renamed(view, path -> place.toAbsolutePath().resolveSibling(path).normalize().toString());
    }

    private static View renamed(View view, UnaryOperator<String> path) {
        List<View.Own> own = view.own().stream().map(one -> new View.Own(one.layer(), possible(one.file(), path))).toList();
        return view.with(own);
    }

    /** A name that cannot be a path here stays as it is; whoever opens it says so. */
    private static String possible(String file, UnaryOperator<String> path) {
        try {
            return path.apply(file);
        } catch (InvalidPathException ofAnotherSystem) {
            return file;
        }
    }
}
