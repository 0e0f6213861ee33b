package oxus.style;

import java.util.Locale;

/** The roles that a colour can have on a map; a theme gives each its colour. */
public enum Ink {
    OCEAN, LAND, NEIGHBOUR, LAKE, SHORE, RIVER, BORDER, REPUBLIC_BORDER, PROVINCE_LINE, GRATICULE,
    TEXT, QUIET_TEXT, WATER_TEXT, HALO, PANEL, PANEL_EDGE,
    RUSSIA, CHINA, BOTH, OTHER, RUSSIA_TEXT, CHINA_TEXT, BOTH_TEXT, OTHER_TEXT, SYMBOL_EDGE, GHOST, EVENT, NO_DATA, NO_DATA_HATCH, CORRIDOR, CORRIDOR_TEXT, FOCUS;

    /** The key under which theme files give the colour. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
