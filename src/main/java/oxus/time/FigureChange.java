package oxus.time;

/** A figure at two times, each with its own year. */
public record FigureChange(CarriedValue earlier, CarriedValue later) {

    public double amount() {
        return later.value() - earlier.value();
    }
}
