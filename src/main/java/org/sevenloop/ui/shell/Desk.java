package org.sevenloop.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.sevenloop.ui.common.DeskFilter;

/**
 * A desk on the rail. Its view is made when it is first shown.
 *
 * @param nameKey the key of its name among the texts
 * @param main what the keyboard works on once the desk is in front, as a selector in its view
 * @param shown told each time the desk comes to the front, with what it is asked to show
 */
public record Desk(
        String id,
        String nameKey,
        Ikon icon,
        DeskGroup group,
        String main,
        Supplier<Node> view,
        Consumer<DeskFilter> shown) {}
