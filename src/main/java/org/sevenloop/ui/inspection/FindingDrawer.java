package org.sevenloop.ui.inspection;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepTaken;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Drawer;
import org.sevenloop.ui.common.Texts;

/** A finding's story: what it is, who answers for it, each step with its picture, and the next one as a button. */
final class FindingDrawer {
    private static final double PICTURE = 220;

    private final InspectionViewModel model;
    private final Messages text;
    private final FindingWords words;
    private final StepForm form;
    private final Drawer drawer;
    private @Nullable Button next;

    FindingDrawer(InspectionViewModel model, Messages text, PhotoFiles photos) {
        this.model = model;
        this.text = text;
        this.words = model.words();
        this.form = new StepForm(model, text, photos);
        this.drawer = new Drawer(text, model::walk, () -> model.open(null));
        drawer.setId("inspection-drawer");
    }

    Drawer node() {
        return drawer;
    }

    /** The keyboard goes to the next step, ready for Enter. */
    void focus() {
        drawer.applyCss();
        drawer.layout();
        if (next != null) {
            next.requestFocus();
        }
    }

    void show(Finding finding) {
        int place = model.place(finding);
        drawer.title(
                finding.site().name(),
                words.kind(finding.site().kind()),
                place == 0
                        ? ""
                        : text.text("inspection.place", place, model.shown().size()));
        List<Node> parts = new ArrayList<>(List.of(what(finding), where(finding)));
        parts.add(Texts.bold(text.text("inspection.story")));
        finding.steps().forEach(each -> parts.add(step(each)));
        if (finding.closed()) {
            parts.add(Texts.of(text.text("inspection.next.done"), "sl-t13", "sl-fg-green"));
        }
        drawer.body(parts.toArray(Node[]::new));
        drawer.actions(actions(finding));
    }

    private Node what(Finding finding) {
        Label title = wrapped(finding.text(), "sl-t16", "sl-bold");
        title.setId("inspection-story-text");
        VBox box = new VBox(4, title, wrapped(line(finding.item(), finding.place()), "sl-t13", "sl-muted"));
        InspectionPage page = model.pageProperty().get();
        boolean late = page != null && finding.isLate(page.now());
        String state = late ? words.late(finding, page.now()) : words.state(finding.state());
        Label stands = wrapped(
                line(words.severity(finding.severity()), state, due(finding)),
                "sl-t14",
                "sl-bold",
                late ? "sl-fg-red" : "sl-fg-blue");
        stands.setId("inspection-story-state");
        box.getChildren().add(stands);
        return box;
    }

    private String due(Finding finding) {
        return finding.state().toRectify() ? text.text("inspection.story.due", words.at(finding.due())) : "";
    }

    private Node where(Finding finding) {
        String owner = finding.owner().isEmpty()
                ? text.text("inspection.owner.none")
                : text.text("inspection.owner", finding.owner());
        VBox box = new VBox(2, wrapped(line(owner, finding.phone()), "sl-t13"));
        Visit visit = model.visit(finding);
        InspectionPage page = model.pageProperty().get();
        if (visit != null && page != null) {
            String seen = text.text(
                    "inspection.seen.by", page.group(finding.group()), words.at(visit.at()), words.way(visit));
            box.getChildren().add(wrapped(seen, "sl-t13", "sl-muted"));
        }
        return box;
    }

    private Node step(StepTaken step) {
        Label head = Texts.of(words.step(step.step()), "sl-t13", "sl-bold");
        Label who = wrapped(text.text("inspection.story.by", words.at(step.at()), step.by()), "sl-t12", "sl-muted");
        VBox box = new VBox(2, head, who);
        if (!step.text().isEmpty() && step.step() != Step.RAISE) {
            box.getChildren().add(wrapped(step.text(), "sl-t13"));
        }
        if (step.due() != null) {
            box.getChildren()
                    .add(wrapped(text.text("inspection.story.due", words.at(step.due())), "sl-t12", "sl-muted"));
        }
        if (!step.actor().equals(step.by())) {
            box.getChildren().add(wrapped(text.text("inspection.story.actor", step.actor()), "sl-t12", "sl-muted"));
        }
        if (step.photo()) {
            ImageView picture = new ImageView();
            picture.setPreserveRatio(true);
            picture.setFitWidth(PICTURE);
            picture.setFitHeight(PICTURE);
            box.getChildren().add(picture);
            model.photo(step.key(), photo -> picture.setImage(new Image(new ByteArrayInputStream(photo.jpeg()))));
        }
        return box;
    }

    private Node[] actions(Finding finding) {
        List<Node> actions = new ArrayList<>();
        next = null;
        if (model.may(Action.PRINT_LIST) && finding.state().toRectify()) {
            actions.add(Buttons.plain(text.text("inspection.visit.notice"), () -> model.notice(finding.site())));
        }
        actions.add(Texts.spring());
        if (model.may(Action.EDIT_INSPECTION)) {
            List<Step> steps = finding.state().steps();
            for (Step each : steps.reversed()) {
                boolean first = each == steps.getFirst();
                Button button = first
                        ? Buttons.accent(words.step(each), () -> form.ask(drawer, finding, each))
                        : Buttons.plain(words.step(each), () -> form.ask(drawer, finding, each));
                button.setId("inspection-step-" + each.name().toLowerCase(java.util.Locale.ROOT));
                next = first ? button : next;
                actions.add(button);
            }
        }
        return actions.toArray(Node[]::new);
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("·"));
    }

    private static Label wrapped(String words, String... styles) {
        Label label = Texts.of(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
