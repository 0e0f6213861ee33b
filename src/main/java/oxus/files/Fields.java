package oxus.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import oxus.model.FuzzyDate;
import oxus.model.LonLat;
import oxus.model.Position;
import oxus.model.Words;

/**
 * The keys of one JSON object, asked for by type. What is wrong is written to the log with its line, and asking goes
 * on with a stand-in, so that all that is wrong with a fact is found at once. Stand-ins must not leave: a record is made
 * only of what {@link #isSound()} says is sound.
 *
 * <p>Keys that nobody asked for are reported as unknown, which does no further harm to the fact.
 */
public final class Fields {

    private static final FuzzyDate SOME_DATE = FuzzyDate.ofYear(1991);

    private final Fields outer;
    private final String listKey;
    private final JsonObject object;
    private final FaultLog log;
    private final Places places;
    private final Set<String> asked = new HashSet<>();
    private boolean broken;

    private Fields(JsonObject object, FaultLog log, Places places) {
        this.outer = this;
        this.listKey = "";
        this.object = object;
        this.log = log;
        this.places = places;
    }

    /** An object that stands in a list of an outer one. */
    private Fields(Fields outer, String listKey, JsonObject object) {
        this.outer = outer;
        this.listKey = listKey;
        this.object = object;
        this.log = outer.log;
        this.places = outer.places;
    }

    /** The outermost object of a file; an empty one, with a fault, when the file holds something else. */
    public static Fields of(JsonDocument document, FaultLog log, Places places) {
        if (document.root() instanceof JsonObject object) {
            return new Fields(object, log, places);
        }
        log.add(document.root().line(), "the file holds " + document.root().inWords() + ", not an object");
        return new Fields(new JsonObject(document.root().line(), Map.of()), log, places);
    }

    // The methods below are plain steps where lambdas would be shorter: they run at every start of the program, some ten
    // thousand times, before the machine has compiled them, and each lambda costs once to be linked.

    // Single values

    public String text(String key) {
        return required(key, optionalText(key), "");
    }

