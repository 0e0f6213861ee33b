package oxus.app;

import java.util.List;

import oxus.model.Disagreement;
import oxus.model.EssayClaim;
import oxus.scene.Subject;

/**
 * What stands for and against a statement of an essay.
 *
 * @param verdict   where it stands
 * @param witnesses what the record holds on each thing that it speaks of
 * @param disputes  the disagreements that it is part of
 */
record Evidence(Verdict verdict, List<Witness> witnesses, List<Dispute> disputes) {

    /** Where a statement stands against the record. */
    enum Verdict {
        /** The record speaks against it. */
        DOUBTFUL,
        /** Essays or sources differ about it. */
        DISPUTED,
        /** The record has what it speaks of and nothing speaks against it. */
        UNCONTESTED,
        /** The atlas has nothing to hold it against. */
        UNRECORDED
    }

    /**
     * What the record holds on one thing that a statement speaks of.
     *
     * @param figures where the statement gives a figure of its kind
     * @param sources that the record rests on, without the essays themselves
     */
    record Witness(Subject about, List<Card.Value> figures, List<Card.Reference> sources) {
    }

    /** A disagreement and the other statements in it. */
    record Dispute(Disagreement disagreement, List<EssayClaim> others) {
    }
}
