package oxus.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import oxus.files.BaseMapTasks.MapReading;
import oxus.model.BaseMap;
import oxus.model.DataFault;

/**
 * The door through which everything comes into the atlas. What is broken is left out and told of in the reading's faults;
 * the rest can be used.
 */
public final class AtlasReader {

    private static final BaseMap NO_MAP =
            new BaseMap(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private AtlasReader() {
    }

    /** The atlas that comes with the program. */
    public static Reading bundled() {
        return read(new FactsFolder.Bundled(), FactsReader::read);
    }

    /**
     * The same without the essays and what is known through them alone, which no map shows: a picture need not wait for
     * a seventh of all that there is to read.
     */
    public static Reading bundledForMaps() {
        return read(new FactsFolder.Bundled(), FactsReader::readForMaps);
    }

    /**
     * The facts of a folder of JSON files, on the base map that comes with the program.
     *
     * @throws UnreadableFileException when there is no such folder, or no JSON file in it
     */
    public static Reading folder(Path path) throws UnreadableFileException {
        if (!Files.isDirectory(path)) {
            throw new UnreadableFileException(DataFault.inFile(path.toString(),
                    Files.exists(path) ? "is not a folder" : "does not exist"));
        }
        FactsFolder folder = new FactsFolder.OnDisk(path);
        if (folder.names().isEmpty()) {
            throw new UnreadableFileException(DataFault.inFile(path.toString(), "holds no facts files, such as "
                    + "facilities.json"));
        }
        return read(folder, FactsReader::read);
    }

    /** @param way which of a reader's ways to read */
    private static Reading read(FactsFolder folder, BiFunction<FactsReader, Supplier<MapReading>, Reading> way) {
        try (BundledGeodata geodata = BundledGeodata.open()) {
            BaseMapTasks map = BaseMapTasks.start(new BaseMapReader(geodata.folder()));
            return way.apply(new FactsReader(folder), map::finish);
        } catch (IOException e) {
            DataFault fault = e instanceof UnreadableFileException unreadable ? unreadable.fault()
                    : DataFault.inFile("geodata", "cannot be closed: " + e.getMessage());
            return way.apply(new FactsReader(folder), () -> new MapReading(NO_MAP, List.of(fault)));
        }
    }
}
