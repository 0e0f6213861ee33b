package oxus.files.shapefile;

import java.util.function.Consumer;

import oxus.model.DataFault;

/** Passes on the first hundred faults of a shapefile and then says once that there are more: a spoilt file must not fill the memory with its faults. */
final class FirstFaults implements Consumer<DataFault> {

    private static final int SHOWN = 100;

    private final Consumer<DataFault> reader;
    private int seen;

    FirstFaults(Consumer<DataFault> reader) {
        this.reader = reader;
    }

    @Override
    public void accept(DataFault fault) {
        seen++;
        if (seen <= SHOWN) {
            reader.accept(fault);
        } else if (seen == SHOWN + 1) {
            reader.accept(DataFault.inFile(fault.file(), "has more than " + SHOWN + " faults; the others are not listed"));
        }
    }
}
