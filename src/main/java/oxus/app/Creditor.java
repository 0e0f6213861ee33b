package oxus.app;

/** Whose loans can colour the countries. */
enum Creditor {
    CHINA("china_share_external_public_debt"),
    RUSSIA("russia_share_external_public_debt");

    private final String indicator;

    Creditor(String indicator) {
        this.indicator = indicator;
    }

    /** Id of the indicator that the countries are coloured by. */
    String indicator() {
        return indicator;
    }
}
