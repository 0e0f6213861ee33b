package oxus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

import org.junit.jupiter.api.Test;

import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.style.Ink;
import oxus.style.Theme;
import oxus.time.Moment;

/** Moving pictures, read by other readers than ours. */
class FilmTest {

    private static final int WIDTH = 80;
    private static final int HEIGHT = 70;
    private static final PageSize SIZE = PageSize.screen(WIDTH, HEIGHT);
    private static final Imprint IMPRINT = new Imprint("Years", "In turn", "{\"name\": \"ж\"}");

    private final Composer composer = TinyMap.composer(TinyWorld.atlas());
    private final MapRequest request = TinyMap.request(2000);
    private final Theme theme = composer.themeOf(request);
    /** A square of a theme's colour that wanders over land, year by year. */
    private final Film film = new Film(new Play(2000, 2003, 0.5), request, picture -> square(picture.moment().lastYear() - 2000));

    @Test
    void aFilmHasAPictureForEachYear() {
        assertEquals(List.of(Moment.year(2000), Moment.year(2001), Moment.year(2002)),
                new Play(2000, 2002, 1).pictures(request).stream().map(MapRequest::moment).toList());
        assertEquals(List.of(Moment.cumulative(2000), Moment.cumulative(2001)),
                new Play(2000, 2001, 1).pictures(request.at(Moment.cumulative(1995))).stream().map(MapRequest::moment).toList());
    }

    @Test
    void theLastYearStandsLongest() {
        Play play = new Play(2000, 2003, 0.5);
        assertEquals(50, play.hundredths(0));
        assertEquals(150, play.hundredths(3));
    }

