package org.sevenloop.ui.common;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;

/**
 * The console's look. Popups, menus and tooltips take the sheets of the scene that opens them; dialogs have a scene of
 * their own and need {@link #apply(Dialog)}.
 */
public final class Theme {
    private static final String SHEET = sheet();

    private Theme() {}

    public static void apply(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.getStylesheets().add(SHEET);
        }
    }

    public static void apply(Dialog<?> dialog) {
        Fonts.load();
        if (!dialog.getDialogPane().getStylesheets().contains(SHEET)) {
            dialog.getDialogPane().getStylesheets().add(SHEET);
        }
    }

    private static String sheet() {
        URL url = Theme.class.getResource("/org/sevenloop/assets/theme/sevenloop.css");
        return Objects.requireNonNull(url, "sevenloop.css").toExternalForm();
    }
}
