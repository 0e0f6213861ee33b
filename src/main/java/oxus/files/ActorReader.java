package oxus.files;

import java.util.Optional;

import oxus.model.Actor;
import oxus.model.Side;

/** Reads the actors of {@code actors.json}. */
final class ActorReader {

    private ActorReader() {
    }

    static Optional<Actor> actor(Fields fields) {
        String id = fields.text("id");
        String name = fields.text("name");
        Side side = fields.word("side", Side.class);
        return fields.isSound() ? Optional.of(new Actor(id, name, side)) : Optional.empty();
    }
}
