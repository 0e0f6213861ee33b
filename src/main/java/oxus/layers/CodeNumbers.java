package oxus.layers;

import java.util.List;

/**
 * The numbers by which view codes call layers, measures and the like: their places in these lists. A code on paper lives
 * longer than the program that printed it. Whatever is new is added at the end; nothing is moved or taken out.
 */
final class CodeNumbers {

    static final List<String> LAYERS = List.of("facilities", "pipelines", "railways", "debt", "corridors", "activities", "events",
            "membership", "locator", "fergana", "cities", "provinces", "rivers", "lakes", "graticule", "boundaries", "countries",
            "country-names", "rings", "remarks", "title", "sources", "legend", "scale-bar", "own", "strip");

    /** The layers of the opening map when codes began: a code tells what is otherwise. */
    static final List<String> USUAL_LAYERS = List.of("facilities", "pipelines", "railways", "debt", "events", "cities", "provinces",
            "rivers", "lakes", "graticule", "boundaries", "countries", "country-names", "rings", "remarks", "title", "sources",
            "legend", "scale-bar");

    /** The first is the usual one. */
    static final List<String> INDICATORS = List.of("china_share_external_public_debt", "china_debt_share_gdp",
            "china_external_public_debt_usd", "russia_share_external_public_debt", "russia_debt_share_gdp",
            "russia_external_public_debt_usd", "difference_share_external_public_debt", "difference_debt_share_gdp",
            "trade_turnover_usd.china", "trade_share.china", "fdi_stock_usd.china", "arms_import_share.china",
            "trade_turnover_usd.russia", "trade_share.russia", "fdi_stock_usd.russia", "arms_import_share.russia",
            "remittances_from_russia_usd", "remittances_from_russia_share_gdp");

    static final List<String> THEMES = List.of("paper", "projector", "dark", "print-grey");
    static final List<String> LANGUAGES = List.of("en", "local", "ru", "zh");
    static final List<String> VISIONS = List.of("normal", "protan", "deutan", "tritan", "grey");
    static final List<String> SIGNS = List.of("kind", "personnel");
    static final List<String> GROUNDS = List.of("filled", "clear");
    static final List<String> PROJECTIONS = List.of("albers", "lambert", "mercator", "plate-carree");
    static final List<String> LENSES = List.of("all", "russia", "china", "both", "crossing");
    static final List<String> GHOSTS = List.of("shown", "hidden");
    static final List<String> PIECES = List.of("title", "subtitle", "date", "legend", "scale-bar", "graticule", "insets", "strip",
            "sources", "credit", "boundary-note", "projection", "view-code");

    private CodeNumbers() {
    }
}
