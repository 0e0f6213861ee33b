package oxus.cli;

/** Whose share of the external public debt colours the countries. */
enum Creditor {
    CHINA,
    RUSSIA;

    /** Id of the indicator. */
    String indicator() {
        return this + "_share_external_public_debt";
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
