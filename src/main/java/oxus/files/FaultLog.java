package oxus.files;

import java.util.ArrayList;
import java.util.List;

import oxus.model.DataFault;

/** Collects what is wrong with one file while it is read, so that one fault does not hide the next. */
public final class FaultLog {

    /** More faults than this in one file are one mistake repeated; the rest are only counted. */
    static final int MAX_FAULTS = 1000;

    private final String file;
    private final List<DataFault> faults = new ArrayList<>();
    private long left;

    public FaultLog(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(int line, String what) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(DataFault.at(file, Integer.toString(line), what));
        } else {
            left++;
        }
    }

    public List<DataFault> faults() {
        if (left == 0) {
            return List.copyOf(faults);
        }
        List<DataFault> all = new ArrayList<>(faults);
        all.add(DataFault.inFile(file, "has " + left + " more faults"));
        return List.copyOf(all);
    }
}
