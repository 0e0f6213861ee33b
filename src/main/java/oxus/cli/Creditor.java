package oxus.cli;

import java.util.Arrays;
import java.util.List;

import oxus.model.Words;

/** Whose share of the external public debt colours the countries. */
enum Creditor {
    CHINA,
    RUSSIA;

    static Creditor named(String name) {
        List<String> known = Arrays.stream(values()).map(Words::word).toList();
        return Words.find(values(), name).orElseThrow(() -> new Refusal("no creditor " + name + "; there are "
                + String.join(", ", known)));
    }

    /** Id of the indicator. */
    String indicator() {
        return Words.word(this) + "_share_external_public_debt";
    }
}
