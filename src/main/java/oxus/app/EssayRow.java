package oxus.app;

import oxus.model.EssayClaim;
import oxus.model.NamedSystem;

/** A row of the list of what essays say. */
sealed interface EssayRow {

    /** Begins what stands under one heading of an essay. */
    record Heading(String text, int count) implements EssayRow {
    }

    /** One statement. */
    record Statement(EssayClaim claim) implements EssayRow {
    }

    /** Something that an essay names and that no layer can show. */
    record Undrawn(NamedSystem system) implements EssayRow {
    }
}
