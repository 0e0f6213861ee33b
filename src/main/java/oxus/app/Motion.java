package oxus.app;

/** What moves by itself on the map, as the user wishes it: remembered from start to start. */
record Motion(Arrangement arrangement, Memory memory, Notices notices, Wording wording) {

    private static final String CHANGES = "changes";
    private static final String MOTION = "motion";
    private static final String REDUCED = "reduced";
    private static final String FREE = "free";

    /** Takes up what was wished at the last start. */
    void recall() {
        if (memory.note(CHANGES).isPresent()) {
            arrangement.toggleChangesShown();
        }
        if (memory.note(MOTION).filter(REDUCED::equals).isPresent()) {
            arrangement.toggleMotionReduced();
        }
    }

    /** Takes over what the system asks for; who chose here has chosen. */
    void followSystem() {
        if (memory.note(MOTION).isEmpty() && !arrangement.motionReduced().get()) {
            arrangement.toggleMotionReduced();
        }
    }

    void toggleChanges() {
        arrangement.toggleChangesShown();
        boolean shown = arrangement.changesShown().get();
        if (shown) {
            memory.forgetNote(CHANGES);
        } else {
            memory.keepNote(CHANGES, "hidden");
        }
        notices.done(wording.text(shown ? "changes.shown" : "changes.hidden"));
    }

    void toggleReduced() {
        arrangement.toggleMotionReduced();
        boolean reduced = arrangement.motionReduced().get();
        memory.keepNote(MOTION, reduced ? REDUCED : FREE);
        notices.done(wording.text(reduced ? "motion.reduced" : "motion.free"));
    }
}
