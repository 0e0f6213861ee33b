package oxus.model;

import java.util.Optional;

/** What a facility is. */
public enum FacilityKind {
    AIR_BASE, GROUND_BASE, SPECIAL_FORCES_BASE, BORDER_OUTPOST, TEST_RANGE, NAVAL_TEST_RANGE, RADAR, SPACE, COMMUNICATIONS, SEISMIC, LOGISTICS_HUB;

    /** The word used in files and on cards. */
    public String word() {
        return Words.word(this);
    }

    public static Optional<FacilityKind> ofWord(String word) {
        return Words.find(values(), word);
    }
}
