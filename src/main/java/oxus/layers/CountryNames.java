package oxus.layers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import oxus.model.Country;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.Ink;
import oxus.style.TextStyle;

/** The names of the countries, each in the part of the country that the page shows. */
final class CountryNames implements Layer {

    /** Natural Earth keeps some disputed grounds apart; they have no ISO code, and the map gives them no name. */
    private static final int ISO_LETTERS = 3;

    /** Where a name stands well on a map of the whole region: longitude and latitude in degrees. */
    private static final Map<String, double[]> STANDS = Map.ofEntries(
            Map.entry("kaz", new double[] {67.2, 48.6}), Map.entry("uzb", new double[] {63.2, 42.1}),
            Map.entry("tkm", new double[] {58.6, 39.4}), Map.entry("kgz", new double[] {75.3, 41.45}),
            Map.entry("tjk", new double[] {71.6, 38.7}), Map.entry("rus", new double[] {62.5, 55.6}),
            Map.entry("chn", new double[] {84.5, 41.5}), Map.entry("irn", new double[] {56.5, 35.4}),
            Map.entry("afg", new double[] {66.2, 35.0}), Map.entry("pak", new double[] {72, 33.6}),
            Map.entry("mng", new double[] {91, 47.6}), Map.entry("aze", new double[] {47.9, 40.5}));

    @Override
    public String id() {
        return "country-names";
    }

    @Override
    public String title() {
        return "Country names";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        boolean figures = sheet.drawn().stream().anyMatch(d -> d.layer() instanceof Debt);
        for (Country country : sheet.atlas().base().countries()) {
            boolean namedWithItsFigure = country.republic() && figures && sheet.snapshot().keepsCountry(country.id());
            if (country.id().length() == ISO_LETTERS && !namedWithItsFigure) {
                stand(country, sheet).ifPresent(at -> marks.add(
                        label(country, capitals(country, sheet), at, sheet)));
            }
        }
        return marks;
    }

    /** Its name in capitals. */
    static String capitals(Country country, Sheet sheet) {
        return Naming.of(country, sheet).toUpperCase(Locale.ROOT);
    }

    static Mark label(Country country, String words, Point2D at, Sheet sheet) {
        return new Mark.Text(Optional.empty(), Space.MAP, at.getX(), at.getY(), words, style(country, sheet),
                new Mark.Place.Centred(), country.republic() ? 1000 : 900);
    }

    private static TextStyle style(Country country, Sheet sheet) {
        TextStyle style = TextStyle.plain(sheet.lettered(country.republic() ? 15 : 12.5),
                sheet.theme().ink(country.republic() ? Ink.TEXT : Ink.QUIET_TEXT)).tracked(0.12);
        return (country.republic() ? style.bold() : style).haloed(sheet.theme().ink(Ink.HALO, 0.75));
    }

    /** Its usual stand when that is on the page, else a point well inside the part that is. */
    static Optional<Point2D> stand(Country country, Sheet sheet) {
        double[] usual = STANDS.get(country.id());
        if (usual != null) {
            Point2D at = sheet.at(usual[0], usual[1]);
            if (sheet.shows(at, -70)) {
                return Optional.of(at);
            }
        }
        return sheet.outline(country.shape()).flatMap(shape -> sheet.shapes().kept(
                List.of("stand", country.id(), sheet.ground()), () -> inside(shape, sheet)));
    }

    /** Of a coarse grid over the visible part, the point inside the country that has the most of it around. */
    private static Optional<Point2D> inside(Outline shape, Sheet sheet) {
        Rectangle2D ground = sheet.ground();
        double rim = sheet.metres(60);
        Rectangle2D inner = new Rectangle2D.Double(ground.getX() + rim, ground.getY() + rim,
                Math.max(1, ground.getWidth() - 2 * rim), Math.max(1, ground.getHeight() - 2 * rim));
        Rectangle2D seen = inner.createIntersection(shape.bounds());
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        int n = 9;
        boolean[][] in = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                in[i][j] = shape.path().contains(cell(seen, i, n, true), cell(seen, j, n, false));
            }
        }
        Point2D best = null;
        int bestCount = 2;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int count = in[i][j] ? around(in, i, j) : 0;
                if (count > bestCount) {
                    bestCount = count;
                    best = new Point2D.Double(cell(seen, i, n, true), cell(seen, j, n, false));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double cell(Rectangle2D box, int index, int n, boolean across) {
        double part = (index + 0.5) / n;
        return across ? box.getX() + part * box.getWidth() : box.getY() + part * box.getHeight();
    }

    private static int around(boolean[][] in, int i, int j) {
        int count = 0;
        for (int reach = 1; reach <= 4; reach++) {
            for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
                int x = i + step[0] * reach;
                int y = j + step[1] * reach;
                if (x < 0 || y < 0 || x >= in.length || y >= in.length || !in[x][y]) {
                    return count;
                }
                count++;
            }
        }
        return count;
    }
}
