package oxus.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The long outlines of a PDF: each stands in the file once, however many pages show it. What colour and width it has is said
 * by the page that lays it down.
 */
final class Stencils {

    /** What is shorter than this, in bytes, is no longer when it is written out. */
    private static final int LEAST_LENGTH = 250;
    /** Lines are not wider than twice this, in pixels; what is farther out is cut off by a stencil's edge. */
    private static final double EDGE_PX = 60;

    private final PDDocument document;
    private final Map<String, PDFormXObject> cut = new HashMap<>();

    Stencils(PDDocument document) {
        this.document = document;
    }

    /**
     * The stencil of an outline; nothing for a short one.
     *
     * @param painted the operator of PDF that paints it, such as {@code f}
     */
    Optional<PDFormXObject> of(Path2D path, String painted) throws IOException {
        String course = course(path) + painted;
        if (course.length() < LEAST_LENGTH) {
            return Optional.empty();
        }
        PDFormXObject known = cut.get(course);
        if (known == null) {
            known = cut(path, course);
            cut.put(course, known);
        }
        return Optional.of(known);
    }

    private PDFormXObject cut(Path2D path, String course) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        Rectangle2D box = path.getBounds2D();
        form.setBBox(new PDRectangle((float) (box.getX() - EDGE_PX), (float) (box.getY() - EDGE_PX),
                (float) (box.getWidth() + 2 * EDGE_PX), (float) (box.getHeight() + 2 * EDGE_PX)));
        form.setResources(new PDResources());
        try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(course.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    /** The operators of a path, its points to a hundredth of a pixel. */
    private static String course(Path2D path) {
        StringBuilder course = new StringBuilder();
        double[] c = new double[6];
        double[] at = new double[2];
        boolean drawn = false;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int segment = it.currentSegment(c);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> operator(course, c, 1, 'm');
                case PathIterator.SEG_LINETO -> {
                    // A dot is a line that stays where it is.
                    if (!drawn || Math.round(c[0] * 100) != Math.round(at[0] * 100) || Math.round(c[1] * 100) != Math.round(at[1] * 100)) {
                        operator(course, c, 1, 'l');
                    }
                }
                case PathIterator.SEG_QUADTO -> {
                    // A curve of the second degree as one of the third.
                    operator(course, new double[] {at[0] + 2 * (c[0] - at[0]) / 3, at[1] + 2 * (c[1] - at[1]) / 3,
                            c[2] + 2 * (c[0] - c[2]) / 3, c[3] + 2 * (c[1] - c[3]) / 3, c[2], c[3]}, 3, 'c');
                    c[0] = c[2];
                    c[1] = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    operator(course, c, 3, 'c');
                    c[0] = c[4];
                    c[1] = c[5];
                }
                default -> course.append("h\n");
            }
            drawn = segment != PathIterator.SEG_MOVETO;
            at[0] = c[0];
            at[1] = c[1];
        }
        return course.toString();
    }

    private static void operator(StringBuilder course, double[] c, int points, char name) {
        for (int i = 0; i < 2 * points; i++) {
            long hundredths = Math.round(c[i] * 100);
            long rest = Math.abs(hundredths) % 100;
            course.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / 100);
            if (rest != 0) {
                course.append('.').append(rest / 10).append(rest % 10 == 0 ? "" : rest % 10);
            }
            course.append(' ');
        }
        course.append(name).append('\n');
    }
}
