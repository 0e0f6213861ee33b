package oxus.files;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import oxus.files.BaseMapReader.Layer;
import oxus.model.BaseMap;
import oxus.model.Country;
import oxus.model.DataFault;

/**
 * The base map while it is being read, file by file, on a thread of its own. Every start of the program waits for map and
 * facts, so whoever is done with the facts helps with what is left of the map.
 */
final class BaseMapTasks {

    /** The map of all files that could be read, and what was wrong with them. */
    record MapReading(BaseMap map, List<DataFault> faults) {
    }

    private final FutureTask<Layer<Country>> countries;
    private final FutureTask<Layer<Country>> overview;
    private final FutureTask<Layer<BaseMap.ProvinceLine>> provinceLines;
    private final FutureTask<Layer<BaseMap.Boundary>> boundaries;
    private final FutureTask<Layer<BaseMap.Water>> lakes;
    private final FutureTask<Layer<BaseMap.Water>> rivers;
    private final FutureTask<Layer<BaseMap.Town>> towns;
    private final List<FutureTask<? extends Layer<?>>> largestFirst;

    private BaseMapTasks(BaseMapReader reader) {
        this.countries = new FutureTask<>(reader::countries);
        this.overview = new FutureTask<>(reader::overview);
        this.provinceLines = new FutureTask<>(reader::provinceLines);
        this.boundaries = new FutureTask<>(reader::boundaries);
        this.lakes = new FutureTask<>(reader::lakes);
        this.rivers = new FutureTask<>(reader::rivers);
        this.towns = new FutureTask<>(reader::towns);
        this.largestFirst = List.of(countries, rivers, lakes, overview, boundaries, provinceLines, towns);
    }

    /** Begins to read in the background. */
    static BaseMapTasks start(BaseMapReader reader) {
        BaseMapTasks tasks = new BaseMapTasks(reader);
        Thread thread = new Thread(() -> tasks.largestFirst.forEach(FutureTask::run), "base map");
        thread.setDaemon(true);
        thread.start();
        return tasks;
    }

    /** Helps until all is read. */
    MapReading finish() {
        // A task that the other thread has begun is passed over.
        for (int i = largestFirst.size() - 1; i >= 0; i--) {
            largestFirst.get(i).run();
        }
        BaseMap map = new BaseMap(get(countries).things(), get(overview).things(), get(provinceLines).things(),
                get(boundaries).things(), get(lakes).things(), get(rivers).things(), get(towns).things());
        return new MapReading(map, largestFirst.stream().flatMap(layer -> get(layer).faults().stream()).toList());
    }

    private static <T> T get(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            // Readers declare nothing that a task would have to carry: this is a fault of the program.
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the base map was read", e);
        }
    }
}
