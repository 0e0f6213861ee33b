package oxus.files.shapefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The attributes of one feature: its row of the .dbf. A blank is absent, and so is everything where there is no row. */
public final class Attributes {

    private final List<AttributeField> fields;
    /** In the order of the fields; null for a blank, in here only. */
    private final Object[] values;

    /** @param values one for each field, null for a blank; the array is kept, not copied */
    Attributes(List<AttributeField> fields, Object[] values) {
        this.fields = fields;
        this.values = values;
    }

    public List<AttributeField> fields() {
        return fields;
    }

    /** The value in a column, counted from 0; of the class that {@link AttributeField#valueClass()} names. */
    public Optional<Object> value(int column) {
        return Optional.ofNullable(values[column]);
    }

    /** The value in a column, by its name in any case: Natural Earth turned its names to capitals between versions. */
    public Optional<Object> value(String name) {
        for (int column = 0; column < values.length; column++) {
            if (fields.get(column).name().equalsIgnoreCase(name)) {
                return value(column);
            }
        }
        return Optional.empty();
    }

    /** The value as text, whatever its class. */
    public Optional<String> text(String name) {
        return value(name).map(Object::toString);
    }

    /** The value of a number column; absent when the column holds no numbers. */
    public OptionalDouble number(String name) {
        Optional<Object> value = value(name);
        return value.isPresent() && value.get() instanceof Number number
                ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    /** Names to values without the blanks, in the order of the columns. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int column = 0; column < values.length; column++) {
            String name = fields.get(column).name();
            value(column).ifPresent(value -> map.put(name, value));
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
