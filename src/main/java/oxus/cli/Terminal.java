package oxus.cli;

import java.io.Console;
import java.util.Optional;

/** Somebody who can be asked. */
@FunctionalInterface
interface Terminal {

    /** Nobody: the program is run by another one. */
    Terminal NONE = question -> Optional.empty();

    /** What is answered to a question; nothing when there is nobody to answer. */
    Optional<String> answer(String question);

    /** Whoever started the program, when both what they type and what they see are a terminal's. */
    static Terminal ofTheUser() {
        // From Java 22 on there is another kind of console, even where there is no terminal.
        System.setProperty("jdk.console", "java.base");
        return question -> Optional.ofNullable(System.console()).flatMap(console -> answer(console, question));
    }

    private static Optional<String> answer(Console console, String question) {
        return Optional.ofNullable(console.readLine("%s", question));
    }
}
