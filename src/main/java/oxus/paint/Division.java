package oxus.paint;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** How the bands of a picture are divided among processors. The pixels are the same either way. */
enum Division {

    /** Side by side: the picture is there soonest when it is the only one. */
    SIDE_BY_SIDE {
        @Override
        int processors() {
            return ForkJoinPool.getCommonPoolParallelism() + 1;
        }

        @Override
        void run(List<Runnable> bands) {
            ForkJoinTask.invokeAll(bands.stream().<ForkJoinTask<?>>map(ForkJoinTask::adapt).toList());
        }
    },

    /** One after the other on the thread that asks, while other pictures are painted on others. */
    IN_TURN {
        @Override
        int processors() {
            return 1;
        }

        @Override
        void run(List<Runnable> bands) {
            bands.forEach(Runnable::run);
        }
    };

    abstract int processors();

    abstract void run(List<Runnable> bands);
}
