package org.sevenloop.ui.inspection;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** Asks who took a step, when, and what was done. */
final class StepForm {
    private static final int DUE_HOUR = 18;

    private final InspectionViewModel model;
    private final Messages text;
    private final PhotoFiles photos;

    StepForm(InspectionViewModel model, Messages text, PhotoFiles photos) {
        this.model = model;
        this.text = text;
        this.photos = photos;
    }

    void ask(Node owner, Finding finding, Step step) {
        InspectionPage page = Objects.requireNonNull(model.pageProperty().get());
        LocalDateTime now = page.now();
        String usual = step == Step.RECTIFY ? finding.owner() : page.group(finding.group());
        TextField by = Fields.text("inspection-step-by", usual);
        TextField at = Fields.text("inspection-step-at", Moments.text(now));
        TextArea what = Fields.lines("inspection-step-text", 3);
        TextField due = Fields.text(
                "inspection-step-due",
                Moments.text(now.toLocalDate().plusDays(1).atTime(DUE_HOUR, 0)));
        PhotoField photo = new PhotoField(model, photos, text);
        boolean asks = step == Step.RECTIFY || step == Step.SEND_BACK;
        String told = "inspection.told." + step.name().toLowerCase(Locale.ROOT);
        Label found = Texts.body(text.text("inspection.at.place", finding.site().name(), finding.text()));
        FormPane form = new FormPane()
                .field(text.text("inspection.field.what"), found)
                .field(
                        text.text(told),
                        what,
                        () -> asks && what.getText().isBlank() ? text.text("inspection.refused.what") : null)
                .field(text.text("inspection.field.by"), by, Fields.required(by, text.text("inspection.refused.by")))
                .field(text.text("inspection.field.at"), at, () -> wrong(at, now));
        if (step.setsDeadline()) {
            form.field(text.text("inspection.field.due"), due, () -> wrong(due, now));
        }
        form.field(text.text("inspection.field.photo"), photo);
        open(owner, model.words().step(step), form, again -> {
            StepEntry entry = new StepEntry(
                    step,
                    by.getText(),
                    Moments.parse(at.getText(), now).orElseThrow(),
                    what.getText(),
                    step.setsDeadline() ? Moments.parse(due.getText(), now).orElseThrow() : null,
                    photo.photoProperty().get());
            model.take(finding, entry, again);
        });
    }

    /** Where it is refused, the form comes back with what was typed. */
    private void open(Node owner, String verb, FormPane form, Consumer<Runnable> save) {
        new FormDialog(text, owner.getScene() == null ? null : owner.getScene().getWindow(), verb, form)
                .ask(() -> save.accept(() -> open(owner, verb, form, save)));
    }

    private @Nullable String wrong(TextField field, LocalDateTime now) {
        return Moments.parse(field.getText(), now).isPresent()
                ? null
                : text.text("inspection.refused.moment", field.getText());
    }
}
