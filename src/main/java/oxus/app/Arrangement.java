package oxus.app;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** How the window stands around the map. Belongs to the FX thread; the picture itself does not depend on it. */
final class Arrangement {

    private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper(this, "presenting");
    private final ReadOnlyBooleanWrapper sidePanelOpen = new ReadOnlyBooleanWrapper(this, "sidePanelOpen", true);
    private final ReadOnlyBooleanWrapper lectureOpen = new ReadOnlyBooleanWrapper(this, "lectureOpen");
    private final ReadOnlyBooleanWrapper changesShown = new ReadOnlyBooleanWrapper(this, "changesShown", true);

    private final ReadOnlyBooleanWrapper motionReduced = new ReadOnlyBooleanWrapper(this, "motionReduced");

    /** Whether nothing is to move or fade by itself but what is played: the map goes at once where it would fly. */
    ReadOnlyBooleanProperty motionReduced() {
        return motionReduced.getReadOnlyProperty();
    }

    void toggleMotionReduced() {
        motionReduced.set(!motionReduced.get());
    }

    /** Whether the map has the whole screen to itself. */
    ReadOnlyBooleanProperty presenting() {
        return presenting.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty sidePanelOpen() {
        return sidePanelOpen.getReadOnlyProperty();
    }

    /** Whether the map shows for a moment what a step in time changed. */
    ReadOnlyBooleanProperty changesShown() {
        return changesShown.getReadOnlyProperty();
    }

    /** Whether a step in time is followed by its changes, as far as nothing is to fade by itself. */
    boolean showsChanges() {
        return changesShown.get() && !motionReduced.get();
    }

    void startPresenting() {
        presenting.set(true);
    }

    void stopPresenting() {
        presenting.set(false);
    }

    /** Whether the scenes of a lecture stand beside the map. */
    ReadOnlyBooleanProperty lectureOpen() {
        return lectureOpen.getReadOnlyProperty();
    }

    void toggleLecture() {
        lectureOpen.set(!lectureOpen.get());
    }

    void toggleSidePanel() {
        sidePanelOpen.set(!sidePanelOpen.get());
    }

    void toggleChangesShown() {
        changesShown.set(!changesShown.get());
    }
}
