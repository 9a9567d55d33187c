package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** The small forms of this desk. */
final class DirectiveForms {
    private static final double WIDTH = 330;

    private final DirectiveViewModel model;
    private final Node owner;
    private final Messages text;
    private DirectiveFiles files;

    DirectiveForms(DirectiveViewModel model, Node owner, Messages text, DirectiveFiles files) {
        this.model = model;
        this.owner = owner;
        this.text = text;
        this.files = files;
    }

    void setFiles(DirectiveFiles other) {
        files = other;
    }

    /** What goes to other stations, and comes from them. */
    StationForms stations() {
        return new StationForms(model.stations(), text, files, this::window);
    }

    /** What goes to paper, and comes back from it. */
    PaperForms paper() {
        return new PaperForms(text, files, this::window);
    }

    void issue() {
        model.compose(choices -> new IssueForm(model, choices, text, files).ask(window(), null));
    }

    /** A new order with the words and addressees of this one. */
    void issueLike(DirectiveBoardViewModel board) {
        Board like = board.boardProperty().get();
        if (like != null) {
            model.compose(choices -> new IssueForm(model, choices, text, files).ask(window(), like.directive()));
        }
    }

    /** An answer that needs no words is given at once. */
    void answer(DirectiveBoardViewModel board, List<Board.Row> chosen) {
        List<Board.Row> leaves = board.leaves(chosen);
        if (leaves.isEmpty()) {
            return;
        }
        Asked asked = board.asked();
        if (!asked.wantsText()) {
            board.answer(chosen, Reply.done(""));
            return;
        }
        TextInputControl field =
                asked == Asked.NUMBER ? Fields.text("directive-number", "") : Fields.lines("directive-names", 6);
        FormPane form = form(leaves)
                .field(
                        text.text(asked == Asked.NUMBER ? "directive.field.number" : "directive.field.names"),
                        field,
                        problem(asked, () -> Reply.done(field.getText())));
        if (leaves.size() > 1) {
            form.field("", Texts.helper(text.text("directive.nodes.each")));
        }
        dialog("directive.answer", form).ask(field, () -> board.answer(chosen, Reply.done(field.getText())));
    }

    void unable(DirectiveBoardViewModel board, List<Board.Row> chosen) {
        List<Board.Row> leaves = board.leaves(chosen);
        if (leaves.isEmpty()) {
            return;
        }
        TextField why = Fields.text("directive-why", "");
        FormPane form = form(leaves)
                .field(
                        text.text("directive.field.why"),
                        why,
                        problem(board.asked(), () -> Reply.unable(why.getText())));
        dialog("directive.unable", form).ask(why, () -> board.answer(chosen, Reply.unable(why.getText())));
    }

    private Supplier<@Nullable String> problem(Asked asked, Supplier<Reply> answer) {
        return () -> {
            String key = asked.problem(answer.get());
            return key == null ? null : text.text(key);
        };
    }

    void handOn(DirectiveBoardViewModel board, List<Board.Row> chosen) {
        List<Board.Row> leaves = board.leaves(chosen);
        if (!leaves.isEmpty()) {
            board.withTree(tree -> handOn(board, chosen, leaves, tree));
        }
    }

    private void handOn(DirectiveBoardViewModel board, List<Board.Row> chosen, List<Board.Row> leaves, UnitTree tree) {
        ComboBox<Unit> to = unit(tree, text);
        to.setId("directive-to");
        TextField why = Fields.text("directive-why", "");
        FormPane form = form(leaves)
                .field(
                        text.text("directive.field.to"),
                        to,
                        () -> to.getValue() == null ? text.text("directive.refused.to") : null)
                .field(
                        text.text("directive.field.reason"),
                        why,
                        Fields.required(why, text.text("directive.refused.reason")));
        dialog("directive.handon", form)
                .ask(to, () -> board.handOn(chosen, to.getValue().id(), why.getText()));
    }

    /** A choice among all units, each by its path. */
    static ComboBox<Unit> unit(UnitTree tree, Messages text) {
        ComboBox<Unit> box = Fields.search(unit -> path(tree, unit));
        box.setPromptText(text.text("directive.field.to.prompt"));
        List<Unit> all = new ArrayList<>();
        tree.roots().forEach(root -> all.addAll(tree.subtree(root.id())));
        box.getItems().setAll(all);
        return box;
    }

    private static String path(UnitTree tree, Unit unit) {
        List<Unit> path = tree.path(unit.id());
        StringBuilder words = new StringBuilder();
        path.subList(Math.max(0, path.size() - 3), path.size()).forEach(each -> {
            words.append(words.isEmpty() ? "" : " / ").append(each.name());
        });
        return words.toString();
    }

    /** A form that says first for whom. */
    private FormPane form(List<Board.Row> leaves) {
        String first =
                leaves.stream().limit(3).map(Board.Row::name).collect(Collectors.joining(text.text("directive.join")));
        String named = leaves.size() > 3 ? text.text("directive.nodes", first, leaves.size()) : first;
        return new FormPane().field(text.text("directive.field.nodes"), Texts.wrapped(Texts.body(named), WIDTH));
    }

    void takeBack(DirectiveBoardViewModel board) {
        Board open = board.boardProperty().get();
        if (open != null) {
            model.takeBack(open.directive());
        }
    }

    void endDaily(DirectiveBoardViewModel board) {
        Board open = board.boardProperty().get();
        if (open != null) {
            model.endDaily(open.directive());
        }
    }

    /** Saves the file that goes along with an order. */
    void saveFile(DirectiveBoardViewModel board) {
        Board open = board.boardProperty().get();
        Path to = open == null ? null : files.saveAs(open.fileName());
        if (to != null) {
            board.saveFile(to);
        }
    }

    private FormDialog dialog(String verb, FormPane form) {
        return new FormDialog(text, window(), text.text(verb), form);
    }

    private @Nullable Window window() {
        return owner.getScene() == null ? null : owner.getScene().getWindow();
    }
}
