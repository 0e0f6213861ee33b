package oxus.export;

import java.util.List;

import oxus.scene.Misfit;

/** A page would have something cut off, and is not written; the message is one line that says what and what to do. */
public final class MisfitException extends UnwritableException {

    private static final long serialVersionUID = 1;

    /** @param misfits at least one */
    MisfitException(List<Misfit> misfits) {
        super(misfits.get(0).text());
    }
}
