package oxus.paint;

import java.awt.geom.AffineTransform;

import oxus.scene.Trails;

/** Follows the rim of an area and hands its edges to a {@link Coverage}. */
final class Rim implements Follower {

    private final Coverage coverage;
    private double startX;
    private double startY;
    private double x;
    private double y;

    Rim(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Follows the vertices of a shape; what lies off the band is passed over. */
    void over(Trails trails, AffineTransform toPixels) {
        double xx = toPixels.getScaleX();
        double x0 = toPixels.getTranslateX();
        double yy = toPixels.getScaleY();
        double y0 = toPixels.getTranslateY();
        for (int part = 0; part < trails.parts(); part++) {
            for (int stretch = trails.stretchesFrom(part); stretch < trails.stretchesFrom(part + 1); stretch++) {
                double one = yy * trails.minY(stretch) + y0;
                double other = yy * trails.maxY(stretch) + y0;
                if (Math.max(one, other) <= coverage.top() || Math.min(one, other) >= coverage.bottom()
                        || xx * trails.minX(stretch) + x0 >= coverage.width()) {
                    continue;
                }
                int first = trails.first(part, stretch);
                int last = trails.last(part, stretch);
                // Left of the picture nothing counts but how far it goes up or down.
                int step = xx * trails.maxX(stretch) + x0 <= 0 ? last - first : 1;
                double lastX = xx * trails.x(first) + x0;
                double lastY = yy * trails.y(first) + y0;
                for (int i = first + step; i <= last && step > 0; i += step) {
                    double nextX = xx * trails.x(i) + x0;
                    double nextY = yy * trails.y(i) + y0;
                    coverage.edge(lastX, lastY, nextX, nextY);
                    lastX = nextX;
                    lastY = nextY;
                }
            }
            if (!trails.isClosed(part)) {
                closeOpen(part, trails, toPixels);
            }
        }
    }

    /** An area is closed, whether its rim says so or not. */
    private void closeOpen(int part, Trails trails, AffineTransform toPixels) {
        int first = trails.first(part, trails.stretchesFrom(part));
        int last = trails.last(part, trails.stretchesFrom(part + 1) - 1);
        coverage.edge(toPixels.getScaleX() * trails.x(last) + toPixels.getTranslateX(),
                toPixels.getScaleY() * trails.y(last) + toPixels.getTranslateY(),
                toPixels.getScaleX() * trails.x(first) + toPixels.getTranslateX(),
                toPixels.getScaleY() * trails.y(first) + toPixels.getTranslateY());
    }

    @Override
    public void start(double atX, double atY) {
        startX = atX;
        startY = atY;
        x = atX;
        y = atY;
    }

    @Override
    public void to(double nextX, double nextY) {
        coverage.edge(x, y, nextX, nextY);
        x = nextX;
        y = nextY;
    }

    @Override
    public void close() {
        to(startX, startY);
    }

    @Override
    public void end() {
        close();
    }
}
