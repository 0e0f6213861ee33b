package oxus.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Certainty;
import oxus.model.FormerName;
import oxus.model.FuzzyDate;
import oxus.model.Language;

/** Reads the former names of towns in {@code names.json}. */
final class FormerNameReader {

    private FormerNameReader() {
    }

    static Optional<FormerName> formerName(Fields fields) {
        String id = fields.text("id");
        String town = fields.text("town");
        String name = fields.text("name");
        Map<Language, String> elsewhere = new EnumMap<>(Language.class);
        for (Language language : List.of(Language.LOCAL, Language.RU, Language.ZH)) {
            fields.optionalText(language.word()).ifPresent(text -> elsewhere.put(language, text));
        }
        FuzzyDate until = fields.date("until");
        Certainty certainty = fields.word("certainty", Certainty.class);
        Optional<String> note = fields.optionalText("note");
        List<String> sources = fields.someTexts("sources");
        return fields.isSound()
                ? Optional.of(new FormerName(id, town, name, Map.copyOf(elsewhere), until, certainty, note, sources))
                : Optional.empty();
    }
}
