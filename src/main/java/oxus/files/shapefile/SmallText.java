package oxus.files.shapefile;

import java.nio.charset.StandardCharsets;

import oxus.files.UnreadableFileException;

/** The text of a .cpg or a .prj. */
final class SmallText {

    private SmallText() {
    }

    /** @param mostBytes what lies behind is not looked at: such a file is a line or two */
    static String read(OpenFile file, int mostBytes) throws UnreadableFileException {
        int length = (int) Math.min(file.size(), mostBytes);
        String text = StandardCharsets.UTF_8.decode(file.bytes(0, length)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
