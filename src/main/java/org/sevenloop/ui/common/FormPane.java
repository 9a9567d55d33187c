package org.sevenloop.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Labels at the left, fields at the right, and under a field the sentence that says what is wrong with it. */
public final class FormPane extends GridPane {
    private static final double WORDS = 420;

    private final List<Check> checks = new ArrayList<>();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private Runnable grown = () -> {};

    private record Check(Node field, Label sentence, Supplier<@Nullable String> problem) {}

    public FormPane() {
        getStyleClass().add("sl-form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().addAll(labels, fields);
    }

    /** A field that cannot be wrong. */
    public FormPane field(String label, Node field) {
        return field(label, field, () -> null);
    }

    /**
     * A field that is checked.
     *
     * @param problem the sentence to show under the field, or null while it is right
     */
    public FormPane field(String label, Node field, Supplier<@Nullable String> problem) {
        Label name = Texts.of(label, "sl-field-label");
        name.setLabelFor(field);
        Label sentence = Texts.of("", "sl-field-problem");
        sentence.setWrapText(true);
        if (field instanceof Region region) {
            // As wide as the field, and as high as it then needs.
            sentence.prefWidthProperty().bind(region.widthProperty());
            sentence.setMinHeight(Region.USE_PREF_SIZE);
        }
        sentence.managedProperty().bind(sentence.visibleProperty());
        sentence.setVisible(false);
        if (field instanceof Label words) {
            // To be read, not filled in: it begins where the fields' text does, and breaks its lines as wide as they
            // are.
            words.getStyleClass().add("sl-form-words");
            words.setWrapText(true);
            words.setMaxWidth(WORDS);
        } else if (field instanceof Control control) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        if (!label.isEmpty() && (field instanceof Label || field instanceof CheckBox)) {
            field.getStyleClass().add("sl-field-words");
        }
        int row = getRowCount();
        add(name, 0, row);
        add(new VBox(2, field, sentence), 1, row);
        setValignment(name, VPos.TOP);
        Check check = new Check(field, sentence, problem);
        checks.add(check);
        // A sentence comes when the field is left, not while its first letters are typed; it goes as soon as it is
        // cured.
        field.focusedProperty().addListener((o, was, is) -> {
            if (was) {
                show(check);
            }
        });
        if (field instanceof TextInputControl input) {
            input.textProperty().addListener((o, was, is) -> {
                if (check.sentence().isVisible()) {
                    show(check);
                }
                valid.set(checks.stream().allMatch(c -> c.problem().get() == null));
            });
        }
        return this;
    }

    /** The first field that takes the keyboard; the form itself where there is none. */
    Node first() {
        return checks.stream()
                .map(Check::field)
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(this);
    }

    /** Shows every sentence there is, and puts the caret into the first wrong field. */
    public boolean validate() {
        @Nullable Node first = null;
        for (Check check : checks) {
            if (!show(check) && first == null) {
                first = check.field();
            }
        }
        if (first != null) {
            first.requestFocus();
        }
        valid.set(first == null);
        return first == null;
    }

    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** Runs when a sentence came or went, and the form needs other room. */
    void onGrown(Runnable act) {
        grown = act;
    }

    private boolean show(Check check) {
        String problem = check.problem().get();
        String said = check.sentence().getText();
        check.sentence().setText(problem == null ? "" : problem);
        check.sentence().setVisible(problem != null);
        check.field().pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, problem != null);
        check.field().setAccessibleHelp(problem == null ? "" : problem);
        if (!said.equals(check.sentence().getText())) {
            grown.run();
        }
        return problem == null;
    }
}
