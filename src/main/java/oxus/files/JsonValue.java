package oxus.files;

/** A value in a JSON text that knows where it stands, so that whatever is wrong with it can be pointed at. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonTruth, JsonNull {

    /** The line on which the value begins, counted from 1. */
    int line();

    /** What the value is, in words for a message, such as {@code a text}. */
    String inWords();
}
