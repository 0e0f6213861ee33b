package oxus.handout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser without a window, with one page, led over its DevTools protocol. */
final class Chromium implements AutoCloseable {

    /** A protocol's answer that has not come by then never comes. */
    private static final int PATIENCE_S = 60;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<JsonNode> events = Collections.synchronizedList(new ArrayList<>());

    private Chromium(Process process, Path profile, String page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(page), new Answers()).join();
    }

    /** The program; nothing where there is none. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path program) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("oxus-chromium");
        Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run", "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith("DevTools listening on ")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException(program + " did not start");
        }
        // What it says from now on is not for us, but must not fill the pipe.
        Thread drain = new Thread(() -> said.lines().forEach(more -> { }));
        drain.setDaemon(true);
        drain.start();
        URI browser = URI.create(line.substring("DevTools listening on ".length()).strip());
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + browser.getAuthority() + "/json/list")).build();
        JsonNode pages = JSON.readTree(HttpClient.newHttpClient().send(list, HttpResponse.BodyHandlers.ofString()).body());
        for (JsonNode page : pages) {
            if (page.get("type").asString().equals("page")) {
                Chromium chromium = new Chromium(process, profile, page.get("webSocketDebuggerUrl").asString());
                for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
                    chromium.ask(domain + ".enable", Map.of());
                }
                return chromium;
            }
        }
        throw new IOException(program + " has no page");
    }

    /** Asks and waits for the answer. */
    JsonNode ask(String method, Map<String, Object> parameters) {
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(number, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)), true).join();
        JsonNode whole = answer.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
        if (whole.has("error")) {
            throw new AssertionError(method + ": " + whole.get("error"));
        }
        return whole.get("result");
    }

    /** The value of an expression; a promise is waited for. */
    JsonNode value(String expression) {
        JsonNode result = ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        JsonNode value = result.get("result").get("value");
        return value == null ? JSON.nullNode() : value;
    }

    void await(String condition) {
        boolean came = value("new Promise(done => { const end = performance.now() + " + PATIENCE_S * 500 + ";"
                + "(function look() { if (" + condition + ") done(true); else if (performance.now() > end) done(false);"
                + " else requestAnimationFrame(look); })(); })").asBoolean();
        if (!came) {
            throw new AssertionError("never: " + condition);
        }
    }

    void open(Path file, int widthPx, int heightPx, boolean phone) {
        size(widthPx, heightPx, phone);
        ask("Page.navigate", Map.of("url", file.toUri().toString()));
        await("location.href.startsWith('file:') && document.readyState === 'complete'");
    }

    void size(int widthPx, int heightPx, boolean phone) {
        ask("Emulation.setDeviceMetricsOverride", Map.of("width", widthPx, "height", heightPx, "deviceScaleFactor", phone ? 2 : 1,
                "mobile", phone));
    }

    void click(double x, double y) {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            ask("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /** @param key as in {@code KeyboardEvent.key} */
    void press(String key, int code) {
        String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
        ask("Input.dispatchKeyEvent", Map.of("type", text.isEmpty() ? "rawKeyDown" : "keyDown", "key", key, "windowsVirtualKeyCode", code,
                "text", text));
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** All that the page reported so far under a name, such as {@code Network.requestWillBeSent}. */
    List<JsonNode> events(String method) {
        synchronized (events) {
            return events.stream().filter(event -> event.get("method").asString().equals(method))
                    .map(event -> event.get("params")).toList();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    /** What the browser sends: answers by their number, and events. */
    private final class Answers implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                JsonNode whole = JSON.readTree(message.toString());
                message.setLength(0);
                if (whole.has("id")) {
                    Optional.ofNullable(asked.remove(whole.get("id").asInt())).ifPresent(answer -> answer.complete(whole));
                } else {
                    events.add(whole);
                }
            }
            from.request(1);
            return null;
        }
    }
}
