package oxus.app.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import oxus.model.Remark;

/** The remarks of a scene as one text, a paragraph for each. A remark that is there keeps its place on the map and its years. */
public final class RemarkText {

    private static final String BETWEEN = "\n\n";

    private RemarkText() {
    }

    public static String written(List<Remark> remarks) {
        return remarks.stream().map(Remark::text).collect(Collectors.joining(BETWEEN));
    }

    /** @param before the remarks whose text was changed; what is new stands at the left of the page */
    public static List<Remark> read(String text, List<Remark> before) {
        List<Remark> remarks = new ArrayList<>();
        for (String paragraph : text.split("\n[ \t]*\n+")) {
            if (!paragraph.isBlank()) {
                int n = remarks.size();
                remarks.add(n < before.size() ? reworded(before.get(n), paragraph.strip())
                        : new Remark(paragraph.strip(), Remark.OnPage.LEFT, Optional.empty()));
            }
        }
        return List.copyOf(remarks);
    }

    private static Remark reworded(Remark remark, String text) {
        return new Remark(text, remark.stand(), remark.tip(), remark.from(), remark.to());
    }
}
