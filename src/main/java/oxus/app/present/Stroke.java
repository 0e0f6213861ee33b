package oxus.app.present;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** One movement of the chalk. A pale rim lets it be seen on every ground. */
abstract class Stroke {

    private static final Color CHALK = Color.web("#d6006c");
    private static final Color RIM = Color.rgb(255, 255, 255, 0.9);
    private static final double WIDTH_PX = 6;
    private static final double RIM_PX = 11;
    private static final double HEAD_PX = 30;
    private static final double HEAD_ANGLE = Math.toRadians(26);

    private final Node node;

    Stroke(Shape rim, Shape chalk) {
        this.node = new Group(dressed(rim, RIM, RIM_PX), dressed(chalk, CHALK, WIDTH_PX));
    }

    /** Begins at a point. */
    static Stroke begin(ChalkTool tool, double x, double y) {
        return switch (tool) {
            case PEN -> new Line(x, y);
            case ARROW -> new Arrow(x, y);
            case CIRCLE -> new Ring(x, y);
            case SPOTLIGHT -> throw new IllegalArgumentException("light draws nothing");
        };
    }

    Node node() {
        return node;
    }

    /** Goes on to a point. */
    abstract void to(double x, double y);

    private static Shape dressed(Shape shape, Color colour, double width) {
        shape.setFill(null);
        shape.setStroke(colour);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }

    /** As the hand goes. */
    private static final class Line extends Stroke {

        private final Path rim;
        private final Path chalk;

        Line(double x, double y) {
            this(new Path(new MoveTo(x, y), new LineTo(x, y)), new Path(new MoveTo(x, y), new LineTo(x, y)));
        }

        private Line(Path rim, Path chalk) {
            super(rim, chalk);
            this.rim = rim;
            this.chalk = chalk;
        }

        @Override
        void to(double x, double y) {
            rim.getElements().add(new LineTo(x, y));
            chalk.getElements().add(new LineTo(x, y));
        }
    }

    /** From where the hand began to where it is. */
    private static final class Arrow extends Stroke {

        private final double fromX;
        private final double fromY;
        private final Path rim;
        private final Path chalk;

        Arrow(double x, double y) {
            this(x, y, new Path(new MoveTo(x, y)), new Path(new MoveTo(x, y)));
        }

        private Arrow(double x, double y, Path rim, Path chalk) {
            super(rim, chalk);
            fromX = x;
            fromY = y;
            this.rim = rim;
            this.chalk = chalk;
        }

        @Override
        void to(double x, double y) {
            draw(rim, x, y);
            draw(chalk, x, y);
        }

        private void draw(Path path, double x, double y) {
            double back = Math.atan2(fromY - y, fromX - x);
            path.getElements().setAll(new MoveTo(fromX, fromY), new LineTo(x, y),
                    new MoveTo(x + HEAD_PX * Math.cos(back - HEAD_ANGLE), y + HEAD_PX * Math.sin(back - HEAD_ANGLE)),
                    new LineTo(x, y),
                    new LineTo(x + HEAD_PX * Math.cos(back + HEAD_ANGLE), y + HEAD_PX * Math.sin(back + HEAD_ANGLE)));
        }
    }

    /** Around the middle between where the hand began and where it is. */
    private static final class Ring extends Stroke {

        private final double fromX;
        private final double fromY;
        private final Ellipse rim;
        private final Ellipse chalk;

        Ring(double x, double y) {
            this(x, y, new Ellipse(x, y, 0, 0), new Ellipse(x, y, 0, 0));
        }

        private Ring(double x, double y, Ellipse rim, Ellipse chalk) {
            super(rim, chalk);
            fromX = x;
            fromY = y;
            this.rim = rim;
            this.chalk = chalk;
        }

        @Override
        void to(double x, double y) {
            around(rim, x, y);
            around(chalk, x, y);
        }

        private void around(Ellipse ellipse, double x, double y) {
            ellipse.setCenterX((fromX + x) / 2);
            ellipse.setCenterY((fromY + y) / 2);
            ellipse.setRadiusX(Math.abs(x - fromX) / 2);
            ellipse.setRadiusY(Math.abs(y - fromY) / 2);
        }
    }
}
