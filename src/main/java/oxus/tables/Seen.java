package oxus.tables;

import java.time.LocalDate;

import oxus.model.Fact;
import oxus.model.Spell;
import oxus.model.Status;
import oxus.time.Standing;

/** What a fact is on the day that a table is for. */
record Seen<F extends Fact>(Standing<F> standing, LocalDate day) {

    F fact() {
        return standing.fact();
    }

    Spell spell() {
        return standing.spell();
    }

    Status status() {
        return standing.status();
    }

    boolean sure() {
        return standing.sure();
    }
}
