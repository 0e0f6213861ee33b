package oxus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Atlas;
import oxus.model.Indicator;
import oxus.time.Measure.Series;

/** The list of what countries can be coloured by, made from the indicators that the atlas has. */
public final class Measures {

    private static final Map<String, String> CREDITORS = Map.of("china", "chn", "russia", "rus");

    private final List<Measure> all = new ArrayList<>();

    public Measures(Atlas atlas) {
        Map<String, Indicator> known = atlas.indicators();
        for (String creditor : List.of("china", "russia")) {
            single(known, creditor + "_share_external_public_debt", creditor, "share-of-external-public-debt");
            single(known, creditor + "_debt_share_gdp", creditor, "share-of-gdp");
            single(known, creditor + "_external_public_debt_usd", creditor, "usd");
        }
        difference(known, "share-of-external-public-debt", "share_external_public_debt", "_share_external_public_debt",
                "China's less Russia's share of external public debt");
        difference(known, "share-of-gdp", "debt_share_gdp", "_debt_share_gdp", "Debt to China less debt to Russia, against GDP");
        for (String creditor : List.of("china", "russia")) {
            byPartner(atlas, "trade_turnover_usd", creditor, "trade");
            byPartner(atlas, "trade_share", creditor, "trade-share");
            byPartner(atlas, "fdi_stock_usd", creditor, "investment");
            byPartner(atlas, "arms_import_share", creditor, "arms");
        }
        single(known, "remittances_from_russia_usd", "russia", "remittances");
        single(known, "remittances_from_russia_share_gdp", "russia", "remittances-share-of-gdp");
    }

    public List<Measure> all() {
        return List.copyOf(all);
    }

    public Optional<Measure> byId(String id) {
        return all.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The measure of this name for this creditor, such as {@code china} and {@code share-of-gdp}. */
    public Optional<Measure> of(String creditor, String name) {
        return all.stream().filter(m -> m.creditor().equals(creditor) && m.name().equals(name)).findFirst();
    }

    private void single(Map<String, Indicator> known, String indicator, String creditor, String name) {
        Optional.ofNullable(known.get(indicator)).ifPresent(i -> all.add(new Measure(indicator, creditor, name, i.label(),
                i.unit(), List.of(new Series(indicator, Optional.empty())))));
    }

    private void difference(Map<String, Indicator> known, String name, String id, String ending, String label) {
        if (known.containsKey("china" + ending) && known.containsKey("russia" + ending)) {
            all.add(new Measure("difference_" + id, "difference", name, label, known.get("china" + ending).unit(),
                    List.of(new Series("china" + ending, Optional.empty()),
                            new Series("russia" + ending, Optional.empty()))));
        }
    }

    private void byPartner(Atlas atlas, String indicator, String creditor, String name) {
        Optional<String> partner = Optional.of(CREDITORS.get(creditor));
        boolean kept = atlas.observations().stream()
                .anyMatch(o -> o.indicator().equals(indicator) && o.partner().equals(partner));
        if (kept) {
            Indicator known = atlas.indicators().get(indicator);
            all.add(new Measure(indicator + "." + creditor, creditor, name,
                    known.label() + ": " + atlas.nameOf(partner.get()), known.unit(),
                    List.of(new Series(indicator, partner))));
        }
    }
}
