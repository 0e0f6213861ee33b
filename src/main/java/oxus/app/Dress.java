package oxus.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

import oxus.style.Theme;

/** The looks of the window's controls: light beside a light map, dark beside a dark one. */
final class Dress {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String LIGHT_SHEET = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK_SHEET = new PrimerDark().getUserAgentStylesheet();

    private Dress() {
    }

    /** Lets the controls under a window's root follow the map's theme from now on. */
    static void follow(AtlasState state, Parent root) {
        put(state.composer().themeOf(state.request().get()).base(), root);
        state.request().addListener((property, was, now) -> {
            if (!was.theme().equals(now.theme())) {
                put(state.composer().themeOf(now).base(), root);
            }
        });
    }

    /** The looks that the window opens with. */
    static void light() {
        wear(LIGHT_SHEET);
    }

    private static void put(Theme.Base base, Parent root) {
        wear(base == Theme.Base.DARK ? DARK_SHEET : LIGHT_SHEET);
        root.pseudoClassStateChanged(DARK, base == Theme.Base.DARK);
    }

    /** To put on what is worn already would style every control anew. */
    private static void wear(String sheet) {
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
