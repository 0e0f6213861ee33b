package oxus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.Ground;
import oxus.scene.MapRequest;

class SeeThroughTest {

    private static final int SIDE = 64;

    @Test
    void whatIsLaidOnAnyGroundLooksAsIfItWerePaintedThere() {
        int[] found = SeeThrough.of(painted(Color.BLACK), painted(Color.WHITE));
        for (Color ground : new Color[] {new Color(0x205020), new Color(0xf0c0ff), Color.GRAY}) {
            BufferedImage laid = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = laid.createGraphics();
            graphics.setColor(ground);
            graphics.fillRect(0, 0, SIDE, SIDE);
            BufferedImage seeThrough = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
            seeThrough.setRGB(0, 0, SIDE, SIDE, found, 0, SIDE);
            graphics.drawImage(seeThrough, 0, 0, null);
            graphics.dispose();
            int[] wanted = painted(ground);
            for (int i = 0; i < wanted.length; i++) {
                assertTrue(apart(wanted[i], laid.getRGB(i % SIDE, i / SIDE)) <= 3, "pixel " + i);
            }
        }
    }

    @Test
    void whatIsOpaqueKeepsItsColourAndWhereNothingIsNothingIsSeen() {
        int[] found = SeeThrough.of(new int[] {0x123456, 0}, new int[] {0x123456, 0xffffff});
        assertEquals(0xff123456, found[0]);
        assertEquals(0, found[1]);
    }

    @Test
    void aClearMapIsSeenThroughOutsideTheRepublicsAndNotWithin(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("map.png");
        MapRequest request = TinyMap.request(2010).on(Ground.CLEAR);
        new Export(TinyMap.composer(TinyWorld.atlas()), TinyMap.FONTS)
                .write(request, new Imprint("", "", ""), Format.PNG, Target.at(file));
        BufferedImage map = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));
        int clear = 0;
        int opaque = 0;
        for (int argb : map.getRGB(0, 0, map.getWidth(), map.getHeight(), null, 0, map.getWidth())) {
            clear += argb >>> 24 == 0 ? 1 : 0;
            opaque += argb >>> 24 == 255 ? 1 : 0;
        }
        int all = map.getWidth() * map.getHeight();
        assertTrue(clear > all / 10, clear + " of " + all + " are clear");
        assertTrue(opaque > all / 20, opaque + " of " + all + " are opaque");
    }

    @Test
    void aClearDrawingHasNoGround() throws Exception {
        MapRequest request = TinyMap.request(2010).showing(List.of("title")).on(Ground.CLEAR);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(TinyMap.composer(TinyWorld.atlas()).plate(request), new Imprint("", "", ""), Lettering.WORDS,
                TinyMap.FONTS, out);
        // The one rectangle left is that by which the map is clipped.
        assertEquals(2, out.toString("UTF-8").split("<rect ").length);
    }

    /** A disc, and over it a line that lets half of it through. */
    private static int[] painted(Color ground) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(new Color(0xd55e00));
        graphics.fillOval(5, 5, 40, 40);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
        graphics.setColor(new Color(0x0072b2));
        graphics.drawLine(0, 10, 60, 50);
        graphics.dispose();
        return picture.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }

    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }
}
