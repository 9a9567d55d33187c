package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.AnswerSheet;
import org.sevenloop.model.directive.Board;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** What goes out on paper and in sheets, and the answers that come back. */
final class PaperForms {
    private static final double BAD_HEIGHT = 260;
    private static final double WIDTH = 440;

    private final Messages text;
    private final DirectiveFiles files;
    private final Supplier<@Nullable Window> owner;

    PaperForms(Messages text, DirectiveFiles files, Supplier<@Nullable Window> owner) {
        this.text = text;
        this.files = files;
        this.owner = owner;
    }

    void saveSheet(DirectiveBoardViewModel board) {
        Path to = saveAs(board, "directive.file.sheet");
        if (to != null) {
            board.saveSheet(to);
        }
    }

    void saveSlips(DirectiveBoardViewModel board, List<Board.Row> chosen) {
        Path to = saveAs(board, "directive.file.slips");
        if (to != null) {
            board.saveSlips(several(chosen), to);
        }
    }

    void printSlips(DirectiveBoardViewModel board, List<Board.Row> chosen) {
        board.printSlips(several(chosen));
    }

    /** The one row that is always chosen chooses nothing. */
    private static List<Board.Row> several(List<Board.Row> chosen) {
        return chosen.size() > 1 ? chosen : List.of();
    }

    private @Nullable Path saveAs(DirectiveBoardViewModel board, String name) {
        Board open = board.boardProperty().get();
        return open == null
                ? null
                : files.saveAs(text.text(name, open.directive().number()));
    }

    void readSheet(DirectiveBoardViewModel board) {
        Path file = files.open("xlsx", "xls", "et", "csv");
        if (file != null) {
            board.readSheet(file, sheet -> confirm(board, sheet));
        }
    }

    void paste(DirectiveBoardViewModel board) {
        TextArea pasted = Fields.lines("directive-pasted", 12);
        FormPane form = new FormPane()
                .field(
                        text.text("directive.sheet.pasted"),
                        pasted,
                        () -> pasted.getText().isBlank() ? text.text("directive.refused.paste") : null)
                .field("", Texts.helper(text.text("directive.sheet.pasted.about")));
        dialog("directive.sheet.look", form)
                .ask(pasted, () -> board.readChain(pasted.getText(), sheet -> confirm(board, sheet)));
    }

    /** What was read is seen before it is taken in, each wrong row with its sentence. */
    private void confirm(DirectiveBoardViewModel board, AnswerSheet sheet) {
        VBox rows = new VBox(4);
        sheet.bad().forEach(bad -> rows.getChildren()
                .add(Texts.wrapped(
                        Texts.cell(text.text(bad.key(), Integer.toString(bad.line()), bad.words())), WIDTH)));
        int many = sheet.answers().size();
        FormPane form = new FormPane()
                .field(
                        text.text("directive.column.reply"),
                        Texts.wrapped(
                                Texts.cell(text.text(
                                        "directive.sheet.count",
                                        many,
                                        sheet.bad().size(),
                                        sheet.blank())),
                                WIDTH),
                        () -> many == 0 ? text.text("directive.refused.sheet.none") : null);
        if (!sheet.bad().isEmpty()) {
            ScrollPane scroll = new ScrollPane(rows);
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(BAD_HEIGHT);
            scroll.getStyleClass().add("sl-field-words");
            form.field(text.text("directive.sheet.bad"), scroll);
        }
        new FormDialog(text, owner.get(), text.text("directive.sheet.take", many), form).ask(() -> board.take(sheet));
    }

    private FormDialog dialog(String verb, FormPane form) {
        return new FormDialog(text, owner.get(), text.text(verb), form);
    }
}
