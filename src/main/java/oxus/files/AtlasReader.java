package oxus.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import oxus.model.BaseMap;
import oxus.model.DataFault;

/** The door through which everything comes into the atlas. */
public final class AtlasReader {

    private static final BaseMap NO_MAP =
            new BaseMap(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private AtlasReader() {
    }

    /** The atlas that comes with the program. */
    public static Reading bundled() {
        return new FactsReader(new FactsFolder.Bundled()).read(NO_MAP);
    }

    /**
     * The facts of a folder of JSON files, on the base map that comes with the program.
     *
     * @throws UnreadableFileException when there is no such folder
     */
    public static Reading folder(Path path) throws UnreadableFileException {
        if (!Files.isDirectory(path)) {
            throw new UnreadableFileException(DataFault.inFile(path.toString(),
                    Files.exists(path) ? "is not a folder" : "does not exist"));
        }
        return new FactsReader(new FactsFolder.OnDisk(path)).read(NO_MAP);
    }
}
