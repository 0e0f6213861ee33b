package oxus.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.locationtech.jts.geom.Envelope;

import oxus.files.BaseMapTasks.MapReading;
import oxus.model.DataFault;

/**
 * The door through which everything comes into the atlas. What is broken is left out and told of in the reading's faults;
 * the rest can be used.
 */
public final class AtlasReader {

    private AtlasReader() {
    }

    /** The atlas that comes with the program. */
    public static Reading bundled() {
        return read(new FactsFolder.Bundled(), BaseMapReader.whole(), FactsReader::read);
    }

    /**
     * The same for a picture: without what no picture shows, as the essays and the ground that lies off it. That is half of
     * all there is to read.
     *
     * @param area around everything that the picture shows, degrees
     */
    public static Reading bundledForPicture(Envelope area) {
        return read(new FactsFolder.Bundled(), BaseMapReader.forPicture(area), FactsReader::readForPicture);
    }

    /** The same for a picture with a locator, which shows countries that lie far beyond the area. */
    public static Reading bundledForPictureWithLocator(Envelope area) {
        return read(new FactsFolder.Bundled(), BaseMapReader.forPictureWithLocator(area), FactsReader::readForPicture);
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
        return read(folder, BaseMapReader.whole(), FactsReader::read);
    }

    /** @param way which of a reader's ways to read */
    private static Reading read(FactsFolder folder, BaseMapReader ground, BiFunction<FactsReader, Supplier<MapReading>, Reading> way) {
        BaseMapTasks map = BaseMapTasks.start(ground);
        return way.apply(new FactsReader(folder), map::finish);
    }
}
