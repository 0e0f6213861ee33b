package oxus.app.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import oxus.model.LonLat;
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

    /** Which remark a place of the text belongs to, counted from 0. */
    public static int at(String text, int caret) {
        return Math.max(0, read(text.substring(0, Math.min(caret, text.length())), List.of()).size() - 1);
    }

    /** The remarks with the arrow of one of them, counted from 0, ending at another place. */
    public static List<Remark> pointing(List<Remark> remarks, int which, LonLat tip) {
        List<Remark> others = new ArrayList<>(remarks);
        Remark old = remarks.get(which);
        others.set(which, new Remark(old.text(), old.stand(), Optional.of(tip), old.from(), old.to()));
        return List.copyOf(others);
    }

    private static Remark reworded(Remark remark, String text) {
        return new Remark(text, remark.stand(), remark.tip(), remark.from(), remark.to());
    }
}
