package oxus.cli;

/** The command line cannot be followed; the message is the line that its writer sees. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