    public Optional<String> optionalText(String key) {
        Optional<JsonValue> value = get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonText text) {
            return text.text().isBlank() ? wrong(text, key + " is empty") : Optional.of(text.text());
        }
        return wrong(value.get(), key + " is " + value.get().inWords() + ", not a text");
    }

    public double number(String key) {
        return required(key, optionalNumber(key), 0.0);
    }

    public Optional<Double> optionalNumber(String key) {
        Optional<JsonValue> value = get(key);
        return value.isEmpty() ? Optional.empty() : finite(key, value.get());
    }

    /** A whole number from {@code lowest} to {@code highest}. */
    public int wholeNumber(String key, int lowest, int highest) {
        Optional<Integer> number = optionalWholeNumber(key);
        if (number.isPresent() && (number.get() < lowest || number.get() > highest)) {
            number = wrong(key, key + " " + number.get() + " is not from " + lowest + " to " + highest);
        }
        return required(key, number, lowest);
    }

    public Optional<Integer> optionalWholeNumber(String key) {
        Optional<Double> number = optionalNumber(key);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double value = number.get();
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Optional.of((int) value)
                : wrong(key, key + " " + value + " is not a whole number");
    }

    boolean truth(String key) {
        return required(key, optionalTruth(key), false);
    }

    Optional<Boolean> optionalTruth(String key) {
        Optional<JsonValue> value = get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return value.get() instanceof JsonTruth truth
                ? Optional.of(truth.value())
                : wrong(value.get(), key + " is " + value.get().inWords() + ", not true or false");
    }

    FuzzyDate date(String key) {
        return required(key, optionalDate(key), SOME_DATE);
    }

    Optional<FuzzyDate> optionalDate(String key) {
        Optional<JsonValue> value = get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonText text)) {
            return wrong(value.get(), key + " is " + value.get().inWords()
                    + "; a date stands in quotes, such as \"2003\"");
        }
        Optional<FuzzyDate> date = FuzzyDate.parse(text.text());
        return date.isPresent() ? date : wrong(text, key + " \"" + text.text() + "\" is no date; dates are written "
                + "2003, 2003-10 or 2003-10-23, perhaps after circa, before or after, or between 2003 and 2005");
    }

    Optional<LocalDate> optionalDay(String key) {
        Optional<FuzzyDate> date = optionalDate(key);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        FuzzyDate day = date.get();
        return day.first().equals(day.last()) && !day.uncertain()
                ? Optional.of(day.first())
                : wrong(key, key + " \"" + day.text() + "\" is not a single day");
    }

    /** One word of a vocabulary, written as {@link Words} has it. */
    <E extends Enum<E>> E word(String key, Class<E> vocabulary) {
        E[] words = vocabulary.getEnumConstants();
        Optional<String> text = optionalText(key);
        Optional<E> word = text.isEmpty() ? Optional.empty() : Words.find(words, text.get());
        if (text.isPresent() && word.isEmpty()) {
            word = notAmong(key, text.get(), Arrays.stream(words).map(Words::word).toList());
        }
        return required(key, word, words[0]);
    }

    /** The same where there may be none. */
    public <E extends Enum<E>> Optional<E> optionalWord(String key, Class<E> vocabulary) {
        return get(key).isEmpty() ? Optional.empty() : Optional.of(word(key, vocabulary));
    }

    /** One of a few texts. */
    String oneOf(String key, String... words) {
        Optional<String> text = optionalText(key);
        if (text.isPresent() && !List.of(words).contains(text.get())) {
            text = notAmong(key, text.get(), List.of(words));
        }
        return required(key, text, words[0]);
    }

    // Lists

    /** A list of texts; empty when there is none. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(key)) {
            if (value instanceof JsonText text && !text.text().isBlank()) {
                texts.add(text.text());
            } else {
                wrong(value, key + " holds " + (value instanceof JsonText ? "an empty text"
                        : value.inWords() + " where texts are wanted"));
            }
        }
        return List.copyOf(texts);
    }

    /** A list of texts of which there must be one at least. */
    List<String> someTexts(String key) {
        List<String> texts = texts(key);
        if (texts.isEmpty()) {
            wrong(object, get(key).isPresent() ? key + " names nothing" : key + " is missing");
        }
        return texts;
    }

    /** A list of things that can do without each other: a broken one is left out. */
    public <T> List<T> each(String key, Function<Fields, Optional<T>> shape) {
        return read(key, array(key), shape);
    }

    /** A list that is worth nothing with a gap: with one broken part the whole is broken. */
    public <T> List<T> every(String key, Function<Fields, Optional<T>> shape) {
        List<JsonValue> values = array(key);
        List<T> sound = read(key, values, shape);
        broken |= sound.size() < values.size();
        return sound;
    }

    /** An object that stands alone; one that is broken is left out. */
    public <T> Optional<T> one(String key, Function<Fields, Optional<T>> shape) {
        Optional<JsonValue> value = get(key);
        return value.isEmpty() ? Optional.empty() : read(key, value.get(), shape);
    }

    /** An object that another reader knows how to read. */
    public Optional<JsonObject> object(String key) {
        Optional<JsonValue> value = get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return value.get() instanceof JsonObject object ? Optional.of(object)
                : wrong(value.get(), key + " is " + value.get().inWords() + ", not an object");
    }

    private <T> List<T> read(String key, List<JsonValue> values, Function<Fields, Optional<T>> shape) {
        List<T> sound = new ArrayList<>();
        for (JsonValue value : values) {
            Optional<T> record = read(key, value, shape);
            if (record.isPresent()) {
                sound.add(record.get());
            }
        }
        return List.copyOf(sound);
    }

    private <T> Optional<T> read(String key, JsonValue value, Function<Fields, Optional<T>> shape) {
        if (!(value instanceof JsonObject part)) {
            log.add(value.line(), named(key + " holds " + value.inWords() + " where objects are wanted"));
            return Optional.empty();
        }
        Fields fields = new Fields(this, key, part);
        Optional<T> record = shape.apply(fields);
        fields.reportUnknownKeys();
        if (record.isPresent()) {
            places.put(record.get(), new Places.Place(log.file(), part.line()));
        } else if (part.get("id").orElse(part) instanceof JsonText id) {
            places.leaveOut(id.text());
        }
        return record;
    }

    // Places on the map

    /** The position written in {@code at} and {@code accuracy_km}, of a thing that cannot do without either. */
    Position position() {
        return position(required("at", coordinates("at"), new double[2]), number("accuracy_km"));
    }

    /** The position of a thing that may have none; where no accuracy is written the usual one is taken. */
    Optional<Position> optionalPosition(double usualAccuracyKm) {
        double accuracyKm = optionalNumber("accuracy_km").orElse(usualAccuracyKm);
        Optional<double[]> lonLat = coordinates("at");
        return lonLat.isEmpty() ? Optional.empty() : Optional.of(position(lonLat.get(), accuracyKm));
    }

    /** A place written as longitude and latitude. */
    public Optional<LonLat> optionalPlace(String key) {
        Optional<double[]> lonLat = coordinates(key);
        return lonLat.isEmpty() ? Optional.empty() : Optional.of(new LonLat(lonLat.get()[0], lonLat.get()[1]));
    }

    private Position position(double[] lonLat, double accuracyKm) {
        if (accuracyKm < 0) {
            wrong(object, "accuracy_km " + accuracyKm + " is below 0");
        }
        return new Position(lonLat[0], lonLat[1], accuracyKm, optionalText("position_note"));
    }

    private Optional<double[]> coordinates(String key) {
        Optional<JsonValue> value = get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonArray pair) || pair.values().size() != 2) {
            return wrong(value.get(), key + " is not a pair [longitude, latitude]");
        }
        Optional<Double> lon = finite(key, pair.values().get(0));
        Optional<Double> lat = finite(key, pair.values().get(1));
        if (lon.isEmpty() || lat.isEmpty()) {
            return Optional.empty();
        }
        double[] lonLat = {lon.get(), lat.get()};
        if (Math.abs(lonLat[0]) > 180 || Math.abs(lonLat[1]) > 90) {
            return wrong(pair, key + " [" + lon.get() + ", " + lat.get() + "] is off the globe");
        }
        // Nothing in the atlas lies so far north, but every place in the east of the republics does when its longitude
        // is taken for its latitude. What this cannot tell apart, the test against the host country does.
        if (lonLat[1] > 66 && lonLat[0] > 30 && lonLat[0] < 60) {
            return wrong(pair, key + " [" + lon.get() + ", " + lat.get()
                    + "] looks as if longitude and latitude were swapped; longitude comes first");
        }
        return Optional.of(lonLat);
    }

    // The outcome

    /** Whether all that was asked for was sound, so that a record may be made of it; if not, the log says why. */
    public boolean isSound() {
        return !broken;
    }

    /** Gives {@code now} the place in the file of the record that it replaces. */
    <T> T inPlaceOf(T before, T now) {
        Optional<Places.Place> place = places.of(before);
        if (place.isPresent()) {
            places.put(now, place.get());
        }
        return now;
    }

    /** Writes a fault of another reader's to the log; it does no harm to the object. */
    public void note(int line, String what) {
        log.add(line, named(what));
    }

    /** Writes a fault about the whole object to the log; the object counts as broken from here on. */
    public void fault(String what) {
        wrong(object, what);
    }

    /** Reports a key that is not there, where its list would otherwise pass for an empty one. */
    public void expect(String key) {
        if (get(key).isEmpty()) {
            wrong(object, key + " is missing");
        }
    }

    /** Lets a key stand that the program has no use for yet. */
    public void leave(String key) {
        asked.add(key);
    }

    /** Must be called last; done already for what {@link #each} and {@link #every} read. */
    public void reportUnknownKeys() {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String key = member.getKey();
            if (!asked.contains(key)) {
                log.add(member.getValue().line(), named("unknown key " + key + Spelling.hint(key, asked)));
            }
        }
    }

    private Optional<JsonValue> get(String key) {
        asked.add(key);
        return object.get(key);
    }

    private List<JsonValue> array(String key) {
        Optional<JsonValue> value = get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof JsonArray array) {
            return array.values();
        }
        wrong(value.get(), key + " is " + value.get().inWords() + ", not a list");
        return List.of();
    }

    private <T> T required(String key, Optional<T> value, T standIn) {
        if (object.get(key).isEmpty()) {
            wrong(object, key + " is missing");
        }
        return value.orElse(standIn);
    }

    private Optional<Double> finite(String key, JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return wrong(value, key + " is " + value.inWords() + ", not a number");
        }
        return Double.isFinite(number.value())
                ? Optional.of(number.value())
                : wrong(value, key + " is too large a number");
    }

    private <T> Optional<T> notAmong(String key, String text, List<String> allowed) {
        String hint = Spelling.hint(text, allowed);
        return wrong(key, key + " \"" + text + "\" is not known"
                + (hint.isEmpty() ? "; known are " + String.join(", ", allowed) : hint));
    }

    private <T> Optional<T> wrong(String key, String what) {
        return wrong(object.get(key).orElse(object), what);
    }

    /** Takes a fault down; the empty answer is for the caller to pass on. */
    private <T> Optional<T> wrong(JsonValue value, String what) {
        broken = true;
        log.add(value.line(), named(what));
        return Optional.empty();
    }

    private String named(String what) {
        String name = name();
        return name.isEmpty() ? what : name + ": " + what;
    }

    /** A fact is called by its id; a part of it by the fact and the list it stands in. */
    private String name() {
        if (outer == this) {
            return "";
        }
        if (object.get("id").orElse(object) instanceof JsonText id) {
            return id.text();
        }
        String fact = outer.name();
        return fact.isEmpty() ? listKey : fact + ", " + listKey;
    }
}
