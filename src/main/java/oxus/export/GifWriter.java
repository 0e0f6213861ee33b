package oxus.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import oxus.style.Theme;

/**
 * Writes films as animated GIF, played for ever. All pictures share one set of colours; each but the first has only what
 * changed, and within that nothing where it did not.
 */
final class GifWriter {

    private static final int SAMPLES = 6;
    private static final int UNCHANGED = FilmColours.MOST;
    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String IMAGE = "javax_imageio_gif_image_1.0";
    /** The Netscape extension by which a film is played again and again: block 1, so many times, 0 for ever. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter gif;
    private final FilmColours colours;
    private final IndexColorModel palette;
    private final int width;

    private GifWriter(ImageWriter gif, FilmColours colours, int width) {
        this.gif = gif;
        this.colours = colours;
        this.palette = palette(colours);
        this.width = width;
    }

    /** Writes an opaque film in a theme to its end; the stream stays open. */
    static void write(Film film, Theme theme, PageSize size, Imprint imprint, OutputStream out, Progress progress)
            throws IOException {
        FilmColours colours = FilmColours.of(theme, film.samples(SAMPLES));
        ImageWriter gif = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            gif.setOutput(stream);
            GifWriter writer = new GifWriter(gif, colours, size.widthPx());
            gif.prepareWriteSequence(writer.head(size));
            byte[][] before = new byte[1][];
            film.show((number, pixels, hundredths) -> {
                byte[] picture = colours.numbers(pixels);
                if (number == 0) {
                    writer.write(picture, Changed.all(size.widthPx(), size.heightPx()), hundredths, List.of(imprint.title(), imprint.view()));
                } else {
                    Changed part = Changed.between(before[0], picture, size.widthPx());
                    writer.write(writer.over(before[0], picture, part), part, hundredths, List.of());
                }
                before[0] = picture;
            }, progress);
            gif.endWriteSequence();
        } finally {
            gif.dispose();
        }
    }

    private void write(byte[] numbers, Changed part, int hundredths, List<String> comments) throws IOException {
        BufferedImage picture = new BufferedImage(part.width(), part.height(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        System.arraycopy(numbers, 0, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), 0, numbers.length);
        gif.writeToSequence(new IIOImage(picture, null, description(picture, part, hundredths, comments)), null);
    }

    private byte[] over(byte[] before, byte[] picture, Changed part) {
        byte[] numbers = new byte[part.width() * part.height()];
        for (int y = 0; y < part.height(); y++) {
            for (int x = 0; x < part.width(); x++) {
                int there = (part.y() + y) * width + part.x() + x;
                numbers[y * part.width() + x] = before[there] == picture[there] ? (byte) UNCHANGED : picture[there];
            }
        }
        return numbers;
    }

    private IIOMetadata head(PageSize size) throws IIOInvalidTreeException {
        IIOMetadata head = gif.getDefaultStreamMetadata(null);
        IIOMetadataNode root = new IIOMetadataNode(STREAM);
        root.appendChild(node("Version", "value", "89a"));
        root.appendChild(node("LogicalScreenDescriptor", "logicalScreenWidth", size.widthPx(), "logicalScreenHeight", size.heightPx(),
                "colorResolution", 8, "pixelAspectRatio", 0));
        IIOMetadataNode table = node("GlobalColorTable", "sizeOfGlobalColorTable", UNCHANGED + 1, "backgroundColorIndex", 0, "sortFlag", "FALSE");
        for (int n = 0; n <= UNCHANGED; n++) {
            table.appendChild(node("ColorTableEntry", "index", n, "red", palette.getRed(n), "green", palette.getGreen(n),
                    "blue", palette.getBlue(n)));
        }
        root.appendChild(table);
        head.setFromTree(STREAM, root);
        return head;
    }

    private IIOMetadata description(BufferedImage picture, Changed part, int hundredths, List<String> comments)
            throws IIOInvalidTreeException {
        IIOMetadata description = gif.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
        IIOMetadataNode root = new IIOMetadataNode(IMAGE);
        root.appendChild(node("ImageDescriptor", "imageLeftPosition", part.x(), "imageTopPosition", part.y(), "imageWidth", part.width(),
                "imageHeight", part.height(), "interlaceFlag", "FALSE"));
        root.appendChild(node("GraphicControlExtension", "disposalMethod", "doNotDispose", "userInputFlag", "FALSE",
                "transparentColorFlag", "TRUE", "delayTime", hundredths, "transparentColorIndex", UNCHANGED));
        if (!comments.isEmpty()) {
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            IIOMetadataNode again = node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
            again.setUserObject(FOR_EVER.clone());
            extensions.appendChild(again);
            root.appendChild(extensions);
            IIOMetadataNode words = new IIOMetadataNode("CommentExtensions");
            comments.forEach(comment -> words.appendChild(node("CommentExtension", "value", ascii(comment))));
            root.appendChild(words);
        }
        description.setFromTree(IMAGE, root);
        return description;
    }

    /** A comment of a GIF has Latin letters only; others stand as JSON writes them, so that what is JSON stays it. */
    private static String ascii(String words) {
        StringBuilder plain = new StringBuilder();
        words.chars().forEach(letter -> plain.append(letter < 127 ? String.valueOf((char) letter) : String.format("\\u%04x", letter)));
        return plain.toString();
    }

    private static IIOMetadataNode node(String name, Object... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute((String) attributes[i], String.valueOf(attributes[i + 1]));
        }
        return node;
    }

    private static IndexColorModel palette(FilmColours colours) {
        int[] table = Arrays.copyOf(colours.all(), UNCHANGED + 1);
        byte[][] channels = new byte[3][table.length];
        for (int n = 0; n < table.length; n++) {
            channels[0][n] = (byte) (table[n] >> 16);
            channels[1][n] = (byte) (table[n] >> 8);
            channels[2][n] = (byte) table[n];
        }
        return new IndexColorModel(8, table.length, channels[0], channels[1], channels[2], UNCHANGED);
    }
}
