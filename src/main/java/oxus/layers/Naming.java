package oxus.layers;

import java.util.List;
import java.util.Optional;

import oxus.model.BaseMap.Town;
import oxus.model.BaseMap.Water;
import oxus.model.Country;
import oxus.model.FormerName;
import oxus.model.Language;
import oxus.model.Toponyms;
import oxus.model.Toponyms.Kind;
import oxus.scene.Sheet;
import oxus.time.Moment;

/** What a place is called on a sheet: in its language, at its moment; in English where no source has another name. */
final class Naming {

    /** So many former names are told; more would hide the place. */
    private static final int MOST_FORMER = 2;

    private Naming() {
    }

    static String of(Country country, Sheet sheet) {
        return today(Kind.COUNTRY, country.id(), country.name(), sheet);
    }

    static String of(Water water, Sheet sheet) {
        return today(Kind.WATER, water.name(), water.name(), sheet);
    }

    /**
     * The newest name that a town bears in the moment; under it in brackets what it was called in the moment before that.
     */
    static String of(Town town, Sheet sheet) {
        List<FormerName> former = sheet.atlas().names().formerOf(town.id());
        Moment moment = sheet.snapshot().moment();
        Language language = sheet.request().language();
        String now = former.stream().filter(name -> name.until().first().isAfter(moment.last())).findFirst()
                .map(name -> name.in(language))
                .orElseGet(() -> today(Kind.TOWN, town.id(), town.name(), sheet));
        List<String> before = former.stream().filter(name -> !name.until().first().isAfter(moment.last()))
                .filter(name -> !name.until().last().isBefore(moment.first()))
                .map(name -> name.in(language)).filter(name -> !name.equals(now)).distinct().toList();
        return before.isEmpty() ? now : now + "\n("
                + String.join(", ", before.subList(Math.max(0, before.size() - MOST_FORMER), before.size())) + ")";
    }

    private static String today(Kind kind, String id, String english, Sheet sheet) {
        Toponyms toponyms = sheet.atlas().names().toponyms();
        Optional<String> name = toponyms.name(kind, id, sheet.request().language());
        return name.orElse(english);
    }
}