    @Test
    void yearsInTheWrongOrderAndImpossibleTimesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Play(2003, 2000, 1));
        assertThrows(IllegalArgumentException.class, () -> new Play(2000, 2003, 0));
        assertThrows(IllegalArgumentException.class, () -> new Play(2000, 2003, Double.NaN));
    }

    @Test
    void gifShowsEveryYearInTheColoursOfTheTheme() throws IOException {
        BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        ImageReader reader = reader(gif());
        assertEquals(4, reader.getNumImages(true));
        for (int n = 0; n < 4; n++) {
            IIOMetadataNode place = node(reader, n, "ImageDescriptor");
            Graphics2D graphics = screen.createGraphics();
            graphics.drawImage(reader.read(n), Integer.parseInt(place.getAttribute("imageLeftPosition")),
                    Integer.parseInt(place.getAttribute("imageTopPosition")), null);
            graphics.dispose();
            assertArrayEquals(square(n), rgb(screen), "picture " + n);
            assertEquals(n == 3 ? "150" : "50", node(reader, n, "GraphicControlExtension").getAttribute("delayTime"));
        }
    }

    @Test
    void gifHoldsOnlyWhatChanged() throws IOException {
        ImageReader reader = reader(gif());
        assertEquals(WIDTH, reader.getWidth(0));
        assertEquals(20, reader.getWidth(1));
        assertEquals(10, reader.getHeight(1));
    }

    @Test
    void gifIsPlayedForEverAndCarriesItsRequest() throws IOException {
        String file = new String(gif(), StandardCharsets.ISO_8859_1);
        assertTrue(file.contains("NETSCAPE2.0\u0003\u0001\0\0"));
        assertTrue(file.contains("{\"name\": \"\\u0436\"}"));
    }

    @Test
    void coloursThatAreOftenSeenStayWhatTheyAre() {
        int[] many = new int[60_000];
        for (int n = 0; n < many.length; n++) {
            many[n] = n % 3 == 0 ? 0xabcdef : n * 270;
        }
        FilmColours colours = FilmColours.of(theme, List.of(many));
        int[] all = colours.all();
        assertTrue(all.length <= FilmColours.MOST);
        byte number = colours.numbers(new int[] {0xabcdef})[0];
        assertEquals(0xabcdef, all[number & 255]);
        for (Ink ink : Ink.values()) {
            Color color = theme.ink(ink);
            if (color.getAlpha() == 255) {
                assertEquals(color.getRGB() & 0xffffff, all[colours.numbers(new int[] {color.getRGB()})[0] & 255], ink.word());
            }
        }
    }

    @Test
    void animatedPngShowsEveryYear() throws IOException {
        List<BufferedImage> parts = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        read(apng(), parts, places);
        BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        assertEquals(4, parts.size());
        for (int n = 0; n < 4; n++) {
            Graphics2D graphics = screen.createGraphics();
            graphics.drawImage(parts.get(n), places.get(n)[0], places.get(n)[1], null);
            graphics.dispose();
            assertArrayEquals(square(n), rgb(screen), "picture " + n);
        }
        assertEquals(20, parts.get(1).getWidth());
    }

    @Test
    void whoKnowsNoFilmsSeesTheFirstPicture() throws IOException {
        assertArrayEquals(square(0), rgb(ImageIO.read(new ByteArrayInputStream(apng()))));
    }

    @Test
    void theSameYearsGiveTheSameBytes() throws IOException {
        assertArrayEquals(gif(), gif());
        assertArrayEquals(apng(), apng());
    }

    @Test
    void progressHearsOfEachYearAndMayEndTheWork() throws IOException {
        List<Integer> heard = new ArrayList<>();
        GifWriter.write(film, theme, SIZE, IMPRINT, new ByteArrayOutputStream(), (done, all) -> heard.add(done * 10 + all));
        assertEquals(List.of(4, 14, 24, 34, 44), heard);
        assertThrows(CancellationException.class, () -> ApngWriter.write(film, SIZE, IMPRINT, new ByteArrayOutputStream(), (done, all) -> {
            throw new CancellationException();
        }));
    }

    private byte[] gif() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifWriter.write(film, theme, SIZE, IMPRINT, out, Progress.unwatched());
        return out.toByteArray();
    }

    private byte[] apng() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ApngWriter.write(film, SIZE, IMPRINT, out, Progress.unwatched());
        return out.toByteArray();
    }

    private int[] square(int number) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, theme.ink(Ink.LAND).getRGB() & 0xffffff);
        for (int y = 30; y < 40; y++) {
            Arrays.fill(pixels, y * WIDTH + 10 * (number + 1), y * WIDTH + 10 * (number + 2), theme.ink(Ink.OCEAN).getRGB() & 0xffffff);
        }
        return pixels;
    }

    private static int[] rgb(BufferedImage picture) {
        int[] rgb = picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        return Arrays.stream(rgb).map(pixel -> pixel & 0xffffff).toArray();
    }

    private static ImageReader reader(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        return reader;
    }

    private static IIOMetadataNode node(ImageReader reader, int picture, String name) throws IOException {
        IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(picture).getAsTree("javax_imageio_gif_image_1.0");
        return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }

    /** Each picture of an animated PNG made a PNG of its own, which any reader reads. */
    private static void read(byte[] apng, List<BufferedImage> parts, List<int[]> places) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(apng);
        file.position(8);
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        int[] size = {0, 0};
        while (file.hasRemaining()) {
            byte[] content = new byte[file.getInt()];
            byte[] name = new byte[4];
            file.get(name).get(content).getInt();
            String type = new String(name, StandardCharsets.US_ASCII);
            ByteBuffer fields = ByteBuffer.wrap(content);
            if (type.equals("IDAT")) {
                pixels.write(content);
            } else if (type.equals("fdAT")) {
                pixels.write(content, 4, content.length - 4);
            } else if (type.equals("fcTL") || type.equals("IEND")) {
                if (pixels.size() > 0) {
                    parts.add(picture(size, pixels.toByteArray()));
                    pixels.reset();
                }
                if (type.equals("fcTL")) {
                    size = new int[] {fields.getInt(4), fields.getInt(8)};
                    places.add(new int[] {fields.getInt(12), fields.getInt(16)});
                }
            }
        }
    }

    private static BufferedImage picture(int[] size, byte[] compressed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        PngStream png = new PngStream(out);
        png.chunk("IHDR", ByteBuffer.allocate(13).putInt(size[0]).putInt(size[1]).put((byte) 8).put((byte) 6).array());
        png.chunk("IDAT", compressed);
        png.end();
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
