package oxus.files.shapefile;

import java.util.Optional;

/** The shape types of a shapefile (page 4): what a record draws, and whether its vertices have a height or a measure. */
public enum ShapeType {

    NULL(0, Family.NONE, Extra.NONE),
    POINT(1, Family.POINT, Extra.NONE),
    POLYLINE(3, Family.LINE, Extra.NONE),
    POLYGON(5, Family.POLYGON, Extra.NONE),
    MULTIPOINT(8, Family.MULTIPOINT, Extra.NONE),
    POINT_Z(11, Family.POINT, Extra.HEIGHT),
    POLYLINE_Z(13, Family.LINE, Extra.HEIGHT),
    POLYGON_Z(15, Family.POLYGON, Extra.HEIGHT),
    MULTIPOINT_Z(18, Family.MULTIPOINT, Extra.HEIGHT),
    POINT_M(21, Family.POINT, Extra.MEASURE),
    POLYLINE_M(23, Family.LINE, Extra.MEASURE),
    POLYGON_M(25, Family.POLYGON, Extra.MEASURE),
    MULTIPOINT_M(28, Family.MULTIPOINT, Extra.MEASURE),
    MULTIPATCH(31, Family.MULTIPATCH, Extra.HEIGHT);

    /** What is drawn, heights and measures apart. Shapes of one family decode to one class of geometry. */
    public enum Family {
        NONE("None"), POINT("Point"), MULTIPOINT("MultiPoint"), LINE("LineString"), POLYGON("Polygon"), MULTIPATCH("MultiPatch");

        private final String title;

        Family(String title) {
            this.title = title;
        }

        /** The name that {@code oxus inspect} prints. */
        public String title() {
            return title;
        }
    }

    private enum Extra { NONE, HEIGHT, MEASURE }

    private final int code;
    private final Family family;
    private final Extra extra;

    ShapeType(int code, Family family, Extra extra) {
        this.code = code;
        this.family = family;
        this.extra = extra;
    }

    /** The type with this number in the file; empty when the specification has no such type. */
    public static Optional<ShapeType> ofCode(int code) {
        for (ShapeType type : values()) {
            if (type.code == code) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public int code() {
        return code;
    }

    public Family family() {
        return family;
    }

    /** Vertices have a z. Measures may then follow as well, record by record: they are optional (page 15). */
    boolean hasHeight() {
        return extra == Extra.HEIGHT;
    }

    /** Vertices may have a measure. */
    boolean mayMeasure() {
        return extra != Extra.NONE;
    }

    /** The record begins with a bounding box of four doubles behind its type. */
    boolean hasBox() {
        return family != Family.NONE && family != Family.POINT;
    }
}
