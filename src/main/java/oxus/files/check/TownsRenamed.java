package oxus.files.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import oxus.files.Reading;
import oxus.files.Spelling;
import oxus.model.BaseMap.Town;
import oxus.model.DataFault;
import oxus.model.FormerName;

/** Former names are of towns on the base map, name known sources, and follow each other in time. */
public final class TownsRenamed implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        References ids = new References(reading);
        List<DataFault> faults = new ArrayList<>();
        List<FormerName> names = reading.atlas().names().former();
        Set<String> towns = reading.atlas().base().towns().stream().map(Town::id).collect(Collectors.toSet());
        for (int n = 0; n < names.size(); n++) {
            FormerName name = names.get(n);
            ids.sources(name, name.id(), "source", name.sources());
            if (!towns.contains(name.town())) {
                faults.add(reading.places().fault(name,
                        name.id() + ": town " + name.town() + " is not known" + Spelling.hint(name.town(), towns)));
            }
            names.subList(0, n).stream().filter(other -> other.town().equals(name.town()))
                    .filter(other -> !other.until().last().isBefore(name.until().first())).findFirst()
                    .ifPresent(other -> faults.add(reading.places().fault(name, name.id() + ": ends on "
                            + name.until().text() + ", not after " + other.id() + " before it")));
        }
        faults.addAll(ids.unknown());
        return faults;
    }
}
