package oxus.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Starts a program and measures what its user notices: how long it takes and how much memory it takes at most. */
record WholeProcess(List<String> command) {

    /**
     * One run.
     *
     * @param seconds from the start to the end, or to the line that was waited for; none when that never came
     * @param peakMb  the most resident memory of the program and those that it starts, where the system tells
     */
    record Run(OptionalDouble seconds, OptionalLong peakMb) {
    }

    /** The median of several runs, after one that does not count unless it never came to its end. */
    static Run median(int count, RunOnce run) throws IOException, InterruptedException {
        Run first = run.once();
        if (first.seconds.isEmpty()) {
            return first;
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            runs.add(run.once());
        }
        double[] seconds = runs.stream().filter(r -> r.seconds.isPresent()).mapToDouble(r -> r.seconds.getAsDouble())
                .sorted().toArray();
        long[] peaks = runs.stream().filter(r -> r.peakMb.isPresent()).mapToLong(r -> r.peakMb.getAsLong())
                .sorted().toArray();
        return new Run(seconds.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds[seconds.length / 2]),
                peaks.length == 0 ? OptionalLong.empty() : OptionalLong.of(peaks[peaks.length / 2]));
    }

    /** A run that can be repeated. */
    interface RunOnce {
        Run once() throws IOException, InterruptedException;
    }

    /** Runs to the end, which must be a good one. */
    Run toTheEnd() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        AtomicLong peakKb = watch(process);
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
        return new Run(OptionalDouble.of(seconds), peakMb(peakKb));
    }

    /** Runs to the end and lets it print. */
    void printing() throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }

    /** Runs until a line begins with these words, then ends the program. */
    Run toTheLine(String words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        AtomicLong peakKb = watch(process);
        OptionalDouble seconds = OptionalDouble.empty();
        Thread impatience = new Thread(() -> {
            try {
                Thread.sleep(30_000);
                process.destroy();
            } catch (InterruptedException lineCame) {
                Thread.currentThread().interrupt();
            }
        });
        impatience.setDaemon(true);
        impatience.start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null && seconds.isEmpty(); line = lines.readLine()) {
                if (line.startsWith(words)) {
                    seconds = OptionalDouble.of((System.nanoTime() - start) / 1e9);
                }
            }
        }
        impatience.interrupt();
        process.destroy();
        process.waitFor();
        return new Run(seconds, peakMb(peakKb));
    }

    /**
     * Reads the high-water marks of resident memory again and again: of the program, and of those that it starts, together. The
     * last reading is at most 5 ms old at the end.
     */
    private static AtomicLong watch(Process process) {
        AtomicLong peakKb = new AtomicLong();
        Thread watcher = new Thread(() -> {
            while (process.isAlive()) {
                long kb = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .map(each -> highWaterKb(Path.of("/proc", Long.toString(each.pid()), "status")))
                        .flatMap(Optional::stream).mapToLong(Long::longValue).sum();
                peakKb.accumulateAndGet(kb, Math::max);
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watcher.setDaemon(true);
        watcher.start();
        return peakKb;
    }

    private static Optional<Long> highWaterKb(Path status) {
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst();
        } catch (IOException | RuntimeException gone) {
            return Optional.empty();
        }
    }

    private static OptionalLong peakMb(AtomicLong kb) {
        return kb.get() == 0 ? OptionalLong.empty() : OptionalLong.of(kb.get() / 1024);
    }

    static WholeProcess of(String... command) {
        return new WholeProcess(List.of(command));
    }

    /** The same program with more arguments. */
    WholeProcess with(String... arguments) {
        List<String> longer = new ArrayList<>(command);
        longer.addAll(List.of(arguments));
        return new WholeProcess(longer);
    }
}
