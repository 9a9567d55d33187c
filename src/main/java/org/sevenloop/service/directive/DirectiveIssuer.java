package org.sevenloop.service.directive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.DirectiveRepository;
import org.sevenloop.persistence.ReceiptRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** Issues orders and takes them back; sees to it that standing orders have one of their own each day. */
public final class DirectiveIssuer {
    private static final String DAY_MARK = "@";

    private final Store store;
    private final Session session;

    public DirectiveIssuer(Store store) {
        this.store = store;
        this.session = store.session();
    }

    public DirectiveId issue(Directive.Order typed, @Nullable Attachment file) {
        Directive.Order order = checked(typed, file);
        return store.write(Action.ISSUE_DIRECTIVE, Label.of("label.directive.issue", order.title()), access -> {
            DirectiveWork work = work(access);
            Directive directive = new Directive(
                    new DirectiveRepository(access).nextId(),
                    UUID.randomUUID().toString(),
                    number(access),
                    order,
                    issuer(work.there(), order.address().root()),
                    work.step(),
                    null,
                    null);
            work.issue(directive, file);
            return directive.id();
        });
    }

    /** A file that is to go along. */
    public Attachment attach(Path file) throws IOException {
        store.demand(Action.ISSUE_DIRECTIVE);
        String name = file.getFileName().toString();
        if (Files.size(file) > Attachment.LONGEST) {
            throw new RefusedException("directive.refused.file", name);
        }
        return new Attachment(name, Files.readAllBytes(file));
    }

    private Directive.Order checked(Directive.Order typed, @Nullable Attachment file) {
        String title = typed.title().strip();
        if (title.isEmpty() || title.length() > Directive.LONGEST_TITLE) {
            throw new RefusedException("directive.refused.title");
        }
        if (typed.text().length() > Directive.LONGEST_TEXT) {
            throw new RefusedException("directive.refused.text");
        }
        if (!typed.due().isAfter(session.now())) {
            throw new RefusedException("directive.refused.due");
        }
        if (file != null && file.content().length > Attachment.LONGEST) {
            throw new RefusedException("directive.refused.file", file.name());
        }
        return new Directive.Order(
                title, typed.text().strip(), typed.due(), typed.asked(), typed.daily(), typed.address());
    }

    /** The community, where the order goes to it or below it; else whoever it goes to. */
    private UnitId issuer(UnitTree tree, UnitId root) {
        UnitId here = new UnitId(session.community().value());
        boolean below = tree.path(root).stream().anyMatch(unit -> unit.id().equals(here));
        return below ? here : root;
    }

    private String number(Access access) {
        LocalDate today = session.now().toLocalDate();
        return today + "-" + (new DirectiveRepository(access).lastOn(today) + 1);
    }

    /** Takes an order away with all its receipts; one that went to another station stays there. */
    public void takeBack(DirectiveId id) {
        Directive known =
                store.read(Action.ISSUE_DIRECTIVE, access -> work(access).find(id));
        Label label = Label.of("label.directive.takeback", known.order().title());
        store.write(Action.ISSUE_DIRECTIVE, label, access -> {
            work(access).find(id);
            new ReceiptRepository(access).delete(id);
            new DirectiveRepository(access).delete(id);
            return true;
        });
    }

    /** A standing order is not repeated any more. */
    public void endDaily(DirectiveId id) {
        Directive known =
                store.read(Action.ISSUE_DIRECTIVE, access -> work(access).find(id));
        Label label = Label.of("label.directive.enddaily", known.order().title());
        store.write(Action.ISSUE_DIRECTIVE, label, access -> {
            new DirectiveRepository(access).setDaily(id, false);
            return true;
        });
    }

    /**
     * What the first opening of a day does: standing orders get one of their own for today, and what is asked of units that
     * are closed since goes to those above.
     *
     * @return how many were issued
     */
    public int openDay() {
        boolean needed = store.read(Action.ISSUE_DIRECTIVE, access -> {
            DirectiveWork work = work(access);
            return !dueToday(access).isEmpty()
                    || new DirectiveRepository(access).open().stream().anyMatch(work::unsettled);
        });
        return needed ? store.write(Action.ISSUE_DIRECTIVE, Label.of("label.directive.day"), this::openDay) : 0;
    }

    private int openDay(Access access) {
        DirectiveRepository directives = new DirectiveRepository(access);
        directives.byItself();
        DirectiveWork work = work(access);
        List<Directive> due = dueToday(access);
        for (Directive yesterday : due) {
            directives.setDaily(yesterday.id(), false);
            work.issue(
                    today(access, yesterday, work.step()),
                    directives.file(yesterday.id()).orElse(null));
        }
        directives.open().stream().filter(work::unsettled).forEach(each -> work.change(each, receipts -> {}));
        return due.size();
    }

    /** Standing orders without one for today. */
    private List<Directive> dueToday(Access access) {
        DirectiveRepository directives = new DirectiveRepository(access);
        LocalDate today = session.now().toLocalDate();
        List<Directive> due = new ArrayList<>();
        for (Directive each : directives.standing()) {
            boolean earlier = each.issued().at().toLocalDate().isBefore(today);
            if (earlier && directives.byCode(code(each)).isEmpty()) {
                due.add(each);
            }
        }
        return due;
    }

    private String code(Directive standing) {
        return standing.code().split(DAY_MARK)[0] + DAY_MARK + session.now().toLocalDate();
    }

    private Directive today(Access access, Directive before, Step step) {
        long days = ChronoUnit.DAYS.between(
                before.issued().at().toLocalDate(), step.at().toLocalDate());
        Directive.Order order = before.order();
        return new Directive(
                new DirectiveRepository(access).nextId(),
                code(before),
                number(access),
                new Directive.Order(
                        order.title(), order.text(), order.due().plusDays(days), order.asked(), true, order.address()),
                before.from(),
                new Step(step.at(), before.issued().by()),
                null,
                null);
    }

    /** A unit was split, merged or closed: what is asked of it in open orders goes to its successors. */
    public static void follow(Access access, UnitId unit, Collection<UnitId> successors, Step step, String why) {
        DirectiveWork work = new DirectiveWork(access, step);
        for (Directive each : new DirectiveRepository(access).open()) {
            work.change(each, receipts -> receipts.follow(unit, successors, step, why));
        }
    }

    private DirectiveWork work(Access access) {
        return new DirectiveWork(access, new Step(session.now(), session.user()));
    }
}
