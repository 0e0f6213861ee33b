package oxus.export;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.IntStream;

import oxus.scene.MapRequest;

/**
 * Pictures of one size, one after the other, each painted while the one before is written.
 *
 * @param play    which years
 * @param request of which the years are played
 * @param painter gives the pixels of a request, 0xaarrggbb
 */
record Film(Play play, MapRequest request, Function<MapRequest, int[]> painter) {

    /** Takes the pictures in turn. */
    @FunctionalInterface
    interface Screen {

        /**
         * @param number     of the picture, from 0
         * @param pixels     row by row
         * @param hundredths of a second that it stands
         */
        void show(int number, int[] pixels, int hundredths) throws IOException;
    }

    int length() {
        return play.pictures(request).size();
    }

    /** Shows all pictures; progress hears of each. */
    void show(Screen screen, Progress progress) throws IOException {
        List<MapRequest> pictures = play.pictures(request);
        CompletableFuture<int[]> next = painting(pictures.get(0));
        for (int n = 0; n < pictures.size(); n++) {
            progress.reached(n, pictures.size());
            int[] pixels = painted(next);
            if (n + 1 < pictures.size()) {
                next = painting(pictures.get(n + 1));
            }
            screen.show(n, pixels, play.hundredths(n));
        }
        progress.reached(pictures.size(), pictures.size());
    }

    /** A few pictures of it, the first and the last among them: what colours there will be. */
    List<int[]> samples(int most) {
        List<MapRequest> pictures = play.pictures(request);
        int count = Math.min(most, pictures.size());
        return IntStream.range(0, count)
                .map(n -> count == 1 ? 0 : n * (pictures.size() - 1) / (count - 1)).distinct()
                .mapToObj(n -> painter.apply(pictures.get(n))).toList();
    }

    private CompletableFuture<int[]> painting(MapRequest picture) {
        return CompletableFuture.supplyAsync(() -> painter.apply(picture));
    }

    private static int[] painted(CompletableFuture<int[]> picture) {
        try {
            return picture.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
