package oxus.app.present;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A screen that is black or white, so that the class looks at the lecturer. What lies behind stays as it is. */
public final class Blank extends Region {

    private final ReadOnlyObjectWrapper<Optional<Color>> colour =
            new ReadOnlyObjectWrapper<>(this, "colour", Optional.empty());

    public Blank() {
        setId("present-blank");
        setVisible(false);
    }

    /** What the screen is blank with; nothing while the map is seen. */
    public ReadOnlyObjectProperty<Optional<Color>> colour() {
        return colour.getReadOnlyProperty();
    }

    /** Blanks the screen with a colour, or shows the map again when it is blank with that one. */
    public void toggle(Color with) {
        set(colour.get().equals(Optional.of(with)) ? Optional.empty() : Optional.of(with));
    }

    /** Shows the map again, and says whether it was hidden. */
    public boolean lift() {
        boolean blank = colour.get().isPresent();
        set(Optional.empty());
        return blank;
    }

    private void set(Optional<Color> next) {
        next.ifPresent(with -> setBackground(Background.fill(with)));
        colour.set(next);
        setVisible(next.isPresent());
    }
}
