package oxus.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What came of a command line typed by a test. */
record Typed(int code, List<String> out, List<String> err) {

    static Typed oxus(String... arguments) {
        return oxus(Window.NONE, arguments);
    }

    static Typed oxus(Window window, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(arguments, window, new PrintWriter(out), new PrintWriter(err));
        return new Typed(code, out.toString().lines().toList(), err.toString().lines().toList());
    }
}
