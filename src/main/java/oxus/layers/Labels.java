package oxus.layers;

/** Words for labels on the map. */
final class Labels {

    /** Labels take part in the sharing out of room as far beyond the page, so that its edge moves none of the others. */
    static final double BEYOND_PX = 160;

    private Labels() {
    }

    /** Without what stands in brackets. */
    static String brief(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)", "").strip();
    }

    /** Broken into rows of about {@code width} letters, at spaces only. */
    static String wrapped(String words, int width) {
        StringBuilder rows = new StringBuilder();
        int row = 0;
        for (String word : words.split(" ")) {
            if (row > 0 && row + 1 + word.length() > width) {
                rows.append('\n');
                row = 0;
            } else if (row > 0) {
                rows.append(' ');
                row++;
            }
            rows.append(word);
            row += word.length();
        }
        return rows.toString();
    }
}
