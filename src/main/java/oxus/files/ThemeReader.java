package oxus.files;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import oxus.model.DataFault;
import oxus.style.Ink;
import oxus.style.Theme;
import oxus.style.TypeSize;

/** Reads the looks of the atlas from {@code resources/themes/}. */
public final class ThemeReader {

    private static final List<String> BUNDLED = List.of("paper", "projector", "dark", "print-grey");

    private ThemeReader() {
    }

    /** All bundled themes by name. */
    public static Map<String, Theme> bundled() throws IOException {
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (String name : BUNDLED) {
            String file = "resources/themes/" + name + ".json";
            try (InputStream stream = ThemeReader.class.getResourceAsStream("/themes/" + name + ".json")) {
                if (stream == null) {
                    throw new UnreadableFileException(DataFault.inFile(file, "is missing; unpack Oxus again"));
                }
                themes.put(name, read(stream, file));
            }
        }
        return themes;
    }

    /**
     * One theme.
     *
     * @param file the name to use in messages
     */
    static Theme read(InputStream stream, String file) throws IOException {
        String name = "";
        Theme.Base base = Theme.Base.LIGHT;
        Theme.Tone tone = Theme.Tone.COLOURED;
        TypeSize type = TypeSize.USUAL;
        Map<Ink, Color> inks = new EnumMap<>(Ink.class);
        Map<String, List<Color>> ramps = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(stream)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "name" -> name = json.getText();
                    case "base" -> base = word(Theme.Base.values(), json, file);
                    case "tone" -> tone = word(Theme.Tone.values(), json, file);
                    case "usual_page_height_px" -> type = new TypeSize(number(json, file), type.leastLabelPart());
                    case "least_label_part" -> type = new TypeSize(type.usualPageHeightPx(), number(json, file));
                    case "inks" -> {
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            Ink ink = ink(json, file);
                            json.nextToken();
                            inks.put(ink, color(json, file));
                        }
                    }
                    case "ramps" -> {
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            String ramp = json.currentName();
                            json.nextToken();
                            List<Color> colors = new ArrayList<>();
                            while (json.nextToken() != JsonToken.END_ARRAY) {
                                colors.add(color(json, file));
                            }
                            ramps.put(ramp, List.copyOf(colors));
                        }
                    }
                    default -> throw fault(json, file, "unknown key " + key);
                }
            }
            return new Theme(name, base, tone, type, inks, ramps);
        } catch (IllegalArgumentException incomplete) {
            throw new UnreadableFileException(DataFault.inFile(file, incomplete.getMessage()));
        }
    }

    private static Ink ink(JsonParser json, String file) throws IOException {
        for (Ink ink : Ink.values()) {
            if (ink.word().equals(json.currentName())) {
                return ink;
            }
        }
        throw fault(json, file, "unknown ink " + json.currentName());
    }

    private static <E extends Enum<E>> E word(E[] vocabulary, JsonParser json, String file) throws IOException {
        for (E value : vocabulary) {
            if (value.name().toLowerCase(Locale.ROOT).equals(json.getText())) {
                return value;
            }
        }
        throw fault(json, file, "unknown word " + json.getText());
    }

    private static double number(JsonParser json, String file) throws IOException {
        if (!json.currentToken().isNumeric() || !(json.getDoubleValue() > 0)) {
            throw fault(json, file, json.getText() + " is no number above 0");
        }
        return json.getDoubleValue();
    }

    private static Color color(JsonParser json, String file) throws IOException {
        String text = json.getText();
        if (!text.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
            throw fault(json, file, text + " is no colour; write #rrggbb or #rrggbbaa");
        }
        int rgb = Integer.parseInt(text.substring(1, 7), 16);
        int alpha = text.length() == 9 ? Integer.parseInt(text.substring(7), 16) : 255;
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, alpha);
    }

    private static UnreadableFileException fault(JsonParser json, String file, String what) {
        return new UnreadableFileException(
                DataFault.at(file, Integer.toString(json.currentLocation().getLineNr()), what));
    }
}
